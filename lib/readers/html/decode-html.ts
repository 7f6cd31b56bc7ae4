import { err, ok, type Result } from '../../result'
import { MAX_FILE_BYTES } from '../decode-text'

/** How far a browser looks for a `<meta charset>`, in bytes; many pages have it later than the 1024 of the standard. */
const HEAD = 8192

/**
 * The text of a web page: by byte order mark, else as its `<meta>` says, else UTF-8 where that is valid, else
 * windows-1252, the encoding that the HTML standard falls back to.
 */
export function decodeHtml(bytes: Uint8Array): Result<string, 'document-too-large' | 'document-mismatch'> {
  if (bytes.length > MAX_FILE_BYTES) return err('document-too-large')
  if (isOther(bytes)) return err('document-mismatch', { ending: '.html' })
  const labels = [markedEncoding(bytes), declaredEncoding(bytes), 'utf-8']
  for (const label of labels) {
    const text = label === undefined ? undefined : decoded(bytes, label)
    if (text !== undefined) return ok(text)
  }
  return ok(decoded(bytes, 'windows-1252') ?? '')
}

/** What windows-1252 has at 0x80–0x9f; Node 20 reads it as Latin-1, which has controls there. */
const WINDOWS_1252 = '€\u0081‚ƒ„…†‡ˆ‰Š‹Œ\u008dŽ\u008f\u0090‘’“”•–—˜™š›œ\u009džŸ'

/** Beginnings of PDF, ZIP, PNG, JPEG, GIF, gzip, old Office. */
const SIGNATURES = [
  '%PDF-',
  'PK\u0003\u0004',
  '\u0089PNG',
  '\u00ff\u00d8\u00ff',
  'GIF8',
  '\u001f\u008b',
  '\u00d0\u00cf\u0011\u00e0',
]

const isOther = (bytes: Uint8Array): boolean => {
  const start = String.fromCharCode(...bytes.subarray(0, 8))
  return SIGNATURES.some(signature => start.startsWith(signature))
}

function markedEncoding(bytes: Uint8Array): string | undefined {
  if (bytes[0] === 0xff && bytes[1] === 0xfe) return 'utf-16le'
  return bytes[0] === 0xfe && bytes[1] === 0xff ? 'utf-16be' : undefined
}

function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('windows-1252').decode(bytes.subarray(0, HEAD))
  const label = /<meta[^>]{0,400}?charset\s*=\s*["']?\s*([\w-]{2,40})/i.exec(head)?.[1]?.toLowerCase()
  // A page that can be read far enough to find this is not in UTF-16, whatever it says.
  return label?.startsWith('utf-16') ? 'utf-8' : label
}

function decoded(bytes: Uint8Array, label: string): string | undefined {
  try {
    const decoder = new TextDecoder(label, { fatal: true })
    const text = decoder.decode(bytes)
    return decoder.encoding === 'windows-1252' ? text.replace(/[\u0080-\u009f]/g, windowsLetter) : text
  } catch {
    return undefined
  }
}

const windowsLetter = (control: string): string => WINDOWS_1252[control.charCodeAt(0) - 0x80] ?? control
