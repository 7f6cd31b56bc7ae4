import { dayNumberOf } from '../../lib/edtf/day-number'
import { type Edtf, isEdtf } from '../../lib/edtf/edtf'
import type { CardId, DocumentId, FactId } from '../../lib/ids'
import type { QuizCard, QuizFact, QuizPool } from '../../lib/quiz/quiz-card'

export function date(text: string): Edtf {
  if (!isEdtf(text)) throw new Error(`not EDTF: ${text}`)
  return text
}

const letters = (n: number) => [...String(n)].map(digit => 'abcfghijkl'[Number(digit)]).join('')

/** Facts that resemble each other in no word, unless `more` says otherwise. */
export const aFact = (n: number, edtf: string, more: Partial<QuizFact> = {}): QuizFact => ({
  factId: `f${n}` as FactId,
  edtf: date(edtf),
  role: 'happened',
  statement: `Quor${letters(n)} velt${letters(n)} marn${letters(n)}.`,
  disputed: false,
  ...more,
})

export const aCard = (n: number, fact: QuizFact, more: Partial<QuizCard> = {}): QuizCard => ({
  cardId: `c${n}` as CardId,
  cardVersion: 1,
  kind: 'when',
  prompt: `In which year did quor${letters(n)} velt${letters(n)} marn${letters(n)}?`,
  quotes: [{ documentId: 'd' as DocumentId, start: 0, end: 1, text: 'Q' }],
  ordinal: n,
  fact,
  ...more,
})

/** A deck of one card for each date, in that order; its document is of the end of 2021. */
export function aPool(dates: readonly string[], more: Partial<QuizPool> = {}): QuizPool {
  const facts = dates.map((edtf, n) => aFact(n, edtf))
  return { cards: facts.map((fact, n) => aCard(n, fact)), facts, horizon: dayNumberOf(2021, 12, 31), ...more }
}
