import { err, ok, type Result } from '../result'
import { judgeBlocks } from './judge-blocks'
import { mendBlocks } from './mend-blocks'
import { layOutPdf } from './pdf/lay-out-pdf'
import { type PdfError, withPdf } from './pdf/open-pdf'
import { pdfMeta } from './pdf/pdf-meta'
import type { ReadDocument } from './read-document'

/**
 * A PDF as a person reads it: lines made to paragraphs and columns, words whole, without running headers and page
 * numbers; with the span of each page. Needs text in the PDF: images are not read.
 */
export function readPdf(bytes: Uint8Array): Promise<Result<ReadDocument, PdfError>> {
  return withPdf(bytes, async pdf => {
    const layout = await layOutPdf(pdf)
    if (!layout.ok) return layout
    const { text, blocks, pages } = layout.value
    if (text.trim() === '') return err('document-scanned')
    const judged = mendBlocks(text, judgeBlocks(text, blocks))
    return ok({ text, format: 'pdf', meta: await pdfMeta(pdf), blocks: judged, pages })
  })
}
