import { countriesIn, isCountryWord } from '../../facts/countries'
import { type Draft, draftOrder } from '../../facts/draft'
import type { PersonNames } from '../../facts/person-names'
import { isExpletive } from '../../facts/resolve-references'
import { isNominal, type Word } from '../../syntax/word'
import { tellsBothParties } from '../card-context'
import { isBareDefinite } from './bare-definite'
import type { Gate } from './gate'

/** Subjects that are nothing without "between X and Y" or "X's". */
const RELATIONAL =
  /^(relations|ties|relationship|cooperation|distrust|trust|tensions|rapprochement|negotiations|talks|aid|assistance|attempts|efforts|discussions|support|trade|collaboration|partnership|restrictions|sanctions|developments|supply|supplies)$/
const PAIRS =
  /\b(?:both|the two|the three|respective) (?:countries|nations|sides|states|neighbou?rs|governments|parties|powers|leaders|capitals|allies)\b/i
const POINTERS =
  /^(similar|latter|former|aforementioned|said|other|another|thereby|therein|thereafter|afterwards|subsequent|subsequently|meanwhile|previous|resulting|ensuing|likewise)$/

/** Whatever the card points at is on the card: no pronoun, "the agreement", or "the two countries" from elsewhere. */
export const danglingReference: Gate = (card, { names }) => {
  const { draft } = card.found
  const order = draftOrder(draft).filter(i => draft.edits.get(i) === undefined)
  const isKnown = tellsBothParties(card)
  if (order.some(i => isBareSurname(draft, i, names))) return false
  if (order.some((i, k) => dangles(draft, order, i, k))) return false
  if (PAIRS.test(card.prompt)) return false
  if (/\b(?:bilateral|mutual)\b/i.test(card.prompt) && countriesIn(card.prompt).length < 2) return false
  return !isBareRelation(draft) && (isKnown || !order.some((_, k) => isOpenRelation(draft.words, order, k)))
}

/** A surname alone of somebody whom the document introduces by the whole name. */
function isBareSurname(draft: Draft, i: number, names: PersonNames): boolean {
  const word = draft.words[i]
  const alone = draft.words[i - 1]?.tag !== 'PROPN' && draft.words[i + 1]?.tag !== 'PROPN'
  return word?.tag === 'PROPN' && alone && names.has(word.text)
}

function dangles(draft: Draft, order: readonly number[], i: number, k: number): boolean {
  const { words } = draft
  const word = words[i]
  if (!word || i === draft.timex) return false
  if (/^(this|that|these|those|such)$/.test(word.lower)) return pointsBack(words, order, k)
  if (word.lower === 'their') return !hasPluralOwner(draft, order, k)
  if (/^(its|his|her)$/.test(word.lower)) return !hasOwner(draft, order, k)
  if (/^(it|they|them|him|he|she|we|us|i|you|our|my|your|here)$/.test(word.lower) && word.text !== 'US')
    return !isAtHome(draft, order, k)
  if (POINTERS.test(word.lower) && word.tag !== 'VERB') return !isPaired(words, order, k)
  return word.lower === 'the' && isBareDefinite(words, order, k)
}

/** "each other", "former colony". */
const isPaired = (words: readonly Word[], order: readonly number[], k: number): boolean => {
  const word = words[order[k] ?? -1]
  if (word?.lower === 'other') return words[order[k - 1] ?? -1]?.lower === 'each'
  return word?.lower === 'former' && isNominal(words[order[k + 1] ?? -1])
}

/** "it was agreed to", and a pronoun under a name of the same card: "the bulwark it needed", "said that it would". */
function isAtHome(draft: Draft, order: readonly number[], k: number): boolean {
  const { words } = draft
  const word = words[order[k] ?? -1]
  if (order[k] === draft.subject[0]) return isExpletive(draft)
  if (word?.lower === 'it' && isImpersonal(words, order, k)) return true
  const next = words[order[k + 1] ?? -1]
  const before = words[order[k - 1] ?? -1]
  const opens = isNominal(before) || before?.lower === 'that'
  return (
    /^(it|they|he|she)$/.test(word?.lower ?? '') &&
    /^(VERB|AUX)$/.test(next?.tag ?? '') &&
    opens &&
    hasOwner(draft, order, k)
  )
}

