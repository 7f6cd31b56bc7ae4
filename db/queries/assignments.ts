import 'server-only'
import { and, asc, eq, gt, inArray, isNull, lte, max, or, type SQL, sql } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { memoryOfRow } from '@/db/memory-rows'
import { assignments, cards, classes, decks, memberships, memories } from '@/db/schema'
import type { AssignmentTerms } from '@/lib/classroom/plan-assignment'
import type { StudentWork } from '@/lib/classroom/progress'
import type { AssignmentId, DeckId, UserId } from '@/lib/ids'
import type { ClassScope, Scope, UserScope } from '@/lib/scope'

/** An instructor may assign what is theirs or public, not what another class lends them. */
const assignable = (scope: UserScope) =>
  and(isNull(decks.deletedAt), or(eq(decks.ownerId, scope.userId), eq(decks.visibility, 'public')))

// `decks.id` is spelled out: in a select over one table Drizzle writes a column without its table, here the wrong one.
/** Active cards of the deck in the row of the outer query. */
const total = sql<number>`(select count(*) from cards c where c.deck_id = decks.id and c.status = 'active')`

/** Of these, cards that `learner` has answered. */
const introduced = (learner: UserId | SQL) => sql<number>`(select count(*) from cards c
  join memories m on m.card_id = c.id and m.learner_id = ${learner} and m.state <> 'new'
  where c.deck_id = decks.id and c.status = 'active')`

/** Decks that can be assigned, by title. */
export async function loadAssignableDecks(scope: ClassScope) {
  const rows = await db
    .select({ deckId: decks.id, title: decks.title, total })
    .from(decks)
    .where(assignable(scope))
    .orderBy(asc(decks.title))
  return rows.filter(row => row.total > 0)
}

type NewAssignment = AssignmentTerms & { readonly id: AssignmentId; readonly deckId: DeckId; readonly now: Date }

/** Assigns a deck to the class; false for a deck that is not the instructor's to assign. */
export async function saveAssignment(scope: ClassScope, assignment: NewAssignment): Promise<boolean> {
  const { now, deckId, ...terms } = assignment
  // Null for a deck that is not: refused by the constraint that an assignment has one target.
  const allowed = db
    .select({ id: decks.id })
    .from(decks)
    .where(and(eq(decks.id, deckId), assignable(scope)))
  const row = {
    classId: scope.classId,
    deckId: sql<DeckId>`(${allowed})`,
    availableFrom: now,
    createdAt: now,
    ...terms,
  }
  try {
    await save([db.insert(assignments).values(row)])
    return true
  } catch (error) {
    if (refusal(error)) return false
    throw error
  }
}

const standing = (scope: ClassScope, id: AssignmentId) =>
  and(eq(assignments.id, id), eq(assignments.classId, scope.classId), isNull(assignments.withdrawnAt))

export async function changeAssignment(scope: ClassScope, id: AssignmentId, terms: AssignmentTerms): Promise<boolean> {
  const [changed] = await save([db.update(assignments).set(terms).where(standing(scope, id))])
  return changed === 1
}

/** Takes an assignment back: it leaves the students' Today, what they learned stays theirs. */
export async function withdrawAssignment(scope: ClassScope, id: AssignmentId, now: Date): Promise<boolean> {
  const [changed] = await save([db.update(assignments).set({ withdrawnAt: now }).where(standing(scope, id))])
  return changed === 1
}

const shown = {
  assignmentId: assignments.id,
  classId: assignments.classId,
  deckId: decks.id,
  title: decks.title,
  dueAt: assignments.dueAt,
  desiredRetention: assignments.desiredRetention,
  total,
}

/** What is assigned to the class, next due first, with how far the person is. */
export async function loadAssignments(scope: ClassScope) {
  return db
    .select({ ...shown, introduced: introduced(scope.userId) })
    .from(assignments)
    .innerJoin(decks, eq(decks.id, assignments.deckId))
    .where(and(eq(assignments.classId, scope.classId), isNull(assignments.withdrawnAt), isNull(decks.deletedAt)))
    .orderBy(asc(assignments.dueAt))
}

/** One assignment of the class; undefined for one of another class or none. */
export async function loadAssignment(scope: ClassScope, id: AssignmentId) {
  const [row] = await db
    .select({ ...shown, className: classes.name })
    .from(assignments)
    .innerJoin(decks, eq(decks.id, assignments.deckId))
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .where(standing(scope, id))
  return row
}

/** Unfinished work is shown for so long after it was due. */
const grace = 30 * 86_400_000

/** What the person has to do for their classes, next due first: not yet due, or overdue and not all introduced. */
export async function loadOpenAssignments(scope: Scope, now: Date) {
  if (scope.kind === 'visitor') return []
  const rows = await db
    .select({ ...shown, className: classes.name, introduced: introduced(scope.userId) })
    .from(assignments)
    .innerJoin(classes, eq(classes.id, assignments.classId))
    .innerJoin(memberships, eq(memberships.classId, classes.id))
    .innerJoin(decks, eq(decks.id, assignments.deckId))
    .where(
      and(
        eq(memberships.userId, scope.userId),
        eq(memberships.role, 'student'),
        isNull(classes.archivedAt),
        isNull(assignments.withdrawnAt),
        isNull(decks.deletedAt),
        lte(assignments.availableFrom, now),
        gt(assignments.dueAt, new Date(now.getTime() - grace)),
      ),
    )
    .orderBy(asc(assignments.dueAt))
  return rows.filter(row => row.dueAt > now || row.introduced < row.total)
}

type Work = StudentWork & { readonly userId: UserId; readonly sharesRecall: boolean }

/**
 * What the students did on the assigned deck, by name: all of them for an instructor, only themselves for a student.
 * Memories come along for those who share them, and for oneself.
 */
export async function loadAssignmentWork(scope: ClassScope, id: AssignmentId, now: Date): Promise<readonly Work[]> {
  const own = eq(memberships.userId, scope.userId)
  const visible = scope.classRole === 'instructor' ? undefined : own
  const ofDeck = and(standing(scope, id), eq(memberships.role, 'student'), visible)
  const onDeck = db
    .select({ id: cards.id })
    .from(cards)
    .innerJoin(assignments, eq(assignments.deckId, cards.deckId))
    .where(and(standing(scope, id), eq(cards.status, 'active')))
  const answered = and(
    eq(memories.learnerId, memberships.userId),
    inArray(memories.cardId, onDeck),
    sql`${memories.state} <> 'new'`,
  )
  const figures = await db
    .select({
      userId: memberships.userId,
      name: memberships.name,
      sharesRecall: memberships.sharesRecall,
      introduced: sql<number>`count(${memories.cardId})`,
      overdue: sql<number>`count(case when ${memories.due} <= ${now.getTime()} then 1 end)`,
      lastStudied: max(memories.lastReview),
    })
    .from(memberships)
    .innerJoin(assignments, eq(assignments.classId, memberships.classId))
    .leftJoin(memories, answered)
    .where(ofDeck)
    .groupBy(memberships.userId)
    .orderBy(asc(memberships.name))
  const shared = await db
    .select({ memory: memories })
    .from(memberships)
    .innerJoin(assignments, eq(assignments.classId, memberships.classId))
    .innerJoin(memories, answered)
    .where(and(ofDeck, or(eq(memberships.sharesRecall, true), own)))
  return figures.map(row => ({
    ...row,
    memories:
      row.sharesRecall || row.userId === scope.userId
        ? shared.filter(({ memory }) => memory.learnerId === row.userId).map(({ memory }) => memoryOfRow(memory))
        : undefined,
  }))
}
