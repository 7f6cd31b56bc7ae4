import { v7 } from 'uuid'
import { openDatabase } from '../../db/open-database'
import { memories, reviewLog } from '../../db/schema'
import type { CardId, ReviewId, UserId } from '../../lib/ids'
import type { Grade } from '../../lib/scheduling/memory'
import { imageOf, untouched } from '../../lib/scheduling/memory'
import type { ReviewEntry } from '../../lib/scheduling/review-entry'
import { algorithm, algorithmVersion } from '../../lib/scheduling/scheduler'

/** A row of the log as the first answer to a card leaves it. */
export function anEntry(cardId: CardId, claimedAt: Date, rating: Grade = 3): ReviewEntry {
  return {
    id: v7() as ReviewId,
    cardId,
    cardVersion: 1,
    kind: 'review',
    rating,
    weight: 1,
    guess: 0,
    claimedAt,
    receivedAt: claimedAt,
    device: 'test',
    online: true,
    baseRepetition: 0,
    studyDay: claimedAt.toISOString().slice(0, 10),
    utcOffset: 0,
    parametersId: null,
    algorithm,
    algorithmVersion,
    desiredRetention: 0.9,
    before: imageOf(untouched),
    durationMs: 4200,
    sessionId: null,
    assignmentId: null,
    dueSet: null,
    voids: null,
  }
}

/** Puts one answer with its memory into the test's database. */
export async function studyOnce(learnerId: UserId, cardId: CardId, at: Date) {
  const { db, save } = openDatabase(process.env.DATABASE_URL ?? '')
  const row = {
    repetition: 1,
    state: 'review' as const,
    stability: 2.3065,
    difficulty: 2.118104,
    due: new Date(at.getTime() + 2 * 86_400_000),
    lastReview: at,
    lastStudyDay: at.toISOString().slice(0, 10),
    reps: 1,
    scheduledDays: 2,
  }
  await save([
    db.insert(reviewLog).values({ ...anEntry(cardId, at), learnerId }),
    db.insert(memories).values({ learnerId, cardId, ...row }),
  ])
}
