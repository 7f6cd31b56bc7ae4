import { type Span, sliceOf } from './span'

/**
 * The slice with masked stretches and line breaks turned into spaces, one for one: every index plus `span.start` is an
 * offset of the document. For recognisers.
 */
export function blanked(text: string, span: Span, masks: readonly Span[]): string {
  let out = ''
  let at = span.start
  for (const mask of within(span, masks)) {
    out += text.slice(at, mask.start) + ' '.repeat(mask.end - mask.start)
    at = mask.end
  }
  return (out + text.slice(at, span.end)).replace(/\s/g, ' ')
}

/** The slice as a person would read it: masked stretches left out, white space single. For statements and prompts. */
export function squeezed(text: string, span: Span, masks: readonly Span[]): string {
  let out = ''
  let at = span.start
  for (const mask of within(span, masks)) {
    out += text.slice(at, mask.start) + (partsWords(sliceOf(text, mask)) ? ' ' : '')
    at = mask.end
  }
  return (out + text.slice(at, span.end)).replace(/\s+/g, ' ').trim()
}

/** A mask over a page break or a space does; a note mark, an asterisk or the hyphen at a line's end does not. */
export const partsWords = (masked: string): boolean => /\s/.test(masked) && !/^[-\u2010\u00ad]\s+$/.test(masked)

/** The masks inside `span`, cut to it. `masks` stand in order, and there may be those of a whole document. */
function within(span: Span, masks: readonly Span[]): Span[] {
  const found: Span[] = []
  for (let i = firstReaching(masks, span.start); i < masks.length; i++) {
    const mask = masks[i]
    if (!mask || mask.start >= span.end) break
    const start = Math.max(mask.start, found.at(-1)?.end ?? span.start)
    if (mask.end > start) found.push({ start, end: Math.min(mask.end, span.end) })
  }
  return found
}

/** Index of the first mask that ends after `start`; masks do not overlap, or next to not at all. */
function firstReaching(masks: readonly Span[], start: number): number {
  let low = 0
  let high = masks.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((masks[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}
