import { dayNumberOf } from '../edtf/day-number'
import type { Excerpt } from '../generate/generated'
import type { InferredWindow } from './inferred-window'
import { isLong, type TextLine } from './text-line'

const VOLUME = /\bvol(?:ume)?\b[.:]? ?(\d{1,3})\b/i
const WITH_YEAR =
  /\bvol(?:ume)?\b[.:]? ?(\d{1,3})\b[^.;\n\d]{0,12}(?:(?:no|nr|issue|iss)\b[.:]? ?\d{1,3}[^;\n\d]{0,24}|\(\d{1,3}\)[, ]{0,2})?\(?((?:1[5-9]|20)\d\d)\b/gi

/**
 * The year of a volume that is named without one ("Publication: The Wharf Quarterly Volume: 19"), where the same text
 * names other volumes of the same journal with their years, and all agree on when the first came out.
 */
export function volumeYear(text: string, lines: readonly TextLine[]): InferredWindow | undefined {
  const line = lines.find(one => !isLong(one.block) && VOLUME.test(one.words))
  const match = line && VOLUME.exec(text.slice(line.start, line.end))
  if (!line || !match) return undefined
  const journal = journalIn(text.slice(line.start, line.start + match.index))
  if (!journal) return undefined
  const others = Array.from(text.matchAll(WITH_YEAR)).filter(
    other => other.index > line.end && text.slice(Math.max(0, other.index - 80), other.index).includes(journal),
  )
  const offsets = new Set(others.map(other => Number(other[2]) - Number(other[1])))
  const [offset] = offsets
  if (others.length < 2 || offsets.size !== 1 || offset === undefined) return undefined
  const year = Number(match[1]) + offset
  const own = excerptAt(text, line.start + match.index, match[0].length)
  return {
    window: { from: dayNumberOf(year, 1, 1), to: dayNumberOf(year, 12, 31) },
    by: 'volume',
    evidence: [own, ...others.slice(0, 2).map(other => excerptAt(text, other.index, other[0].length))],
  }
}

/** The capitalised words before "Volume", without labels. */
const journalIn = (before: string): string | undefined =>
  /((?:\p{Lu}[\p{L}’'&-]*)(?: (?:of|and|the|for|in|&|\p{Lu}[\p{L}’'-]*))*)[\s,|–—-]*$/u.exec(
    before.replace(/^.*?:\s*/, ''),
  )?.[1]

const excerptAt = (text: string, start: number, length: number): Excerpt => ({
  start,
  end: start + length,
  text: text.slice(start, start + length),
})
