import type { Parser, Proposal } from '../candidate'
import { CUE } from '../cues'
import { GAP, ORDINAL_WORD, ordinalOf, SEASON, seasonCode } from '../lexicon'

const calendar = (value: string): Proposal => ({ when: { kind: 'calendar', value } })
const YEAR = '[12]\\d{3}(?![\\d%])(?![.,:]\\d)'

/** "the spring of 1943", "summer 1940", "winter of 1776–77". */
export const seasonYear: Parser = {
  name: 'season-year',
  needs: [CUE.season, CUE.digit],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?<season>${SEASON})(?:${GAP}(?:of|in)${GAP}|,?${GAP}|-)(?<year>${YEAR})(?:[–/-]\\d{2,4}(?!\\d))?`,
    'giu',
  ),
  read: match => {
    const { season = '', year } = match.groups ?? {}
    return calendar(`${year}-${seasonCode(season)}`)
  },
}

/** "1982 summer". */
export const yearSeason: Parser = {
  name: 'year-season',
  needs: [CUE.season, CUE.digit],
  pattern: new RegExp(
    `(?<![\\d.,$£€-])\\b(?<year>[12]\\d{3})${GAP}(?<season>spring|summer|autumn|winter)\\b(?!${GAP}(?:olympics?|paralympics?|games|offensive|war)\\b)`,
    'giu',
  ),
  read: match => calendar(`${match.groups?.year}-${seasonCode(match.groups?.season ?? '')}`),
}

const LEAD = 'in|by|during|until|till|since|through(?:out)?|from|before|after|over|of|for'
/** A season alone, after a word that makes it a time ("in spring", "over the winter"), or as an object ("spent the winter."). */
export const seasonAlone: Parser = {
  name: 'season',
  needs: [CUE.season],
  pattern: new RegExp(
    `\\b(?:(?<lead>${LEAD})${GAP})?(?<found>(?<the>the${GAP})?(?:(?:early|late|mid)[- ])?(?<season>${SEASON}))(?=[ \\u00a0]*(?:[.,;:)]|$)|[ \\u00a0](?!of\\b|offensive|campaign|line|quarters)\\p{Ll})`,
    'giu',
  ),
  read: (match, prose) => {
    const { lead, the, season = '', found = '' } = match.groups ?? {}
    if (!lead && !the) return undefined
    const after = prose.slice(match.index + match[0].length, match.index + match[0].length + 5)
    if (!lead && !/^(?:[ \u00a0]*[.,;:)]|[ \u00a0]and|$)/.test(after)) return undefined
    if (/^fall$/i.test(season) && !/^(?:in|throughout|during|by|until)[ \u00a0](?:the|early|late|mid)/i.test(match[0]))
      return undefined
    return { ...calendar(`XXXX-${seasonCode(season)}`), start: match.index + match[0].length - found.length }
  },
}

/** "the first quarter of 2020", "Q3 2019", "the second half of 1942", "the first half of the year" is left to relatives. */
export const quarterOrHalf: Parser = {
  name: 'quarter-or-half',
  needs: [CUE.digit, CUE.share],
  pattern: new RegExp(
    `\\b(?:(?:the${GAP})?(?<nth>${ORDINAL_WORD}|last|latter|[1-4](?:st|nd|rd|th))${GAP}(?<part>quarter|half)(?:${GAP}of${GAP}|,?${GAP})(?:fiscal${GAP}(?:year${GAP})?)?(?<year>${YEAR})|(?:Q(?<q>[1-4])|(?<q2>[1-4])Q)(?:${GAP}(?:of${GAP})?(?:fiscal${GAP}(?:year${GAP})?)?|[-/]?)(?<qyear>${YEAR}))`,
    'giu',
  ),
  read: match => {
    const { nth = '', part, year, q2, q = q2, qyear } = match.groups ?? {}
    if (q) return calendar(`${qyear}-${32 + Number(q)}`)
    const half = part?.toLowerCase() === 'half'
    const at = /^la/i.test(nth) ? (half ? 2 : 4) : (ordinalOf(nth) ?? 0)
    if (at < 1 || at > (half ? 2 : 4)) return undefined
    return calendar(`${year}-${(half ? 39 : 32) + at}`)
  },
}

const MONEY =
  /\b(?:profits?|earnings|earned|sales|revenues?|income|loss(?:es)?|growth|shares?|exports|imports|output|economy|economic|GDP|fiscal|dividends?|orders|deficit|surplus|inflation|results|analysts?)\b|[$£€%]|\b(?:million|billion|percent|per cent)\b/i
const QUARTERS = 'first|second|third|fourth|1st|2nd|3rd|4th|final'

/** "the third quarter", "first-quarter profit", "the first half" without a year, where the sentence speaks of money. */
export const quarterAlone: Parser = {
  name: 'quarter',
  needs: [CUE.share],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?:fiscal${GAP})?(?<nth>${QUARTERS})(?:-|${GAP})(?:fiscal${GAP})?quarter(?!-?finals?|s\\b|[’']s)\\b(?:${GAP}of${GAP}(?<step>last|this|next)${GAP}year)?(?!${GAP}of\\b)`,
    'giu',
  ),
  read: (match, prose) => {
    if (!MONEY.test(prose)) return undefined
    const { nth = '', step } = match.groups ?? {}
    const value = `XXXX-${32 + (nth.toLowerCase() === 'final' ? 4 : (ordinalOf(nth) ?? 0))}`
    if (!step) return calendar(value)
    return { when: { kind: 'named', value, step: YEAR_STEPS[step.toLowerCase()] ?? 0, of: 'year', anchor: 'document' } }
  },
}

