import type { PublishedBy } from '../generate/generated'
import type { Block } from '../readers/block'
import type { Dating } from './article'
import { type DateLine, type DateLineKind, dateLines } from './date-line'
import { isLong, type TextLine, textLines } from './text-line'

/** What the lines of an article say of its date. */
export type StatedDate = {
  /** The date, and in reserve what a person would take only for want of better. */
  readonly dating: Dating | undefined
  /** A copyright line under the text: mostly of the page, sometimes of the article. */
  readonly foot: DateLine | undefined
  /** Date lines without a year ("Nov. 20"), to be completed. */
  readonly yearless: readonly DateLine[]
  /** An accepted paper is published on that day or later. */
  readonly accepted: DateLine | undefined
}

export function statedDate(text: string, blocks: readonly Block[], first: number): StatedDate {
  const bodyAt = blocks.findIndex(isLong)
  const lastBody = blocks.findLastIndex(isLong)
  const lines = ownLines(textLines(text, blocks, first)).flatMap(line => dateLines(text, line))
  const placed = lines.map(line => ({ ...line, place: placeOf(line.line.at - first, bodyAt, lastBody, line.kind) }))
  const full = placed.filter(line => !line.value.startsWith('X'))
  const head = full.filter(line => line.place === 'head')
  const foot = full.filter(line => line.place === 'foot')
  const stamped = (list: readonly DateLine[]) => list.filter(line => STAMPS.has(line.kind))
  const feet = stamped(foot)
  const best =
    full.find(line => line.kind === 'published' && line.place !== 'body') ??
    nearestHead(stamped(head)) ??
    head.find(line => line.kind === 'volume') ??
    full.find(line => line.kind === 'updated' && line.place !== 'body') ??
    // Several dates under the text are a list of other articles.
    (feet.length === 1 ? feet[0] : undefined) ??
    head.find(line => line.kind === 'copyright')
  return {
    dating: best && datingBy(best),
    foot: foot.find(line => line.kind === 'copyright' && !/\d\s?[–—-]\s?\d/.test(line.excerpt.text)),
    yearless: placed.filter(line => line.value.startsWith('X') && line.place === 'head' && STAMPS.has(line.kind)),
    accepted: full.findLast(line => line.kind === 'accepted'),
  }
}

const STAMPS: ReadonlySet<DateLineKind> = new Set(['stamp', 'byline', 'dateline'])

type Place = 'head' | 'body' | 'foot'

/** The head ends where the second paragraph begins: a stamp may stand under the lead. */
function placeOf(at: number, bodyAt: number, lastBody: number, kind: DateLineKind): Place {
  if (bodyAt < 0 || at < bodyAt || (at === bodyAt && kind === 'dateline')) return 'head'
  if (at > lastBody) return 'foot'
  return 'body'
}

/** Of many stamps above the text the last: those before it are of other articles. */
const nearestHead = (stamps: readonly DateLine[]): DateLine | undefined =>
  new Set(stamps.map(one => one.value)).size >= 3 ? stamps.at(-1) : stamps[0]

const BY: Readonly<Record<DateLineKind, PublishedBy>> = {
  published: 'stamp',
  stamp: 'stamp',
  byline: 'byline',
  volume: 'volume',
  dateline: 'dateline',
  copyright: 'copyright',
  updated: 'stamp',
  accepted: 'stamp',
}

export const datingBy = ({ kind, value, excerpt }: DateLine): Dating => ({
  published: value,
  publishedBy: BY[kind],
  evidence: [excerpt],
})

/** Without the lines of lists of other articles. */
function ownLines(lines: readonly TextLine[]): readonly TextLine[] {
  let other = false
  return lines.filter(line => {
    if (isLong(line.block)) other = false
    else if (OTHERS.test(line.words)) other = true
    return !other && !(line.block.kind === 'list-item' && !/publi|updat|copyright/i.test(line.words))
  })
}

const OTHERS =
  /^(?:related|recent|latest|popular|trending|previous|further|other|similar|recommended|most read|read (?:more|also|next)|more (?:from|on|stories|in)|see also|you may also|also (?:in|by|on)|archives?|comments?|\d+ comments?|up ?next|in this issue)\b.{0,40}$/i
