import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { administratorLink } from '../../db/administrator-link'
import { db, save } from '../../db/client'
import {
  becomeAdministrator,
  loadAccounts,
  renewAdministratorLink,
  saveResetLink,
} from '../../db/queries/administration'
import {
  administratorLinkWorks,
  findIdentity,
  findLinkOwner,
  resetPassword,
  saveMailedLink,
  saveThrottle,
} from '../../db/queries/identity'
import { oneTimeLinks, signInThrottles, users } from '../../db/schema'
import { hashToken } from '../../lib/account/token-hash'
import type { SessionId } from '../../lib/ids'
import { aPerson } from '../support/people'

const now = new Date('2026-05-01T08:00:00Z')
const hours = (n: number) => new Date(now.getTime() + n * 3_600_000)
const account = (email: string) => aPerson({ email, passwordHash: 'old' })
const reset = (tokenHash: string, at = now) =>
  resetPassword({
    tokenHash,
    passwordHash: `by ${tokenHash}`,
    sessionId: `s-${tokenHash}-${at.getTime()}` as SessionId,
    now: at,
  })
const hashOf = async (person: Awaited<ReturnType<typeof account>>) =>
  (await db.select().from(users).where(eq(users.id, person.userId)))[0]?.passwordHash

describe('a reset link', () => {
  it('works once, signs every device out, lifts the wait and ends the other links', async () => {
    const admin = await aPerson({ email: 'admin1@example.org', role: 'admin' })
    const person = await account('forgetful@example.org')
    await saveThrottle('account:forgetful@example.org', undefined, {
      failures: 9,
      lastFailureAt: now,
      blockedUntil: hours(1),
    })
    for (const tokenHash of ['one', 'two'])
      expect(await saveResetLink(admin, { tokenHash, userId: person.userId, now, expiresAt: hours(24) })).toBe(true)
    expect(await findLinkOwner('one', now)).toEqual({ email: 'forgetful@example.org' })
    expect(await reset('one')).toBe(true)
    expect(await hashOf(person)).toBe('by one')
    expect(await findIdentity(person.sessionId)).toBeUndefined()
    expect((await findIdentity(`s-one-${now.getTime()}` as SessionId))?.user.id).toBe(person.userId)
    expect(await db.select().from(signInThrottles)).toEqual([])
    for (const again of ['one', 'two']) expect(await reset(again, hours(1))).toBe(false)
    expect(await hashOf(person)).toBe('by one')
  })

  it('used twice at the same moment works once', async () => {
    const person = await account('twice@example.org')
    await saveMailedLink({ tokenHash: 'race', email: 'twice@example.org', now, expiresAt: hours(24) })
    const both = ['s1', 's2'].map(sessionId =>
      resetPassword({ tokenHash: 'race', passwordHash: sessionId, sessionId: sessionId as SessionId, now }),
    )
    expect((await Promise.all(both)).filter(Boolean)).toHaveLength(1)
    expect(await hashOf(person)).toBe('s1')
  })

  it('is dead after its time, and an invented one never lived', async () => {
    const person = await account('late@example.org')
    await saveMailedLink({ tokenHash: 'late', email: 'late@example.org', now, expiresAt: hours(24) })
    expect(await findLinkOwner('late', hours(24))).toBeUndefined()
    expect(await reset('late', hours(24))).toBe(false)
    expect(await reset('invented')).toBe(false)
    expect(await hashOf(person)).toBe('old')
  })

  it('is not made for an address without an account', async () => {
    expect(await saveMailedLink({ tokenHash: 'x', email: 'nobody@example.org', now, expiresAt: hours(24) })).toBe(false)
    expect(await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.tokenHash, 'x'))).toEqual([])
  })
})

describe('the link of the first administrator', () => {
  it('is printed anew until somebody took it, and makes one administrator', async () => {
    const library = await aPerson({ role: 'library' })
    const before = await db.select().from(users).where(eq(users.role, 'admin'))
    for (const admin of before) await demote(admin.id)
    const token = async () => (await administratorLink(library, now))?.split('/setup/')[1] ?? ''
    const first = await token()
    const second = await token()
    expect(first).not.toBe(second)
    expect(await administratorLinkWorks(hashToken(first), now)).toBe(false)
    expect(await administratorLinkWorks(hashToken(second), now)).toBe(true)

    const [founder, late, guest] = [
      await account('founder@example.org'),
      await account('late2@example.org'),
      await aPerson(),
    ]
    expect(await becomeAdministrator(guest, hashToken(second), now)).toBe(false)
    expect(await becomeAdministrator(founder, hashToken(first), now)).toBe(false)
    expect(await becomeAdministrator(founder, hashToken(second), now)).toBe(true)
    expect(await becomeAdministrator(late, hashToken(second), now)).toBe(false)
    expect(await administratorLink(library, now)).toBeUndefined()
    const admins = await db.select({ email: users.email }).from(users).where(eq(users.role, 'admin'))
    expect(admins).toEqual([{ email: 'founder@example.org' }])
  })
})

async function demote(id: (typeof users.$inferSelect)['id']) {
  await save([db.update(users).set({ role: 'member' }).where(eq(users.id, id))])
}

describe('a stranger', () => {
  it('neither lists accounts nor makes links', async () => {
    const victim = await account('victim@example.org')
    for (const person of [await account('member@example.org'), await aPerson()]) {
      expect(await loadAccounts(person, '')).toBeUndefined()
      const link = { tokenHash: 'theirs', userId: victim.userId, now, expiresAt: hours(24) }
      expect(await saveResetLink(person, link)).toBe(false)
      expect(await renewAdministratorLink(person, link)).toBe(false)
      expect(await becomeAdministrator(person, 'theirs', now)).toBe(false)
    }
    expect(await db.select().from(oneTimeLinks).where(eq(oneTimeLinks.tokenHash, 'theirs'))).toEqual([])
  })

  it('an administrator finds accounts by their address, guests not among them', async () => {
    const admin = await aPerson({ email: 'admin2@example.org', role: 'admin' })
    await account('zoe@example.net')
    expect((await loadAccounts(admin, 'ZOE@'))?.map(row => row.email)).toEqual(['zoe@example.net'])
    expect((await loadAccounts(admin, ''))?.every(row => row.email !== null)).toBe(true)
    const guest = await aPerson()
    expect(await saveResetLink(admin, { tokenHash: 'g', userId: guest.userId, now, expiresAt: hours(1) })).toBe(false)
  })
})
