import type { Span } from '../../text/span'
import type { Block } from '../block'
import type { BlockStyle } from '../block-writer'
import { joinAt } from '../hyphens'
import { joinedMasks, proseMasks } from '../prose-masks'
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
  readonly result: () => { readonly text: string; readonly blocks: readonly Block[]; readonly runs: readonly Run[] }
}

/** Puts lines together to a text: words that were parted at a line's end are whole, and every letter knows its place. */
export function pdfWriter(words: ReadonlySet<string>): PdfWriter {
  const blocks: Block[] = []
  const runs: Run[] = []
  let masks: Span[] = []
  let text = ''
  const add = (line: Line, page: number): void => {
    for (const piece of line.pieces) {
      const flowing = piece.text.replace(/\s+/g, ' ')
      const own = / $/.test(text) || text === '' ? flowing.replace(/^ /, '') : flowing
      if (own === '') continue
      const span = { start: text.length, end: text.length + own.length }
      text += own
      runs.push({ ...span, page, x: piece.x, right: piece.right, y: line.y, size: line.size })
      if (piece.raised) masks.push(span)
    }
    text = text.replace(/ $/, '')
  }
  const joint = (line: Line): void => {
    const before = text.slice(-40)
    const join = joinAt(before, line.text.trimStart(), words)
    if (join === 'drop') text = text.slice(0, -1)
    if (join === 'space' && !/[\s]$/.test(text)) text += ' '
  }
  return {
    write(lines, style, { page, goesOn }) {
      const last = goesOn ? blocks.pop() : undefined
      if (!last && text !== '') text += separator(blocks.at(-1), style)
      masks = last ? [...last.masks] : []
      if (last && lines[0]) joint(lines[0])
      const begin = text.length
      for (const [i, line] of lines.entries()) {
        if (i > 0) joint(line)
        add(line, page)
      }
      const span = { start: last?.start ?? begin, end: text.length }
      if (span.end === span.start) return begin
      blocks.push({
        ...span,
        ...(last ? styleOfBlock(last) : style),
        masks: clipped([...masks, ...proseMasks(text, span)], span),
      })
      return begin
    },
    result: () => ({ text, blocks, runs: runs.map(run => ({ ...run, end: Math.min(run.end, text.length) })) }),
  }
}

const clipped = (masks: readonly Span[], span: Span): Span[] =>
  joinedMasks(masks.map(mask => ({ start: mask.start, end: Math.min(mask.end, span.end) })))

const styleOfBlock = ({ kind, level, reason }: Block): BlockStyle => ({
  kind,
  ...(level !== undefined && { level }),
  ...(reason !== undefined && { reason }),
})

const separator = (last: Block | undefined, next: BlockStyle): string =>
  last?.kind === next.kind && (next.kind === 'list-item' || next.kind === 'table-cell') ? '\n' : '\n\n'
