import 'server-only'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { createGuest, findIdentity } from '@/db/queries/identity'
import { grantUserScope, grantVisitorScope } from '@/lib/grant-scope'
import type { SessionId, UserId } from '@/lib/ids'
import type { Scope, UserScope } from '@/lib/scope'
import { isTimeZone } from '@/lib/time-zone'
import { readAccountSession } from './auth'
import { now } from './clock'
import { readGuestCookie, writeGuestCookie } from './guest-cookie'
import { newId } from './new-id'

async function scopeOf(sessionId: SessionId | undefined): Promise<UserScope | undefined> {
  const identity = sessionId && (await findIdentity(sessionId))
  if (!identity) return
  const { user } = identity
  return grantUserScope({
    userId: user.id,
    sessionId: identity.sessionId,
    guest: user.email === null,
    role: user.role,
    name: user.name,
    settings: { timeZone: user.timeZone, rolloverHour: user.rolloverHour, locale: user.locale, buttons: user.buttons },
  })
}

/** Who is asking: an account, a guest, or a visitor. Once a request. */
export const currentScope = cache(async (): Promise<Scope> => {
  return (await scopeOf(await readAccountSession())) ?? (await scopeOf(await readGuestCookie())) ?? grantVisitorScope()
})

/** For pages that only a known person has; a visitor gets the same "not found" as for an invented address. */
export async function requireUserScope(): Promise<UserScope> {
  const scope = await currentScope()
  return scope.kind === 'user' ? scope : notFound()
}

/** For the first answer or upload of a visitor: makes the guest's row and cookie. Only in a server action or route handler. */
export async function requireOrCreateGuest(): Promise<UserScope> {
  const scope = await currentScope()
  if (scope.kind === 'user') return scope
  const sessionId = newId<SessionId>()
  // The browser tells its zone in a cookie (see app/_ui/time-zone-cookie.tsx).
  const told = decodeURIComponent((await cookies()).get('annals.zone')?.value ?? '')
  await createGuest({ userId: newId<UserId>(), sessionId, timeZone: isTimeZone(told) ? told : 'UTC', now: now() })
  await writeGuestCookie(sessionId)
  const made = await scopeOf(sessionId)
  if (!made) throw new Error('the guest that was just made is not there')
  return made
}
