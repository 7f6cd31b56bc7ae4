import type { Result } from '../result'
import type { Span } from '../text/span'
import type { Block } from './block'
import { type DocumentFormat, formatOf } from './document-format'
import type { FrontMatter } from './front-matter'
import { readDocx } from './read-docx'
import { readHtml } from './read-html'
import { readPdf } from './read-pdf'
import { type DocumentInput, readText, type TextError } from './read-text'

/** A page of a PDF; the first is 1. */
export type Page = Span & { readonly number: number }

export type ReadDocument = {
  /** What every offset counts in. */
  readonly text: string
  readonly format: DocumentFormat
  readonly meta: FrontMatter
  readonly blocks: readonly Block[]
  /** Only of a PDF: its pages in order, together covering `text`; a page without words is empty. */
  readonly pages?: readonly Page[]
}

/**
 * `document-mismatch`: the bytes are not what the name's ending promises. `document-damaged`: cut short or not valid.
 * `document-locked`: needs a password. `document-scanned`: a PDF of images. `document-pages`: has too many pages.
 * `document-tangled`: parts nest too deeply, or are too many.
 */
export type ReadError =
  | TextError
  | 'document-mismatch'
  | 'document-damaged'
  | 'document-locked'
  | 'document-scanned'
  | 'document-pages'
  | 'document-tangled'

/** Reads what the ending of the file's name says; a name without a known ending is read as plain text. */
export async function readDocument(input: DocumentInput): Promise<Result<ReadDocument, ReadError>> {
  switch (formatOf(input.fileName ?? '')) {
    case 'html':
      return readHtml(input)
    case 'docx':
      return 'bytes' in input ? readDocx(input.bytes) : readText(input)
    case 'pdf':
      return 'bytes' in input ? readPdf(input.bytes) : readText(input)
    default:
      return readText(input)
  }
}
