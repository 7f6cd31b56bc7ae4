import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'

/** What is kept of a one-time link. The token is 256 random bits, so a plain SHA-256 is enough. */
export const hashToken = (token: string): string => bytesToHex(sha256(utf8ToBytes(token)))
