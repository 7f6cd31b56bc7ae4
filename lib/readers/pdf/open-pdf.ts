import { getDocumentProxy } from 'unpdf'
import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import { err, type Result } from '../../result'
import { MAX_FILE_BYTES } from '../decode-text'

/** 5 MB of text fill about 2,500 pages of a book. */
export const MAX_PAGES = 5000

export type PdfError =
  | 'document-too-large'
  | 'document-mismatch'
  | 'document-damaged'
  | 'document-locked'
  | 'document-scanned'
  | 'document-pages'

class Unreadable extends Error {
  constructor(readonly why: 'document-locked' | 'document-damaged') {
    super(why)
  }
}

/** An answer of PDF.js. Whatever it throws means a damaged file; what this code throws stays a defect of its own. */
export async function asked<T>(answer: Promise<T>): Promise<T> {
  try {
    return await answer
  } catch (error) {
    throw new Unreadable(isPassword(error) ? 'document-locked' : 'document-damaged')
  }
}

/** Opens a PDF and gives it to `use`; its memory is given back when that ends. */
export async function withPdf<T>(
  bytes: Uint8Array,
  use: (pdf: PDFDocumentProxy) => Promise<Result<T, PdfError>>,
): Promise<Result<T, PdfError>> {
  if (bytes.length > MAX_FILE_BYTES) return err('document-too-large')
  // Readers accept some bytes of rubbish before the mark, so that many writers put some there.
  if (!new TextDecoder('latin1').decode(bytes.subarray(0, 1024)).includes('%PDF-'))
    return err('document-mismatch', { ending: '.pdf' })
  let pdf: PDFDocumentProxy | undefined
  try {
    // A copy, since PDF.js takes the bytes away from whoever gives them; and no `Buffer`, which it refuses.
    pdf = await asked(getDocumentProxy(new Uint8Array(bytes), OPTIONS))
    if (pdf.numPages > MAX_PAGES) return err('document-pages', { pages: pdf.numPages, most: MAX_PAGES })
    return await use(pdf)
  } catch (error) {
    if (error instanceof Unreadable) return err(error.why)
    throw error
  } finally {
    await pdf?.loadingTask.destroy().catch(() => undefined)
  }
}

/** Nothing is drawn and nothing fetched: no fonts, images or forms; `verbosity` 0 keeps its warnings off the console. */
const OPTIONS = {
  isEvalSupported: false,
  disableFontFace: true,
  useSystemFonts: false,
  enableXfa: false,
  verbosity: 0,
  maxImageSize: 1,
  standardFontDataUrl: undefined,
} as const

const isPassword = (error: unknown): boolean => error instanceof Error && error.name === 'PasswordException'
