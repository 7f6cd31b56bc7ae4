import 'server-only'
import { and, eq, gt, isNotNull, isNull, ne, sql } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { oneTimeLinks, sessions, signInThrottles, users } from '@/db/schema'
import type { Throttle } from '@/lib/account/throttle'
import type { SessionId, UserId } from '@/lib/ids'

/** The person behind a live session; undefined when it was revoked or never was. Runs before a scope exists. */
export async function findIdentity(sessionId: SessionId) {
  const [row] = await db
    .select({ user: users, sessionId: sessions.id, kind: sessions.kind })
    .from(sessions)
    .innerJoin(users, eq(users.id, sessions.userId))
    .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt)))
  return row
}

/** Notes that the person was here; idle guests expire by it. */
export async function touchSession(sessionId: SessionId, userId: UserId, now: Date) {
  await save([
    db.update(users).set({ lastSeenAt: now }).where(eq(users.id, userId)),
    db.update(sessions).set({ lastSeenAt: now }).where(eq(sessions.id, sessionId)),
  ])
}

/** Makes a guest with a session. Called by the first answer or upload, never by a GET. */
export async function createGuest(guest: { userId: UserId; sessionId: SessionId; timeZone: string; now: Date }) {
  const { userId, sessionId, timeZone, now } = guest
  await save([
    db.insert(users).values({ id: userId, timeZone, createdAt: now, lastSeenAt: now }),
    db.insert(sessions).values({ id: sessionId, userId, kind: 'guest', createdAt: now, lastSeenAt: now }),
  ])
}

type NewAccount = {
  readonly userId: UserId
  readonly sessionId: SessionId
  readonly email: string
  readonly passwordHash: string
  readonly timeZone: string
  readonly now: Date
}

/** Makes an account for a visitor, signed in; false when the address is taken. */
export async function createAccount(account: NewAccount): Promise<boolean> {
  const { userId, sessionId, email, passwordHash, timeZone, now } = account
  return unlessRefused([
    db.insert(users).values({ id: userId, email, passwordHash, timeZone, createdAt: now, lastSeenAt: now }),
    db.insert(sessions).values({ id: sessionId, userId, kind: 'account', createdAt: now, lastSeenAt: now }),
  ])
}

async function unlessRefused(statements: Parameters<typeof save>[0]): Promise<boolean> {
  try {
    await save(statements)
    return true
  } catch (error) {
    if (refusal(error)) return false
    throw error
  }
}

/** Who an address belongs to, and what a password is held against. */
export async function findCredentials(email: string) {
  const [row] = await db
    .select({ userId: users.id, passwordHash: users.passwordHash })
    .from(users)
    .where(and(eq(users.email, email), isNotNull(users.passwordHash)))
  return row
}

/** Signs a person in whose password was just found right. */
export async function startSession(session: { sessionId: SessionId; userId: UserId; now: Date }) {
  const { sessionId: id, userId, now } = session
  await save([
    db.insert(sessions).values({ id, userId, kind: 'account', createdAt: now, lastSeenAt: now }),
    db.update(users).set({ lastSeenAt: now }).where(eq(users.id, userId)),
  ])
}

/** Signs one device out. */
export async function revokeSession(sessionId: SessionId, now: Date) {
  await save([
    db
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.id, sessionId), isNull(sessions.revokedAt))),
  ])
}

/** The count of attempts under a key: `account:<e-mail>`, `address:<ip>`, `guests:<ip>`. */
export async function loadThrottle(key: string): Promise<Throttle | undefined> {
  const [row] = await db.select().from(signInThrottles).where(eq(signInThrottles.key, key))
  return row
}

/** Replaces the count that was seen by the next one; false when another attempt came between. */
export async function saveThrottle(key: string, seen: Throttle | undefined, next: Throttle): Promise<boolean> {
  const unchanged = sql`${signInThrottles.failures} = ${seen?.failures ?? -1} and ${signInThrottles.lastFailureAt} = ${seen?.lastFailureAt.getTime() ?? -1}`
  const [touched] = await save([
    db
      .insert(signInThrottles)
      .values({ key, ...next })
      .onConflictDoUpdate({ target: signInThrottles.key, set: next, setWhere: unchanged }),
  ])
  return touched === 1
}

/** After a success: the account starts afresh, and the address gets this one attempt back. */
export async function releaseThrottles(accountKey: string, addressKey?: string) {
  const address = addressKey
    ? [
        db
          .update(signInThrottles)
          .set({ failures: sql`max(0, ${signInThrottles.failures} - 1)`, blockedUntil: null })
          .where(eq(signInThrottles.key, addressKey)),
      ]
    : []
  await save([db.delete(signInThrottles).where(eq(signInThrottles.key, accountKey)), ...address])
}

/** Whose password a link may set that still works; undefined when it is used, old or invented. */
export async function findLinkOwner(tokenHash: string, now: Date) {
  const [row] = await db
    .select({ email: users.email })
    .from(oneTimeLinks)
    .innerJoin(users, eq(users.id, oneTimeLinks.userId))
    .where(works(tokenHash, 'password-reset', now))
  return row
}

/** Whether the link of the first start still works. */
export async function administratorLinkWorks(tokenHash: string, now: Date): Promise<boolean> {
  const rows = await db
    .select()
    .from(oneTimeLinks)
    .where(works(tokenHash, 'administrator', now))
  return rows.length > 0
}

type LinkPurpose = (typeof oneTimeLinks.$inferSelect)['purpose']
const works = (tokenHash: string, purpose: LinkPurpose, now: Date) =>
  and(
    eq(oneTimeLinks.tokenHash, tokenHash),
    eq(oneTimeLinks.purpose, purpose),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  )

type Reset = {
  readonly tokenHash: string
  readonly passwordHash: string
  readonly sessionId: SessionId
  readonly now: Date
}

/**
 * Uses a reset link up: new password, every device signed out, a session for this one, no other link left, no wait
 * left over from failed attempts. False when the link does not work any more.
 */
export async function resetPassword({ tokenHash, passwordHash, sessionId, now }: Reset): Promise<boolean> {
  // Nobody once the link does not work; a session of nobody is refused, and the batch with it.
  const owner = sql`(select user_id from one_time_links where ${works(tokenHash, 'password-reset', now)})`
  return unlessRefused([
    db.insert(sessions).values({ id: sessionId, userId: owner, kind: 'account', createdAt: now, lastSeenAt: now }),
    db
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(eq(sessions.userId, owner), isNull(sessions.revokedAt), ne(sessions.id, sessionId))),
    db.update(users).set({ passwordHash }).where(eq(users.id, owner)),
    db
      .delete(signInThrottles)
      .where(eq(signInThrottles.key, sql`(select 'account:' || email from users where id = ${owner})`)),
    db
      .update(oneTimeLinks)
      .set({ usedAt: now })
      .where(and(eq(oneTimeLinks.userId, owner), isNull(oneTimeLinks.usedAt))),
  ])
}

type NewLink = { readonly tokenHash: string; readonly email: string; readonly now: Date; readonly expiresAt: Date }

/** A reset link asked for by e-mail, if the address has an account; tells whether. */
export async function saveMailedLink({ tokenHash, email, now, expiresAt }: NewLink): Promise<boolean> {
  const owner = sql<UserId>`(select id from users where email = ${email})`
  const known = db.select({ id: users.id }).from(users).where(eq(users.email, email))
  if ((await known).length === 0) return false
  return unlessRefused([
    db.insert(oneTimeLinks).values({ tokenHash, purpose: 'password-reset', userId: owner, createdAt: now, expiresAt }),
  ])
}
