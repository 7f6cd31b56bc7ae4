import type { AttemptId, CardId, QuizItemId } from '../ids'
import { err, ok, type Result } from '../result'
import type { QuizItem } from './item'
import { type Score, type ScoredItem, scoreAttempt, scoreOf } from './score-attempt'

/** The card and the fact may be gone by now; the item stays as it was. */
export type TakenItem = Omit<QuizItem, 'factId' | 'cardId'> & {
  readonly itemId: QuizItemId
  readonly ordinal: number
  readonly cardId: CardId | undefined
}
export type TakenAnswer = {
  readonly itemId: QuizItemId
  readonly choice: number
  /** Milliseconds from showing to answer. */
  readonly durationMs: number
}

/** A quiz as one learner takes it. */
export type Taking = {
  readonly attemptId: AttemptId
  readonly submittedAt: Date | undefined
  /** By ordinal. */
  readonly items: readonly TakenItem[]
  readonly answers: readonly TakenAnswer[]
}

/** The first item without an answer: where an attempt goes on. */
export const nextItem = (taking: Taking): TakenItem | undefined =>
  taking.items.find(item => !taking.answers.some(answer => answer.itemId === item.itemId))

export type TakenStep = {
  /** Not there when the item already had its answer, which stands. */
  readonly answer: (TakenAnswer & { readonly correct: boolean }) | undefined
  /** There when every item now has its answer, which submits the attempt: items right in all, and all answers. */
  readonly submits: { readonly right: number; readonly answers: readonly TakenAnswer[] } | undefined
}

/**
 * What one answer changes. A second answer to an item changes nothing; but where two tabs gave the last two answers at
 * once, neither of them knew to submit, and the next call does. An item that is not of this quiz is not found, a
 * choice that the item does not have is invalid input.
 */
export function takeAnswer(taking: Taking, answer: TakenAnswer): Result<TakenStep, 'not-found' | 'input-invalid'> {
  const item = taking.items.find(one => one.itemId === answer.itemId)
  if (!item) return err('not-found')
  if (taking.submittedAt) return ok({ answer: undefined, submits: undefined })
  const known = taking.answers.some(one => one.itemId === answer.itemId)
  const answers = known ? taking.answers : [...taking.answers, answer]
  const scored = scoreAttempt(scorable(taking), answers)
  if (!scored.ok) return scored
  return ok({
    answer: known ? undefined : { ...answer, correct: answer.choice === item.key },
    submits: answers.length === taking.items.length ? { right: scored.value.right, answers } : undefined,
  })
}

const scorable = (taking: Taking): readonly ScoredItem[] =>
  taking.items.map(one => ({ itemId: one.itemId, options: one.options.length, key: one.key }))

/** The score of an attempt as it stands. */
export const scoreOfTaking = (taking: Taking): Score =>
  scoreOf(
    taking.items.filter(item => taking.answers.some(one => one.itemId === item.itemId && one.choice === item.key))
      .length,
    scorable(taking),
  )
