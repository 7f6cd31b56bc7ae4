import { daysInMonth } from '../../edtf/day-number'
import type { Parser, Proposal } from '../candidate'
import { COUNTED } from '../counted'
import { CUE } from '../cues'
import { DASH, GAP, MONTH, monthNumber, OPTIONAL_GAP, ORDINAL_WORD, ordinalOf, two, WEEKDAY_LEAD } from '../lexicon'

const DAY = `(?:[0-3]?\\d(?:st|nd|rd|th)?|${ORDINAL_WORD})(?![\\w%])`
/** Neither "On 5 May 1500 men" nor "On 5 May 300 men" has a year; one of three digits must stand at a joint. */
const YEAR = `(?:[12]\\d{3}(?!${GAP}(?:${COUNTED})(?!\\w))|[1-9]\\d{2}(?=[,.;)]|$|${GAP}(?:the|he|she|they|it|when|at|in|by)(?!\\w)))(?![\\d%])(?![.,:]\\d)`
const YEAR_TAIL = `(?:(?:,?${GAP}(?:of${GAP})?|,)(?<year>${YEAR}))?`

/** "5 May 2021", "the 5th of May", "Monday, 25 August". */
export const dayMonthYear: Parser = {
  name: 'day-month-year',
  needs: [CUE.month, CUE.digit | CUE.ordinal],
  pattern: new RegExp(
    `(?<![\\d.,:$£€/])(?<!\\d-)\\b${WEEKDAY_LEAD}(?:[Tt]he${GAP})?(?<day>${DAY})${GAP}(?:day${GAP})?(?:of${GAP})?(?<month>${MONTH})${YEAR_TAIL}`,
    'gu',
  ),
  read: match => {
    const { day = '', month, year } = match.groups ?? {}
    return proposed(year, month, ordinalOf(day))
  },
}

/** "May 5, 2021", "Friday, May 5th", "Sept. 4". */
export const monthDayYear: Parser = {
  name: 'month-day-year',
  needs: [CUE.month, CUE.digit],
  pattern: new RegExp(
    `\\b${WEEKDAY_LEAD}(?<month>${MONTH})${GAP}(?:the${GAP})?(?<day>[0-3]?\\d(?:st|nd|rd|th)?)(?![\\d%])(?![.,:]\\d)(?!${GAP}(?:percent|per cent|million))${YEAR_TAIL}`,
    'gu',
  ),
  read: match => {
    const { day = '', month, year } = match.groups ?? {}
    return proposed(year, month, ordinalOf(day))
  },
}

/** "March 1963", "August of 1940", "Sept. 1965", "June, 1815". */
export const monthYear: Parser = {
  name: 'month-year',
  needs: [CUE.month, CUE.digit],
  pattern: new RegExp(
    `\\b(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?|,|-)(?:(?<year>[12]\\d{3})(?!${GAP}(?:${COUNTED})(?!\\w))|[’'‘](?<short>\\d\\d)(?![\\w’']))(?![\\d%])(?![.,:]\\d)`,
    'gu',
  ),
  read: ({ groups: { year, short, month } = {} }) => proposed(short ? `XX${short}` : year, month, undefined),
}

/** "30 April/1 May 1945": the night or the two days between. */
export const slashedDays: Parser = {
  name: 'slashed-days',
  needs: [CUE.digit, CUE.month],
  pattern: new RegExp(
    `(?<![\\d.,:$£€/-])\\b(?<first>[0-3]?\\d)${GAP}(?<from>${MONTH})(?:[ \\u00a0]?/[ \\u00a0]?)(?<second>[0-3]?\\d)${GAP}(?<to>${MONTH})${YEAR_TAIL}`,
    'gu',
  ),
  read: match => {
    const { first, from, second, to, year } = match.groups ?? {}
    const start = proposed(year, from, Number(first))?.when
    const end = proposed(year, to, Number(second))?.when
    if (start?.kind !== 'calendar' || end?.kind !== 'calendar' || start.value >= end.value) return undefined
    return { when: { kind: 'interval', start: start.value, end: end.value } }
  },
}

/** "12–15 March 2020", "5 and 7 May", "17 to 20 June 1940". */
export const dayRangeMonth: Parser = {
  name: 'day-range-month',
  needs: [CUE.digit, CUE.month],
  pattern: new RegExp(
    `(?<![\\d.,:$£€/-])\\b(?<first>[0-3]?\\d(?:st|nd|rd|th)?)(?<joint>${DASH}|${GAP}(?:and|or|to|until|through)${GAP}(?:the${GAP})?)(?<second>[0-3]?\\d(?:st|nd|rd|th)?)${GAP}(?:of${GAP})?(?<month>${MONTH})${YEAR_TAIL}`,
    'gu',
  ),
  read: match => pair(match, match.index + (match.groups?.first?.length ?? 0)),
}

/** "March 12–15, 2020", "May 5 and 7", "June 4 to 7". */
export const monthDayRange: Parser = {
  name: 'month-day-range',
  needs: [CUE.digit, CUE.month],
  pattern: new RegExp(
    `\\b(?<lead>(?<month>${MONTH})${GAP}(?<first>[0-3]?\\d(?:st|nd|rd|th)?))(?<joint>${DASH}|${GAP}(?:and|or|to|through)${GAP})(?<second>[0-3]?\\d(?:st|nd|rd|th)?)(?![\\w%])(?![.,:]\\d)(?!${GAP}(?:percent|${MONTH}))${YEAR_TAIL}`,
    'gu',
  ),
  read: match => pair(match, match.index + (match.groups?.lead?.length ?? 0)),
}