/** "… and it was agreed to". */
const isImpersonal = (words: readonly Word[], order: readonly number[], k: number): boolean =>
  /^(is|was)$/.test(words[order[k + 1] ?? -1]?.lower ?? '') &&
  words[order[k + 2] ?? -1]?.tag === 'VERB' &&
  /^(to|that)$/.test(words[order[k + 3] ?? -1]?.lower ?? '')

function pointsBack(words: readonly Word[], order: readonly number[], k: number): boolean {
  const word = words[order[k] ?? -1]
  const next = words[order[k + 1] ?? -1]
  if (word?.lower === 'such') return next?.lower !== 'as'
  if (word?.lower === 'those' && /^(who|of|in|that|which)$/.test(next?.lower ?? '')) return false
  if (word?.lower !== 'that') return true
  const previous = words[order[k - 1] ?? -1]
  return previous === undefined || !(isNominal(previous) || /^(VERB|AUX|ADJ|PUNCT|TIMEX)$/.test(previous.tag))
}

/** A possessive is at home after a name, a resolved reference, or the subject of the same card. */
function hasOwner(draft: Draft, order: readonly number[], k: number): boolean {
  if (draft.subject.some(i => (draft.edits.get(i) ?? '') !== '')) return true
  return order.slice(0, k).some(i => {
    const word = draft.words[i]
    return word?.tag === 'PROPN' || (word?.tag === 'NOUN' && draft.subject.includes(i))
  })
}

/** "their" wants several owners before it. */
function hasPluralOwner(draft: Draft, order: readonly number[], k: number): boolean {
  const here = order[k] ?? 0
  if ([...draft.edits].some(([i, text]) => i < here && / and |s$/.test(text))) return true
  return order.slice(0, k).some(i => {
    const word = draft.words[i]
    const plural = /[a-z]{3}[^s.]s$|people$|men$|women$|^police$|^troops$/.test(word?.lower ?? '')
    const names = word?.tag === 'CCONJ' && draft.words[i - 1]?.tag === 'PROPN' && draft.words[i + 1]?.tag === 'PROPN'
    const people = /(?:ers|ors|ists|ians|ials|ants|men|people|troops|forces|authorities)$/.test(word?.lower ?? '')
    return names || (word?.tag === 'NOUN' && people) || (draft.subject.includes(i) && (plural || word?.tag === 'CCONJ'))
  })
}

/** "an embargo was placed on Peru": the link may follow the verb. */
function lateLink(words: readonly Word[], order: readonly number[], k: number): string {
  if (!/^(is|was|were|are|had|has)$/.test(words[order[k + 1] ?? -1]?.lower ?? '')) return ''
  return words[order.slice(k + 1).find(i => /^(on|against)$/.test(words[i]?.lower ?? '')) ?? -1]?.lower ?? ''
}

/** "its embargo", "a partnership": on whom, with whom? */
function isOpenRelation(words: readonly Word[], order: readonly number[], k: number): boolean {
  const word = words[order[k] ?? -1]
  if (
    word?.tag !== 'NOUN' ||
    !/^(embargo|ban|sanctions|boycott|blockade|partnership|alliance|friendship)$/.test(word.lower)
  )
    return false
  const before = order.slice(Math.max(0, k - 3), k).map(i => words[i])
  if (before.some(one => one !== undefined && /^\p{Lu}/u.test(one.text) && one.tag !== 'DET')) return false
  const next = words[order[k + 1] ?? -1]
  const reach = next?.lower === 'with' ? 4 : 7
  const ahead = order.slice(k + 2, k + reach).map(i => words[i])
  const linked = /^(on|against|with|between|of|to|over|upon|for)$/.test(next?.lower ?? '')
  if (/^(on|against)$/.test(lateLink(words, order, k))) return false
  return !(linked && ahead.some(one => one !== undefined && /^\p{Lu}/u.test(one.text)))
}

function isBareRelation(draft: Draft): boolean {
  const words = draft.subject.flatMap(i => draft.words[i] ?? [])
  if (words.length === 0 || draft.subject.some(i => draft.edits.has(i))) return false
  const head = words.find((word, i) => word.tag === 'NOUN' && words[i + 1]?.tag !== 'NOUN')
  if (!RELATIONAL.test(head?.lower ?? '')) return false
  return !words.some(word => word.tag === 'PROPN' || isCountryWord(word.text) || /^\p{Lu}.*[-–]\p{Lu}/u.test(word.text))
}
