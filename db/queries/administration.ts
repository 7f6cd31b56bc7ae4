import 'server-only'
import { and, asc, eq, exists, gt, isNotNull, isNull, like, sql } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { oneTimeLinks, users } from '@/db/schema'
import type { UserId } from '@/lib/ids'
import type { UserScope } from '@/lib/scope'

/** Never more than this in one list; a longer one is searched. */
const longestList = 200

/** Accounts by e-mail, those that hold `search`; nothing for anybody but an administrator. */
export async function loadAccounts(scope: UserScope, search: string) {
  if (scope.role !== 'admin') return
  const pattern = `%${search.toLowerCase().replace(/[%_]/g, '')}%`
  return db
    .select({ userId: users.id, email: users.email, name: users.name, role: users.role, lastSeenAt: users.lastSeenAt })
    .from(users)
    .where(and(isNotNull(users.email), like(users.email, pattern)))
    .orderBy(asc(users.email))
    .limit(longestList)
}

type ResetLink = { readonly tokenHash: string; readonly userId: UserId; readonly now: Date; readonly expiresAt: Date }

/** Keeps a reset link for an account; false for an unknown one, and for anybody but an administrator. */
export async function saveResetLink(scope: UserScope, { tokenHash, userId, now, expiresAt }: ResetLink) {
  if (scope.role !== 'admin') return false
  const known = db
    .select({ id: users.id })
    .from(users)
    .where(and(eq(users.id, userId), isNotNull(users.email)))
  if ((await known).length === 0) return false
  await save([
    db.insert(oneTimeLinks).values({ tokenHash, purpose: 'password-reset', userId, createdAt: now, expiresAt }),
  ])
  return true
}

/** Makes the account an administrator by the link of the first start, once; false when the link does not work. */
export async function becomeAdministrator(scope: UserScope, tokenHash: string, now: Date): Promise<boolean> {
  if (scope.guest) return false
  const link = and(
    eq(oneTimeLinks.tokenHash, tokenHash),
    eq(oneTimeLinks.purpose, 'administrator'),
    isNull(oneTimeLinks.usedAt),
    gt(oneTimeLinks.expiresAt, now),
  )
  const works = exists(db.select({ one: sql`1` }).from(oneTimeLinks).where(link))
  const [promoted] = await save([
    db
      .update(users)
      .set({ role: 'admin' })
      .where(and(eq(users.id, scope.userId), works)),
    db.update(oneTimeLinks).set({ usedAt: now, userId: scope.userId }).where(link),
  ])
  return promoted === 1
}

/**
 * While nobody is administrator: replaces the link of the first start, of which only the hash is kept, so that each
 * start can print one. False when there is an administrator.
 */
export async function renewAdministratorLink(
  scope: UserScope,
  { tokenHash, now, expiresAt }: Omit<ResetLink, 'userId'>,
): Promise<boolean> {
  if (scope.role !== 'library') return false
  const administrators = await db.select({ id: users.id }).from(users).where(eq(users.role, 'admin')).limit(1)
  if (administrators.length > 0) return false
  await save([
    db.delete(oneTimeLinks).where(and(eq(oneTimeLinks.purpose, 'administrator'), isNull(oneTimeLinks.usedAt))),
    db.insert(oneTimeLinks).values({ tokenHash, purpose: 'administrator', createdAt: now, expiresAt }),
  ])
  return true
}
