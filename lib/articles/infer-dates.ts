import { boundsOf } from '../edtf/bounds'
import { calendarDayOf } from '../edtf/day-number'
import type { Edtf } from '../edtf/edtf'
import type { Excerpt } from '../generate/generated'
import type { Block } from '../readers/block'
import type { Dating } from './article'
import { citationYear } from './citation-year'
import { completeStamp } from './complete-stamp'
import type { DateLine } from './date-line'
import { edtfOfWindow, narrowed } from './day-window'
import type { InferredWindow } from './inferred-window'
import { lowerBound } from './lower-bound'
import { narrowedByOrder, type Placed, UNPLACED } from './page-order'
import { type Shared, sharedEventWindow } from './shared-events'
import { datingBy, type StatedDate } from './stated-date'
import type { TextLine } from './text-line'
import { nearestPlan, pastDates, type ToldDate, toldDates } from './told-dates'
import { volumeYear } from './volume-year'
import { yearlessWindow } from './yearless-window'

/** An article with what its lines say; `dating` is settled, or a year in which a stamp without one falls. */
export type Stated = Partial<StatedDate> & { readonly blocks: readonly Block[]; readonly lines: readonly TextLine[] }

/**
 * The dates of the articles of a document. What is stated stands. Else: how newspapers are cited, the volume, what is told
 * without a year; then the order of the page, and what two of its articles tell alike. Nothing is guessed from today, and
 * nothing from the latest date alone.
 */
export function inferDates(text: string, articles: readonly Stated[]): readonly Dating[] {
  const open = articles.some(one => one.dating === undefined || isYearOnly(one.dating))
  if (!open) return articles.map(one => one.dating ?? NOT_KNOWN)
  const told = articles.map(one => toldDates(text, one.blocks))
  const own = articles.map((one, i) => ownDating(text, one, told[i] ?? []))
  const placed = own.map((one, i) => placedBy(one, told[i] ?? [], articles[i]))
  const ordered = narrowedByOrder(placed)
  return own.map((dating, i): Dating => {
    if (dating) return dating
    const shared = sharedEventWindow(
      text,
      told[i] ?? [],
      told.flatMap((list, at) => (at === i ? [] : list)),
    )
    const place = withShared(ordered[i] ?? UNPLACED, shared)
    return closed(place) ?? floorOf(text, told[i] ?? [], place)
  })
}

const NOT_KNOWN: Dating = { published: null }
const isYearOnly = ({ published }: Dating): boolean => published !== null && /^\d{4}$/.test(published)

/** What the article itself says, in the order of trust. */
function ownDating(text: string, article: Stated, told: readonly ToldDate[]): Dating | undefined {
  const { dating, yearless = [], foot, lines } = article
  if (dating && !isYearOnly(dating)) return dating
  const inferred = dating ? windowOf(dating) : (citationYear(told) ?? volumeYear(text, lines))
  const stamp = completeStamp(yearless, told, inferred?.window)
  if (stamp) return datingOf(stamp)
  if (dating) return dating
  const narrow = inferred ?? yearlessWindow(told)
  return narrow ? datingOf(narrow) : footDating(foot, told)
}

function windowOf({ published, publishedBy = 'copyright', evidence = [] }: Dating): InferredWindow | undefined {
  if (published === null) return undefined
  const { earliest, latest } = boundsOf(published)
  return { window: { from: earliest, to: latest }, by: publishedBy, evidence }
}

function datingOf({ window, by, evidence }: InferredWindow): Dating | undefined {
  const published = edtfOfWindow(window)
  return published && { published, publishedBy: by, evidence }
}

/** The copyright line under a page is the article's own when the text tells of that year or the one before. */
function footDating(foot: DateLine | undefined, told: readonly ToldDate[]): Dating | undefined {
  const [latest] = pastDates(told)
  if (!foot || !latest) return undefined
  const years = Number(foot.value.slice(0, 4)) - calendarDayOf(latest.from).year
  return years === 0 || years === 1 ? datingBy(foot) : undefined
}

/** Where it lies in time for the order of the page: its date, or between what it tells as past and as planned. */
function placedBy(dating: Dating | undefined, told: readonly ToldDate[], article: Stated | undefined): Placed {
  const known = dating && windowOf(dating)
  if (known) return { window: known.window, low: known.evidence, high: known.evidence }
  const [latest] = pastDates(told)
  const accepted = article?.accepted && boundsOf(article.accepted.value).earliest
  const floor = Math.max(latest?.from ?? Number.NEGATIVE_INFINITY, accepted ?? Number.NEGATIVE_INFINITY)
  const from = Number.isFinite(floor) ? floor : null
  const low = latest?.from === from ? latest?.excerpt : article?.accepted?.excerpt
  const plan = nearestPlan(told)
  const ahead = plan && (from === null || plan.to >= from) ? plan : undefined
  return { window: { from, to: ahead?.to ?? null }, low: low ? [low] : [], high: ahead ? [ahead.excerpt] : [] }
}

function withShared(place: Placed, shared: Shared | undefined): Placed {
  const window = shared && narrowed(place.window, shared.window)
  if (!shared || !window) return place
  return {
    window,
    low: window.from === place.window.from ? place.low : shared.evidence,
    high: window.to === place.window.to ? place.high : shared.evidence,
  }
}

const evidenceOf = ({ low, high }: Placed): readonly Excerpt[] => [...new Set([...low, ...high])]

/** A window with both ends is a date of honest precision. */
function closed(place: Placed): Dating | undefined {
  if (place.window.from === null || place.window.to === null) return undefined
  const published = edtfOfWindow(place.window)
  return published && { published, publishedBy: 'neighbours', evidence: evidenceOf(place) }
}

/** Where no year is left out, "not before February 2025" harms nothing; else the person is asked. */
function floorOf(text: string, told: readonly ToldDate[], place: Placed): Dating {
  const { window } = place
  const latest = lowerBound(text, told)
  const asks = told.some(one => /^XXXX/.test(one.value) && !one.carried)
  if (!latest || asks || window.from === null) return NOT_KNOWN
  const value = latest.value.split('/').at(-1)
  const published = (
    latest.from === window.from ? `${value}/..` : edtfOfWindow({ from: window.from, to: null })
  ) as Edtf
  return { published, publishedBy: latest.from === window.from ? 'bounds' : 'neighbours', evidence: place.low }
}