/** "2021-05-05", and "31/12/2021" or "12/31/2021" where only one reading is a date. */
export const numericDate: Parser = {
  name: 'numeric-date',
  needs: [CUE.digit],
  pattern:
    /(?<![\d/.-])(?:(?<iso>[12]\d{3}-[01]\d-[0-3]\d)|(?<a>[0-3]?\d)[/.](?<b>[0-3]?\d)[/.](?<year>[12]\d{3}))(?![\d/-])/gu,
  read: match => {
    const { iso, a, b, year = '' } = match.groups ?? {}
    if (iso) return dated(iso.slice(0, 4), iso.slice(5, 7), Number(iso.slice(8)))
    const [x, y] = [Number(a), Number(b)]
    if (x > 12 || x === y) return dated(year, two(y), x)
    return y > 12 ? dated(year, two(x), y) : undefined
  },
}

/** A month by its name alone, or "mid-May". "May" and "March" need a word before them that leads to a date. */
export const monthAlone: Parser = {
  name: 'month',
  needs: [CUE.month],
  pattern: new RegExp(
    `(?<![\\w-])(?<part>(?:early|mid|late)[-–])?(?<month>${MONTH})(?!${OPTIONAL_GAP}[(\\d])(?![-–](?!${MONTH})\\p{L})`,
    'gu',
  ),
  read: (match, prose) => {
    const { month = '', part } = match.groups ?? {}
    const start = match.index
    const proposal = calendar(`XXXX-${monthNumber(month)}`)
    if (part) return { ...proposal, mod: part.startsWith('e') ? 'START' : part.startsWith('m') ? 'MID' : 'END' }
    const after = prose.slice(start + month.length, start + month.length + 24)
    const lead = TWO_WORDS.exec(prose.slice(Math.max(0, start - 40), start))?.[0] ?? ''
    return MONTH_FOLLOWS.test(after) || standsAsMonth(lead, month, after) ? proposal : undefined
  },
}

/** The words that lead to a month, up to the last mark. */
const TWO_WORDS = new RegExp(`(?:[\\w’'-]+${GAP}){1,2}$`, 'u')
/** "May–August 1950". */
const MONTH_FOLLOWS = new RegExp(`^${DASH}${MONTH}`, 'u')
/** "the May elections", "a March operation". */
const EVENT_FOLLOWS =
  /^[ \u00a0](?:\p{Ll}+[ \u00a0])?(?:elections?|vote|referendum|operation|offensive|attacks?|campaign|meeting|summit|conference|coup|uprising|protests?|deadline|agreement|ceasefire|report|issue|edition|revolution|speech)\b/u
const LEADS_TO_MONTH =
  /(?:^|[ \u00a0])(?:in|since|by|until|till|from|to|of|and|or|through|during|before|after|last|next|this|that|early|late|mid|between|every|each|previous|following|on|for|around|as)[ \u00a0]+(?:the[ \u00a0]+)?$/i

/** Words that join months to months as well as names to names. */
const WEAK_LEAD = /(?:^|[ \u00a0])(?:and|or|to|of|from|for|with|that|this|on|as)[ \u00a0]+$/i

/** "April Glaspie", "August Wilson" and the verbs "may" and "march" are no months. */
function standsAsMonth(lead: string, month: string, after: string): boolean {
  const named = /^[ \u00a0]\p{Lu}\p{Ll}+/u.test(after)
  if (LEADS_TO_MONTH.test(lead)) {
    if (!/^(?:April|June|August|May)$/.test(month)) return true
    if (/^[ \u00a0]\p{Lu}\p{Ll}+(?:[ \u00a0]\p{Lu}|[’'])/u.test(after)) return false
    return !named || !WEAK_LEAD.test(lead) || new RegExp(`^${MONTH}`, 'u').test(lead)
  }
  if (/^(?:May|March)$/.test(month))
    return /(?:^|[ \u00a0])(?:the|an?|its|his|her|their)[ \u00a0]+$/i.test(lead) && EVENT_FOLLOWS.test(after)
  if (/^(?:Mar\.|Sep|Oct|Dec|Jan|Jun|Jul|Apr|Aug|Nov|Feb)$/.test(month)) return false
  return !named
}

const calendar = (value: string): Proposal => ({ when: { kind: 'calendar', value } })

function proposed(year: string | undefined, month: string | undefined, day: number | undefined): Proposal | undefined {
  const number = monthNumber(month)
  if (!number) return undefined
  const known = year?.padStart(4, '0') ?? 'XXXX'
  return day === undefined ? calendar(`${known}-${number}`) : dated(known, number, day)
}

/** No 31 June, and no 29 February of a common year. */
function dated(year: string, month: string, day: number): Proposal | undefined {
  const leap = year === 'XXXX' ? 2000 : Number(year)
  const exists = Number(month) >= 1 && Number(month) <= 12 && day >= 1 && day <= daysInMonth(leap, Number(month))
  return exists ? calendar(`${year}-${month}-${two(day)}`) : undefined
}

/** Joined by "and" two dates, else one interval. `split` is where the first ends. */
function pair(match: RegExpExecArray, split: number): readonly Proposal[] | undefined {
  const { first = '', second = '', joint = '', month, year } = match.groups ?? {}
  const a = proposed(year, month, ordinalOf(first))
  const b = proposed(year, month, ordinalOf(second))
  if (a?.when.kind !== 'calendar' || b?.when.kind !== 'calendar') return undefined
  if (/and|or/.test(joint))
    return [
      { ...a, end: split },
      { ...b, start: split + joint.length },
    ]
  if (a.when.value >= b.when.value) return undefined
  return [{ when: { kind: 'interval', start: a.when.value, end: b.when.value } }]
}
