import type { CardId, ReviewId } from '../ids'
import type { MemoryChange, Showing } from '../scheduling/review-entry'
import { weighEvidence } from '../scheduling/weigh-evidence'
import type { TakenAnswer, Taking } from './taking'

/** The cards of an attempt, each once, whose memory its answers are evidence of. */
export const cardsOf = (taking: Taking): readonly CardId[] => [
  ...new Set(taking.items.flatMap(item => item.cardId ?? [])),
]

/**
 * What a whole attempt does to memory: one change for each card that the learner has in memory, a guess among n options
 * being right in 1 / n. Cards that are new, or gone since, stay as they are; a card that was asked twice counts once.
 */
export function weighAttempt(
  taking: Taking,
  answers: readonly TakenAnswer[],
  showings: readonly Showing[],
  newId: () => ReviewId,
  now: Date,
): MemoryChange[] {
  return showings.flatMap(showing => {
    const item = taking.items.find(one => one.cardId === showing.cardId)
    const answer = item && answers.find(one => one.itemId === item.itemId)
    if (!item || !answer) return []
    const evidence = {
      id: newId(),
      kind: 'quiz',
      correct: answer.choice === item.key,
      guess: 1 / item.options.length,
      durationMs: answer.durationMs,
      device: 'browser',
      sessionId: null,
      assignmentId: null,
    } as const
    return weighEvidence({ ...showing, cardVersion: item.cardVersion }, evidence, now) ?? []
  })
}
