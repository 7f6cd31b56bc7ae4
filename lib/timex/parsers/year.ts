import type { Parser, Proposal } from '../candidate'
import { DASH, GAP, MONTH, monthNumber, SEASON, seasonCode, yearValue } from '../lexicon'

const ERA = '(?<era>B\\.C\\.?(?:E\\.?)?|BCE?|A\\.D\\.?|AD|C\\.E\\.?|CE)(?!\\w)'
const isBefore = (era: string | undefined): boolean => /^b/i.test(era ?? '')

/** "480 BC", "AD 79", "in 1066 CE", "c. 1200 BC". */
export const eraYear: Parser = {
  name: 'era-year',
  pattern: new RegExp(
    `(?<![\\d.,$£€-])(?:\\b(?<year>\\d{1,4})${GAP}?${ERA}|\\b(?:AD|A\\.D\\.)${GAP}(?<ad>\\d{1,4})\\b)`,
    'gu',
  ),
  read: match => {
    const { year, era, ad } = match.groups ?? {}
    const number = Number(year ?? ad)
    return number > 0 ? calendar(yearValue(number, isBefore(era))) : undefined
  },
}

/** "June 479 BC", "the spring of 480 BC", "12 August 480 BC". */
export const eraMonth: Parser = {
  name: 'era-month',
  pattern: new RegExp(
    `\\b(?:(?:(?<day>\\d{1,2})${GAP})?(?<month>${MONTH})|(?:the${GAP})?(?<season>${SEASON}))(?:,?${GAP}(?:of${GAP}|in${GAP})?)(?<year>\\d{1,4})${GAP}?${ERA}`,
    'giu',
  ),
  read: match => {
    const { day, month, season = '', year, era } = match.groups ?? {}
    if (Number(year) === 0) return undefined
    const part = month ? monthNumber(month) : seasonCode(season)
    const date = day && month ? `${part}-${day.padStart(2, '0')}` : part
    return calendar(`${yearValue(Number(year), isBefore(era))}-${date}`)
  },
}

/** "499–449 BC", "from 264 to 241 BC", "27 BC – AD 14" is left to the merging of ranges. */
export const eraRange: Parser = {
  name: 'era-range',
  pattern: new RegExp(
    `(?<![\\d.,$£€])\\b(?<first>\\d{1,4})(?:${DASH}|${GAP}(?:to|and|until)${GAP}|/)(?<second>\\d{1,4})${GAP}?${ERA}`,
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

/** "2016–2020", "1914–18", "1995/96"; two digits only when they go on from the first year. */
export const yearRange: Parser = {
  name: 'year-range',
  pattern: new RegExp(
    `(?<![\\w.,:$£€/-])(?<!\\bpp?\\.${GAP}?)(?<first>[12]\\d{3})(?:${DASH}|/)(?<second>[12]\\d{3}|\\d{2})(?![\\d/%])(?![-.,:]\\d)(?!-\\d)`,
    'gu',
  ),
  read: match => {
    const { first = '', second = '' } = match.groups ?? {}
    const end = second.length === 2 ? first.slice(0, 2) + second : second
    return end > first && Number(end) < 2101 ? interval(first, end) : undefined
  },
}

const COUNTED =
  'troops|soldiers|men|women|people|persons|civilians|prisoners|casualties|dead|wounded|killed|deaths|tons|tonnes|miles|kilomet(?:er|re)s|km|met(?:er|re)s|feet|acres|hectares|aircraft|ships|vessels|tanks|guns|horses|guerrillas|rebels|fighters|refugees|families|houses|homes|villages|votes|dollars|pounds|euros|rupees|percent|per cent|million|billion|members|students|workers|employees|sorties|rounds|rifles|marines|sailors|cavalry|infantry|delegates|infantrymen|barrels|hours|days|words|copies|pages|kg|mm|cm|hp|MW|kW|mph|kph'
const NOT_YEAR_AFTER = new RegExp(
  `^(?:,\\d|\\.\\d|:\\d|%|[ \\u00a0-](?:${COUNTED})(?![\\w])|[ \\u00a0](?:of|or so)[ \\u00a0](?:them|these|those)\\b|(?:st|nd|rd|th)\\b|[-–][A-Z\\d])`,
  'u',
)
const NOT_YEAR_BEFORE =
  /(?:[$£€#№]|\b(?:US|Rs|No|Nos|pp?|page|pages|some|nearly|over|than|least|almost|approximately|room|flight|resolution|decree|route|highway|line|lines|verse|number|USD|EUR|GBP)\.?)[ \u00a0]?$/i
/** Before 1400 and for round thousands a bare number counts things as often as years: it needs a word that leads to a date. */
const LEADS_TO_YEAR =
  /(?:^|[ \u00a0(])(?:in|since|by|until|till|from|to|of|and|or|through|during|before|after|early|late|mid|between|year|around|circa|c\.|ca\.|about|as of)[ \u00a0]+(?:the[ \u00a0]+)?(?:year[ \u00a0]+)?$/i

/** A year alone: "in 1971", "the 1965 war", "(1996)". */
export const bareYear: Parser = {
  name: 'year',
  pattern:
    /(?<![\w.,:$£€#/+-])(?<!\d[–—])(?<prefix>(?:post|pre|mid|late|early)[-–])?(?<year>1\d{3}|20\d{2}|2100)(?![\d\w])/giu,
  read: (match, prose) => {
    const { prefix = '', year = '' } = match.groups ?? {}
    const start = match.index + prefix.length
    const before = prose.slice(Math.max(0, match.index - 24), match.index)
    const after = prose.slice(start + 4, start + 30)
    if (NOT_YEAR_AFTER.test(after) || NOT_YEAR_BEFORE.test(before)) return undefined
    if ((Number(year) < 1400 || /000$/.test(year)) && !LEADS_TO_YEAR.test(before)) return undefined
    if (isPluralCount(year, before, after)) return undefined
    return withPrefix(prefix.slice(0, -1).toLowerCase(), year, match.index)
  },
}

/** "1,500 ships" is met by its comma; "1500 ships" by a round number without a lead before a plural. */
const isPluralCount = (year: string, before: string, after: string): boolean =>
  /00$/.test(year) && !LEADS_TO_YEAR.test(before) && /^[ \u00a0]\p{Ll}+s\b/u.test(after)

function withPrefix(prefix: string, year: string, start: number): Proposal {
  const mods = { post: 'AFTER', pre: 'BEFORE', mid: 'MID', late: 'END', early: 'START' } as const
  const mod = prefix in mods ? mods[prefix as keyof typeof mods] : undefined
  return mod ? { ...calendar(year), mod, start } : calendar(year)
}

/** "in ’68", "the spirit of '76": the century is that of the running date, else the twentieth. */
export const shortYear: Parser = {
  name: 'short-year',
  pattern: new RegExp(`\\b(?:in|of|since|by|until)${GAP}(?<short>[’'‘](?<digits>\\d\\d))(?![\\w’'])`, 'gu'),
  read: match => {
    const { short = '', digits = '' } = match.groups ?? {}
    return { ...calendar(`XX${digits}`), start: match.index + match[0].length - short.length }
  },
}

const calendar = (value: string): Proposal => ({ when: { kind: 'calendar', value } })
const interval = (start: string, end: string): Proposal => ({ when: { kind: 'interval', start, end } })
