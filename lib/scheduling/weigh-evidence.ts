import { changeMemory } from './change-memory'
import type { AnswerOrigin, MemoryChange, Showing } from './review-entry'

export type Evidence = AnswerOrigin & {
  readonly kind: 'quiz' | 'timeline'
  readonly correct: boolean
  /** Chance of being right by guessing: 1 / number of options. */
  readonly guess: number
}

/**
 * What an answer in a quiz or a game does to memory. Wrong is `forgot` with full weight. Right counts as `got it` with
 * the probability that it came from memory, w = R / (R + (1 − R) g): stability becomes S^(1−w) · S_good^w, difficulty
 * (1−w) D + w D_good, and the next interval follows from the new stability (formulas in advance-memory.ts).
 * Undefined for a card that is still new: a test is no first lesson, so nothing changes and nothing is logged.
 */
export function weighEvidence(showing: Showing, evidence: Evidence, now: Date): MemoryChange | undefined {
  if (showing.memory.kind === 'new') return
  const { kind, correct, guess, ...origin } = evidence
  return changeMemory(showing, { kind, rating: correct ? 3 : 1, guess, dueSet: null }, origin, now)
}
