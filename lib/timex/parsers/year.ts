import type { Parser, Proposal } from '../candidate'
import { COUNTED } from '../counted'
import { CUE } from '../cues'
import { DASH, GAP, OPTIONAL_GAP } from '../lexicon'

/** "2016–2020", "1914–18", "the years 1955–1957", "1995/96"; two digits only when they go on from the first year. */
export const yearRange: Parser = {
  name: 'year-range',
  needs: [CUE.digit],
  pattern: new RegExp(
    `(?<![\\w.,:$£€/-])(?:the${GAP}years${GAP})?(?<first>[12]\\d{3})(?:${DASH}|/)(?<second>[12]\\d{3}|\\d{2})(?![\\d/%])(?![-.,:]\\d)(?!-\\d)`,
    'gu',
  ),
  read: (match, prose) => {
    const { first = '', second = '' } = match.groups ?? {}
    const at = match.index + match[0].length
    const before = prose.slice(Math.max(0, match.index - 24), match.index)
    if (/^\d/.test(match[0]) && NOT_YEAR_BEFORE.test(before)) return undefined
    if (NOT_YEAR_AFTER.test(prose.slice(at, at + 40))) return undefined
    const end = second.length === 2 ? first.slice(0, 2) + second : second
    return end > first && Number(end) < 2101 ? interval(first, end) : undefined
  },
}

