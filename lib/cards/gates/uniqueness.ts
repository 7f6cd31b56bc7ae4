import { countriesIn } from '../../facts/countries'
import type { CardCandidate } from '../candidate'
import type { Gate } from './gate'
import { siblingIndex } from './sibling-index'

/** No other fact of the document answers the same prompt with another date. */
export const uniqueness: Gate = (card, { siblings }) => {
  const name = nameKey(card)
  return (
    samePrompt(siblings, promptKey(card)).every(other => other.answer === card.answer) &&
    (name === undefined || sameName(siblings, name).every(other => other.found.fact.edtf === card.found.fact.edtf))
  )
}

const promptKey = ({ kind, prompt }: CardCandidate): string =>
  `${kind} ${prompt
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`

/** Two wars of the same states under two years are told apart by the year alone. */
const nameKey = ({ kind, found }: CardCandidate): string | undefined =>
  found.draft.namedByDate ? `${kind} ${countriesIn(found.fact.statement).toSorted().join()}` : undefined

const samePrompt = siblingIndex(promptKey)
const sameName = siblingIndex(nameKey)
