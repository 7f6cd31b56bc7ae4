import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { sessions, users } from '@/db/schema'
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

/** Makes a guest with a session. Called by the first answer or upload, never by a GET. */
export async function createGuest(guest: { userId: UserId; sessionId: SessionId; timeZone: string; now: Date }) {
  const { userId, sessionId, timeZone, now } = guest
  await save([
    db.insert(users).values({ id: userId, timeZone, createdAt: now, lastSeenAt: now }),
    db.insert(sessions).values({ id: sessionId, userId, kind: 'guest', createdAt: now, lastSeenAt: now }),
  ])
}
