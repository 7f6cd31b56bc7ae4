import { contentWords } from '../../facts/content-words'
import { isCountryWord } from '../../facts/countries'
import { type Draft, draftOrder } from '../../facts/draft'
import { tellsBothParties } from '../card-context'
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
  const told = named || (tellsBothParties(card) && contentWords(draft) >= 5)
  if (/^one of\b/i.test(words(draft, draft.subject))) return false
  return told && contentWords(draft) >= 2 && saysEnough(draft)
}

const words = (draft: Draft, at: readonly number[]): string => at.map(i => draft.words[i]?.text ?? '').join(' ')

/** "the U-2 incident", "the Indo-Sino war"; not "the war". */
function isNamedEvent(draft: Draft): boolean {
  const named = draft.subject
    .flatMap(i => draft.words[i] ?? [])
    .filter(word => /^\p{Lu}/u.test(word.text) && word.tag !== 'DET')
  return named.some(word => !isCountryWord(word.text)) && draft.subject.length > 2
}

/** Visits and agentless passives need more: who else, what for. */
function saysEnough(draft: Draft): boolean {
  if (isOneOfMany(draft)) return false
  const order = draftOrder(draft)
  if (draft.namedByDate) return isNamedEvent(draft)
  if (draft.support === 'took place')
    return (
      draft.subject.filter(i => /^(NOUN|PROPN)$/.test(draft.words[i]?.tag ?? '')).length >= 4 ||
      contentWords(draft) >= 3
    )
  const recurs = [draft.verb.main, ...draft.subject].some(i => RECURRING.test(draft.words[i]?.lower ?? ''))
  const counted = draft.subject.some(i => /^(first|second|third|last|final|only)$/.test(draft.words[i]?.lower ?? ''))
  if (recurs && !counted) return contentWords({ ...draft, attribution: [], fronted: [], subject: [] }) >= 2
  const agentless = draft.verb.passive && !order.some(i => draft.words[i]?.lower === 'by')
  return (
    !agentless ||
    contentWords(draft) >= 4 ||
    draft.subject.some(i => draft.words[i]?.tag === 'PROPN' || /\p{Lu}/u.test(draft.edits.get(i) ?? ''))
  )
}

/** Kinds of event that the same parties have had before and will have again. */
const KIND =
  /^(visit|trip|talks|meeting|memorandum|agreement|exercise|exercises|sale|sales|ban|embargo|test|rapprochement|award)$/
const ORDINAL = /^(first|second|third|fourth|fifth|last|final|only|inaugural|\d+(?:st|nd|rd|th))$/
const LINK = /^(to|at|in|on|under|for|against|over|from|into|after|with|during|regarding|concerning|about)$/

/**
 * "The visit of X took place", "Rapprochement between X and Y began": nothing but the kind of event and who took part.
 * An ordinal, a name of its own, or where, to whom and on what tells it from others.
 */
function isOneOfMany(draft: Draft): boolean {
  const { words, subject, predicate, verb, timex } = draft
  const bare =
    draft.support === 'took place' ||
    /^(began|started|resumed|ended|occurred|happened)$/.test(words[verb.main]?.lower ?? '')
  const head = subject.findIndex(i => words[i]?.tag === 'NOUN' && KIND.test(words[i]?.lower ?? ''))
  const initial = head < 0 && KIND.test(words[subject[0] ?? -1]?.lower ?? '') ? 0 : head
  if (!bare || initial < 0 || draft.namedByDate) return false
  const before = subject.slice(0, initial).flatMap(i => words[i] ?? [])
  const owned = before.some(word => /^['’]s?$/.test(word.text))
  if (before.some(word => ORDINAL.test(word.lower) || (!owned && word.tag === 'PROPN' && !isCountryWord(word.text))))
    return false
  const after = [
    ...subject.slice(initial + 1),
    ...predicate.filter(i => i >= verb.to && i !== timex && i !== timex - 1),
  ]
  return !after.some(i => LINK.test(words[i]?.lower ?? ''))
}
