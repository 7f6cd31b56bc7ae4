import type { Span } from '../text/span'

const isRule = (line: string): boolean => /^[-|:\s]+$/.test(line) && line.includes('--')

/** The cells of a pipe table (a second line of dashes makes it one), without the blanks around them; else undefined. */
export function tableCells(text: string, span: Span): Span[] | undefined {
  const lines = text.slice(span.start, span.end).split('\n')
  if (lines.length < 3 || !lines[0]?.includes('|') || !isRule(lines[1] ?? '')) return undefined
  const cells: Span[] = []
  let at = span.start
  for (const [i, line] of lines.entries()) {
    if (i !== 1) cells.push(...cellsOf(line, at))
    at += line.length + 1
  }
  return cells
}

function cellsOf(line: string, offset: number): Span[] {
  const cells: Span[] = []
  let at = offset
  for (const cell of line.split('|')) {
    const words = cell.trim()
    const start = at + cell.length - cell.trimStart().length
    if (words) cells.push({ start, end: start + words.length })
    at += cell.length + 1
  }
  return cells
}
