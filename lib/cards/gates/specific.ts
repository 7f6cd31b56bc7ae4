import { contentWords } from '../../facts/content-words'
import { isCountryWord } from '../../facts/countries'
import { draftOrder } from '../../facts/draft'
import type { Gate } from './gate'

/** What people and bodies do again and again: without more, no date is the one. */
const RECURRING =
  /^(visit|visited|meet|met|travelled|traveled|tour|toured|trip|meeting|talks|summit|spoke|said|stated|exercise|exercises)$/

/** Enough to tell the event from others: a name, and content besides the names of states and stock words. */
export const specific: Gate = card => {
  const { draft } = card.found
  const order = draftOrder(draft)
  const edited = [...draft.edits.values()].join(' ')
  const named =
    /\p{Lu}/u.test(edited) ||
    order.some(i => draft.words[i]?.tag === 'PROPN' && !/^(USD|US|EUR|GBP|PKR)$/.test(draft.words[i]?.text ?? '')) ||
    order.some(i => isCountryWord(draft.words[i]?.text ?? ''))
  const recurs = order.some(i => RECURRING.test(draft.words[i]?.lower ?? '')) && draft.support === undefined
  return named && contentWords(draft) >= (recurs ? 4 : 2)
}
