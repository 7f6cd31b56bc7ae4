import 'server-only'
import { and, eq, isNull, ne, sql } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { sessions, users } from '@/db/schema'
import type { SessionId } from '@/lib/ids'
import type { LearnerSettings, UserScope } from '@/lib/scope'

/** Signing up: the guest's row becomes an account, signed in anew. `email-taken` when another row has the address. */
export async function claimGuest(
  scope: UserScope,
  account: { email: string; passwordHash: string; sessionId: SessionId; now: Date },
): Promise<'email-taken' | undefined> {
  const { email, passwordHash, sessionId, now } = account
  // Nobody when the row got another address meanwhile; a session of nobody is refused, and the batch with it.
  const claimed = sql`(select id from users where id = ${scope.userId} and email = ${email})`
  try {
    await save([
      db
        .update(users)
        .set({ email, passwordHash, lastSeenAt: now })
        .where(and(eq(users.id, scope.userId), isNull(users.email))),
      db.update(sessions).set({ revokedAt: now }).where(live(scope)),
      db.insert(sessions).values({ id: sessionId, userId: claimed, kind: 'account', createdAt: now, lastSeenAt: now }),
    ])
  } catch (error) {
    if (refusal(error)) return 'email-taken'
    throw error
  }
}

const live = (scope: UserScope) => and(eq(sessions.userId, scope.userId), isNull(sessions.revokedAt))

/** What only the person sees of their own row; undefined for a guest's e-mail. */
export async function loadAccount(scope: UserScope) {
  const [row] = await db
    .select({ email: users.email, passwordHash: users.passwordHash, createdAt: users.createdAt })
    .from(users)
    .where(eq(users.id, scope.userId))
  return row
}

export async function saveProfile(
  scope: UserScope,
  profile: Pick<LearnerSettings, 'timeZone' | 'rolloverHour' | 'buttons'> & { readonly name: string | null },
) {
  await save([db.update(users).set(profile).where(eq(users.id, scope.userId))])
}

/** A new password signs every other device out. */
export async function savePassword(scope: UserScope, passwordHash: string, now: Date) {
  await save([
    db.update(users).set({ passwordHash }).where(eq(users.id, scope.userId)),
    db
      .update(sessions)
      .set({ revokedAt: now })
      .where(and(live(scope), ne(sessions.id, scope.sessionId))),
  ])
}

/** Signs out every device, this one too. */
export async function revokeEverySession(scope: UserScope, now: Date) {
  await save([db.update(sessions).set({ revokedAt: now }).where(live(scope))])
}
