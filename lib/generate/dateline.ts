import { type Block, PROSE } from '../readers/block'
import type { Span } from '../text/span'

const PLACE = "\\p{Lu}[\\p{Lu}.’'-]{2,}(?: \\p{Lu}[\\p{Lu}.’'-]+){0,3}"
const STATE = "(?:, \\p{Lu}[\\p{L}.’'-]+(?: \\p{Lu}\\p{L}+)?)?"
const DAY = '(?:,? \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})?|,? \\d{1,2} \\p{Lu}\\p{L}{2,8}\\.?(?: \\d{4})?)?'
const AGENCY = '(?:,? ?\\([\\p{L}\\d .&’/-]{2,30}\\))?'
const OPENING = `(?=["“‘']?\\p{Lu})`
/** "PORT WLADIR, Nov. 20 (Union Press) – The", "PORT WLADIR: The". */
const IN_CAPITALS = new RegExp(`^(${PLACE})${STATE}${DAY}${AGENCY} ?(?:[—–:]|-{1,2}(?= ))\\s*${OPENING}`, 'u')
/** "Port Wladir, Nov 20 (UPS) The". */
const WITH_AGENCY = new RegExp(
  `^\\p{Lu}[\\p{L}’'-]+(?: \\p{Lu}[\\p{L}’'-]+){0,2}, \\p{Lu}\\p{L}{2,8}\\.? \\d{1,2}(?:, \\d{4})? \\(\\p{Lu}[\\p{L} /-]{1,20}\\):?\\s+(?:[—–-]\\s*)?${OPENING}`,
  'u',
)

/** The place, day and agency that a report of the news begins with: no part of what its first sentence says. */
export function datelines(text: string, blocks: readonly Block[]): readonly Span[] {
  const found = blocks.flatMap(block => {
    if (!PROSE.has(block.kind)) return []
    const opening = text.slice(block.start, Math.min(block.end, block.start + 120))
    const match = IN_CAPITALS.exec(opening) ?? WITH_AGENCY.exec(opening)
    return match ? [{ start: block.start, end: block.start + match[0].length, place: match[1] }] : []
  })
  if (found.length === 0) return []
  const spelt = wordsInCapitals(text, blocks)
  return found.flatMap(({ start, end, place }) => (place && spelt.has(place) ? [] : [{ start, end }]))
}

/** What stands in capitals within a paragraph, as NATO does, is no place when it begins one. */
function wordsInCapitals(text: string, blocks: readonly Block[]): ReadonlySet<string> {
  const starts = new Set(blocks.map(block => block.start))
  return new Set(
    Array.from(text.matchAll(/(?<![\p{L}\d])\p{Lu}{3,40}(?![\p{L}\d])/gu)).flatMap(match =>
      starts.has(match.index) ? [] : [match[0]],
    ),
  )
}
