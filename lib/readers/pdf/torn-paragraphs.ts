import { isListLine, isStopped, type Paragraph } from './paragraph'
import { type Look, styleOf, textOf } from './style-of'

export type Torn = {
  /** Paragraphs that go on in the next column or page, and those that go on one from before. */
  readonly tails: ReadonlySet<Paragraph>
  readonly heads: ReadonlySet<Paragraph>
  /** The paragraphs of a page without its notes; what goes on one from before comes first in its column. */
  readonly ordered: (columns: readonly (readonly Paragraph[])[]) => readonly Paragraph[]
}

/** How many captions, tables or the like at the top of a column may stand before the rest of a torn paragraph. */
const MOST_BETWEEN = 3

/** `columns`: the paragraphs of all columns of all pages, in reading order. */
export function goesOnIn(columns: readonly (readonly Paragraph[])[], look: Look): Torn {
  const tails = new Set<Paragraph>()
  const heads = new Set<Paragraph>()
  let open: Paragraph | undefined
  for (const column of columns) {
    const text = column.filter(one => !one.note)
    const head = open && headOf(text, open, look)
    if (open && head) {
      tails.add(open)
      heads.add(head)
    }
    open = text.at(-1) ?? open
  }
  const ordered = (page: readonly (readonly Paragraph[])[]): readonly Paragraph[] =>
    page.flatMap(column => {
      const text = column.filter(one => !one.note)
      return [...text.filter(one => heads.has(one)), ...text.filter(one => !heads.has(one))]
    })
  return { tails, heads, ordered }
}

function headOf(text: readonly Paragraph[], open: Paragraph, look: Look): Paragraph | undefined {
  const [first] = text
  if (first && continues(open, first, look)) return first
  return text.slice(1, MOST_BETWEEN + 1).find(one => startsSmall(one) && continues(open, one, look))
}

const startsSmall = (paragraph: Paragraph): boolean => /^\p{Ll}/u.test(textOf(paragraph))

/** Ends without a stop at the end of a full line, and goes on in the same type, without an indent or in lower case. */
function continues(open: Paragraph, next: Paragraph, look: Look): boolean {
  const [last, first] = [open.lines.at(-1), next.lines[0]]
  if (!last || !first || isStopped(textOf(open)) || isListLine(first.text)) return false
  if (Math.abs(last.size - first.size) > 0.06 * last.size) return false
  if (!isRunning(open, look, true) || !isRunning(next, look, true)) return false
  if (startsSmall(next)) return true
  const full = last.right > open.right - 0.2 * (open.right - open.left)
  const flush = first.x <= next.left + 0.8 * first.size
  return full && flush && next.lines.length > 1
}

const isRunning = (paragraph: Paragraph, look: Look, last: boolean): boolean =>
  ['paragraph', 'list-item', 'quote'].includes(styleOf(paragraph, look, last).kind)
