import type { EntityType } from '../generate/generated'
import type { Range, Word } from '../syntax/word'
import { isCountryWord } from './countries'
import {
  CURRENCY_CODE,
  CURRENCY_NOUN,
  CURRENCY_SIGN,
  MAGNITUDES,
  NUMBERED,
  PER_CENT,
  PLURAL_MAGNITUDES,
  SMALL_NUMBERS,
  UNIT,
} from './figure-words'

export type Figure = Range & { readonly type: EntityType }

const DIGITS = /^\d[\d,.]*(?:[–-]\d[\d,.]*)?$/
const FRACTION = /^(?:one|two|three|four|five|seven|nine)-(?:half|third|quarter|fifth|sixth|eighth|tenth)s?$/

/** Sums of money, and counts and measures with what they count. A number that only names ("Article 370") is neither. */
export function figureAt(words: readonly Word[], at: number): Figure | undefined {
  return moneyAt(words, at) ?? quantityAt(words, at)
}

const isDigits = (word: Word | undefined): boolean =>
  word !== undefined && word.tag !== 'TIMEX' && DIGITS.test(word.text)

const isNumberWord = (word: Word | undefined): boolean =>
  word !== undefined &&
  (SMALL_NUMBERS.has(word.lower) ||
    (SMALL_NUMBERS.has(word.lower.split('-')[0] ?? '') &&
      SMALL_NUMBERS.has(word.lower.split('-')[1] ?? 'two') &&
      word.tag !== 'ADJ' &&
      !/-(?!one|two|three|four|five|six|seven|eight|nine)/.test(word.lower)))

/** The index after the number at `at`: "1.6 billion", "three hundred thousand", "half a million"; `at` if there is none. */
function numberEnd(words: readonly Word[], at: number): number {
  let to = at
  if (words[at]?.lower === 'half' && words[at + 1]?.lower === 'a' && isMagnitude(words[at + 2])) return at + 3
  if (/^(a|one)$/.test(words[at]?.lower ?? '') && isMagnitude(words[at + 1]) && (words[at + 1]?.lower.length ?? 0) > 3)
    to = at + 1
  else if (isDigits(words[at]) || isNumberWord(words[at])) to = at + 1
  if (to === at) return at
  while (isMagnitude(words[to]) || (isNumberWord(words[to]) && isNumberWord(words[to - 1]) && words[to]?.tag === 'NUM'))
    to++
  return to
}

const isMagnitude = (word: Word | undefined): boolean => word !== undefined && MAGNITUDES.test(word.lower)

function moneyAt(words: readonly Word[], at: number): Figure | undefined {
  const sign = signEnd(words, at)
  if (sign > at) {
    const to = numberEnd(words, sign)
    return to > sign ? { from: at, to: withCurrency(words, to), type: 'money' } : undefined
  }
  if (PLURAL_MAGNITUDES.test(words[at]?.lower ?? '')) {
    const noun = ofNoun(words, at)
    return noun !== undefined && CURRENCY_NOUN.test(words[noun]?.text ?? '')
      ? { from: at, to: noun + 1, type: 'money' }
      : undefined
  }
  const to = numberEnd(words, at)
  if (to === at) return undefined
  const end = withCurrency(words, to)
  const weight = /^pounds?$/.test(words[end - 1]?.lower ?? '') && words[end]?.lower === 'of' && to === at + 1
  return end > to && !weight ? { from: at, to: end, type: 'money' } : undefined
}

/** Index after a currency sign or code: "$", "US $", "US \ $", "Rs". */
function signEnd(words: readonly Word[], at: number): number {
  const text = words[at]?.text ?? ''
  if (CURRENCY_SIGN.test(text) || CURRENCY_CODE.test(text)) return at + 1
  let to = at
  if (/^(US|U\.S\.|A|C|NZ|HK|S)$/.test(text)) to++
  if (words[to]?.text === '\\') to++
  return to > at && CURRENCY_SIGN.test(words[to]?.text ?? '') ? to + 1 : at
}

