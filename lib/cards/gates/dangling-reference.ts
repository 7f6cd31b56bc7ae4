import { countriesIn, isCountryWord } from '../../facts/countries'
import { type Draft, draftOrder } from '../../facts/draft'
import { isExpletive } from '../../facts/resolve-references'
import { isNominal, type Word } from '../../syntax/word'
import type { Gate } from './gate'

/** Nouns of which a reader knows the one that is meant without being told. */
const UNIQUE = new Set(
  'world sun moon earth sea west east north south public media internet press end beginning start middle future past first second third last time economy united gap same name people century year decade month day rest peace poor rich dollar'.split(
    ' ',
  ),
)
/** Subjects that are nothing without "between X and Y" or "X's". */
const RELATIONAL =
  /^(relations|ties|relationship|cooperation|distrust|trust|tensions|rapprochement|negotiations|talks|aid|assistance|attempts|efforts|discussions|support|trade|collaboration|partnership|restrictions|sanctions|developments|supply|supplies)$/

/** Whatever the card points at is on the card: no pronoun, "the agreement", or "the two countries" from elsewhere. */
export const danglingReference: Gate = card => {
  const { draft } = card.found
  const order = draftOrder(draft).filter(i => draft.edits.get(i) === undefined)
  const text = card.prompt
  if (order.some((i, k) => dangles(draft, order, i, k))) return false
  if (
    /\b(?:both|the two|the three|respective) (?:countries|nations|sides|states|neighbou?rs|governments|parties|powers|leaders|capitals|allies)\b/i.test(
      text,
    )
  )
    return false
  if (/\b(?:bilateral|mutual)\b/i.test(text) && countriesIn(text).length < 2) return false
  return !isBareRelation(draft)
}

function dangles(draft: Draft, order: readonly number[], i: number, k: number): boolean {
  const { words } = draft
  const word = words[i]
  if (!word || i === draft.timex) return false
  if (/^(this|that|these|those|such)$/.test(word.lower)) return pointsBack(words, order, k)
  if (/^(its|their|his|her)$/.test(word.lower)) return !hasOwner(draft, order, k)
  if (word.tag === 'PRON' && /^(it|they|them|him|he|she|we|us|i|you|our|my|your|here)$/.test(word.lower))
    return (
      !(word.lower === 'it' && k === order.indexOf(draft.subject[0] ?? -1) && isExpletive(draft)) &&
      !(k > 0 && /^(it|them|they)$/.test(word.lower) && hasOwner(draft, order, k) && inNested(words, order, k))
    )
  if (
    /^(similar|latter|former|aforementioned|said|other|another|thereby|therein|thereafter|afterwards|subsequent|subsequently|meanwhile|earlier|previous|resulting|resultant|ensuing|likewise)$/.test(
      word.lower,
    ) &&
    word.tag !== 'VERB'
  )
    return (
      !(word.lower === 'other' && words[order[k - 1] ?? 0]?.lower === 'each') &&
      !(word.lower === 'former' && isNominal(words[order[k + 1] ?? -1]))
    )
  return word.lower === 'the' && isBareDefinite(words, order, k)
}

/** A subordinate pronoun after a name in the same card: "the bulwark it needed". */
const inNested = (words: readonly Word[], order: readonly number[], k: number): boolean =>
  order.slice(0, k).some(i => words[i]?.tag === 'VERB')

function pointsBack(words: readonly Word[], order: readonly number[], k: number): boolean {
  const word = words[order[k] ?? -1]
  const next = words[order[k + 1] ?? -1]
  if (word?.lower === 'such') return next?.lower !== 'as'
  if (word?.lower === 'those' && /^(who|of|in|that|which)$/.test(next?.lower ?? '')) return false
  if (word?.lower !== 'that') return true
  const previous = words[order[k - 1] ?? -1]
  return (
    previous === undefined ||
    !(
      previous.tag === 'VERB' ||
      previous.tag === 'AUX' ||
      isNominal(previous) ||
      previous.tag === 'ADJ' ||
      previous.tag === 'PUNCT'
    )
  )
}

/** A possessive is at home after a name or full noun phrase of the same card. */
function hasOwner(draft: Draft, order: readonly number[], k: number): boolean {
  return (
    order.slice(0, k).some(i => {
      const word = draft.words[i]
      return word?.tag === 'PROPN' || (word !== undefined && word.tag === 'NOUN' && draft.subject.includes(i))
    }) ||
    (draft.edits.size > 0 &&
      order.slice(0, k).length < draftOrder(draft).length &&
      draft.subject.some(i => (draft.edits.get(i) ?? '') !== ''))
  )
}

/** "the plant" alone; not "the plant in Lyon", "the German plant", "the largest plant". */
function isBareDefinite(words: readonly Word[], order: readonly number[], k: number): boolean {
  let j = k + 1
  while (/^(ADJ|NUM|ADV)$/.test(words[order[j] ?? -1]?.tag ?? '') || words[order[j] ?? -1]?.text === ',') {
    const word = words[order[j] ?? -1]
    if (
      word &&
      (/^\p{Lu}/u.test(word.text) ||
        /(est|most|first|second|third|only|last|\d)/.test(word.lower) ||
        isCountryWord(word.text))
    )
      return false
    j++
  }
  let head = words[order[j] ?? -1]
  if (!head || head.tag === 'PROPN' || head.tag === 'TIMEX' || !isNominal(head)) return false
  let named = false
  while (isNominal(words[order[j + 1] ?? -1]) && (order[j + 1] ?? 0) === (order[j] ?? 0) + 1) {
    j++
    const word = words[order[j] ?? -1]
    if (word?.tag === 'PROPN') named = true
    head = word ?? head
  }
  if (named || UNIQUE.has(head.lower) || j - k > 2) return false
  const next = words[order[j + 1] ?? -1]
  return !(
    next &&
    /^(of|for|between|to|against|from|by|that|which|who|where|on|in|with|under|'s|’s|regarding|over|about)$/.test(
      next.lower,
    ) &&
    !(/^(on|in|under|by|from|with|over|about|to|for)$/.test(next.lower) && !startsName(words, order, j + 2))
  )
}

/** After a loose preposition the phrase must be named: "the plant in Lyon" is, "the plant in 1970" is not. */
function startsName(words: readonly Word[], order: readonly number[], at: number): boolean {
  const ahead = order.slice(at, at + 4).map(i => words[i])
  return (
    ahead[0]?.tag !== 'TIMEX' &&
    ahead.some(word => word !== undefined && (word.tag === 'PROPN' || /^\p{Lu}/u.test(word.text)))
  )
}

function isBareRelation(draft: Draft): boolean {
  const words = draft.subject.map(i => draft.words[i]).filter(word => word !== undefined)
  if (words.length === 0 || draft.subject.some(i => draft.edits.has(i))) return false
  const head = words.findLast(
    (word, i) => word.tag === 'NOUN' && (words[i + 1] === undefined || words[i + 1]?.tag === 'ADP'),
  )
  const first = words.find((word, i) => word.tag === 'NOUN' && words[i + 1]?.tag !== 'NOUN')
  const relational = RELATIONAL.test((first ?? head)?.lower ?? '')
  return (
    relational &&
    !words.some(word => word.tag === 'PROPN' || isCountryWord(word.text) || /^\p{Lu}.*[-–]\p{Lu}/u.test(word.text))
  )
}
