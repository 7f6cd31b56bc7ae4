import { and, eq, exists, inArray, isNull, or, type SQL } from 'drizzle-orm'
import type { Scope } from '../lib/scope'
import { db } from './client'
import { assignments, decks, documents, memberships } from './schema'

/**
 * Who may read a document: its owner; everybody if it is public or shared by link (its id, which nobody can guess, is
 * the link); the members of a class to which its deck is assigned. Nobody while it is in the bin.
 */
export function readableDocument(scope: Scope): SQL | undefined {
  const open = inArray(documents.visibility, ['public', 'link'])
  if (scope.kind === 'visitor') return and(isNull(documents.deletedAt), open)
  const assigned = db
    .select({ id: assignments.id })
    .from(assignments)
    .innerJoin(decks, eq(decks.id, assignments.deckId))
    .innerJoin(memberships, eq(memberships.classId, assignments.classId))
    .where(
      and(
        eq(decks.documentId, documents.id),
        eq(memberships.userId, scope.userId),
        isNull(assignments.withdrawnAt),
        isNull(decks.deletedAt),
      ),
    )
  return and(isNull(documents.deletedAt), or(open, eq(documents.ownerId, scope.userId), exists(assigned)))
}
