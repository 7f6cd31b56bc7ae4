import type { Parser, Proposal } from '../candidate'
import { CUE } from '../cues'
import { DASH, GAP, MONTH, monthNumber, OPTIONAL_GAP, SEASON, seasonCode, yearValue } from '../lexicon'

const ERA = '(?<era>B\\.C\\.?(?:E\\.?)?|BCE?|A\\.D\\.?|AD|C\\.E\\.?|CE)(?!\\w)'
const isBefore = (era: string | undefined): boolean => /^b/i.test(era ?? '')

/** "480 BC", "AD 79", "in 1066 CE", "10,000 BC". */
export const eraYear: Parser = {
  name: 'era-year',
  needs: [CUE.era, CUE.digit],
  pattern: new RegExp(
    `(?<![\\d.,$£€-])(?:\\b(?<year>\\d{1,4}|\\d{1,3},\\d{3})${OPTIONAL_GAP}${ERA}|\\b(?:AD|A\\.D\\.)${OPTIONAL_GAP}(?<ad>\\d{1,4})\\b)`,
    'gu',
  ),
  read: match => {
    const { year, era, ad } = match.groups ?? {}
    const number = Number((year ?? ad ?? '').replace(',', ''))
    return number > 0 ? calendar(yearValue(number, isBefore(era))) : undefined
  },
}

/** "June 479 BC", "the spring of 480 BC", "12 August 480 BC", "June 10, 323 BC". */
export const eraMonth: Parser = {
  name: 'era-month',
  needs: [CUE.era, CUE.digit, CUE.month | CUE.season],
  pattern: new RegExp(
    `\\b(?:(?:(?<day>\\d{1,2})${GAP})?(?<month>${MONTH})(?:${GAP}(?<day2>\\d{1,2})(?=,))?|(?:the${GAP})?(?<season>${SEASON}))(?:,?${GAP}(?:of${GAP}|in${GAP})?)(?<year>\\d{1,4})${OPTIONAL_GAP}${ERA}`,
    'giu',
  ),
  read: match => {
    const { day2, day = day2, month, season = '', year, era } = match.groups ?? {}
    if (Number(year) === 0) return undefined
    const part = month ? monthNumber(month) : seasonCode(season)
    const date = day && month ? `${part}-${day.padStart(2, '0')}` : part
    return calendar(`${yearValue(Number(year), isBefore(era))}-${date}`)
  },
}

/** "499–449 BC", "from 264 to 241 BC", "27 BC – AD 14" is left to the merging of ranges. */
export const eraRange: Parser = {
  name: 'era-range',
  needs: [CUE.era, CUE.digit],
  pattern: new RegExp(
    `(?<![\\d.,$£€])\\b(?<first>\\d{1,4})(?:${DASH}|${GAP}(?:to|and|until)${GAP}|/)(?<second>\\d{1,4})${OPTIONAL_GAP}${ERA}`,
    'gu',
  ),
  read: match => {
    const { first, second, era } = match.groups ?? {}
    const before = isBefore(era)
    const [a, b] = [Number(first), Number(second)]
    // "from 490 to 80 BC" runs down before the era, up after it.
    if (a === 0 || b === 0 || (before ? a <= b : a >= b)) return undefined
    return interval(yearValue(a, before), yearValue(b, before))
  },
}

const calendar = (value: string): Proposal => ({ when: { kind: 'calendar', value } })
const interval = (start: string, end: string): Proposal => ({ when: { kind: 'interval', start, end } })
