import type { Span } from '../../text/span'
import type { Block } from '../block'
import type { BlockStyle } from '../block-writer'
import { joinAt } from '../hyphens'
import { joinedMasks, proseMasks } from '../prose-masks'
import { textBuilder } from '../text-builder'
import type { Line } from './line'

/** Where a stretch of the text is drawn. Points from the top left corner of the page; `y` is that of the baseline. */
export type Run = Span & {
  readonly page: number
  readonly x: number
  readonly right: number
  readonly y: number
  readonly size: number
}

export type PdfWriter = {
  /** A block of lines, or, with `goesOn`, more lines of the block before; gives the offset at which they begin. */
  readonly write: (
    lines: readonly Line[],
    style: BlockStyle,
    place: { readonly page: number; readonly goesOn: boolean },
  ) => number
  readonly length: () => number
  readonly result: () => { readonly text: string; readonly blocks: readonly Block[]; readonly runs: readonly Run[] }
}

/** Puts lines together to a text: words that were parted at a line's end are whole, and every letter knows its place. */
export function pdfWriter(words: ReadonlySet<string>): PdfWriter {
  const built = textBuilder()
  const blocks: { start: number; end: number; style: BlockStyle; masks: Span[] }[] = []
  const runs: Run[] = []
  const add = (line: Line, page: number, masks: Span[]): void => {
    for (const piece of line.pieces) {
      const flowing = piece.text.replace(/\s+/g, ' ')
      const own = built.length() === 0 || /\s$/.test(built.tail()) ? flowing.replace(/^ /, '') : flowing
      if (own === '') continue
      const span = { start: built.length(), end: built.length() + own.length }
      built.add(own)
      runs.push({ ...span, page, x: piece.x, right: piece.right, y: line.y, size: line.size })
      if (piece.raised) masks.push(span)
    }
    if (built.tail().endsWith(' ')) built.cut(1)
  }
  const joint = (line: Line): void => {
    const join = joinAt(built.tail(), line.text.trimStart(), words)
    if (join === 'drop') built.cut(1)
    if (join === 'space' && !/\s$/.test(built.tail())) built.add(' ')
  }
  return {
    write(lines, style, { page, goesOn }) {
      const last = goesOn ? blocks.at(-1) : undefined
      if (last && lines[0]) joint(lines[0])
      if (!last && blocks.length > 0) built.add(separator(blocks.at(-1)?.style, style))
      const begin = built.length()
      const block = last ?? { start: begin, end: begin, style, masks: [] }
      for (const [i, line] of lines.entries()) {
        if (i > 0) joint(line)
        add(line, page, block.masks)
      }
      block.end = built.length()
      if (!last && block.end > block.start) blocks.push(block)
      return begin
    },
    length: built.length,
    result() {
      const text = built.text()
      const finished = blocks.map(({ start, end, style, masks }): Block => {
        const span = { start, end }
        return { ...span, ...style, masks: clipped([...masks, ...proseMasks(text, span)], span) }
      })
      return { text, blocks: finished, runs: runs.map(run => ({ ...run, end: Math.min(run.end, text.length) })) }
    },
  }
}

const clipped = (masks: readonly Span[], span: Span): Span[] =>
  joinedMasks(masks.map(mask => ({ start: mask.start, end: Math.min(mask.end, span.end) })))

const separator = (last: BlockStyle | undefined, next: BlockStyle): string =>
  last?.kind === next.kind && (next.kind === 'list-item' || next.kind === 'table-cell') ? '\n' : '\n\n'