/** "Q1" without a year, in a sentence that speaks of money or after a word that leads to a date. */
export const codedQuarter: Parser = {
  name: 'quarter-code',
  needs: [CUE.share, CUE.digit],
  pattern: new RegExp(
    `(?<![\\w-])(?:the${GAP})?(?:fiscal${GAP})?Q(?<q>[1-4])(?![\\w-]|${GAP}(?:of${GAP})?(?:fiscal${GAP})?[12]\\d{3})(?:${GAP}of${GAP}(?<step>last|this|next)${GAP}year)?`,
    'gu',
  ),
  read: (match, prose) => {
    const { q, step } = match.groups ?? {}
    const before = prose.slice(Math.max(0, match.index - 16), match.index)
    if (!MONEY.test(prose) && !/\b(?:in|during|for|by|since|until|through|from|of)[ \u00a0]$/i.test(before))
      return undefined
    // "Q1 and Q2" of a list of questions: a colon or bracket follows.
    if (/^[:)?]/.test(prose.slice(match.index + match[0].length))) return undefined
    const value = `XXXX-${32 + Number(q)}`
    if (!step) return calendar(value)
    return { when: { kind: 'named', value, step: YEAR_STEPS[step] ?? 0, of: 'year', anchor: 'document' } }
  },
}
const YEAR_STEPS: Readonly<Record<string, number>> = { last: -1, this: 0, next: 1 }

/** "the Spring Offensive of 1918", "winter quarters": the season in the name of what happened in it. */
export const seasonOfEvent: Parser = {
  name: 'season-of-event',
  needs: [CUE.season],
  pattern: new RegExp(
    `\\b(?<season>spring|summer|autumn|winter)(?=${GAP}(?:\\p{L}+${GAP})?(?:counter-?)?(?:offensives?|campaigns?|quarters|fighting|invasion|uprising)\\b(?:${GAP}of${GAP}(?<year>${YEAR}))?)`,
    'giu',
  ),
  read: match => {
    const { season = '', year = 'XXXX' } = match.groups ?? {}
    return calendar(`${year}-${seasonCode(season)}`)
  },
}

const NAMED_DAYS: readonly (readonly [name: string, day: string])[] = [
  ["New Year[’']?s Eve", '12-31'],
  ["New Year[’']?s(?: Day)?", '01-01'],
  ['Christmas Eve', '12-24'],
  ['Christmas(?: Day)?', '12-25'],
  ['Boxing Day', '12-26'],
  ["Valentine[’']s Day", '02-14'],
  ['May Day', '05-01'],
  ['Bastille Day', '07-14'],
  ["Hallowe[’']?en", '10-31'],
  ["All Saints[’']? Day", '11-01'],
  ["All Souls[’']? Day", '11-02'],
  ["(?:St\\.?|Saint) Patrick[’']s Day", '03-17'],
  ['Epiphany', '01-06'],
  ['Candlemas', '02-02'],
  ["Midsummer[’']?s? Day", '06-24'],
  ['Michaelmas', '09-29'],
  ['Armistice Day', '11-11'],
]

/** Feasts with a day of the month of their own: "Christmas 1914", "New Year's Day". */
export const namedDay: Parser = {
  name: 'named-day',
  needs: [CUE.feast],
  pattern: new RegExp(
    `\\b(?<name>${NAMED_DAYS.map(([name]) => name).join('|')})(?!\\w)(?:(?:,?${GAP}(?:of${GAP}|in${GAP})?)(?<year>${YEAR}))?(?!${GAP}(?:tree|card|present|gift|carol)s?\\b)`,
    'gu',
  ),
  read: match => {
    const { name = '', year = 'XXXX' } = match.groups ?? {}
    // Without a year they are a term, an insight or a shop as often as a feast.
    if (year === 'XXXX' && /^(?:Epiphany|Candlemas|Michaelmas)/.test(name)) return undefined
    const day = NAMED_DAYS.find(([pattern]) => new RegExp(`^${pattern}$`, 'u').test(name))?.[1]
    return day ? calendar(`${year}-${day}`) : undefined
  },
}

/** The attacks of 2001 go by their day alone: "9/11", "the September 11 attacks". */
export const septemberEleventh: Parser = {
  name: 'september-11',
  needs: [CUE.digit],
  pattern:
    /(?<![\d/])9\/11(?![\d/])|\bSeptember[ \u00a0]11(?:th)?(?=[ \u00a0](?:terror(?:ist)?[ \u00a0])?attacks?\b)|\bSeptember[ \u00a0]11(?:th)?(?=[ \u00a0](?:Attacks?|Terror)\b)/gu,
  read: () => calendar('2001-09-11'),
}
