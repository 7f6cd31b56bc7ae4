import type { CardId, ReviewId } from '../../lib/ids'
import { untouched } from '../../lib/scheduling/memory'
import type { AnswerOrigin, Showing } from '../../lib/scheduling/review-entry'
import { defaultWeights } from '../../lib/scheduling/scheduler'

/** A new card before a learner in UTC whose day begins at four. */
export const aShowing = (changes: Partial<Showing> = {}): Showing => ({
  cardId: 'card-1' as CardId,
  cardVersion: 1,
  memory: untouched,
  desiredRetention: 0.9,
  weights: defaultWeights,
  parametersId: null,
  clock: { timeZone: 'UTC', rolloverHour: 4 },
  ...changes,
})

export const anOrigin = (id: string): AnswerOrigin => ({
  id: id as ReviewId,
  durationMs: 4000,
  device: 'test',
  sessionId: null,
  assignmentId: null,
})
