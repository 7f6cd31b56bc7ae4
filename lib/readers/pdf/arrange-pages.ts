import { flowsOf } from './columns'
import type { LinesOfPage } from './line'
import { type BodyType, type Paragraph, paragraphsOf } from './paragraph'
import type { PdfWriter } from './pdf-writer'
import { headingSizes, type Look, styleOf } from './style-of'
import { tabular } from './table-rows'
import { goesOnIn, type Torn } from './torn-paragraphs'

/**
 * Writes all pages and says where each begins. A paragraph that a page or column break tore is written as one; the notes
 * at the foot of a page come before its last paragraph where that goes on.
 */
export function arrangePages(pages: readonly LinesOfPage[], body: BodyType, writer: PdfWriter): readonly number[] {
  const columns = pages.map(page => flowsOf(page.lines).map(flow => paragraphsOf(flow, body)))
  const look: Look = { body, sizes: headingSizes(columns.flat(2), body) }
  const torn = goesOnIn(columns.flat(), look)
  const starts: number[] = []
  let notes: readonly Paragraph[] = []
  let end = 0
  for (const [i, page] of pages.entries()) {
    const text = torn.ordered(columns[i] ?? [])
    notes = [...notes, ...(columns[i] ?? []).flat().filter(one => one.note)]
    const tail = text.at(-1)
    const tailGoesOn = tail !== undefined && torn.tails.has(tail)
    const put = (one: Paragraph): void => {
      const start = writeParagraph(one, { writer, look, torn, page: page.number })
      starts[i] ??= start
      end = start
    }
    for (const one of tailGoesOn ? text.slice(0, -1) : text) put(one)
    // A page that lies wholly inside one paragraph keeps its notes for later.
    if (!tailGoesOn || !torn.heads.has(tail)) {
      for (const note of notes) put(note)
      notes = []
    }
    if (tailGoesOn) put(tail)
    starts[i] ??= end
  }
  for (const note of notes) writeParagraph(note, { writer, look, torn, page: pages.length })
  return starts
}

type Writing = { readonly writer: PdfWriter; readonly look: Look; readonly torn: Torn; readonly page: number }

/** Gives the offset at which it begins. */
function writeParagraph(paragraph: Paragraph, { writer, look, torn, page }: Writing): number {
  const { lines } = paragraph
  const rows = paragraph.note ? undefined : tabular(paragraph)
  if (rows?.kind === 'contents')
    return Math.min(
      ...lines.map(line =>
        writer.write([line], { kind: 'noise', reason: 'table-of-contents' }, { page, goesOn: false }),
      ),
    )
  if (rows)
    return Math.min(...rows.cells.map(cell => writer.write([cell], { kind: 'table-cell' }, { page, goesOn: false })))
  const style = styleOf(paragraph, look, torn.tails.has(paragraph))
  return writer.write(lines, style, { page, goesOn: torn.heads.has(paragraph) })
}
