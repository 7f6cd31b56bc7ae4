import type { CardId, FactId } from '../ids'
import type { ItemQuote } from './quiz-card'

export type ItemOption = { readonly edtf: string; readonly text: string }

/** One question with its key. It stays on the server until the attempt is submitted; see `present-item.ts`. */
export type QuizItem = {
  readonly format: 'choose-date'
  readonly factId: FactId
  readonly cardId: CardId
  readonly cardVersion: number
  readonly stem: string
  /** In chronological order. */
  readonly options: readonly ItemOption[]
  /** Index into `options`. */
  readonly key: number
  readonly quotes: readonly ItemQuote[]
}

/** Distractors an item has; with the key, four options. */
export const distractorCount = 3
