import 'server-only'
import { and, desc, eq, isNotNull, isNull, ne, notInArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { entryOfRow, memoryOfRow } from '@/db/memory-rows'
import { memories, reviewLog, studySessions } from '@/db/schema'
import type { DeckId, ReviewId, StudySessionId } from '@/lib/ids'
import type { Memory } from '@/lib/scheduling/memory'
import type { ReviewEntry } from '@/lib/scheduling/review-entry'
import type { Scope, UserScope } from '@/lib/scope'

/** The learner's last session over one deck, or over all (`null`). */
export async function loadLastSession(scope: Scope, deckId: DeckId | null) {
  if (scope.kind === 'visitor') return
  const over = deckId === null ? isNull(studySessions.deckId) : eq(studySessions.deckId, deckId)
  const [row] = await db
    .select()
    .from(studySessions)
    .where(and(eq(studySessions.userId, scope.userId), over))
    .orderBy(desc(studySessions.lastAnswerAt))
    .limit(1)
  return row
}

/** Rows of a session that are not taken back. */
function standing(scope: UserScope, sessionId: StudySessionId): SQL | undefined {
  const voided = db
    .select({ id: sql<ReviewId>`${reviewLog.voids}` })
    .from(reviewLog)
    .where(and(eq(reviewLog.sessionId, sessionId), isNotNull(reviewLog.voids)))
  return and(
    eq(reviewLog.sessionId, sessionId),
    eq(reviewLog.learnerId, scope.userId),
    ne(reviewLog.kind, 'void'),
    notInArray(reviewLog.id, voided),
  )
}

/** The last answer of a session that still stands, with the card's memory now: what one press of undo takes back. */
export async function loadLastAnswer(
  scope: UserScope,
  sessionId: StudySessionId,
): Promise<{ readonly entry: ReviewEntry; readonly memory: Memory } | undefined> {
  const [row] = await db
    .select({ entry: reviewLog, memory: memories })
    .from(reviewLog)
    .leftJoin(memories, and(eq(memories.cardId, reviewLog.cardId), eq(memories.learnerId, reviewLog.learnerId)))
    .where(standing(scope, sessionId))
    .orderBy(desc(reviewLog.receivedAt), desc(reviewLog.id))
    .limit(1)
  return row && { entry: entryOfRow(row.entry), memory: memoryOfRow(row.memory) }
}

/** What was answered in a session, oldest first, without what was taken back. */
export async function loadSessionAnswers(scope: UserScope, sessionId: StudySessionId) {
  return db
    .select({ cardId: reviewLog.cardId, rating: reviewLog.rating, durationMs: reviewLog.durationMs })
    .from(reviewLog)
    .where(standing(scope, sessionId))
    .orderBy(reviewLog.receivedAt, reviewLog.id)
}
