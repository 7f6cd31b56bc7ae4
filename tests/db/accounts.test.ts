import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '../../db/client'
import { claimGuest, loadAccount, revokeEverySession, savePassword, saveProfile } from '../../db/queries/accounts'
import {
  createAccount,
  findCredentials,
  findIdentity,
  loadThrottle,
  releaseThrottles,
  revokeSession,
  saveThrottle,
  startSession,
  touchSession,
} from '../../db/queries/identity'
import { sessions, users } from '../../db/schema'
import type { SessionId, UserId } from '../../lib/ids'
import { aPerson } from '../support/people'

const at = new Date('2026-02-01T10:00:00Z')
const session = (id: string) => id as SessionId
const rowOf = async (userId: UserId) => (await db.select().from(users).where(eq(users.id, userId)))[0]

describe('signing up', () => {
  it('keeps the row of the guest and ends the guest session', async () => {
    const guest = await aPerson()
    const claim = { email: 'a@example.org', passwordHash: 'h', sessionId: session('s-a'), now: at }
    expect(await claimGuest(guest, claim)).toBeUndefined()
    expect(await rowOf(guest.userId)).toMatchObject({ email: 'a@example.org', passwordHash: 'h' })
    expect(await findIdentity(guest.sessionId)).toBeUndefined()
    expect((await findIdentity(session('s-a')))?.user.id).toBe(guest.userId)
  })

  it('refuses a taken address and leaves the guest a guest', async () => {
    await aPerson({ email: 'taken@example.org', passwordHash: 'theirs' })
    const guest = await aPerson()
    const claim = { email: 'taken@example.org', passwordHash: 'h', sessionId: session('s-b'), now: at }
    expect(await claimGuest(guest, claim)).toBe('email-taken')
    expect(await rowOf(guest.userId)).toMatchObject({ email: null })
    expect((await findIdentity(guest.sessionId))?.kind).toBe('guest')
    expect(await findIdentity(session('s-b'))).toBeUndefined()
  })

  it('in two tabs with two addresses keeps the first', async () => {
    const guest = await aPerson()
    const claim = (email: string) =>
      claimGuest(guest, { email, passwordHash: email, sessionId: session(`s-${email}`), now: at })
    expect(await claim('first@example.org')).toBeUndefined()
    expect(await claim('second@example.org')).toBe('email-taken')
    expect(await rowOf(guest.userId)).toMatchObject({ email: 'first@example.org', passwordHash: 'first@example.org' })
    expect(await findIdentity(session('s-second@example.org'))).toBeUndefined()
  })

  it('makes a row for a visitor, once an address', async () => {
    const account = (userId: string) => ({
      userId: userId as UserId,
      sessionId: session(`s-${userId}`),
      email: 'new@example.org',
      passwordHash: 'h',
      timeZone: 'Asia/Karachi',
      now: at,
    })
    expect(await createAccount(account('v1'))).toBe(true)
    expect(await createAccount(account('v2'))).toBe(false)
    expect((await findCredentials('new@example.org'))?.userId).toBe('v1')
    expect(await findIdentity(session('s-v2'))).toBeUndefined()
  })
})

describe('a session', () => {
  it('ends when it is revoked, and with every other one', async () => {
    const person = await aPerson({ email: 'sessions@example.org', passwordHash: 'h' })
    await startSession({ sessionId: session('phone'), userId: person.userId, now: at })
    await startSession({ sessionId: session('tablet'), userId: person.userId, now: at })
    await revokeSession(session('phone'), at)
    expect(await findIdentity(session('phone'))).toBeUndefined()
    expect(await findIdentity(session('tablet'))).toBeDefined()
    await savePassword(person, 'other', at)
    expect(await findIdentity(session('tablet'))).toBeUndefined()
    expect(await findIdentity(person.sessionId)).toBeDefined()
    await revokeEverySession(person, at)
    expect(await findIdentity(person.sessionId)).toBeUndefined()
  })

  it('notes when the person was here', async () => {
    const person = await aPerson()
    await touchSession(person.sessionId, person.userId, at)
    expect((await rowOf(person.userId))?.lastSeenAt).toEqual(at)
  })
})

describe('the count of attempts', () => {
  it('is not lost when two attempts see the same count', async () => {
    const next = (failures: number) => ({ failures, lastFailureAt: at, blockedUntil: null })
    expect(await saveThrottle('account:x', undefined, next(1))).toBe(true)
    expect(await saveThrottle('account:x', undefined, next(1))).toBe(false)
    const seen = await loadThrottle('account:x')
    expect(await saveThrottle('account:x', seen, next(2))).toBe(true)
    expect(await saveThrottle('account:x', seen, next(2))).toBe(false)
    expect(await loadThrottle('account:x')).toMatchObject({ failures: 2 })
  })

  it('goes with a success, of which the address gets its one attempt back', async () => {
    const row = { failures: 3, lastFailureAt: at, blockedUntil: at }
    await saveThrottle('account:y', undefined, row)
    await saveThrottle('address:y', undefined, row)
    await releaseThrottles('account:y', 'address:y')
    expect(await loadThrottle('account:y')).toBeUndefined()
    expect(await loadThrottle('address:y')).toMatchObject({ failures: 2, blockedUntil: null })
  })
})

describe('a stranger', () => {
  it('changes and sees nobody but themselves', async () => {
    const owner = await aPerson({ email: 'owner@example.org', passwordHash: 'mine' })
    const before = [
      await rowOf(owner.userId),
      await db.select().from(sessions).where(eq(sessions.userId, owner.userId)),
    ]
    const stranger = await aPerson()
    expect(await loadAccount(stranger)).toMatchObject({ email: null })
    await saveProfile(stranger, { name: 'S', timeZone: 'UTC', rolloverHour: 1, buttons: 'four' })
    await claimGuest(stranger, { email: 'owner@example.org', passwordHash: 'h', sessionId: session('s-x'), now: at })
    await savePassword(stranger, 'h', at)
    await revokeEverySession(stranger, at)
    const after = [await rowOf(owner.userId), await db.select().from(sessions).where(eq(sessions.userId, owner.userId))]
    expect(after).toEqual(before)
  })
})
