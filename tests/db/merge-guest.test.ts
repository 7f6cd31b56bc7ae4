import { and, eq, inArray } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { db, save } from '../../db/client'
import { entryOfRow, memoryColumns, memoryOfRow } from '../../db/memory-rows'
import { loadMerge, saveMerge } from '../../db/queries/merge-guest'
import { loadShowing, saveReview, saveUndo } from '../../db/queries/study'
import { loadLastAnswer } from '../../db/queries/study-sessions'
import { attempts, classes, decks, memberships, memories, quizzes, reviewLog, users } from '../../db/schema'
import { planMerge } from '../../lib/account/plan-merge'
import type { AttemptId, CardId, ClassId, QuizId, ReviewId, StudySessionId, UserId } from '../../lib/ids'
import { gradeCard } from '../../lib/scheduling/grade-card'
import type { Grade } from '../../lib/scheduling/memory'
import { replayLog } from '../../lib/scheduling/replay-log'
import { defaultWeights } from '../../lib/scheduling/scheduler'
import { undoReview } from '../../lib/scheduling/undo-review'
import type { UserScope } from '../../lib/scope'
import { aDeck } from '../support/a-deck'
import { aPerson } from '../support/people'

const start = new Date('2026-04-01T18:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
const newId = <Id extends string>() => v7() as Id
const clock = { timeZone: 'UTC', rolloverHour: 4 }

async function answer(scope: UserScope, cardId: CardId, grade: Grade, now: Date, sessionId = newId<StudySessionId>()) {
  const showing = await loadShowing(scope, cardId)
  if (!showing) throw new Error('no such card')
  const origin = { id: newId<ReviewId>(), durationMs: 3000, device: 'test', sessionId, assignmentId: null }
  const graded = gradeCard(showing, { ...origin, grade, repetition: showing.memory.repetition }, now)
  if (!graded.ok) throw new Error(graded.error)
  await saveReview(scope, graded.value, { id: sessionId, deckId: null })
  return sessionId
}

async function undoLast(scope: UserScope, sessionId: StudySessionId, now: Date) {
  const last = await loadLastAnswer(scope, sessionId)
  const undone = last && undoReview(last.entry, last.memory, { id: newId<ReviewId>(), device: 'test' }, now)
  if (!undone?.ok) throw new Error('nothing to undo')
  await saveUndo(scope, undone.value)
}

async function merge(guest: UserScope, account: UserId) {
  const logs = await loadMerge(guest, account)
  if (!logs) throw new Error('no such account')
  return saveMerge(guest, account, { guest: logs.guest.length, account: logs.account.length }, planMerge(logs))
}

const logOf = (...learners: UserId[]) => db.select().from(reviewLog).where(inArray(reviewLog.learnerId, learners))
const memoryRow = async (learner: UserId, card: CardId) =>
  (
    await db
      .select()
      .from(memories)
      .where(and(eq(memories.learnerId, learner), eq(memories.cardId, card)))
  )[0]
const account = (email: string) => aPerson({ email, passwordHash: 'h' })

/** Guest and account on one deck: the first card is the guest's, the second both's, the third the account's. */
async function twoLearners(email: string) {
  const deck = await aDeck({ cards: 3 })
  const [first, both, third] = deck.cardIds as [CardId, CardId, CardId]
  const [guest, owner] = [await aPerson(), await account(email)]
  await answer(guest, first, 3, later(0))
  const session = await answer(guest, first, 1, later(3))
  await undoLast(guest, session, later(3))
  await answer(owner, both, 3, later(0))
  await answer(guest, both, 1, later(1))
  await answer(owner, both, 3, later(5))
  await answer(guest, both, 4, later(9))
  await answer(owner, third, 2, later(2))
  return { first, both, third, guest, owner }
}

describe('signing in from the browser of a guest', () => {
  it('folds both logs of a card that both have, and keeps the memory of the others', async () => {
    const { first, both, third, guest, owner } = await twoLearners('fold@example.org')
    const before = [await memoryRow(guest.userId, first), await memoryRow(owner.userId, third)]
    const ids = (await logOf(guest.userId, owner.userId)).map(row => row.id).sort()
    expect(ids).toHaveLength(8)
    expect(await merge(guest, owner.userId)).toBe(true)

    const log = await logOf(owner.userId)
    expect(log.map(row => row.id).sort()).toEqual(ids)
    expect(await memoryRow(owner.userId, first)).toEqual({ ...before[0], learnerId: owner.userId })
    expect(await memoryRow(owner.userId, third)).toEqual(before[1])
    for (const card of [first, both, third]) {
      const entries = log.filter(row => row.cardId === card).map(entryOfRow)
      const fold = replayLog(entries, { clock, weightsOf: () => defaultWeights })
      expect(memoryColumns(memoryOfRow(await memoryRow(owner.userId, card)))).toEqual(memoryColumns(fold))
    }
    const merged = await memoryRow(owner.userId, both)
    expect(merged).toMatchObject({ repetition: 4, reps: 4, lastReview: later(9) })
    expect(await db.select().from(users).where(eq(users.id, guest.userId))).toEqual([])
  })

  it('lets the account go on answering and undoing', async () => {
    const { both, guest, owner } = await twoLearners('goon@example.org')
    await merge(guest, owner.userId)
    const merged = await memoryRow(owner.userId, both)
    const session = await answer(owner, both, 1, later(20))
    expect(await memoryRow(owner.userId, both)).toMatchObject({ repetition: 5 })
    await undoLast(owner, session, later(20))
    expect(await memoryRow(owner.userId, both)).toEqual(merged)
  })

  it('moves decks, classes and quizzes; attempts count on', async () => {
    const [guest, owner] = [await aPerson(), await account('moves@example.org')]
    const own = await aDeck({ ownerId: guest.userId, visibility: 'private' })
    const quizId = 'q' as QuizId
    const attempt = (id: string, learnerId: UserId, ordinal: number) => ({
      id: id as AttemptId,
      quizId,
      learnerId,
      ordinal,
      startedAt: start,
    })
    const member = (classId: string, userId: UserId, role: 'instructor' | 'student') => ({
      classId: classId as ClassId,
      userId,
      role,
      name: role,
      sharesRecall: false,
      joinedAt: start,
    })
    await save([
      db
        .insert(quizzes)
        .values({ id: quizId, ownerId: guest.userId, deckId: own.deckId, title: 'Q', seed: 's', createdAt: start }),
      db
        .insert(attempts)
        .values([attempt('a1', owner.userId, 1), attempt('a2', guest.userId, 1), attempt('a3', guest.userId, 2)]),
      ...['both', 'only'].map(id =>
        db.insert(classes).values({ id: id as ClassId, name: id, joinToken: id, createdAt: start }),
      ),
      db
        .insert(memberships)
        .values([
          member('both', owner.userId, 'student'),
          member('both', guest.userId, 'instructor'),
          member('only', guest.userId, 'student'),
        ]),
    ])
    expect(await merge(guest, owner.userId)).toBe(true)
    const mine = await db.select().from(memberships).where(eq(memberships.userId, owner.userId))
    expect(mine.map(row => [row.classId, row.role]).sort()).toEqual([
      ['both', 'instructor'],
      ['only', 'student'],
    ])
    const [deck] = await db.select().from(decks).where(eq(decks.id, own.deckId))
    expect(deck?.ownerId).toBe(owner.userId)
    const taken = await db.select().from(attempts).where(eq(attempts.quizId, quizId))
    expect(taken.find(row => row.id === 'a1')?.ordinal).toBe(1)
    expect(new Set(taken.map(row => row.ordinal)).size).toBe(3)
    expect(taken.every(row => row.learnerId === owner.userId)).toBe(true)
  })

  it('loses no answer that comes between reading and writing', async () => {
    const { first, guest, owner } = await twoLearners('between@example.org')
    const logs = await loadMerge(guest, owner.userId)
    if (!logs) throw new Error('no such account')
    const seen = { guest: logs.guest.length, account: logs.account.length }
    await answer(guest, first, 3, later(30))
    expect(await saveMerge(guest, owner.userId, seen, planMerge(logs))).toBe(false)
    expect(await logOf(guest.userId)).toHaveLength(6)
    expect(await merge(guest, owner.userId)).toBe(true)
    expect(await logOf(owner.userId)).toHaveLength(9)
  })
})

describe('a stranger', () => {
  it('cannot merge an account away, and reads nothing of a card that they do not have', async () => {
    const { guest, owner } = await twoLearners('kept@example.org')
    const stranger = await aPerson()
    expect(await loadMerge(stranger, owner.userId)).toMatchObject({ guest: [], account: [], shared: [] })
    expect(await loadMerge(stranger, 'nobody' as UserId)).toBeUndefined()
    const thief = await account('thief@example.org')
    expect(await saveMerge(owner, thief.userId, { guest: 3, account: 0 }, { entries: [], memories: [] })).toBe(false)
    expect(await logOf(owner.userId)).toHaveLength(3)
    expect(await logOf(guest.userId)).toHaveLength(5)
  })
})
