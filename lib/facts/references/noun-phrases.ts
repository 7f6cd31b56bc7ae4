import { isNominal, type Range, type Word } from '../../syntax/word'
import { isCountryWord } from '../countries'
import { isPossessive, pronounOf } from './mention'

/** A noun phrase without what follows its head: "the Danish sculptor Anders Holm", "Pakistan's army chief". */
export type Phrase = Range & {
  readonly head: number
  /** "the British": a nationality that stands for its people. */
  readonly demonym?: boolean
}

const isMark = (word: Word | undefined): boolean => /^['’]s?$/.test(word?.text ?? '') && word?.tag !== 'VERB'

const isModifier = (words: readonly Word[], i: number): boolean => {
  const word = words[i]
  if (!word) return false
  if (/^(ADJ|NUM|NOUN|PROPN|SYM)$/.test(word.tag)) return true
  if (isMark(word)) return true
  const next = words[i + 1]
  if (word.tag === 'TIMEX') return next !== undefined && (isNominal(next) || next.tag === 'ADJ') && next.tag !== 'PRON'
  if (word.tag === 'ADV') return next?.tag === 'ADJ' && next.lower !== 'later'
  if (/^[-–]$/.test(word.text)) return word.start === words[i - 1]?.end && word.end === next?.start
  return word.tag === 'CCONJ' && words[i - 1]?.tag === 'ADJ' && next?.tag === 'ADJ'
}

/** The phrase that begins at `from`, if one does. */
function phraseFrom(words: readonly Word[], from: number): Phrase | undefined {
  const first = words[from]
  if (!first) return undefined
  const opens = first.tag === 'DET' || isPossessive(first.lower)
  let to = opens ? from + 1 : from
  while (to < words.length && isModifier(words, to)) to++
  let last = to - 1
  while (last >= from && !/^(NOUN|PROPN)$/.test(words[last]?.tag ?? '')) last--
  if (last < from || (opens && last === from)) return demonymAt(words, from, to)
  if (last === from + 1 && isDemonym(words, from)) return { from, to: last + 1, head: last, demonym: true }
  return joinedName(words, { from, to: last + 1, head: last })
}

/** "the British": article and nationality, and then the verb. */
const isDemonym = (words: readonly Word[], from: number): boolean =>
  words[from]?.lower === 'the' &&
  isCountryWord(words[from + 1]?.text ?? '') &&
  /(?:ish|ese|ch|an|iss)$/.test(words[from + 1]?.text ?? '') &&
  !/^(?:[IJ]apan|Sudan|Iran|Oman)$/.test(words[from + 1]?.text ?? '')

const demonymAt = (words: readonly Word[], from: number, to: number): Phrase | undefined =>
  to === from + 2 && isDemonym(words, from) ? { from, to, head: from + 1, demonym: true } : undefined

/** "the Treaty of Lund", "Bank of the West": a name that goes on after "of". */
function joinedName(words: readonly Word[], phrase: Phrase): Phrase {
  const head = words[phrase.head]
  if (!head || !/^\p{Lu}/u.test(head.text) || words[phrase.to]?.lower !== 'of') return phrase
  let to = phrase.to + 1
  if (words[to]?.lower === 'the') to++
  if (words[to]?.tag !== 'PROPN') return phrase
  while (words[to]?.tag === 'PROPN') to++
  return isMark(words[to]) ? phrase : { ...phrase, to }
}

/** Noun phrases from left to right, each followed by those that own it: in "Peru's navy" also "Peru". */
export function nounPhrases(words: readonly Word[]): readonly Phrase[] {
  const out: Phrase[] = []
  for (let i = 0; i < words.length; i++) {
    const word = words[i]
    if (pronounOf(word?.lower ?? '') && !isPossessive(word?.lower ?? '')) continue
    const phrase = phraseFrom(words, i)
    if (!phrase) continue
    for (let j = phrase.from + 1; j < phrase.head; j++)
      if (isMark(words[j]) && isNominal(words[j - 1])) out.push({ from: phrase.from, to: j, head: j - 1 })
    out.push(phrase)
    i = phrase.to - 1
  }
  return out
}

/** Whether the word at `i` ends an owner: the next is the possessive mark. */
export const isOwner = (words: readonly Word[], phrase: Range): boolean => isMark(words[phrase.to])
