'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { clearAccountCookie, writeAccountCookie } from '@/app/_server/auth'
import { changePassword } from '@/app/_server/change-password'
import { clearGuestCookie } from '@/app/_server/guest-cookie'
import { signInWithPassword } from '@/app/_server/sign-in'
import { signUp } from '@/app/_server/sign-up'
import { revokeEverySession, saveProfile } from '@/db/queries/accounts'
import { revokeSession } from '@/db/queries/identity'
import { emptyInput, passwordChangeInput, profileInput, signInInput, signUpInput } from '@/lib/account/account-input'
import { returnPath } from '@/lib/account/return-path'
import { err, ok } from '@/lib/result'
import { isTimeZone } from '@/lib/time-zone'

export const signUpAction = defineFormAction(
  signUpInput,
  async (input, { scope, now }) => {
    const made = await signUp(input, scope, now)
    if (!made.ok) return made
    await writeAccountCookie(made.value)
    await clearGuestCookie()
    redirect(returnPath(input.next, '/'))
  },
  { who: 'anyone' },
)

export const signInAction = defineFormAction(
  signInInput,
  async (input, { scope, now }) => {
    const proven = await signInWithPassword(input, scope, now)
    if (!proven.ok) return proven
    if (scope.kind === 'user' && !scope.guest) await revokeSession(scope.sessionId, now)
    await writeAccountCookie(proven.value)
    await clearGuestCookie()
    redirect(returnPath(input.next, '/'))
  },
  { who: 'anyone' },
)

export const signOutAction = defineFormAction(
  emptyInput,
  async (_input, { scope, now }) => {
    // A guest has no other way back in.
    if (scope.guest) return err('sign-in-needed')
    await revokeSession(scope.sessionId, now)
    await clearAccountCookie()
    redirect('/account')
  },
  { who: 'known' },
)

export const signOutEverywhereAction = defineFormAction(
  emptyInput,
  async (_input, { scope, now }) => {
    if (scope.guest) return err('sign-in-needed')
    await revokeEverySession(scope, now)
    await clearAccountCookie()
    redirect('/account')
  },
  { who: 'known' },
)

export const saveProfileAction = defineFormAction(
  profileInput,
  async ({ name, ...settings }, { scope }) => {
    if (!isTimeZone(settings.timeZone)) return err('time-zone-unknown')
    await saveProfile(scope, { ...settings, name: name || null })
    revalidatePath('/', 'layout')
    return ok(undefined)
  },
  { who: 'known' },
)

export const changePasswordAction = defineFormAction(
  passwordChangeInput,
  (input, { scope, now }) => changePassword(input, scope, now),
  { who: 'known' },
)
