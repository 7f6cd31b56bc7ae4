import { isCountryWord } from '../../facts/countries'
import { isComma, isNominal, type Word } from '../../syntax/word'

/** Nouns of which a reader knows the one that is meant without being told. */
const UNIQUE = new Set(
  'world sun moon earth sea west east north south public media internet press end beginning start middle future past first second third last time economy gap same name people century year decade month day rest peace poor rich dollar'.split(
    ' ',
  ),
)

/** Capitalised, these are still no names: "the Kingdom", "the Treaty". */
const TITLE_ALONE =
  /^(Kingdom|Republic|Government|Army|Navy|Treaty|Agreement|Accord|Company|Corporation|Commission|Union|President|King|Queen|Emperor|Minister|Council|Parliament|Party|Bank|Alliance|Ministry|Administration|State|Center|Centre|Institute|University|Committee|Programme|Program|Project)$/

/** One of many even with a nationality: "the Finnish firm". */
const ONE_OF_MANY =
  /^(company|firm|leader|president|minister|official|officials|general|emperor|king|queen|city|man|woman|author|scientist|group|deal|agreement|treaty|war|giant|manufacturer|side|team|institute|university|programme|program|project|bank|publisher|artist|writer|composer|physicist|engineer)$/

const STRONG_LINK = /^(of|between|against|that|which|who|where|whose|regarding)$/
const WEAK_LINK = /^(on|in|at|under|by|from|with|over|about|to|for)$/

/** "the plant" alone; not "the plant in Lyon", "the German embassy", "the largest plant". `k` is the place of "the". */
export function isBareDefinite(words: readonly Word[], order: readonly number[], k: number): boolean {
  const phrase = phraseAfter(words, order, k)
  const head = phrase.nouns.at(-1)
  if (!head || phrase.isMarked) return false
  const next = words[order[phrase.end] ?? -1]
  if (phrase.nouns.length === 1 && !phrase.national && TITLE_ALONE.test(head.text)) return next?.lower !== 'of'
  const named = phrase.nouns.some(word => word.tag === 'PROPN') || (phrase.national && !ONE_OF_MANY.test(head.lower))
  if (named || UNIQUE.has(head.lower) || phrase.nouns.length > 2) return false
  if (!next) return true
  if (STRONG_LINK.test(next.lower)) return false
  return !(WEAK_LINK.test(next.lower) && namesSoon(words, order, phrase.end + 1))
}

type Phrase = {
  readonly nouns: readonly Word[]
  /** A superlative, ordinal or number picks one out. */
  readonly isMarked: boolean
  readonly national: boolean
  /** Place after the last noun. */
  readonly end: number
}

function phraseAfter(words: readonly Word[], order: readonly number[], k: number): Phrase {
  let j = k + 1
  let isMarked = false
  let national = false
  while (/^(ADJ|NUM|ADV)$/.test(words[order[j] ?? -1]?.tag ?? '') || isComma(words[order[j] ?? -1])) {
    const word = words[order[j] ?? -1]
    if (word && /(est|^most|first|second|third|^only|^last|\d|^same|^entire|^whole)/.test(word.lower)) isMarked = true
    if (word && (/^\p{Lu}/u.test(word.text) || isCountryWord(word.text))) national = true
    j++
  }
  const nouns: Word[] = []
  while (isNominal(words[order[j] ?? -1]) && (nouns.length === 0 || order[j] === (order[j - 1] ?? 0) + 1)) {
    const word = words[order[j] ?? -1]
    if (word && isCountryWord(word.text)) national = true
    if (word) nouns.push(word)
    j++
  }
  const common = nouns.filter(word => !isCountryWord(word.text) || nouns.length === 1)
  return { nouns: common.length > 0 ? common : nouns, isMarked, national, end: j }
}

/** After a loose preposition the phrase must be named: "the plant in Lyon" is, "the plant in 1970" is not. */
function namesSoon(words: readonly Word[], order: readonly number[], at: number): boolean {
  const ahead = order.slice(at, at + 4).map(i => words[i])
  return ahead[0]?.tag !== 'TIMEX' && ahead.some(word => word !== undefined && /^\p{Lu}/u.test(word.text))
}
