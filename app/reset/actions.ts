'use server'

import { redirect } from 'next/navigation'
import { after } from 'next/server'
import { defineFormAction } from '@/app/_server/action'
import { writeAccountCookie } from '@/app/_server/auth'
import { clientAddress } from '@/app/_server/client-address'
import { mailResetLink } from '@/app/_server/mail-reset-link'
import { newId } from '@/app/_server/new-id'
import { hashPassword } from '@/app/_server/password-hash'
import { countAttempt } from '@/app/_server/throttle'
import { findLinkOwner, resetPassword } from '@/db/queries/identity'
import { resetInput, resetRequestInput } from '@/lib/account/account-input'
import { normaliseEmail } from '@/lib/account/email'
import { judgePassword } from '@/lib/account/password'
import { freeFailures } from '@/lib/account/throttle'
import { hashToken } from '@/lib/account/token-hash'
import type { SessionId } from '@/lib/ids'
import { err, ok } from '@/lib/result'

export const requestResetAction = defineFormAction(
  resetRequestInput,
  async (input, { now }) => {
    const email = normaliseEmail(input.email)
    if (!email) return err('email-invalid')
    for (const key of [`address:${await clientAddress()}`, `reset:${email}`]) {
      const free = key.startsWith('reset:') ? freeFailures.account : freeFailures.address
      const counted = await countAttempt(key, free, now)
      if (!counted.ok) return counted
    }
    // After the answer, so that the time it takes does not tell whether the address has an account.
    after(() => mailResetLink(email, now))
    return ok(undefined)
  },
  { who: 'anyone' },
)

export const resetPasswordAction = defineFormAction(
  resetInput,
  async ({ token, password }, { now }) => {
    const tokenHash = hashToken(token)
    const owner = await findLinkOwner(tokenHash, now)
    if (!owner) return err('link-used')
    const weak = judgePassword(password, owner.email ?? '')
    if (weak) return err(weak)
    const sessionId = newId<SessionId>()
    const used = await resetPassword({ tokenHash, passwordHash: await hashPassword(password), sessionId, now })
    if (!used) return err('link-used')
    await writeAccountCookie(sessionId)
    redirect('/account')
  },
  { who: 'anyone' },
)
