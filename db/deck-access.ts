import { and, eq, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { UserId } from '../lib/ids'
import type { Scope } from '../lib/scope'
import { db } from './client'
import { assignments, decks, documents, memberships } from './schema'

/** Decks assigned, and not withdrawn, in a class to which the person belongs; an archived class keeps its decks open. */
const assignedDecks = (userId: UserId) =>
  db
    .select({ id: assignments.deckId })
    .from(assignments)
    .innerJoin(memberships, eq(memberships.classId, assignments.classId))
    .where(and(eq(memberships.userId, userId), isNull(assignments.withdrawnAt)))

function mayRead(scope: Scope): SQL | undefined {
  const open = eq(decks.visibility, 'public')
  if (scope.kind === 'visitor') return open
  return or(eq(decks.ownerId, scope.userId), open, inArray(decks.id, assignedDecks(scope.userId)))
}

/**
 * The one condition of read access, for queries that have `decks` in their `from` or `join`: own, public, or assigned
 * in a class of mine, and not in the bin. Who may read a deck may study it, quiz on it and see its timeline.
 * A deck shared by link is read by its token and is not among these.
 */
export function readableDeck(scope: Scope): SQL {
  const condition = and(isNull(decks.deletedAt), mayRead(scope))
  if (!condition) throw new Error('a condition of access cannot be empty')
  return condition
}

/** The same for queries over `documents`: own, public, or the source of a deck that may be read. */
export function readableDocument(scope: Scope): SQL {
  const ofDecks = db.select({ id: decks.documentId }).from(decks).where(readableDeck(scope))
  const mine = scope.kind === 'user' ? eq(documents.ownerId, scope.userId) : undefined
  const condition = and(
    isNull(documents.deletedAt),
    or(mine, eq(documents.visibility, 'public'), inArray(documents.id, ofDecks)),
  )
  if (!condition) throw new Error('a condition of access cannot be empty')
  return condition
}

/** The same, or whoever has `key`, the token of a deck shared by link; for queries that also left-join `decks`. */
export function readableWith(scope: Scope, key: string | undefined): SQL | undefined {
  if (key === undefined) return readableDocument(scope)
  const byLink = and(
    isNull(documents.deletedAt),
    eq(documents.visibility, 'link'),
    eq(decks.visibility, 'link'),
    eq(decks.linkToken, key),
  )
  return or(readableDocument(scope), byLink)
}
