import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { db, save } from '../../db/client'
import { entryOfRow, memoryOfRow } from '../../db/memory-rows'
import {
  isSaved,
  loadAnswersSince,
  loadCandidates,
  loadDurations,
  loadShowing,
  loadStudyDecks,
  saveButtons,
  saveMarks,
  saveReview,
  saveUndo,
} from '../../db/queries/study'
import { loadLastAnswer, loadLastSession, loadSessionAnswers } from '../../db/queries/study-sessions'
import { assignments, classes, memberships, memories, reviewLog, studySessions, users } from '../../db/schema'
import type { AssignmentId, CardId, ClassId, DeckId, ReviewId, StudySessionId } from '../../lib/ids'
import { gradeCard } from '../../lib/scheduling/grade-card'
import { type Grade, imageOf } from '../../lib/scheduling/memory'
import { replayLog } from '../../lib/scheduling/replay-log'
import { defaultWeights } from '../../lib/scheduling/scheduler'
import { undoReview } from '../../lib/scheduling/undo-review'
import type { UserScope } from '../../lib/scope'
import { aDeck } from '../support/a-deck'
import { aScope } from '../support/a-scope'

const start = new Date('2026-04-01T18:00:00Z')
const later = (days: number) => new Date(start.getTime() + days * 86_400_000)
const newId = <Id extends string>() => v7() as Id

async function decide(scope: UserScope, cardId: CardId, grade: Grade, now: Date, sessionId: StudySessionId) {
  const showing = await loadShowing(scope, cardId)
  if (!showing) throw new Error('no such card')
  const origin = { id: newId<ReviewId>(), durationMs: 3000, device: 'test', sessionId, assignmentId: null }
  const graded = gradeCard(showing, { ...origin, grade, repetition: showing.memory.repetition }, now)
  if (!graded.ok) throw new Error(graded.error)
  return graded.value
}

async function answer(scope: UserScope, cardId: CardId, grade: Grade, now: Date, sessionId: StudySessionId) {
  const change = await decide(scope, cardId, grade, now, sessionId)
  return { change, saved: await saveReview(scope, change, { id: sessionId, deckId: null }) }
}

async function undo(scope: UserScope, sessionId: StudySessionId, now: Date) {
  const last = await loadLastAnswer(scope, sessionId)
  if (!last) return
  const undone = undoReview(last.entry, last.memory, { id: newId<ReviewId>(), device: 'test' }, now)
  return undone.ok ? saveUndo(scope, undone.value) : undone
}

const rowOf = async (scope: UserScope, cardId: CardId) =>
  (
    await db
      .select()
      .from(memories)
      .where(and(eq(memories.learnerId, scope.userId), eq(memories.cardId, cardId)))
  )[0]
const logOf = (scope: UserScope) => db.select().from(reviewLog).where(eq(reviewLog.learnerId, scope.userId))

async function begun(cards = 3) {
  const deck = await aDeck({ cards })
  const [cardId] = deck.cardIds
  if (!cardId) throw new Error('an empty deck')
  return { ...deck, cardId, scope: await aScope(), sessionId: newId<StudySessionId>() }
}

