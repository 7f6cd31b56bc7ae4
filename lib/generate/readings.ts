import type { Span } from '../text/span'
import { edtfOf } from '../timex/edtf-of'
import type { Timex } from '../timex/timex'

/** The EDTF values that can be read in a quote, for the gate that lets no ungrounded answer pass. `timexes` in order. */
export const readings =
  (timexes: readonly Timex[]) =>
  (quote: Span): readonly string[] => {
    const values: string[] = []
    for (let i = firstFrom(timexes, quote.start); i < timexes.length; i++) {
      const timex = timexes[i]
      if (!timex || timex.end > quote.end) break
      // Both ends of "1884–1961" can be read in it.
      values.push(timex.value, edtfOf(timex) ?? timex.value, ...timex.value.split('/'))
    }
    return values
  }

/** Index of the first that begins at `start` or after. */
function firstFrom(timexes: readonly Timex[], start: number): number {
  let low = 0
  let high = timexes.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((timexes[middle]?.start ?? 0) < start) low = middle + 1
    else high = middle
  }
  return low
}
