import 'server-only'
import { and, count, eq, exists, inArray, isNotNull, isNull, ne, not, or, sql } from 'drizzle-orm'
import { db, save } from '@/db/client'
import {
  assignments,
  attempts,
  cards,
  classes,
  decks,
  departures,
  documents,
  facts,
  files,
  memberships,
  memories,
  quizzes,
  reviewLog,
  signInThrottles,
  users,
} from '@/db/schema'
import type { UserId } from '@/lib/ids'
import type { UserScope } from '@/lib/scope'

/** Own decks that somebody else studies: by a memory, by an attempt at a quiz, or by an assignment. */
const studiedByOthers = (me: UserId) =>
  and(
    eq(decks.ownerId, me),
    or(
      exists(
        db
          .select({ id: cards.id })
          .from(cards)
          .innerJoin(memories, eq(memories.cardId, cards.id))
          .where(and(eq(cards.deckId, decks.id), ne(memories.learnerId, me))),
      ),
      exists(
        db
          .select({ id: attempts.id })
          .from(attempts)
          .innerJoin(quizzes, eq(quizzes.id, attempts.quizId))
          .where(and(eq(quizzes.deckId, decks.id), ne(attempts.learnerId, me))),
      ),
      exists(
        db
          .select({ id: assignments.id })
          .from(assignments)
          .innerJoin(memberships, eq(memberships.classId, assignments.classId))
          .where(and(eq(assignments.deckId, decks.id), isNull(assignments.withdrawnAt), ne(memberships.userId, me))),
      ),
    ),
  )

const othersIn = (me: UserId, role?: 'instructor') =>
  exists(
    db
      .select({ one: sql`1` })
      .from(memberships)
      .where(
        and(
          eq(memberships.classId, classes.id),
          ne(memberships.userId, me),
          role ? eq(memberships.role, role) : undefined,
        ),
      ),
  )

/**
 * Erases the person: log, memory, private content, sessions. Decks that others study stay with the library, with the
 * text they rest on but without the original file. Classes left without an instructor are archived, empty ones go.
 * What remains of the person are counts.
 */
export async function deleteAccount(scope: UserScope, departure: { id: string; at: Date }) {
  const me = scope.userId
  const library = sql<UserId>`(select id from users where role = 'library')`
  const kept = db
    .select({ id: decks.documentId })
    .from(decks)
    .where(and(studiedByOthers(me), isNotNull(decks.documentId)))
  const mine = db.select({ id: memberships.classId }).from(memberships).where(eq(memberships.userId, me))
  const cardsOfMine = db
    .select({ n: count() })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .where(eq(decks.ownerId, me))
  const reviews = db.select({ n: count() }).from(reviewLog).where(eq(reviewLog.learnerId, me))
  const documentsOfMine = db.select({ n: count() }).from(documents).where(eq(documents.ownerId, me))
  const counts = { reviews: sql`(${reviews})`, cards: sql`(${cardsOfMine})`, documents: sql`(${documentsOfMine})` }
  await save([
    db.insert(departures).values({ ...departure, ...counts }),
    // In this order: each condition reads whose the decks are, so the decks move last.
    db.delete(files).where(inArray(files.documentId, kept)),
    db
      .update(facts)
      .set({ ownerId: library })
      .where(and(eq(facts.ownerId, me), inArray(facts.documentId, kept))),
    db
      .update(documents)
      .set({ ownerId: library })
      .where(and(eq(documents.ownerId, me), inArray(documents.id, kept))),
    db.update(decks).set({ ownerId: library }).where(studiedByOthers(me)),
    db
      .update(quizzes)
      .set({ ownerId: library })
      .where(
        and(
          eq(quizzes.ownerId, me),
          exists(
            db
              .select({ id: attempts.id })
              .from(attempts)
              .where(and(eq(attempts.quizId, quizzes.id), ne(attempts.learnerId, me))),
          ),
        ),
      ),
    db.delete(classes).where(and(inArray(classes.id, mine), not(othersIn(me)))),
    db
      .update(classes)
      .set({ archivedAt: departure.at })
      .where(and(inArray(classes.id, mine), not(othersIn(me, 'instructor')), isNull(classes.archivedAt))),
    db
      .delete(signInThrottles)
      .where(eq(signInThrottles.key, sql`(select 'account:' || email from users where id = ${me})`)),
    db.delete(users).where(eq(users.id, me)),
  ])
}