describe('an answer', () => {
  it('is saved with its memory and its session', async () => {
    const { scope, cardId, deckId, sessionId } = await begun()
    const { change, saved } = await answer(scope, cardId, 3, start, sessionId)
    expect(saved).toEqual({ ok: true, value: change.memory })
    expect(memoryOfRow(await rowOf(scope, cardId))).toEqual(change.memory)
    expect((await logOf(scope)).map(entryOfRow)).toEqual([change.log])
    expect(await loadSessionAnswers(scope, sessionId)).toEqual([{ cardId, rating: 3, durationMs: 3000 }])
    expect(await isSaved(scope, change.log.id)).toBe(true)
    expect((await loadStudyDecks(scope)).map(deck => deck.deckId)).toEqual([deckId])
    expect(await loadAnswersSince(scope, start)).toEqual([{ cardId, deckId, kind: 'new' }])
    expect(await loadDurations(scope)).toEqual([3000])
    const [user] = await db.select().from(users).where(eq(users.id, scope.userId))
    expect(user?.lastSeenAt).toEqual(start)
  })

  it('loses to another one that saw the same showing', async () => {
    const { scope, cardId, sessionId } = await begun()
    const both = await Promise.all([1, 2].map(() => decide(scope, cardId, 3, start, sessionId)))
    const results = await Promise.all(both.map(change => saveReview(scope, change, { id: sessionId, deckId: null })))
    expect(results.map(result => result.ok).sort()).toEqual([false, true])
    expect(results.find(result => !result.ok)).toEqual({ ok: false, error: 'stale-repetition' })
    expect((await logOf(scope)).length).toBe(1)
    expect((await rowOf(scope, cardId))?.repetition).toBe(1)
  })

  it('sent twice at once counts once', async () => {
    const { scope, cardId, sessionId } = await begun()
    const change = await decide(scope, cardId, 3, start, sessionId)
    const session = { id: sessionId, deckId: null }
    await Promise.all([saveReview(scope, change, session), saveReview(scope, change, session)])
    expect((await logOf(scope)).length).toBe(1)
    expect(await isSaved(scope, change.log.id)).toBe(true)
  })
})

describe('undo', () => {
  it('restores the row exactly after an overdue review', async () => {
    const { scope, cardId, sessionId } = await begun()
    await answer(scope, cardId, 4, start, sessionId)
    const before = await rowOf(scope, cardId)
    await answer(scope, cardId, 3, later(300), sessionId)
    expect(await rowOf(scope, cardId)).not.toEqual(before)
    await undo(scope, sessionId, later(300))
    expect(await rowOf(scope, cardId)).toEqual(before)
  })

  it('takes back many steps and keeps them all in the log', async () => {
    const { scope, cardIds, sessionId } = await begun()
    for (const cardId of [...cardIds, ...cardIds]) await answer(scope, cardId, 1, later(0), sessionId)
    for (let steps = 0; steps < 6; steps++) await undo(scope, sessionId, later(0))
    expect(await undo(scope, sessionId, later(0))).toBeUndefined()
    expect((await logOf(scope)).length).toBe(12)
    expect(await loadSessionAnswers(scope, sessionId)).toEqual([])
    for (const cardId of cardIds)
      expect(await rowOf(scope, cardId)).toMatchObject({ state: 'new', repetition: 0, due: null })
  })

  it('does not take back the same answer twice', async () => {
    const { scope, cardId, sessionId } = await begun()
    await answer(scope, cardId, 4, start, sessionId)
    const last = await loadLastAnswer(scope, sessionId)
    if (!last) throw new Error('no answer')
    const twice = [1, 2].map(() =>
      undoReview(last.entry, last.memory, { id: newId<ReviewId>(), device: 'test' }, start),
    )
    const saved = await Promise.all(twice.map(one => (one.ok ? saveUndo(scope, one.value) : one)))
    expect(saved.map(result => result.ok).sort()).toEqual([false, true])
    expect((await logOf(scope)).length).toBe(2)
  })
})

describe('the log', () => {
  it('rebuilds every row of memory', async () => {
    const { scope, cardIds, sessionId } = await begun(4)
    for (let step = 0; step < 40; step++) {
      const cardId = cardIds[(step * 7) % 4] as CardId
      if (step % 5 === 4) await undo(scope, sessionId, later(step))
      else await answer(scope, cardId, (((step * 3) % 4) + 1) as Grade, later(step), sessionId)
    }
    const log = (await logOf(scope)).map(entryOfRow)
    for (const cardId of cardIds) {
      const its = log.filter(entry => entry.cardId === cardId)
      const replayed = replayLog(its, { clock: scope.settings, weightsOf: () => defaultWeights })
      expect(imageOf(replayed)).toEqual(imageOf(memoryOfRow(await rowOf(scope, cardId))))
    }
    expect(log.length).toBe(40)
  })
})

