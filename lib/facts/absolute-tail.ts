import type { SentenceParse } from '../syntax/clause'
import { pastOfIng } from '../syntax/past-of-ing'
import { verbForm } from '../syntax/verb-forms'
import { isComma } from '../syntax/word'
import type { Draft } from './draft'

const indices = (from: number, to: number): number[] => Array.from({ length: to - from }, (_, i) => from + i)

/**
 * "The union held, with silver shipments from Kiel to Lund resuming in 1660": the date is that of the tail, which is told
 * as a clause of its own.
 */
export function absoluteTail({ words }: SentenceParse, timex: number): Draft | undefined {
  const verb = timex - 2
  const form = words[verb]
  if (!/^(in|on)$/.test(words[timex - 1]?.lower ?? '') || !form || verbForm(form.lower) !== 'ing') return undefined
  let from = verb
  while (from > 0 && words[from - 1]?.lower !== 'with') {
    const word = words[from - 1]
    if (!word || isComma(word) || /^(VERB|AUX|TIMEX|SCONJ)$/.test(word.tag)) return undefined
    from--
  }
  if (from === 0 || from === verb) return undefined
  const group = { kind: 'finite', tense: 'past', perfect: false, passive: false, negated: false } as const
  return {
    words,
    attribution: [],
    fronted: [],
    subject: indices(from, verb),
    predicate: indices(verb, timex + 1),
    verb: { ...group, from: verb, to: verb + 1, main: verb, ambiguous: false },
    timex,
    edits: new Map([[verb, pastOfIng(form.lower)]]),
  }
}
