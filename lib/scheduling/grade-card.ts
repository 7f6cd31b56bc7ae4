import { err, ok, type Result } from '../result'
import { changeMemory } from './change-memory'
import { isLeech } from './leech'
import type { Grade } from './memory'
import type { AnswerOrigin, MemoryChange, Showing } from './review-entry'

export type Answer = AnswerOrigin & {
  readonly grade: Grade
  /** The repetition that the learner was shown. */
  readonly repetition: number
}

export type Graded = MemoryChange & {
  /** Whether this lapse is one at which a card should be looked at. */
  readonly leech: boolean
}

/** What an answer does to memory. `stale-repetition`: the card was answered elsewhere since it was shown. */
export function gradeCard(showing: Showing, answer: Answer, now: Date): Result<Graded, 'stale-repetition'> {
  const { grade, repetition, ...origin } = answer
  if (repetition !== showing.memory.repetition) return err('stale-repetition')
  const change = changeMemory(showing, { kind: 'review', rating: grade, guess: 0, dueSet: null }, origin, now)
  const lapsesBefore = showing.memory.kind === 'new' ? 0 : showing.memory.lapses
  const lapses = change.memory.kind === 'new' ? 0 : change.memory.lapses
  return ok({ ...change, leech: lapses > lapsesBefore && isLeech(lapses) })
}
