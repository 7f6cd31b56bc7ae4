import { v7 } from 'uuid'
import { openDatabase } from '../../db/open-database'
import { sessions, users } from '../../db/schema'
import { grantUserScope } from '../../lib/grant-scope'
import type { SessionId, UserId } from '../../lib/ids'

type APerson = {
  /** Absent: a guest. */
  readonly email?: string
  readonly passwordHash?: string
  readonly role?: 'member' | 'admin' | 'library'
  readonly now?: Date
}

/** Puts a person with a live session into the test's database and gives the proof of who it is. */
export async function aPerson(options: APerson = {}) {
  const { email, passwordHash, role = 'member', now = new Date('2026-01-01T00:00:00Z') } = options
  const { db, save } = openDatabase(process.env.DATABASE_URL ?? '')
  const userId = v7() as UserId
  const sessionId = v7() as SessionId
  const seen = { createdAt: now, lastSeenAt: now }
  await save([
    db
      .insert(users)
      .values({ id: userId, email: email ?? null, passwordHash: passwordHash ?? null, role, timeZone: 'UTC', ...seen }),
    db.insert(sessions).values({ id: sessionId, userId, kind: email ? 'account' : 'guest', ...seen }),
  ])
  const settings = { timeZone: 'UTC', rolloverHour: 4, locale: 'en', buttons: 'two' } as const
  return grantUserScope({ userId, sessionId, guest: !email, role, name: null, settings })
}
