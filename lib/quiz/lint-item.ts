import { type Edtf, isEdtf } from '../edtf/edtf'
import { compareByBounds, overlap } from '../edtf/order'
import { precisionOf } from '../edtf/precision'
import { isolation } from './isolation'
import { distractorCount, type QuizItem } from './item'

export type ItemDefect =
  | 'wrong-number-of-options'
  | 'unreadable-date'
  | 'options-overlap'
  | 'not-in-order'
  | 'mixed-precision'
  | 'odd-one-out'
  | 'key-in-stem'
  | 'no-key'
  | 'no-source'

/** Options further apart than this stand out however they were drawn. */
const mostIsolated = 8

/** What is unsound about an item, whoever wrote it; empty when nothing is. */
export function lintItem(item: QuizItem): ItemDefect[] {
  const dates = item.options.map(option => option.edtf).filter(isEdtf)
  const key = item.options[item.key]
  const checks: readonly (readonly [ItemDefect, boolean])[] = [
    ['wrong-number-of-options', item.options.length !== distractorCount + 1],
    ['unreadable-date', dates.length !== item.options.length],
    ['options-overlap', pairs(dates).some(([a, b]) => overlap(a, b))],
    ['not-in-order', dates.some((date, i) => i > 0 && compareByBounds(dates[i - 1] ?? date, date) >= 0)],
    ['mixed-precision', new Set(dates.map(precisionOf)).size > 1],
    ['odd-one-out', isolation(dates) > mostIsolated],
    ['no-key', key === undefined],
    ['key-in-stem', key !== undefined && gives(item.stem, key)],
    ['no-source', item.quotes.length === 0],
  ]
  return checks.filter(([, found]) => found).map(([defect]) => defect)
}

const pairs = (dates: readonly Edtf[]): (readonly [Edtf, Edtf])[] =>
  dates.flatMap((a, i) => dates.slice(i + 1).map(b => [a, b] as const))

/** Whether the stem spells out the key, or its year where a year is all that is asked. */
function gives(stem: string, key: { readonly edtf: string; readonly text: string }): boolean {
  const told = stem.toLowerCase()
  if (told.includes(key.text.toLowerCase())) return true
  return /^\d{4}[~?%]?$/.test(key.edtf) && new RegExp(`(?<!\\d)${key.edtf.slice(0, 4)}(?!\\d)`).test(stem)
}
