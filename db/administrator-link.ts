import { randomBytes } from 'node:crypto'
import { hashToken } from '../lib/account/token-hash'
import type { UserScope } from '../lib/scope'
import { publicUrl } from './env'
import { renewAdministratorLink } from './queries/administration'

const life = 7 * 86_400_000

/** The line to print at a start while nobody is administrator: whoever opens its link, signed in, becomes one, once. */
export async function administratorLink(scope: UserScope, now: Date): Promise<string | undefined> {
  const token = randomBytes(32).toString('base64url')
  const expiresAt = new Date(now.getTime() + life)
  const made = await renewAdministratorLink(scope, { tokenHash: hashToken(token), now, expiresAt })
  return made
    ? `Nobody is administrator yet. Whoever opens this link first becomes it: ${publicUrl}/setup/${token}`
    : undefined
}
