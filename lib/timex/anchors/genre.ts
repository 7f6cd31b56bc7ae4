import type { Candidate } from '../candidate'
import { dayNumberAt, type Point, pointOf } from './point'
import type { AnchorContext } from './resolve'

/** A text whose dates lie this many years back, in the middle, tells history. */
const HISTORY = 8

/** A story of the near past is written at least this long after its middle, in years. */
const RECENT = 2

/** A story without a date of its own must show itself: this many dates without a year, and as many exact ones to carry. */
const STORY_DATES = 3

/**
 * Whether dates without a year look from the running date (a story) or from the day of writing (a report). A report shows
 * in citations without a year, in "last week" and bare weekdays, or in dates that mostly lie near its own.
 * Headings that are years make a chronicle.
 */
export function genreOf(
  candidates: readonly Candidate[],
  published: Point | undefined,
  yearHeadings = 0,
): AnchorContext['genre'] {
  if (yearHeadings >= 2) return 'narrative'
  const years = candidates.flatMap(explicitYear).sort((a, b) => a - b)
  const median = years[Math.floor(years.length / 2)]
  const back = published && median !== undefined ? published.year - median : undefined
  if (published && isDaily(candidates) && candidates.some(one => isNear(one, published))) return 'report'
  const yearless = candidates.filter(isYearless)
  // Only a text of the year cites its sources without one.
  if (yearless.filter(one => one.nature === 'citation').length >= 2) return 'report'
  if (back !== undefined && back >= HISTORY) return 'narrative'
  if (candidates.filter(looksFromToday).length > years.length) return 'report'
  const exact = candidates.filter(isExact).length
  const carries = yearless.length >= STORY_DATES && exact >= STORY_DATES
  // Written soon after: only a text dense with exact dates carries its years along; a report of the news does not.
  const dense = exact >= yearless.length && back !== undefined && back >= RECENT
  return carries && (!published || dense) ? 'narrative' : 'report'
}

/** News that looks back on history still names a day close to its own. */
const NEWS_DAYS = 10

function isNear({ when, nature }: Candidate, published: Point): boolean {
  if (when.kind !== 'calendar' || nature !== undefined) return false
  const [day, own] = [dayNumberAt(pointOf(when.value) ?? { year: 0 }), dayNumberAt(published)]
  return day !== undefined && own !== undefined && Math.abs(own - day) <= NEWS_DAYS
}

function explicitYear({ when, nature }: Candidate): number[] {
  if (nature === 'citation' || when.kind !== 'calendar') return []
  const year = /^-?\d{4}/.exec(when.value)?.[0]
  return year ? [Number(year)] : []
}

const isExact = ({ when }: Candidate): boolean => when.kind === 'calendar' && /^-?\d{4}-\d\d/.test(when.value)

const isYearless = ({ when }: Candidate): boolean => when.kind === 'calendar' && when.value.startsWith('XXXX')

const looksFromToday = ({ when }: Candidate): boolean =>
  when.kind === 'weekday' || ('anchor' in when && when.anchor === 'document')

/** Whether an article looks from one day: a weekday, "yesterday", "last night" or "this week" without a date of its own. */
export const isDaily = (candidates: readonly Candidate[]): boolean =>
  candidates.some(
    ({ when }) => when.kind === 'weekday' || (when.kind === 'time' && when.day?.kind === 'weekday') || near(when),
  )

const near = (when: Candidate['when']): boolean =>
  when.kind === 'unit' && when.anchor === 'document' && (when.unit === 'day' || when.unit === 'week')
