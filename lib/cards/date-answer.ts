import { describeEdtf } from '../edtf/describe-edtf'
import type { Edtf } from '../edtf/edtf'
import { precisionOf } from '../edtf/precision'
import type { FoundFact } from '../facts/found-fact'
import type { FactPrecision } from '../generate/generated'

/** The answer in words that fill the gap word for word, other spellings, and what to ask for. */
export type DateAnswer = {
  readonly words: string
  readonly accept: readonly string[]
  readonly precision: FactPrecision
  /** Names the form of the answer, for the prompt; empty for a plain year. */
  readonly hint: string
}

const HINTS: Readonly<Record<FactPrecision, string>> = {
  day: 'day, month and year',
  month: 'month and year',
  season: 'season and year',
  quarter: 'quarter and year',
  year: '',
  decade: 'decade',
  century: 'century',
  millennium: 'millennium',
  interval: 'start and end',
  'open-interval': '',
}

/** For "since 2014" or "until 2016" the gap is the bound alone: the preposition stays in the prompt. */
export function dateAnswer(found: FoundFact): DateAnswer | undefined {
  const edtf = found.fact.edtf.replace(/^\.\.\/|\/\.\.$/g, '').replace(/[~?%]/g, '') as Edtf
  const precision = precisionOf(edtf)
  if (precision === 'open-interval' || /^[[{]/.test(edtf)) return undefined
  const mod =
    found.fact.mod === 'START' || found.fact.mod === 'MID' || found.fact.mod === 'END' ? found.fact.mod : undefined
  const words = describeEdtf(edtf, mod)
  const hint = mod
    ? `${/^mid/.test(words) ? 'early, mid or late' : 'early, mid or late'}, and ${HINTS[precision] || 'year'}`
    : HINTS[precision]
  const years = precision === 'interval' && /^-?\d{4}\/-?\d{4}$/.test(edtf)
  return { words, accept: spellings(edtf, words), precision, hint: years ? 'range of years' : hint }
}

function spellings(edtf: string, words: string): readonly string[] {
  const out = new Set<string>([edtf, words.replace(/^the /, '')])
  const day = /^(\d{1,2}) (\p{L}+) (\d+)$/u.exec(words)
  if (day) for (const text of [`${day[2]} ${day[1]}, ${day[3]}`, `${day[2]} ${day[1]} ${day[3]}`]) out.add(text)
  const range = /^from (.+) to (.+)$/.exec(words)
  if (range)
    for (const text of [
      `${range[1]}–${range[2]}`,
      `${range[1]}-${range[2]}`,
      `${range[1]} to ${range[2]}`,
      `between ${range[1]} and ${range[2]}`,
    ])
      out.add(text)
  const month = /^(\p{L}+) (\d{4})$/u.exec(words)
  if (month && /^\d{4}-\d\d$/.test(edtf)) out.add(`${month[1]?.slice(0, 3)} ${month[2]}`)
  out.delete(words)
  return [...out]
}
