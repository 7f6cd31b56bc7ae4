import type { Block } from '../readers/block'
import type { Span } from '../text/span'

/** A stretch of a block's prose. `mark` is an index into the marks; `quoted` lies in the sentence that was asked for. */
export type Piece = { readonly text: string; readonly mark: number | null; readonly quoted: boolean }
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
    if (typeof part === 'string') pieces.push({ text: part, mark: null, quoted: pieces.at(-1)?.quoted ?? false })
    else {
      let at = part.start
      while (at < part.end) {
        while (mark < marks.length && (marks[mark]?.end ?? 0) <= at) mark++
        const current = marks[mark]
        const inside = current !== undefined && current.start <= at
        const end = Math.min(part.end, nextEdge(at, current, quote))
        const quoted = quote !== null && quote.start <= at && at < quote.end
        pieces.push({ text: text.slice(at, end), mark: inside ? mark : null, quoted })
        at = end
      }
    }
  }
  return pieces
}

/** The nearest position after `at` where something begins or ends. */
function nextEdge(at: number, mark: Span | undefined, quote: Span | null): number {
  const edges = [mark?.start, mark?.end, quote?.start, quote?.end]
  return Math.min(...edges.map(edge => (edge !== undefined && edge > at ? edge : Number.POSITIVE_INFINITY)))
}

/** The unmasked spans; a mask that covers a break between two words leaves a space. */
function proseParts(text: string, block: Block): (Span | string)[] {
  const parts: (Span | string)[] = []
  let at = block.start
  for (const mask of [...block.masks, { start: block.end, end: block.end }]) {
    if (mask.start > at) parts.push({ start: at, end: mask.start })
    const between = mask.end < block.end && parts.length > 0
    if (between && /\s/.test(text.slice(mask.start, mask.end)) && !/\s/.test(text[mask.end] ?? ' ')) parts.push(' ')
    at = Math.max(at, mask.end)
  }
  return parts
}
