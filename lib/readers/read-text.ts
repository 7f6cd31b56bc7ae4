import { ok, type Result } from '../result'
import { checkedText, type DecodeError, decodeText } from './decode-text'
import { formatOf } from './document-format'
import { NO_FRONT_MATTER } from './front-matter'
import type { ReadDocument } from './read-document'
import { readMarkdown } from './read-markdown'
import { readPlainText } from './read-plain-text'

export type TextError = DecodeError | 'front-matter-malformed' | 'front-matter-date-invalid'

/** A file's bytes, or pasted text. */
export type DocumentInput = { readonly fileName?: string } & (
  | { readonly bytes: Uint8Array }
  | { readonly text: string }
)

/** Markdown where the name ends in `.md` or `.markdown`, plain text otherwise; at once, since nothing must be unpacked. */
export function readText(input: DocumentInput): Result<ReadDocument, TextError> {
  const decoded = 'bytes' in input ? decodeText(input.bytes) : checkedText(input.text)
  if (!decoded.ok) return decoded
  const text = decoded.value
  if (formatOf(input.fileName ?? '') === 'markdown') return readMarkdown(text)
  return ok({ text, format: 'text', meta: NO_FRONT_MATTER, blocks: readPlainText(text) })
}
