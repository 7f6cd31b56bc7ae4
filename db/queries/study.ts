import 'server-only'
import { and, desc, eq, exists, gte, inArray, isNotNull, notInArray, or, type SQL, sql } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { memoryChangeStatements, memoryOfRow } from '@/db/memory-rows'
import type { Statement } from '@/db/open-database'
import {
  assignments,
  cardFacts,
  cards,
  decks,
  memberships,
  memories,
  parameters,
  presets,
  reviewLog,
  studySessions,
  users,
} from '@/db/schema'
import type { AssignmentId, CardId, DeckId, FactId, ReviewId, StudySessionId, UserId } from '@/lib/ids'
import { learnerClock } from '@/lib/learner-clock'
import type { Candidate } from '@/lib/queue/candidate'
import { err, ok, type Result } from '@/lib/result'
import type { Memory } from '@/lib/scheduling/memory'
import { defaultPreset } from '@/lib/scheduling/preset'
import type { MemoryChange, Showing } from '@/lib/scheduling/review-entry'
import { defaultWeights } from '@/lib/scheduling/scheduler'
import type { Scope, UserScope } from '@/lib/scope'

/** Matches no row: a visitor has no memory. */
const nobody = '' as UserId
const learner = (scope: Scope): UserId => (scope.kind === 'user' ? scope.userId : nobody)

/** Decks that a learner works on: begun, set up, assigned, or one's own. */
function studied(userId: UserId): SQL | undefined {
  const begun = db
    .select({ one: sql`1` })
    .from(memories)
    .innerJoin(cards, eq(cards.id, memories.cardId))
    .where(and(eq(memories.learnerId, userId), eq(cards.deckId, decks.id)))
  const assigned = db
    .select({ one: sql`1` })
    .from(assignments)
    .innerJoin(memberships, eq(memberships.classId, assignments.classId))
    .where(and(eq(memberships.userId, userId), eq(memberships.role, 'student'), eq(assignments.deckId, decks.id)))
  return or(eq(decks.ownerId, userId), isNotNull(presets.userId), exists(begun), exists(assigned))
}

/** The decks of a queue, with the learner's presets: the one named, or all that the learner works on. */
export async function loadStudyDecks(scope: Scope, deckId?: DeckId) {
  const which = deckId ? eq(decks.id, deckId) : studied(learner(scope))
  const rows = await db
    .select({ deckId: decks.id, title: decks.title, preset: presets })
    .from(decks)
    .leftJoin(presets, and(eq(presets.deckId, decks.id), eq(presets.userId, learner(scope))))
    .where(and(readableDeck(scope), which))
    .orderBy(decks.title)
  return rows.map(({ preset, ...deck }) => ({ ...defaultPreset, ...preset, ...deck }))
}

/** Every active card of these decks with what decides its place in the queue. */
export async function loadCandidates(scope: Scope, deckIds: readonly DeckId[]): Promise<readonly Candidate[]> {
  const rows = await db
    .select({
      cardId: cards.id,
      deckId: cards.deckId,
      ordinal: cards.ordinal,
      facts: sql<string>`(select json_group_array(${cardFacts.factId}) from ${cardFacts} where ${cardFacts.cardId} = ${cards.id})`,
      memory: memories,
    })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .leftJoin(memories, and(eq(memories.cardId, cards.id), eq(memories.learnerId, learner(scope))))
    .where(and(readableDeck(scope), inArray(cards.deckId, [...deckIds]), eq(cards.status, 'active')))
  return rows.map(({ facts, memory, ...card }) => ({
    ...card,
    factIds: JSON.parse(facts) as FactId[],
    kind: memory?.state ?? 'new',
    due: memory?.due ?? null,
    suspended: memory?.suspended ?? false,
    buriedUntil: memory?.buriedUntil ?? null,
  }))
}

const standing = (userId: UserId): SQL | undefined =>
  notInArray(
    reviewLog.id,
    db
      .select({ id: sql<ReviewId>`${reviewLog.voids}` })
      .from(reviewLog)
      .where(and(eq(reviewLog.learnerId, userId), isNotNull(reviewLog.voids))),
  )

/** The learner's reviews since `since` that were not taken back. */
export async function loadAnswersSince(scope: Scope, since: Date) {
  const rows = await db
    .select({ cardId: reviewLog.cardId, deckId: cards.deckId, before: reviewLog.before })
    .from(reviewLog)
    .innerJoin(cards, eq(cards.id, reviewLog.cardId))
    .where(
      and(
        eq(reviewLog.learnerId, learner(scope)),
        gte(reviewLog.receivedAt, since),
        eq(reviewLog.kind, 'review'),
        standing(learner(scope)),
      ),
    )
  return rows.map(({ before, ...row }) => ({ ...row, kind: before.state }))
}

