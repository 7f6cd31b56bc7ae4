import type { Span } from '../text/span'

/** A page of the original and its stretch of the text. Pages stand in order and do not overlap. */
export type NumberedPage = Span & { readonly number: number }

/** Number of the page on which `at` stands: the last that begins at or before it; undefined before the first. */
export function pageAt(pages: readonly NumberedPage[], at: number): number | undefined {
  let low = 0
  let high = pages.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((pages[middle]?.start ?? 0) <= at) low = middle + 1
    else high = middle
  }
  return pages[low - 1]?.number
}

/** The pages that begin within the stretch. */
export const pagesFrom = (pages: readonly NumberedPage[], { start, end }: Span): readonly NumberedPage[] =>
  pages.filter(page => page.start >= start && page.start < end)
