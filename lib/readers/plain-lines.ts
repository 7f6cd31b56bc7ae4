import type { Span } from '../text/span'

/** A paragraph as the file's line breaks tell it, not yet judged. */
export type Passage = Span & {
  readonly text: string
  /** Whether an empty line, or the file's end, stands before and after. */
  readonly blankBefore: boolean
  readonly blankAfter: boolean
}

type Line = Span & { readonly text: string }

/**
 * Paragraphs of plain text. Where lines are long each line is a paragraph; where the file was wrapped at a column, lines
 * are joined until an empty one, a list mark, or a short line that ends a sentence.
 */
export function passagesOf(text: string): Passage[] {
  const lines = linesOf(text)
  const wrapped = isWrapped(lines)
  const passages: Passage[] = []
  for (const [i, line] of lines.entries()) {
    if (line.text === '') continue
    const before = lines[i - 1]
    const last = passages.at(-1)
    const joins = wrapped !== undefined && last && before?.text && !breaksBetween(before, line, wrapped)
    const start = joins ? last.start : line.start
    if (joins) passages.pop()
    const blankBefore = joins ? last.blankBefore : !before?.text
    const passage = { start, end: line.end, text: text.slice(start, line.end), blankBefore }
    passages.push({ ...passage, blankAfter: !lines[i + 1]?.text })
  }
  return passages
}

function linesOf(text: string): Line[] {
  const lines: Line[] = []
  let at = 0
  for (const raw of text.split('\n')) {
    const words = raw.trim()
    const start = words ? at + raw.length - raw.trimStart().length : at
    lines.push({ start, end: start + words.length, text: words })
    at += raw.length + 1
  }
  return lines
}

/** The column at which a file was wrapped, when its long lines all end near one column of 120 or less. */
function isWrapped(lines: readonly Line[]): number | undefined {
  const lengths = lines.map(line => line.text.length).filter(length => length > 0)
  lengths.sort((a, b) => a - b)
  const nearLongest = lengths[Math.floor(lengths.length * 0.97)] ?? 0
  return lengths.length > 3 && nearLongest >= 40 && nearLongest <= 120 ? nearLongest : undefined
}

function breaksBetween(before: Line, line: Line, column: number): boolean {
  if (/^(?:[-*•–]|\d{1,3}[.)])\s/.test(line.text)) return true
  return before.text.length < column * 0.6 && !/^[a-z]/.test(line.text)
}
