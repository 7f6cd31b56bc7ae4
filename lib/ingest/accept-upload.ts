import { isEdtf } from '../edtf/edtf'
import { MAX_FILE_BYTES } from '../readers/decode-text'
import { type ReadError, readDocument } from '../readers/read-document'
import { err, ok, type Result } from '../result'
import { type DocumentFields, fieldsOf } from './document-fields'

/** A text that was pasted, or a file; `fileName` says how it is read. */
export type Brought = {
  readonly fileName: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}
export type UploadError = ReadError | 'document-twice' | 'document-unsupported' | 'edtf-invalid'

const ENDINGS: Readonly<Record<string, string>> = {
  txt: 'text/plain',
  text: 'text/plain',
  md: 'text/markdown',
  markdown: 'text/markdown',
}
/** Front matter, a heading or a quote at the start of a line: the text was written as Markdown. */
const MARKDOWN = /^(?:---\n|(?:#{1,6}|>) \S)/m

/** Which of the two was meant. A browser sends pasted line ends as CRLF; they become plain ones, as they were pasted. */
export function broughtIn(
  pasted: string,
  file: { readonly name: string; readonly size: number } | undefined,
): Result<'text' | 'file', UploadError> {
  // A file field that was left alone arrives as an empty file, under one name or another.
  const hasFile = file !== undefined && file.size > 0
  const hasText = pasted.trim() !== ''
  if (hasFile && hasText) return err('document-twice')
  if (!hasFile) return hasText ? ok('text') : err('document-empty')
  const ending = /\.[^.]*$/.exec(file.name)?.[0] ?? file.name
  if (ENDINGS[ending.slice(1).toLowerCase()] === undefined) return err('document-unsupported', { ending })
  return file.size > MAX_FILE_BYTES ? err('document-too-large') : ok('file')
}

export function asFile(pasted: string): Brought {
  const text = pasted.replace(/\r\n/g, '\n')
  const markdown = MARKDOWN.test(text)
  return {
    fileName: markdown ? 'pasted.md' : 'pasted.txt',
    mimeType: markdown ? 'text/markdown' : 'text/plain',
    bytes: new TextEncoder().encode(text),
  }
}

export const mimeTypeOf = (fileName: string): string =>
  ENDINGS[/[^.]*$/.exec(fileName)?.[0].toLowerCase() ?? ''] ?? 'text/plain'

/** Reads what was brought in, and says what the document is. */
export function acceptUpload(
  brought: Brought,
  given: { readonly title: string; readonly published: string },
): Result<DocumentFields, UploadError> {
  const published = given.published.trim()
  if (published !== '' && !isEdtf(published)) return err('edtf-invalid')
  const read = readDocument({ fileName: brought.fileName, bytes: brought.bytes })
  if (!read.ok) return read
  const fileName = brought.fileName.startsWith('pasted.') ? undefined : brought.fileName
  return ok(fieldsOf(read.value, { title: given.title, published, ...(fileName !== undefined && { fileName }) }))
}
