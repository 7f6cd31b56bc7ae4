/** How a document is read. */
export type DocumentFormat = 'text' | 'markdown' | 'html' | 'pdf' | 'docx'

type Format = { readonly format: DocumentFormat; readonly mimeType: string }

const WORD = 'application/vnd.openxmlformats-officedocument.wordprocessingml.document'
const ENDINGS: ReadonlyMap<string, Format> = new Map([
  ['txt', { format: 'text', mimeType: 'text/plain' }],
  ['text', { format: 'text', mimeType: 'text/plain' }],
  ['md', { format: 'markdown', mimeType: 'text/markdown' }],
  ['markdown', { format: 'markdown', mimeType: 'text/markdown' }],
  ['html', { format: 'html', mimeType: 'text/html' }],
  ['htm', { format: 'html', mimeType: 'text/html' }],
  ['xhtml', { format: 'html', mimeType: 'text/html' }],
  ['pdf', { format: 'pdf', mimeType: 'application/pdf' }],
  ['docx', { format: 'docx', mimeType: WORD }],
])

const known = (fileName: string): Format | undefined => ENDINGS.get(/[^.]*$/.exec(fileName)?.[0].toLowerCase() ?? '')

/** By the ending of a file's name; undefined where no reader is known. */
export const formatOf = (fileName: string): DocumentFormat | undefined => known(fileName)?.format

export const mimeTypeOf = (fileName: string): string => known(fileName)?.mimeType ?? 'text/plain'
