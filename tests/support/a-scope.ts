import { v7 } from 'uuid'
import { openDatabase } from '../../db/open-database'
import { users } from '../../db/schema'
import { grantUserScope } from '../../lib/grant-scope'
import type { SessionId, UserId } from '../../lib/ids'
import type { LearnerSettings, UserScope } from '../../lib/scope'

const settings: LearnerSettings = { timeZone: 'Europe/Berlin', rolloverHour: 4, locale: 'en', buttons: 'two' }

/** A person with a row, and the proof that they ask. */
export async function aScope(changes: Partial<LearnerSettings> = {}): Promise<UserScope> {
  const { db, save } = openDatabase(process.env.DATABASE_URL ?? '')
  const userId = v7() as UserId
  const now = new Date('2026-01-01T00:00:00Z')
  await save([db.insert(users).values({ id: userId, ...settings, ...changes, createdAt: now, lastSeenAt: now })])
  const sessionId = v7() as SessionId
  return grantUserScope({
    userId,
    sessionId,
    guest: true,
    role: 'member',
    name: null,
    settings: { ...settings, ...changes },
  })
}
