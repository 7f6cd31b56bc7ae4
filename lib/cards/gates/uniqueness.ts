import { countriesIn } from '../../facts/countries'
import type { CardCandidate } from '../candidate'
import type { Gate } from './gate'

/** No other fact of the document answers the same prompt with another date. */
export const uniqueness: Gate = (card, { siblings }) =>
  siblings.every(
    other => other === card || other.kind !== card.kind || (!isSamePrompt(card, other) && !isSharedName(card, other)),
  )

const isSamePrompt = (card: CardCandidate, other: CardCandidate): boolean =>
  card.answer !== other.answer && keyOf(card.prompt) === keyOf(other.prompt)

const keyOf = (prompt: string): string =>
  prompt
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** Two wars of the same states under two years are told apart by the year alone. */
function isSharedName(card: CardCandidate, other: CardCandidate): boolean {
  const [a, b] = [card.found, other.found]
  if (!a.draft.namedByDate || !b.draft.namedByDate || a.fact.edtf === b.fact.edtf) return false
  const names = (found: CardCandidate['found']): string => countriesIn(found.fact.statement).toSorted().join()
  return names(a) === names(b)
}
