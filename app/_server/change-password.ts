import 'server-only'
import { loadAccount, savePassword } from '@/db/queries/accounts'
import { releaseThrottles } from '@/db/queries/identity'
import { judgePassword } from '@/lib/account/password'
import { freeFailures } from '@/lib/account/throttle'
import { err, ok } from '@/lib/result'
import type { UserScope } from '@/lib/scope'
import { hashPassword, passwordIsRight } from './password-hash'
import { countAttempt } from './throttle'

type Change = { readonly current: string; readonly password: string }

/** Changes the password of whoever knows the present one, and signs every other device out. */
export async function changePassword({ current, password }: Change, scope: UserScope, now: Date) {
  const account = await loadAccount(scope)
  if (!account?.email) return err('sign-in-needed')
  const key = `account:${account.email}`
  const counted = await countAttempt(key, freeFailures.account, now)
  if (!counted.ok) return counted
  if (!(await passwordIsRight(current, account.passwordHash))) return err('password-wrong')
  await releaseThrottles(key)
  const weak = judgePassword(password, account.email)
  if (weak) return err(weak)
  await savePassword(scope, await hashPassword(password), now)
  return ok(undefined)
}
