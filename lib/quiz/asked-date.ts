import { describeEdtf } from '../edtf/describe-edtf'
import { type Edtf, isEdtf } from '../edtf/edtf'
import { readEdtf } from '../edtf/read-edtf'
import type { TimexMod } from '../generate/generated'
import type { QuizCard } from './quiz-card'

/** "Before 1965" is true of 1970 too, and so is "since 1965": such a date has no wrong neighbours. */
const bounding =
  /\b(?:before|after|by|until|till|since|from|to)\s+(?:(?:the|early|mid|late|year)\s+)*＿＿|^(?:before|after|by|until|since|from) which/i
const hedging = /\b(?:around|about|circa|roughly|approximately)\s+(?:the\s+)?＿＿/i

/** The date that the options of an item vary: without marks of doubt, which the stem tells ("around ＿＿"). */
export function askedDate({ fact, prompt }: Pick<QuizCard, 'fact' | 'prompt'>): Edtf | undefined {
  if (fact.mod === 'BEFORE' || fact.mod === 'AFTER' || bounding.test(prompt)) return undefined
  const bare = fact.edtf.replace(/[~?%]/g, '')
  const value = isEdtf(bare) ? readEdtf(bare) : undefined
  if (!value || value.kind === 'set') return undefined
  if (value.kind === 'interval' && (typeof value.start === 'string' || typeof value.end === 'string')) return undefined
  return isEdtf(bare) ? bare : undefined
}

/** Whether the date is only about right, so that a near one would be right as well. */
export const isSoftDate = ({ fact, prompt }: Pick<QuizCard, 'fact' | 'prompt'>): boolean =>
  fact.mod === 'APPROX' || /[~?%]/.test(fact.edtf) || hedging.test(prompt)

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
