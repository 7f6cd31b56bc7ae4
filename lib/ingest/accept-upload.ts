import { isEdtf } from '../edtf/edtf'
import { MAX_FILE_BYTES } from '../readers/decode-text'
import { formatOf } from '../readers/document-format'
import type { ReadDocument, ReadError } from '../readers/read-document'
import { err, ok, type Result } from '../result'
import { type DocumentFields, fieldsOf } from './document-fields'

/** A text that was pasted, or a file; `fileName` says how it is read. */
export type Brought = {
  readonly fileName: string
  readonly mimeType: string
  readonly bytes: Uint8Array
}
export type UploadError = ReadError | 'document-twice' | 'document-unsupported' | 'edtf-invalid'

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
  if (formatOf(file.name) === undefined)
    return err('document-unsupported', { ending: /\.[^.]*$/.exec(file.name)?.[0] ?? file.name })
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

/** What was brought in, once it is read, and what its owner typed: says what the document is. */
export function acceptUpload(
  read: ReadDocument,
  given: { readonly fileName: string; readonly title: string; readonly published: string },
): Result<DocumentFields, UploadError> {
  const published = given.published.trim()
  if (published !== '' && !isEdtf(published)) return err('edtf-invalid')
  const fileName = given.fileName.startsWith('pasted.') ? undefined : given.fileName
  return ok(fieldsOf(read, { title: given.title, published, ...(fileName !== undefined && { fileName }) }))
}
