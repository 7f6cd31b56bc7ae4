import { daysInMonth } from '../edtf/day-number'
import type { Edtf } from '../edtf/edtf'
import { isEdtf } from '../edtf/edtf'
import type { Excerpt } from '../generate/generated'
import { recogniseTimexes } from '../timex/recognise-timexes'
import type { TextLine } from './text-line'

export type StampDate = { readonly value: Edtf; readonly excerpt: Excerpt }

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
const MONTH =
  '(?<month>jan(?:uary)?|feb(?:ruary)?|mar(?:ch)?|apr(?:il)?|may|june?|july?|aug(?:ust)?|sept?(?:ember)?|oct(?:ober)?|nov(?:ember)?|dec(?:ember)?)\\.?'
const DAY = '(?<day>\\d{1,2})(?:st|nd|rd|th)?'
const YEAR = '(?<year>(?:1[5-9]|20)\\d\\d)(?!\\d)'
/** Stamps shorten months and write capitals as prose does not: "MARCH 3, 2017", "Thu 3 Mar 2016", "2017-03-03T12:30". */
const SHORT = [
  new RegExp(`(?<![\\w.-])${DAY}[ \\u00a0.-]${MONTH},?[ \\u00a0-]${YEAR}`, 'giu'),
  new RegExp(`\\b${MONTH}[ \\u00a0]${DAY},?[ \\u00a0]${YEAR}`, 'giu'),
  /(?<![\d-])(?<year>(?:1[5-9]|20)\d\d)-(?<number>\d\d)-(?<day>\d\d)(?=T\d)/gu,
]

/** The dates in a line that may stamp an article, in order: to the year at least, or a day without its year. */
export function stampDates(text: string, line: TextLine): readonly StampDate[] {
  const short = SHORT.flatMap(pattern => Array.from(text.slice(line.start, line.end).matchAll(pattern))).flatMap(
    match => shortDate(match, line.start),
  )
  const told = toldIn(text, line).filter(
    one => !short.some(({ excerpt }) => excerpt.start < one.excerpt.end && one.excerpt.start < excerpt.end),
  )
  return [...short, ...told].sort((a, b) => a.excerpt.start - b.excerpt.start)
}

function shortDate(match: RegExpExecArray, offset: number): readonly StampDate[] {
  const { year = '', month, number, day = '' } = match.groups ?? {}
  const at = month ? MONTHS.indexOf(month.slice(0, 3).toLowerCase()) + 1 : Number(number)
  if (at < 1 || at > 12 || Number(day) < 1 || Number(day) > daysInMonth(Number(year), at)) return []
  const value = `${year}-${String(at).padStart(2, '0')}-${day.padStart(2, '0')}` as Edtf
  const start = offset + match.index
  return [{ value, excerpt: { start, end: start + match[0].length, text: match[0] } }]
}

const NO_CONTEXT = { published: undefined, running: undefined, genre: 'narrative', ahead: false } as const

function toldIn(text: string, line: TextLine): readonly StampDate[] {
  const { block } = line
  const { masks } = block
  return recogniseTimexes({ text, sentence: line, masks, context: NO_CONTEXT, keptWith: block }).flatMap(
    ({ type, value, ...timex }) => {
      if (type !== 'DATE' || !isEdtf(value) || !/^(?:\d{4}|XXXX-\d\d-\d\d)/.test(value)) return []
      const { start, end, text: words } = timex
      // Of a range the last: "1998–2004".
      return [{ value: (value.split('/').at(-1) ?? value) as Edtf, excerpt: { start, end, text: words } }]
    },
  )
}
