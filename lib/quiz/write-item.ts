import { compareByBounds } from '../edtf/order'
import type { Rng } from '../random'
import { err, ok, type Result } from '../result'
import { askedDate, optionText, stemOf } from './asked-date'
import { chooseDistractors, type NoDistractors } from './choose-distractors'
import type { QuizItem } from './item'
import { lintItem } from './lint-item'
import type { QuizCard, QuizPool } from './quiz-card'

export type NoItem = NoDistractors | 'disputed' | 'asks-no-date' | 'unsound'

/** Kinds of card whose answer is a date, so that the prompt can be the stem. */
const asksDate = (kind: string): boolean => kind === 'when' || kind === 'cloze-date'

/** "Choose the date": the card's prompt as the stem, its date and three others as options, in chronological order. `places`: see `chooseDistractors`. */
export function writeItem(
  card: QuizCard,
  pool: QuizPool,
  rng: Rng,
  places?: readonly number[],
): Result<QuizItem, NoItem> {
  const { fact } = card
  if (!asksDate(card.kind)) return err('asks-no-date')
  if (fact.disputed) return err('disputed')
  const distractors = chooseDistractors(card, pool, rng, places)
  if (!distractors.ok) return distractors
  const key = askedDate(card)
  if (!key) return err('open-date')
  const dates = [key, ...distractors.value].sort(compareByBounds)
  const item: QuizItem = {
    format: 'choose-date',
    factId: fact.factId,
    cardId: card.cardId,
    cardVersion: card.cardVersion,
    stem: stemOf(card.prompt),
    options: dates.map(edtf => ({ edtf, text: optionText(edtf, card) })),
    key: dates.indexOf(key),
    quotes: card.quotes,
  }
  const defects = lintItem(item)
  return defects.length === 0 ? ok(item) : err('unsound', { defects: defects.join(' ') })
}
