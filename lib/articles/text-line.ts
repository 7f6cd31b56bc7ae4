import type { Block } from '../readers/block'
import { squeezed } from '../text/mask'
import type { Span } from '../text/span'

/** One line of a document with its place; empty lines are none. */
export type TextLine = Span & {
  /** As a person reads it, without markup. */
  readonly words: string
  readonly block: Block
  /** Index of the block. */
  readonly at: number
  /** Whether it is the whole of its block. */
  readonly alone: boolean
}

/** Longer than this and a line is prose, whatever it says. */
const LONGEST = 200

/** Blocks that hold nothing which the document says of itself. */
const silent = (block: Block): boolean =>
  block.kind === 'code' ||
  block.kind === 'disputed' ||
  block.reason === 'front-matter' ||
  block.reason === 'bibliography' ||
  block.reason === 'table-of-contents'

/** The short lines of some blocks, and the first line of each long one (where a dateline may stand), in order. */
export function textLines(text: string, blocks: readonly Block[], first = 0): readonly TextLine[] {
  return blocks.flatMap((block, i) => {
    if (silent(block)) return []
    const at = first + i
    if (isLong(block)) return [lineOf(text, block, at, { start: block.start, end: lineEnd(text, block) }, false)]
    const spans = lineSpans(text, block)
    return spans.map(span => lineOf(text, block, at, span, spans.length === 1))
  })
}

/** A paragraph of running text, not a line of a page's head or foot. */
export const isLong = (block: Block): boolean =>
  (block.kind === 'paragraph' || block.kind === 'quote' || block.kind === 'list-item') &&
  block.end - block.start > LONGEST

const lineEnd = (text: string, { start, end }: Span): number => {
  const newline = text.indexOf('\n', start)
  return Math.min(end, start + LONGEST, newline < 0 ? end : newline)
}

function lineSpans(text: string, block: Span): Span[] {
  return Array.from(text.slice(block.start, block.end).matchAll(/[^\s](?:[^\n]*[^\s])?/g), match => ({
    start: block.start + match.index,
    end: block.start + match.index + match[0].length,
  }))
}

const lineOf = (text: string, block: Block, at: number, span: Span, alone: boolean): TextLine => ({
  ...span,
  words: squeezed(text, span, block.masks),
  ...{ block, at, alone },
})
