import { ok, type Result } from '../result'
import type { Block } from './block'
import { checkedText, type DecodeError, decodeText } from './decode-text'
import { type FrontMatter, NO_FRONT_MATTER } from './front-matter'
import { readMarkdown } from './read-markdown'
import { readPlainText } from './read-plain-text'

export type DocumentFormat = 'text' | 'markdown'
export type ReadDocument = {
  /** What every offset counts in. */
  readonly text: string
  readonly format: DocumentFormat
  readonly meta: FrontMatter
  readonly blocks: readonly Block[]
}
export type ReadError = DecodeError | 'front-matter-malformed' | 'front-matter-date-invalid'

/** A file's bytes, or pasted text. The name's ending decides: `.md` and `.markdown` are Markdown, all else plain text. */
export type DocumentInput = { readonly fileName?: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
)

export function readDocument(input: DocumentInput): Result<ReadDocument, ReadError> {
  const decoded = 'bytes' in input ? decodeText(input.bytes) : checkedText(input.text)
  if (!decoded.ok) return decoded
  const text = decoded.value
  if (/\.(md|markdown)$/i.test(input.fileName ?? '')) return readMarkdown(text)
  return ok({ text, format: 'text', meta: NO_FRONT_MATTER, blocks: readPlainText(text) })
}
