import 'server-only'
import { findCredentials, releaseThrottles, startSession } from '@/db/queries/identity'
import { normaliseEmail } from '@/lib/account/email'
import { freeFailures } from '@/lib/account/throttle'
import type { SessionId } from '@/lib/ids'
import { err, ok } from '@/lib/result'
import type { Scope } from '@/lib/scope'
import { clientAddress } from './client-address'
import { mergeGuest } from './merge-guest'
import { newId } from './new-id'
import { passwordIsRight } from './password-hash'
import { countAttempt } from './throttle'

type Credentials = { readonly email: string; readonly password: string }

/**
 * Proves an account by its password and starts a session. What a guest did in this browser moves to the account.
 * An unknown address and a wrong password fail with the same code after the same work.
 */
export async function signInWithPassword({ email: typed, password }: Credentials, scope: Scope, now: Date) {
  const email = normaliseEmail(typed) ?? typed.slice(0, 254)
  const account = `account:${email}`
  const address = `address:${await clientAddress()}`
  for (const [key, free] of [
    [address, freeFailures.address],
    [account, freeFailures.account],
  ] as const) {
    const counted = await countAttempt(key, free, now)
    if (!counted.ok) return counted
  }
  const credentials = await findCredentials(email)
  if (!(await passwordIsRight(password, credentials?.passwordHash)) || !credentials) return err('sign-in-failed')
  await releaseThrottles(account, address)
  if (scope.kind === 'user' && scope.guest) await mergeGuest(scope, credentials.userId)
  const sessionId = newId<SessionId>()
  await startSession({ sessionId, userId: credentials.userId, now })
  return ok(sessionId)
}
