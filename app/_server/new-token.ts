import 'server-only'
import { randomBytes } from 'node:crypto'

/** 256 random bits for a link that is its own proof. */
export const newToken = (): string => randomBytes(32).toString('base64url')
