import { boundsOf } from '../edtf/bounds'
import type { Edtf } from '../edtf/edtf'

/**
 * How far the first or the last of some dates stands off: its gap to the next over the largest other gap. 1 and less
 * is even; a large figure means that one option is the odd one out.
 */
export function isolation(dates: readonly Edtf[]): number {
  const starts = dates.map(date => boundsOf(date).earliest ?? 0).sort((a, b) => a - b)
  const gaps = starts.slice(1).map((day, i) => day - (starts[i] ?? day))
  const first = gaps[0]
  const last = gaps.at(-1)
  if (gaps.length < 2 || first === undefined || last === undefined) return 1
  return Math.max(first / Math.max(1, ...gaps.slice(1)), last / Math.max(1, ...gaps.slice(0, -1)))
}
