import { describeEdtf } from '../edtf/describe-edtf'
import { type Edtf, isEdtf } from '../edtf/edtf'
import { readEdtf } from '../edtf/read-edtf'
import type { TimexMod } from '../generate/generated'
import type { QuizCard, QuizFact } from './quiz-card'

/** The date that the options of an item vary: without marks of doubt, which the stem tells ("around ＿＿"). */
export function askedDate(fact: QuizFact): Edtf | undefined {
  // "Before 1965" is true of 1970 too, and so is "since 1965": such a date has no wrong neighbours.
  if (fact.mod === 'BEFORE' || fact.mod === 'AFTER') return undefined
  const bare = fact.edtf.replace(/[~?%]/g, '')
  const value = isEdtf(bare) ? readEdtf(bare) : undefined
  if (!value || value.kind === 'set') return undefined
  if (value.kind === 'interval' && (typeof value.start === 'string' || typeof value.end === 'string')) return undefined
  return isEdtf(bare) ? bare : undefined
}

export const isSoftDate = (fact: QuizFact): boolean => fact.mod === 'APPROX' || /[~?%]/.test(fact.edtf)

const spoken = (mod: TimexMod | undefined): TimexMod | undefined => (mod === 'APPROX' ? undefined : mod)

/** The date in the words that answer the stem: "1973 and 1976" after "Between which years". */
export function optionText(edtf: Edtf, card: QuizCard): string {
  const words = describeEdtf(edtf, spoken(card.fact.mod))
  return /^between which/i.test(card.prompt) ? words.replace(/^from (.+) to (.+)$/, '$1 and $2') : words
}

/** The prompt without the note on the form of the answer: the options show it. */
export const stemOf = (prompt: string): string =>
  prompt.replace(
    /(＿＿) \((?:[^()]*\b(?:day|month|year|years|decade|century|millennium|season|quarter|end)\b[^()]*)\)/,
    '$1',
  )
