import 'server-only'
import { claimGuest } from '@/db/queries/accounts'
import { createAccount } from '@/db/queries/identity'
import { normaliseEmail } from '@/lib/account/email'
import { judgePassword } from '@/lib/account/password'
import { freeFailures } from '@/lib/account/throttle'
import type { SessionId, UserId } from '@/lib/ids'
import { err, ok } from '@/lib/result'
import type { Scope } from '@/lib/scope'
import { clientAddress } from './client-address'
import { newId } from './new-id'
import { hashPassword } from './password-hash'
import { browserTimeZone } from './scope'
import { countAttempt, countGuest } from './throttle'

type Wanted = { readonly email: string; readonly password: string }

/** Makes an account, signed in: out of the guest's row if there is one, so that everything stays. */
export async function signUp({ email: typed, password }: Wanted, scope: Scope, now: Date) {
  const email = normaliseEmail(typed)
  if (!email) return err('email-invalid')
  const weak = judgePassword(password, email)
  if (weak) return err(weak)
  const address = await clientAddress()
  const counted = await countGuest(address, now)
  if (!counted.ok) return counted

  const passwordHash = await hashPassword(password)
  const sessionId = newId<SessionId>()
  const guest = scope.kind === 'user' && scope.guest ? scope : undefined
  const taken = guest
    ? await claimGuest(guest, { email, passwordHash, sessionId, now })
    : !(await createAccount({
        userId: newId<UserId>(),
        sessionId,
        email,
        passwordHash,
        timeZone: await browserTimeZone(),
        now,
      }))
  if (!taken) return ok(sessionId)
  // Asking again and again which addresses have accounts is slowed down like guessing passwords.
  const slowed = await countAttempt(`address:${address}`, freeFailures.address, now)
  return slowed.ok ? err('email-taken') : slowed
}
