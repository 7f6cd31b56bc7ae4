import type { Span } from '../text/span'
import type { ArticleCorrection } from './article'

/** So much of both must be shared for a correction to be of an article that was found: rules move an edge now and then. */
const SAME = 0.9

export type CorrectedSpan = Span & { readonly correction?: ArticleCorrection }

/**
 * A person's word on where articles begin. A correction whose span is that of an article is about it; another makes an
 * article of its span, out of those that stood there. Corrections that cover the whole text are the split. An edge inside
 * a block moves to where the block begins; what overlaps a span before it or leaves the text is left aside.
 */
export function correctedSpans(
  found: readonly Span[],
  corrections: readonly ArticleCorrection[],
  blocks: readonly Span[],
): readonly CorrectedSpan[] {
  const length = found.at(-1)?.end ?? 0
  const given = fitting(
    corrections.map(one => ({ ...one, start: blockEdge(blocks, one.start), end: blockEdge(blocks, one.end) })),
    length,
  )
  const spans = covers(given, length) ? given : mixed(found, given, length)
  return spans.map(({ start, end }) => {
    const correction = closest(given, { start, end })
    return { start, end, ...(correction && { correction }) }
  })
}

const blockEdge = (blocks: readonly Span[], at: number): number =>
  blocks.find(block => block.start < at && at < block.end)?.start ?? at

/** In order, within the text, not overlapping. */
function fitting(corrections: readonly ArticleCorrection[], length: number): readonly ArticleCorrection[] {
  let at = 0
  return [...corrections]
    .sort((a, b) => a.start - b.start || a.end - b.end)
    .filter(({ start, end }) => {
      const fits = start >= at && end > start && end <= length
      if (fits) at = end
      return fits
    })
}

const covers = (spans: readonly Span[], length: number): boolean =>
  spans[0]?.start === 0 &&
  spans.at(-1)?.end === length &&
  spans.every((one, i) => (spans[i + 1]?.start ?? length) === one.end)

/** The split that was found, but for the spans that a person drew otherwise. */
function mixed(found: readonly Span[], given: readonly Span[], length: number): readonly Span[] {
  const drawn = given.filter(one => !closest(found, one))
  const kept = found.map(one => one.start).filter(start => !drawn.some(one => one.start < start && start < one.end))
  const starts = [...new Set([0, ...kept, ...drawn.flatMap(one => [one.start, one.end])])]
  const sorted = starts.filter(start => start < length).sort((a, b) => a - b)
  return sorted.map((start, i) => ({ start, end: sorted[i + 1] ?? length }))
}

function closest<T extends Span>(spans: readonly T[], span: Span): T | undefined {
  return spans.find(one => {
    const shared = Math.min(one.end, span.end) - Math.max(one.start, span.start)
    return shared >= SAME * (Math.max(one.end, span.end) - Math.min(one.start, span.start))
  })
}