const NOT_YEAR_AFTER = new RegExp(
  `^(?:,\\d|\\.\\d|:\\d|%|[ \\u00a0-]?°|[ \\u00a0-](?:${COUNTED})(?![\\w])|[ \\u00a0](?:to|and|or|of)[ \\u00a0][\\d,]{3,6}[ \\u00a0](?:${COUNTED})(?![\\w])|[ \\u00a0](?:of|or so)[ \\u00a0](?:them|these|those)\\b|(?:st|nd|rd|th)\\b|[-–][A-Z\\d]|[ \\u00a0](?:\\p{Lu}\\p{Ll}+[ \\u00a0]){1,2}(?:Street|Avenue|Road|Boulevard|Drive|Lane|St\\.|Ave\\.|Rd\\.))`,
  'u',
)
const NOT_YEAR_BEFORE =
  /(?:[$£€#№]|\b(?:US|Rs|No|Nos|pp?|page|pages|some|nearly|over|than|least|almost|approximately|room|suite|flight|resolution|decree|route|highway|interstate|channel|boeing|airbus|area|box|section|article|chapter|figure|table|line|lines|verse|number|USD|EUR|GBP)\.?)[ \u00a0]?$/i
/** Before 1400 and for round thousands a bare number counts things as often as years: it needs a word that leads to a date. */
const LEADS_TO_YEAR =
  /(?:^|[ \u00a0(])(?:in|since|by|until|till|from|to|of|and|or|through|during|before|after|early|late|mid|between|year|around|circa|c\.|ca\.|about|as of)[ \u00a0]+(?:the[ \u00a0]+)?(?:year[ \u00a0]+)?$/i

/** A year alone: "in 1971", "the 1965 war", "(1996)". */
export const bareYear: Parser = {
  name: 'year',
  needs: [CUE.digit],
  pattern:
    /(?<![\w.,:$£€#/+-])(?<!\d[–—])(?<prefix>(?:post|pre|mid|late|early)[-–])?(?<year>1\d{3}|20\d{2}|2100)(?![\d\w])/giu,
  read: (match, prose) => {
    const { prefix = '', year = '' } = match.groups ?? {}
    const start = match.index + prefix.length
    const before = prose.slice(Math.max(0, match.index - 24), match.index)
    const after = prose.slice(start + 4, start + 44)
    if (NOT_YEAR_AFTER.test(after) || NOT_YEAR_BEFORE.test(before)) return undefined
    if ((Number(year) < 1400 || /000$/.test(year)) && !LEADS_TO_YEAR.test(before)) return undefined
    if (isPluralCount(year, before, after)) return undefined
    return withPrefix(prefix.slice(0, -1).toLowerCase(), year, match.index)
  },
}

/** "1,500 ships" is met by its comma, "1500 ships" and "sold 1945 cars" by the plural after a word that leads to no date. */
function isPluralCount(year: string, before: string, after: string): boolean {
  if (!/^[ \u00a0]\p{Ll}+s\b/u.test(after) || /^[ \u00a0](?:was|is|has|as)\b/.test(after)) return false
  if (/00$/.test(year))
    return !LEADS_TO_YEAR.test(before) || /(?:^|[ \u00a0(])(?:of|by|or|and|with)[ \u00a0]+$/i.test(before)
  return !LEADS_TO_YEAR.test(before) && /(?:^|[ \u00a0])\p{Ll}+[ \u00a0]$/u.test(before) && !DETERMINED.test(before)
}
const DETERMINED =
  /(?:^|[ \u00a0])(?:the|an?|this|that|these|those|its|his|her|their|our|no|any|each|every|both|first|last)[ \u00a0]+(?:[\p{Ll}-]+[ \u00a0]+)?$/iu

function withPrefix(prefix: string, year: string, start: number): Proposal {
  const mods = { post: 'AFTER', pre: 'BEFORE', mid: 'MID', late: 'END', early: 'START' } as const
  const mod = prefix in mods ? mods[prefix as keyof typeof mods] : undefined
  return mod ? { ...calendar(year), mod, start } : calendar(year)
}

/** "In 711, …", "in 732 they …": a figure of three digits is a year only at a joint. "In 300 schools" is none. */
export const earlyYear: Parser = {
  name: 'year-early',
  needs: [CUE.digit],
  pattern: new RegExp(
    `(?<![\\w.,$£€-])(?:[Ii]n|[Ss]ince|[Uu]ntil|By|[Ii]n${GAP}the${GAP}year)${GAP}(?<year>[1-9]\\d{2})(?=[,;:.)](?!\\d)|${GAP}(?:the|he|she|they|it|when|his|her|their|after|at|under|was|were|with|\\p{Lu}\\p{Ll}+)(?![\\w-]))(?!,?${GAP}(?:and|or|to)${GAP}\\d)`,
    'gu',
  ),
  read: match => {
    const year = match.groups?.year ?? ''
    return { ...calendar(year.padStart(4, '0')), start: match.index + match[0].length - year.length }
  },
}

/** "fiscal 2019", "fiscal year 2020", "FY2021", "the 2019 fiscal year", "the year 1066". */
export const fiscalYear: Parser = {
  name: 'year-fiscal',
  needs: [CUE.digit, CUE.fiscal],
  pattern: new RegExp(
    `(?<![\\w-])(?:(?:the${GAP})?(?:fiscal|financial)${GAP}(?:years?${GAP})?|FY${OPTIONAL_GAP}|the${GAP}year${GAP}(?:of${GAP})?)(?<year>[12]\\d{3})(?![\\d%–/-])(?!${GAP}(?:${COUNTED})\\b)|(?<![\\w-])(?:the${GAP})?(?<year2>[12]\\d{3})${GAP}(?:fiscal|financial)${GAP}year\\b`,
    'gu',
  ),
  read: match => calendar(match.groups?.year ?? match.groups?.year2 ?? ''),
}

/** "2013–present", "from 1990 to the present", "(1990–)": an interval without an end. */
export const openRange: Parser = {
  name: 'open-range',
  needs: [CUE.digit],
  pattern: new RegExp(
    `(?<![\\w.,$£€/-])(?<first>[12]\\d{3})(?:(?:${DASH}|${GAP}(?:to|until|till|through)${GAP}(?:the${GAP})?)(?:present(?:${GAP}day)?|today|now|date)(?![\\w-])|[–-]${OPTIONAL_GAP}(?=\\)))`,
    'giu',
  ),
  read: match => interval(match.groups?.first ?? '', '..'),
}

/** "in ’68", "the spirit of '76": the century is that of the running date, else the twentieth. */
export const shortYear: Parser = {
  name: 'short-year',
  needs: [CUE.digit],
  pattern: new RegExp(`\\b(?:in|of|since|by|until)${GAP}(?<short>[’'‘](?<digits>\\d\\d))(?![\\w’'])`, 'gu'),
  read: match => {
    const { short = '', digits = '' } = match.groups ?? {}
    return { ...calendar(`XX${digits}`), start: match.index + match[0].length - short.length }
  },
}

const calendar = (value: string): Proposal => ({ when: { kind: 'calendar', value } })
const interval = (start: string, end: string): Proposal => ({ when: { kind: 'interval', start, end } })
