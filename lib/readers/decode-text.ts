import { err, ok, type Result } from '../result'

export type DecodeError = 'document-empty' | 'document-binary' | 'document-too-large' | 'document-encoding'

/** Of a file, in bytes, and of its text, in UTF-16 code units. */
export const MAX_FILE_BYTES = 25 * 1024 * 1024
export const MAX_TEXT_LENGTH = 5 * 1024 * 1024

/**
 * The text of a file: UTF-8, or UTF-16 when a byte order mark says so; the mark is stripped, nothing else is changed.
 * Other encodings are refused, not guessed: a wrong guess would put wrong letters into every quote.
 */
export function decodeText(bytes: Uint8Array): Result<string, DecodeError> {
  if (bytes.length > MAX_FILE_BYTES) return err('document-too-large')
  const encoding = encodingOf(bytes)
  if (encoding === 'utf-8' && looksBinary(bytes)) return err('document-binary')
  const text = decoded(bytes, encoding)
  return text === undefined ? err('document-encoding') : checkedText(text)
}

/** The limits that pasted text meets too. */
export function checkedText(text: string): Result<string, DecodeError> {
  if (text.length > MAX_TEXT_LENGTH) return err('document-too-large')
  if (text.includes('\u0000')) return err('document-binary')
  return text.trim() === '' ? err('document-empty') : ok(text.startsWith('\uFEFF') ? text.slice(1) : text)
}

type Encoding = 'utf-8' | 'utf-16le' | 'utf-16be'

function encodingOf(bytes: Uint8Array): Encoding {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : 'utf-8'
}

function decoded(bytes: Uint8Array, encoding: Encoding): string | undefined {
  try {
    return new TextDecoder(encoding, { fatal: true }).decode(bytes)
  } catch {
    return undefined
  }
}

/** Beginnings of PDF, ZIP (also .docx, .epub), old Office, PNG, JPEG, GIF, gzip. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u00d0\u00cf\u0011\u00e0',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
]

function looksBinary(bytes: Uint8Array): boolean {
  const head = bytes.subarray(0, 4096)
  const start = String.fromCharCode(...head.subarray(0, 8))
  if (SIGNATURES.some(signature => start.startsWith(signature))) return true
  const control = head.filter(byte => byte < 32 && byte !== 9 && byte !== 10 && byte !== 12 && byte !== 13).length
  return bytes.includes(0) || control > head.length / 10
}
