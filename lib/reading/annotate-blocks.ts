import type { Block } from '../readers/block'
import { partsWords } from '../text/mask'
import type { Span } from '../text/span'

/** A stretch of a block's prose. `mark` is an index into the marks; `quoted` lies in the sentence that was asked for. */
export type Piece = {
  readonly start: number
  readonly text: string
  readonly mark: number | null
  readonly quoted: boolean
}
export type AnnotatedBlock = { readonly block: Block; readonly pieces: readonly Piece[] }

/**
 * The prose of each block, cut where a mark or the quote begins or ends; masked markup is left out. `marks` are in
 * order and do not overlap. Only positions count: nothing is searched for in the text.
 */
export function annotateBlocks(
  text: string,
  blocks: readonly Block[],
  marks: readonly Span[],
  quote: Span | null,
): readonly AnnotatedBlock[] {
  let first = 0
  return blocks.map(block => {
    while (first < marks.length && (marks[first]?.end ?? 0) <= block.start) first++
    return { block, pieces: piecesOf(text, block, { marks, first, quote }) }
  })
}

type Overlay = { readonly marks: readonly Span[]; readonly first: number; readonly quote: Span | null }

function piecesOf(text: string, block: Block, { marks, first, quote }: Overlay): Piece[] {
  const pieces: Piece[] = []
  let mark = first
  for (const part of proseParts(text, block)) {
    for (let start = part.start, end = start; start < part.end; start = end) {
      while (mark < marks.length && (marks[mark]?.end ?? 0) <= start) mark++
      const current = marks[mark]
      const inside = current !== undefined && current.start <= start
      end = Math.min(part.end, nextEdge(start, current, quote))
      const quoted = quote !== null && quote.start <= start && start < quote.end
      pieces.push({ start, text: part.space ? ' ' : text.slice(start, end), mark: inside ? mark : null, quoted })
    }
  }
  return pieces
}

/** The nearest position after `at` where something begins or ends. */
function nextEdge(at: number, mark: Span | undefined, quote: Span | null): number {
  const edges = [mark?.start, mark?.end, quote?.start, quote?.end]
  return Math.min(...edges.map(edge => (edge !== undefined && edge > at ? edge : Number.POSITIVE_INFINITY)))
}

type Part = Span & { readonly space?: true }

/** The unmasked spans; a mask that covers a break between two words leaves a space. */
function proseParts(text: string, block: Block): Part[] {
  const parts: Part[] = []
  let at = block.start
  for (const mask of [...block.masks, { start: block.end, end: block.end }]) {
    if (mask.start > at) parts.push({ start: at, end: mask.start })
    const inside = mask.end < block.end && parts.length > 0
    const joins = /\S/.test(text[mask.start - 1] ?? ' ') && /\S/.test(text[mask.end] ?? ' ')
    if (inside && joins && partsWords(text.slice(mask.start, mask.end)))
      parts.push({ start: mask.start, end: mask.start + 1, space: true })
    at = Math.max(at, mask.end)
  }
  return parts
}
