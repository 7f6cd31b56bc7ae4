import type { SentenceParse } from '../syntax/clause'
import { isComma, isNominal } from '../syntax/word'
import { isEventNoun } from './event-nouns'

/**
 * "Trust sank after the raid on Lund in May 1676": the date is that of the raid, and what came after it, or lasted until
 * it, has no date. True where the date stands behind an event noun that such a word governs, with no verb between.
 */
export function datesAnchor({ words, verbs }: SentenceParse, timex: number): boolean {
  if (!/^(in|on|of)$/.test(words[timex - 1]?.lower ?? '') || isNominal(words[timex + 1])) return false
  let noun = false
  for (let i = timex - 2; i >= 0; i--) {
    const word = words[i]
    if (!word || isComma(word) || word.tag === 'TIMEX') return false
    if (/^(after|before|since|following|despite|until)$/.test(word.lower)) return noun
    if (verbs.some(verb => verb.from <= i && i < verb.to && verb.kind !== 'participle')) return false
    noun ||= word.tag === 'NOUN' && isEventNoun(word.lower)
  }
  return false
}
