import { GAP } from '../candidate'
import type { Gate } from './gate'

const MONTHS = 'January|February|March|April|June|July|August|September|October|November|December'
const DATES = new RegExp(
  `(?<![\\d$£€,.-])(?:1[0-9]{3}|20[0-4]\\d)(?:s\\b|\\b(?![,.]\\d|-ton|[- ](?:kilomet|met|mile|troops|men\\b|people|tons?\\b)))|\\b(?:${MONTHS})\\b|\\bMay \\d|\\d(?:st|nd|rd|th) century|\\b(?:nineteen|eighteen|twenty)-\\w+|\\b(?:twent|thirt|fort|fift|sixt|sevent|eight|ninet)ies\\b`,
  'u',
)

/** Whether a text beside the gap holds the year of the answer, or any date to reckon it from. */
export function givesAway(text: string, answer: string): boolean {
  const numbers = answer.match(/\d{2,4}/g) ?? []
  return DATES.test(text) || numbers.some(number => new RegExp(`(?<!\\d)${number}(?!\\d)`).test(text))
}

/** No other date in the prompt: the key, its decade, or the date of a neighbour would give the answer away. */
export const leak: Gate = card => {
  const rest = card.prompt.replaceAll(GAP, '')
  if (DATES.test(rest)) return false
  const year = /\d{4}/.exec(card.answer)?.[0]
  if (year !== undefined && rest.includes(year)) return false
  const { draft } = card.found
  const kept = [...draft.attribution, ...draft.fronted.flat(), ...draft.subject, ...draft.predicate]
  return kept.every(i => i === draft.timex || draft.words[i]?.tag !== 'TIMEX' || draft.edits.get(i) === '')
}
