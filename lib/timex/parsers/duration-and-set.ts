import type { Parser, Proposal } from '../candidate'
import { CUE } from '../cues'
import { durationValue, GAP, NUMBER_WORD, numberOf, UNIT, unitOf, WEEKDAY, weekdayNumber } from '../lexicon'

const VAGUE =
  '(?:a few|the few|few|several|some|many|a couple of|couple of|a number of|numerous|countless|(?:tens|dozens|scores|hundreds|thousands) of)'
const LEAD = `(?:(?:(?<about>about|approximately|around|roughly|some)|nearly|almost|(?:just${GAP})?over|under|more than|less than|at least|up to|only|just|another|the|a|its|his|their)${GAP}){0,2}(?:(?:first|last|next|past|previous|following|final|remaining|coming|intervening|preceding|subsequent)${GAP})?`
const ADJECTIVE = `(?:(?:more|full|whole|long|short|bloody|brutal|consecutive|straight|additional|further|other|previous|intervening|very|difficult|hard|crucial|critical)[ \\u00a0])?`

const fixed = (value: string, type: 'DURATION' | 'SET' | 'DATE' | 'TIME', mod?: 'APPROX'): Proposal => ({
  when: { kind: 'fixed', value },
  type,
  ...(mod && { mod }),
})

/** "two months", "ten-day", "a few weeks", "over two and a half years", "the past seven decades". */
export const duration: Parser = {
  name: 'duration',
  needs: [CUE.unit],
  pattern: new RegExp(
    `(?<![\\w.,$£€])${LEAD}(?<count>half${GAP}an?|(?:an?${GAP}|half${GAP}a${GAP}|two${GAP}|three${GAP})dozen|an?|one|${NUMBER_WORD}|\\d{1,3}(?:,\\d{3})?(?:\\.\\d)?|${VAGUE})(?<half>${GAP}and${GAP}(?:a${GAP})?half)?(?:[- \\u00a0]|–(?=\\p{Ll}))${ADJECTIVE}(?<unit>${UNIT})s?(?:[- ]and-a-half)?(?![\\w’'])(?!${GAP}(?:ago|later|earlier)\\b)(?:${GAP}(?<run>in a row|long|old))?`,
    'giu',
  ),
  read: match => {
    const { count = '', half, unit = '', about } = match.groups ?? {}
    const amount = numberOf(count)
    const times = /^f/i.test(unit) ? 2 : 1
    const total = amount === undefined ? undefined : amount * times + (half ? 0.5 : 0)
    return fixed(durationValue(total, unitOf(unit)), 'DURATION', about ? 'APPROX' : undefined)
  },
}

/** "for years", "weeks of fighting", "decades-long", "months-long", "year-long". */
export const bareDuration: Parser = {
  name: 'bare-duration',
  needs: [CUE.unit],
  pattern: new RegExp(
    `(?:\\b(?:for|after|over|within|in|of)${GAP}(?<found>(?:the${GAP})?(?:past${GAP}|last${GAP}|next${GAP}|following${GAP}|coming${GAP}|intervening${GAP})?(?<units>hours|days|weeks|months|years|decades|centuries))\\b(?!${GAP}(?:later|earlier|before|ago|after|between|from|[12]\\d{3}))|\\b(?<of>hours|days|weeks|months|years|decades|centuries)${GAP}of\\b(?!${GAP}(?:the|a|an|his|her|its|their|age)\\b)|\\b(?<past>the${GAP}(?:past|coming)${GAP}(?<span>week|month|year|decade|century))\\b|\\b(?<long>hour|day|week|month|year|decade|century|decades|months|weeks|years)-long\\b)`,
    'giu',
  ),
  read: match => {
    const { found, units, of, long, span } = match.groups ?? {}
    if (span) return fixed(durationValue(1, unitOf(span)), 'DURATION')
    if (found && units)
      return {
        ...fixed(durationValue(undefined, unitOf(units)), 'DURATION'),
        start: match.index + match[0].length - found.length,
      }
    if (of) return { ...fixed(durationValue(undefined, unitOf(of)), 'DURATION'), end: match.index + of.length }
    return long ? fixed(durationValue(/s$/.test(long) ? undefined : 1, unitOf(long)), 'DURATION') : undefined
  },
}

const SETS: Readonly<Record<string, string>> = {
  daily: 'XXXX-XX-XX',
  nightly: 'XXXX-XX-XXTNI',
  weekly: 'XXXX-WXX',
  monthly: 'XXXX-XX',
  quarterly: 'XXXX-QX',
  yearly: 'XXXX',
  annually: 'XXXX',
  annual: 'XXXX',
  biennial: 'P2Y',
  day: 'XXXX-XX-XX',
  night: 'XXXX-XX-XXTNI',
  week: 'XXXX-WXX',
  month: 'XXXX-XX',
  year: 'XXXX',
  summer: 'XXXX-SU',
  winter: 'XXXX-WI',
  spring: 'XXXX-SP',
  autumn: 'XXXX-FA',
}

