import { type Line, lineOf, type Piece } from './line'
import type { Paragraph } from './paragraph'

/** In parts of the type size: white space that parts two cells. */
const CELL_GAP = 1.8
const LEAST_ROWS = 3
const PAGE_AT_END = /(?:\.\s?){3,}\s*(?:\d{1,4}|[ivxlc]+)$/

export type Tabular = { readonly kind: 'cells'; readonly cells: readonly Line[] } | { readonly kind: 'contents' }

/** Whether lines are a table of contents, or rows with gaps between their cells; undefined for running text. */
export function tabular(paragraph: Paragraph): Tabular | undefined {
  const { lines } = paragraph
  const rows = lines.map(cellsOf)
  const leading = lines.filter((line, i) => PAGE_AT_END.test(line.text) || isContentsRow(rows[i] ?? []))
  if (leading.length * 2 > lines.length) return { kind: 'contents' }
  const parted = rows.filter(cells => cells.length > 1)
  if (lines.length < LEAST_ROWS || parted.length < lines.length * 0.7) return undefined
  return { kind: 'cells', cells: rows.flat() }
}

const isContentsRow = (cells: readonly Line[]): boolean =>
  cells.length === 2 && /\p{L}{3}/u.test(cells[0]?.text ?? '') && /^(?:\d{1,3}|[ivxlc]+)$/.test(cells[1]?.text ?? '')

function cellsOf(line: Line): Line[] {
  const cells: Piece[][] = [[]]
  for (const piece of line.pieces) {
    if (piece.text === ' ' && piece.right - piece.x > CELL_GAP * line.size) cells.push([])
    else cells.at(-1)?.push(piece)
  }
  return cells.filter(cell => cell.some(piece => piece.text.trim() !== '')).map(cell => lineOf(cell, line))
}