describe('an answer in an assigned deck', () => {
  it('knows its assignment, while it stands', async () => {
    const { scope, cardId, deckId } = await begun()
    const classId = newId<ClassId>()
    const id = newId<AssignmentId>()
    const terms = { availableFrom: start, dueAt: later(7), desiredRetention: 0.9, createdAt: start }
    const seat = {
      classId,
      userId: scope.userId,
      role: 'student',
      name: 'A',
      sharesRecall: false,
      joinedAt: start,
    } as const
    await save([
      db.insert(classes).values({ id: classId, name: 'Class', joinToken: classId, createdAt: start }),
      db.insert(memberships).values(seat),
      db.insert(assignments).values({ id, classId, deckId, ...terms }),
    ])
    expect((await loadShowing(scope, cardId))?.assignmentId).toBe(id)
    expect((await loadShowing(await aScope(), cardId))?.assignmentId).toBeNull()
    await save([db.update(assignments).set({ withdrawnAt: start }).where(eq(assignments.id, id))])
    expect((await loadShowing(scope, cardId))?.assignmentId).toBeNull()
  })
})

describe('what a learner sets on a card', () => {
  it('stays when the card is answered, and shows in the queue', async () => {
    const { scope, cardId, deckId, sessionId } = await begun()
    expect(await saveMarks(scope, cardId, { suspended: true })).toBe(true)
    await answer(scope, cardId, 3, start, sessionId)
    const [first] = (await loadCandidates(scope, [deckId])).filter(card => card.cardId === cardId)
    expect(first).toMatchObject({ suspended: true, kind: 'learning' })
    await saveMarks(scope, cardId, { suspended: false })
    expect(await rowOf(scope, cardId)).toMatchObject({ suspended: false, state: 'learning' })
  })

  it('is the number of buttons', async () => {
    const { scope } = await begun()
    await saveButtons(scope, 'four')
    const [user] = await db.select().from(users).where(eq(users.id, scope.userId))
    expect(user?.buttons).toBe('four')
  })
})

describe('a stranger', () => {
  const unknown = newId<CardId>()

  it('learns no more of a private deck than of none', async () => {
    const owner = await aScope()
    const hidden = await aDeck({ ownerId: owner.userId, visibility: 'private' })
    const scope = await aScope()
    const cardId = hidden.cardIds[0] ?? unknown
    for (const id of [cardId, unknown]) {
      expect(await loadShowing(scope, id)).toBeUndefined()
      expect(await saveMarks(scope, id, { suspended: true })).toBeUndefined()
    }
    for (const id of [hidden.deckId, newId<DeckId>()]) {
      expect(await loadStudyDecks(scope, id)).toEqual([])
      expect(await loadCandidates(scope, [id])).toEqual([])
    }
    expect(await rowOf(scope, cardId)).toBeUndefined()
  })

  it('does not see, undo or repeat the answers of others', async () => {
    const { scope: learner, cardId, sessionId } = await begun()
    const { change } = await answer(learner, cardId, 3, start, sessionId)
    const before = await rowOf(learner, cardId)
    const scope = await aScope()
    expect(await isSaved(scope, change.log.id)).toBe(false)
    expect(await loadAnswersSince(scope, new Date(0))).toEqual([])
    expect(await loadDurations(scope)).toEqual([])
    for (const id of [sessionId, newId<StudySessionId>()]) {
      expect(await loadLastAnswer(scope, id)).toBeUndefined()
      expect(await loadSessionAnswers(scope, id)).toEqual([])
    }
    expect(await loadLastSession(scope, null)).toBeUndefined()
    const undone = undoReview(change.log, change.memory, { id: newId<ReviewId>(), device: 'test' }, start)
    if (!undone.ok) throw new Error(undone.error)
    expect(await saveUndo(scope, undone.value)).toEqual({ ok: false, error: 'stale-undo' })
    await saveReview(scope, change, { id: sessionId, deckId: null }).catch(() => undefined)
    await saveButtons(scope, 'four')
    expect(await rowOf(learner, cardId)).toEqual(before)
    expect((await logOf(learner)).length).toBe(1)
    const [session] = await db.select().from(studySessions).where(eq(studySessions.id, sessionId))
    expect(session?.userId).toBe(learner.userId)
    const [user] = await db.select().from(users).where(eq(users.id, learner.userId))
    expect(user?.buttons).toBe('two')
  })
})
