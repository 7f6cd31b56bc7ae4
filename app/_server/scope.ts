import 'server-only'
import { cookies } from 'next/headers'
import { notFound } from 'next/navigation'
import { cache } from 'react'
import { createGuest, findIdentity, touchSession } from '@/db/queries/identity'
import { grantUserScope, grantVisitorScope } from '@/lib/grant-scope'
import type { SessionId, UserId } from '@/lib/ids'
import { err, ok, type Result } from '@/lib/result'
import type { Scope, UserScope } from '@/lib/scope'
import { isTimeZone } from '@/lib/time-zone'
import { readAccountSession } from './auth'
import { clientAddress } from './client-address'
import { now } from './clock'
import { readGuestCookie, writeGuestCookie } from './guest-cookie'
import { newId } from './new-id'
import { countGuest } from './throttle'

/** Presence is written down to the day: a page costs no write. */
const presence = 86_400_000

async function scopeOf(sessionId: SessionId | undefined, at = now()): Promise<UserScope | undefined> {
  const identity = sessionId && (await findIdentity(sessionId))
  if (!identity) return
  const { user } = identity
  if (at.getTime() - user.lastSeenAt.getTime() > presence) await touchSession(identity.sessionId, user.id, at)
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

/** The zone that the browser told in a cookie (see app/_ui/time-zone-cookie.tsx), else UTC. */
export async function browserTimeZone(): Promise<string> {
  const told = (await cookies()).get('annals.zone')?.value ?? ''
  try {
    const zone = decodeURIComponent(told)
    return isTimeZone(zone) ? zone : 'UTC'
  } catch {
    return 'UTC'
  }
}

/**
 * For the first answer or upload of a visitor: makes the guest's row and cookie, unless too many were made from this
 * address just now. Only in a server action or route handler.
 */
export async function requireOrCreateGuest(): Promise<Result<UserScope, 'too-many-guests'>> {
  const scope = await currentScope()
  if (scope.kind === 'user') return ok(scope)
  const at = now()
  const counted = await countGuest(await clientAddress(), at)
  if (!counted.ok) return err('too-many-guests')
  const sessionId = newId<SessionId>()
  await createGuest({ userId: newId<UserId>(), sessionId, timeZone: await browserTimeZone(), now: at })
  await writeGuestCookie(sessionId)
  const made = await scopeOf(sessionId, at)
  if (!made) throw new Error('the guest that was just made is not there')
  return ok(made)
}
