import 'server-only'
import { randomBytes } from 'node:crypto'
import { hash, verify } from '@node-rs/argon2'

/** OWASP's profile for argon2id (which the package numbers 2): 19 MiB, two passes, one lane (17 ms here). */
const cost = { algorithm: 2, memoryCost: 19_456, timeCost: 2, parallelism: 1 } as const

// NFKC, so that the same keys give the same password on every system (NIST SP 800-63B).
const typed = (password: string) => password.normalize('NFKC')

export const hashPassword = (password: string): Promise<string> => hash(typed(password), cost)

let nobodys: Promise<string> | undefined

/** Whether the password is right. Without a hash (no such account) it takes the same time and is not. */
export async function passwordIsRight(password: string, kept: string | null | undefined): Promise<boolean> {
  nobodys ??= hash(randomBytes(32), cost)
  const right = await verify(kept ?? (await nobodys), typed(password))
  return right && typeof kept === 'string'
}