/** "annually", "every day", "each year", "per month". */
export const timeSet: Parser = {
  name: 'set',
  needs: [CUE.set],
  pattern: new RegExp(
    `\\b(?:(?<adverb>daily|nightly|weekly|monthly|quarterly|yearly|annually|annual)(?!${GAP}(?:Times|News|Mail|Telegraph|Sabah|Star|Express|Mirror))|(?:every|each)${GAP}(?<each>day|night|week|month|year|summer|winter|spring|autumn)|per${GAP}(?<per>day|week|month|year|annum))\\b`,
    'giu',
  ),
  read: match => {
    const { adverb, each, per } = match.groups ?? {}
    if (adverb && /^[A-Z]/.test(adverb) && match.index > 0) return undefined
    if (per) return fixed(durationValue(1, unitOf(per === 'annum' ? 'year' : per)), 'SET')
    const value = SETS[(adverb ?? each ?? '').toLowerCase()]
    return value ? fixed(value, 'SET') : undefined
  },
}

const DAY_CODES: Readonly<Record<string, string>> = { morning: 'TMO', afternoon: 'TAF', evening: 'TEV', night: 'TNI' }

/** "every Monday", "on Sundays", "Friday prayers": no single day. */
export const weekdaySet: Parser = {
  name: 'set-weekday',
  needs: [CUE.weekday],
  pattern: new RegExp(
    `\\b(?:(?<lead>every|each)${GAP}(?<day>${WEEKDAY})(?:${GAP}(?<part>morning|afternoon|evening|night))?|(?<days>${WEEKDAY})s|(?<day3>${WEEKDAY})(?:${GAP}(?<parts>morning|afternoon|evening|night)s|(?=${GAP}(?:prayers?|services|mass|school)\\b)))(?![\\w’'])`,
    'giu',
  ),
  read: match => {
    const { day, days, day3, part, parts } = match.groups ?? {}
    const code = DAY_CODES[(part ?? parts ?? '').toLowerCase()] ?? ''
    return fixed(`XXXX-WXX-${weekdayNumber(day ?? days ?? day3 ?? '')}${code}`, 'SET')
  },
}

/** Words that point to the past, the present or what is to come without a date. */
const REFERENCES: readonly (readonly [pattern: string, value: string])[] = [
  [
    'now(?!\\s+that\\b)|nowadays|currently|presently|at present|the present(?: day)?|present[- ]day|modern[- ]day|these days|right now|to date|till date|the time being|current',
    'PRESENT_REF',
  ],
  [
    'recently|lately|recent (?:years|months|weeks|days|decades|times)|recent|formerly|former|in the past|once upon a time',
    'PAST_REF',
  ],
  ['in the (?:near |foreseeable )?future|the (?:near |foreseeable )?future|future', 'FUTURE_REF'],
]

/** "now", "recently", "in the future": a `_REF`. "Times Now News" is a name. */
export const reference: Parser = {
  name: 'reference',
  needs: [CUE.reference],
  pattern: new RegExp(
    `(?<![\\w-])(?:${REFERENCES.map(([pattern], i) => `(?<r${i}>${pattern})`).join('|')})(?![\\w’'-])`,
    'giu',
  ),
  read: (match, prose) => {
    if (
      match.index > 1 &&
      /^\p{Lu}/u.test(match[0]) &&
      /\p{L}[ \u00a0]$/u.test(prose.slice(match.index - 2, match.index))
    )
      return undefined
    const at = REFERENCES.findIndex((_, i) => match.groups?.[`r${i}`] !== undefined)
    const value = REFERENCES[at]?.[1]
    return value ? fixed(value, 'DATE') : undefined
  },
}

/** "yesterday", "the day after tomorrow": days of the document; "today" too in the news. */
export const nearDay: Parser = {
  name: 'near-day',
  needs: [CUE.near],
  pattern:
    /\b(?:(?<far>the[ \u00a0]day[ \u00a0](?:before|after)[ \u00a0])?(?<day>yesterday|tomorrow)|(?<today>today)(?![\w-]))\b/giu,
  read: match => {
    const { day, far } = match.groups ?? {}
    if (!day) return { when: { kind: 'today' } }
    const step = (/^t/i.test(day) ? 1 : -1) * (far ? 2 : 1)
    return { when: { kind: 'unit', unit: 'day', step, anchor: 'document' } }
  },
}
