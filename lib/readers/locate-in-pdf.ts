import { ok, type Result } from '../result'
import type { Span } from '../text/span'
import { layOutPdf } from './pdf/lay-out-pdf'
import type { PageSize } from './pdf/line'
import { type PdfError, withPdf } from './pdf/open-pdf'
import type { Run } from './pdf/pdf-writer'

/** In points (1/72 inch) from the top left corner of the page as it is shown. */
export type Rectangle = { readonly x: number; readonly y: number; readonly width: number; readonly height: number }

/** Where a stretch of text stands on one page; a rectangle for each of its lines. `page`: the first is 1. */
export type PagePlace = {
  readonly page: number
  readonly pageWidth: number
  readonly pageHeight: number
  readonly rectangles: readonly Rectangle[]
}

/**
 * For each span of the text that `readDocument` gives of the same bytes, where it is drawn: one place a page, in order.
 * Reads the whole PDF again, so ask for all spans of a document at once. A span without words on a page has no place.
 */
export function locateInPdf(
  bytes: Uint8Array,
  spans: readonly Span[],
): Promise<Result<readonly (readonly PagePlace[])[], PdfError>> {
  return withPdf(bytes, async pdf => {
    const layout = await layOutPdf(pdf)
    if (!layout.ok) return layout
    const { runs, sizes } = layout.value
    return ok(spans.map(span => placesOf(span, runs, sizes)))
  })
}

/** Parts of the type size that letters reach above and below their baseline. */
const ASCENT = 0.8
const DESCENT = 0.22

function placesOf(span: Span, runs: readonly Run[], sizes: readonly PageSize[]): PagePlace[] {
  const places = new Map<number, Rectangle[]>()
  for (let i = firstReaching(runs, span.start); i < runs.length; i++) {
    const run = runs[i]
    if (!run || run.start >= span.end) break
    const part = partOf(run, span)
    if (part) places.set(run.page, widened(places.get(run.page) ?? [], part))
  }
  return [...places].map(([page, rectangles]) => {
    const size = sizes[page - 1]
    return { page, pageWidth: size?.width ?? 0, pageHeight: size?.height ?? 0, rectangles }
  })
}

/** Index of the first run that ends after `start`; runs are in order of the text. */
function firstReaching(runs: readonly Run[], start: number): number {
  let low = 0
  let high = runs.length
  while (low < high) {
    const middle = (low + high) >> 1
    if ((runs[middle]?.end ?? 0) <= start) low = middle + 1
    else high = middle
  }
  return low
}

/** Letters are taken to be equally wide within a run: a PDF tells the width of the whole. */
function partOf(run: Run, span: Span): Rectangle | undefined {
  const length = run.end - run.start
  const letter = length > 0 ? (run.right - run.x) / length : 0
  const from = Math.max(0, span.start - run.start) * letter
  const to = Math.min(length, span.end - run.start) * letter
  if (to <= from) return undefined
  const { x, y, size } = run
  return { x: x + from, y: y - size * ASCENT, width: to - from, height: size * (ASCENT + DESCENT) }
}

/** Pieces of one line are one rectangle. */
function widened(rectangles: readonly Rectangle[], next: Rectangle): Rectangle[] {
  const last = rectangles.at(-1)
  const gap = last ? next.x - last.x - last.width : 0
  if (!last || Math.abs(last.y - next.y) > next.height * 0.4 || gap < -1 || gap > next.height)
    return [...rectangles, next]
  const y = Math.min(last.y, next.y)
  const height = Math.max(last.y + last.height, next.y + next.height) - y
  return [...rectangles.slice(0, -1), { x: last.x, y, width: next.x + next.width - last.x, height }]
}
