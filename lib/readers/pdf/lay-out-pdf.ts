import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { err, ok, type Result } from '../../result'
import type { Block } from '../block'
import { MAX_TEXT_LENGTH } from '../decode-text'
import { wordsInside } from '../hyphens'
import type { Page } from '../read-document'
import { arrangePages } from './arrange-pages'
import { commonest, type LinesOfPage, type PageSize } from './line'
import { linesOfPage } from './lines-of-page'
import { asked, type PdfError } from './open-pdf'
import { pageItems } from './page-items'
import type { BodyType } from './paragraph'
import { pdfWriter, type Run } from './pdf-writer'
import { runningLines } from './running-lines'

export type PdfLayout = {
  readonly text: string
  readonly blocks: readonly Block[]
  readonly pages: readonly Page[]
  readonly runs: readonly Run[]
  readonly sizes: readonly PageSize[]
}

/** The text of all pages in reading order, without running headers and page numbers, and where each word is drawn. */
export async function layOutPdf(pdf: PDFDocumentProxy): Promise<Result<PdfLayout, PdfError>> {
  const pages = await linesOfPages(pdf)
  if (!pages.ok) return pages
  const lines = pages.value.flatMap(page => page.lines)
  if (lines.length === 0) return err('document-scanned')
  const body: BodyType = {
    size: commonest(lines, line => Math.round(line.size * 2) / 2) ?? 10,
    font: commonest(lines, line => line.font) ?? '',
  }
  const running = runningLines(pages.value)
  const kept = pages.value.map(page => ({ ...page, lines: page.lines.filter(line => !running.has(line)) }))
  const writer = pdfWriter(wordsInside(kept.flatMap(page => page.lines.map(line => line.text))))
  const starts = arrangePages(kept, body, writer)
  const { text, blocks, runs } = writer.result()
  const sizes = pages.value.map(({ number, width, height }) => ({ number, width, height }))
  return ok({ text, blocks, runs, sizes, pages: pagesFrom(starts, text.length) })
}

/** One page in memory at a time; only its lines are kept. */
async function linesOfPages(pdf: PDFDocumentProxy): Promise<Result<readonly LinesOfPage[], PdfError>> {
  const pages: LinesOfPage[] = []
  let length = 0
  for (let number = 1; number <= pdf.numPages; number++) {
    const { width, height, items } = await pageItems(await asked(pdf.getPage(number)))
    const lines = linesOfPage(items)
    length += lines.reduce((sum, line) => sum + line.text.length, 0)
    if (length > MAX_TEXT_LENGTH) return err('document-too-large')
    pages.push({ number, width, height, lines })
  }
  return ok(pages)
}

/** `starts`: where each page begins, in order; pages cover the text without a gap. */
function pagesFrom(starts: readonly number[], length: number): Page[] {
  return starts.map((start, i) => ({
    number: i + 1,
    start: i === 0 ? 0 : start,
    end: starts[i + 1] ?? length,
  }))
}