/** Milliseconds that the last 200 answers took. */
export async function loadDurations(scope: Scope): Promise<readonly number[]> {
  const rows = await db
    .select({ duration: reviewLog.durationMs })
    .from(reviewLog)
    .where(and(eq(reviewLog.learnerId, learner(scope)), eq(reviewLog.kind, 'review')))
    .orderBy(desc(reviewLog.receivedAt))
    .limit(200)
  return rows.map(row => row.duration)
}

/** The assignment of a card's deck that the learner has in a class, the one due last if there are several. */
const assignedTo = (userId: UserId) => sql<AssignmentId | null>`(
  select ${assignments.id} from ${assignments}
  join ${memberships} on ${memberships.classId} = ${assignments.classId}
  where ${memberships.userId} = ${userId} and ${memberships.role} = 'student'
    and ${assignments.deckId} = ${cards.deckId} and ${assignments.withdrawnAt} is null
  order by ${assignments.dueAt} desc limit 1)`

type Shown = Showing & { readonly deckId: DeckId; readonly assignmentId: AssignmentId | null }

/** A card with the learner's memory of it and all that decides what an answer does. */
export async function loadShowing(scope: Scope, cardId: CardId): Promise<Shown | undefined> {
  const [row] = await db
    .select({
      deckId: cards.deckId,
      version: cards.version,
      memory: memories,
      preset: presets,
      weights: parameters.weights,
      assignmentId: assignedTo(learner(scope)),
    })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .leftJoin(memories, and(eq(memories.cardId, cards.id), eq(memories.learnerId, learner(scope))))
    .leftJoin(presets, and(eq(presets.deckId, cards.deckId), eq(presets.userId, learner(scope))))
    .leftJoin(parameters, eq(parameters.id, presets.parametersId))
    .where(and(eq(cards.id, cardId), readableDeck(scope)))
  if (!row) return
  return {
    cardId,
    cardVersion: row.version,
    deckId: row.deckId,
    assignmentId: row.assignmentId,
    memory: memoryOfRow(row.memory),
    desiredRetention: row.preset?.desiredRetention ?? defaultPreset.desiredRetention,
    weights: row.weights ?? defaultWeights,
    parametersId: row.preset?.parametersId ?? null,
    clock: learnerClock(scope),
  }
}

/** Whether this learner's answer or undo with this client-made id was saved before. */
export async function isSaved(scope: UserScope, id: ReviewId): Promise<boolean> {
  const rows = await db
    .select({ id: reviewLog.id })
    .from(reviewLog)
    .where(and(eq(reviewLog.id, id), eq(reviewLog.learnerId, scope.userId)))
  return rows.length > 0
}

/**
 * Log row and memory in one batch, and whatever else belongs to the change. A refusal by name when memory is no longer
 * what the change was decided on.
 */
async function saveChange(scope: UserScope, change: MemoryChange, more: readonly Statement[]) {
  try {
    await save([...memoryChangeStatements(scope.userId, change), ...more])
    return ok(change.memory)
  } catch (error) {
    const name = refusal(error)
    if (name === 'stale-repetition' || name === 'stale-undo') return err(name)
    throw error
  }
}

export type StudySession = { readonly id: StudySessionId; readonly deckId: DeckId | null }

/** An answer with its session, at once or not at all. `stale-repetition`: the card was answered elsewhere meanwhile. */
export async function saveReview(
  scope: UserScope,
  change: MemoryChange,
  session: StudySession,
): Promise<Result<Memory, 'stale-repetition' | 'stale-undo'>> {
  const at = change.log.receivedAt
  const touched = { lastAnswerAt: at, endedAt: null }
  return saveChange(scope, change, [
    db
      .insert(studySessions)
      .values({ ...session, userId: scope.userId, startedAt: at, ...touched })
      .onConflictDoUpdate({ target: studySessions.id, set: touched, setWhere: eq(studySessions.userId, scope.userId) }),
    db.update(users).set({ lastSeenAt: at }).where(eq(users.id, scope.userId)),
  ])
}

/** Takes an answer back. `stale-undo`: the card was answered again since. */
export async function saveUndo(
  scope: UserScope,
  change: MemoryChange,
): Promise<Result<Memory, 'stale-repetition' | 'stale-undo'>> {
  return saveChange(scope, change, [])
}

export type CardMarks = { readonly suspended?: boolean; readonly buriedUntil?: Date | null; readonly flag?: number }

/** What only this learner sets on a card. Undefined when there is no such card for them. */
export async function saveMarks(scope: UserScope, cardId: CardId, marks: CardMarks): Promise<true | undefined> {
  const allowed = await loadShowing(scope, cardId)
  if (!allowed) return
  const row = { learnerId: scope.userId, cardId, ...marks }
  const target = [memories.learnerId, memories.cardId]
  await save([db.insert(memories).values(row).onConflictDoUpdate({ target, set: marks })])
  return true
}

export async function saveButtons(scope: UserScope, buttons: 'two' | 'four') {
  await save([db.update(users).set({ buttons }).where(eq(users.id, scope.userId))])
}