/** "million US dollars", "15 million PKR". */
function withCurrency(words: readonly Word[], at: number): number {
  const nation = isCountryWord(words[at]?.text ?? '') || /^(gold|silver)$/.test(words[at]?.lower ?? '') ? 1 : 0
  if (!CURRENCY_NOUN.test(words[at + nation]?.text ?? '')) return at
  return words[at + nation + 1]?.lower === 'sterling' ? at + nation + 2 : at + nation + 1
}

/** "tens of thousands of soldiers": the index of the noun. */
function ofNoun(words: readonly Word[], at: number): number | undefined {
  let to = at
  while (PLURAL_MAGNITUDES.test(words[to]?.lower ?? '') && words[to + 1]?.lower === 'of') to += 2
  if (to === at) return undefined
  const end = nounEnd(words, to)
  return end > to ? end - 1 : undefined
}

function quantityAt(words: readonly Word[], at: number): Figure | undefined {
  const word = words[at]
  if (!word) return undefined
  if (FRACTION.test(word.lower)) return { from: at, to: at + 1, type: 'quantity' }
  if (PLURAL_MAGNITUDES.test(word.lower)) {
    const noun = ofNoun(words, at)
    return noun === undefined ? undefined : { from: at, to: noun + 1, type: 'quantity' }
  }
  const to = numberEnd(words, at)
  if (to === at || isNumbering(words, at, to)) return undefined
  const share = percentEnd(words, to)
  if (share > to) return { from: at, to: share, type: 'quantity' }
  const end = nounEnd(words, to)
  if (end > to) return isDefinite(words, at) ? undefined : { from: at, to: end, type: 'quantity' }
  return isBare(words, at, to) ? { from: at, to, type: 'quantity' } : undefined
}

function percentEnd(words: readonly Word[], at: number): number {
  if (words[at]?.lower === 'per' && words[at + 1]?.lower === 'cent') return at + 2
  if (!PER_CENT.test(words[at]?.lower ?? '')) return at
  return /^points?$/.test(words[at + 1]?.lower ?? '') ? at + 2 : at + 1
}

/** Index after the noun that the number counts, with its adjectives: "Pakistani soldiers", "million hectares". */
function nounEnd(words: readonly Word[], at: number): number {
  let end = at
  for (let i = at; i < words.length && i < at + 4; i++) {
    const word = words[i]
    if (!word || (i > at && word.start - (words[i - 1]?.end ?? 0) > 1)) break
    if (UNIT.test(word.text) && i === at) return i + 1
    if (word.tag === 'NOUN' || (i === at && word.tag === 'VERB' && /[^s]s$/.test(word.lower))) end = i + 1
    else if (end > at || (word.tag !== 'ADJ' && !isCountryWord(word.text))) break
  }
  return end
}

/** "the two countries" points back and counts nothing new. */
const isDefinite = (words: readonly Word[], at: number): boolean =>
  !isDigits(words[at]) &&
  /^(the|these|those|both|its|their|his|her|other|first|last|next|all)$/.test(words[at - 1]?.lower ?? '')

const isNumbering = (words: readonly Word[], at: number, to: number): boolean =>
  to === at + 1 && NUMBERED.test(words[at - 1]?.lower ?? '') && words[at]?.start === (words[at - 1]?.end ?? -2) + 1

/** "killing six", "50 Wing Loong drones": a count without its noun. Years that nobody took for dates are none. */
function isBare(words: readonly Word[], at: number, to: number): boolean {
  const before = words[at - 1]
  const next = words[to]
  if (before && /^\p{Lu}/u.test(before.text) && at > 1) return false
  if (before?.tag === 'NOUN' || /^(of|ADJ)$/.test(next?.lower ?? '') || next?.text === '-') return false
  const figure = words[at]?.text ?? ''
  const since = /^(?:in|by|since|until|from|before|after)$/.test(before?.lower ?? '')
  if (to === at + 1 && (/^\d{4}$/.test(figure) || (since && /^\d{2,3}$/.test(figure)))) return false
  return !(next && next.tag === 'VERB' && /ing$/.test(next.lower))
}
