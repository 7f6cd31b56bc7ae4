import type { QuizItemId } from '../ids'
import { err, ok, type Result } from '../result'

export type ScoredItem = { readonly itemId: QuizItemId; readonly options: number; readonly key: number }
export type Answer = { readonly itemId: QuizItemId; readonly choice: number }

export type Score = {
  readonly right: number
  readonly of: number
  /** Share right, 0 to 1. */
  readonly raw: number
  /** Mean chance of being right by guessing, 0 to 1. */
  readonly guess: number
  /** (raw − guess) / (1 − guess): 0 is what guessing gives, 1 all right; below 0 is worse than guessing. */
  readonly corrected: number
}

/** Scores a whole attempt. An item without an answer counts as wrong; an answer to an item that is not there is refused. */
export function scoreAttempt(
  items: readonly ScoredItem[],
  answers: readonly Answer[],
): Result<Score, 'not-found' | 'input-invalid'> {
  if (items.length === 0) return err('not-found')
  for (const answer of answers) {
    const item = items.find(one => one.itemId === answer.itemId)
    if (!item) return err('not-found')
    if (!Number.isInteger(answer.choice) || answer.choice < 0 || answer.choice >= item.options)
      return err('input-invalid')
  }
  const right = items.filter(item => answers.some(one => one.itemId === item.itemId && one.choice === item.key)).length
  return ok(scoreOf(right, items))
}

/** The figures for a number of right answers. */
export function scoreOf(right: number, items: readonly Pick<ScoredItem, 'options'>[]): Score {
  const of = items.length
  const raw = of === 0 ? 0 : right / of
  const guess = of === 0 ? 0 : items.reduce((sum, item) => sum + 1 / item.options, 0) / of
  return { right, of, raw, guess, corrected: guess === 1 ? 0 : (raw - guess) / (1 - guess) }
}
