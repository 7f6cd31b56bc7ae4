import { isCountryWord } from './countries'
import { type Draft, draftOrder } from './draft'

const BLAND =
  /^(agreement|agreements|memorandum|understanding|deal|contract|treaty|accord|pact|visit|visited|meeting|met|held|sign|signed|made|took|place|agreed|joint|new|bilateral|military|cooperation|relations|had|began|become|became)$/

/** How many words of a draft tell its event from others of the kind: names of states and stock words do not. */
export const contentWords = (draft: Draft): number =>
  namedPairs(draft) +
  draftOrder(draft).filter(i => {
    const word = draft.words[i]
    if (!word || draft.edits.get(i) === '') return false
    if (draft.edits.has(i)) return i !== draft.timex
    return /^(NOUN|PROPN|VERB|ADJ|NUM)$/.test(word.tag) && !BLAND.test(word.text) && !isCountryWord(word.text)
  }).length

/** "relations between X and Y" is more than one word of content. */
const namedPairs = (draft: Draft): number =>
  [...draft.edits.values()].filter(text => / between .+ and /.test(text)).length
