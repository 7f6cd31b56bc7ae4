import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

export const textSha256 = (text: string): string => bytesToHex(sha256(utf8ToBytes(text)))

/**
 * An id from what a thing says: clause text, surface of the time expression, ordinal among equal ones. Neither EDTF value
 * nor position go in, so correcting the document's date or editing another sentence changes no id. 64 bits.
 */
export const idOf = (kind: 'timex' | 'fact' | 'card', parts: readonly string[]): string =>
  `${kind}-${bytesToHex(sha256(utf8ToBytes([kind, ...parts].join('\u001f')))).slice(0, 16)}`
