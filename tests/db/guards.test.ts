import { describe, expect, it } from 'vitest'
import { db, refusal, save } from '../../db/client'
import { sessions, users } from '../../db/schema'
import type { SessionId, UserId } from '../../lib/ids'

const at = new Date('2026-01-01T00:00:00Z')
const user = (id: string) => ({ id: id as UserId, createdAt: at, lastSeenAt: at })

describe('save', () => {
  it('writes all statements or none', async () => {
    const orphan = {
      id: 's1' as SessionId,
      userId: 'nobody' as UserId,
      kind: 'guest' as const,
      createdAt: at,
      lastSeenAt: at,
    }
    const refused = await save([db.insert(users).values(user('u1')), db.insert(sessions).values(orphan)]).catch(refusal)
    expect(refused).toContain('FOREIGN KEY')
    expect(await db.select().from(users)).toEqual([])
  })

  it('keeps fifty writers apart', async () => {
    await Promise.all(Array.from({ length: 50 }, (_, i) => save([db.insert(users).values(user(`w${i}`))])))
    expect((await db.select().from(users)).length).toBe(50)
  })
})
