import type { Parser, When } from '../candidate'
import { CUE } from '../cues'
import { GAP, MONTH, monthNumber, OPTIONAL_GAP, two, WEEKDAY, weekdayNumber } from '../lexicon'

const PART = 'morning|afternoon|evening|night|midnight|noon|dawn|dusk'
const CODES: Readonly<Record<string, string>> = {
  morning: 'TMO',
  dawn: 'TMO',
  afternoon: 'TAF',
  evening: 'TEV',
  dusk: 'TEV',
  night: 'TNI',
  midnight: 'T24:00',
  noon: 'T12:00',
}
const codeOf = (part: string): string => CODES[part.toLowerCase()] ?? 'TNI'

/** "10:30 a.m.", "at 7 pm", "18:00 hours", "0445". The day is the running one. */
export const clockTime: Parser = {
  name: 'clock-time',
  needs: [CUE.digit],
  pattern: new RegExp(
    `(?<![\\d.,:$£€-])\\b(?<hour>[0-2]?\\d)(?:[:.](?<minute>[0-5]\\d)(?::[0-5]\\d)?)?(?:${OPTIONAL_GAP}(?<half>[ap]\\.?m\\b\\.?)|${OPTIONAL_GAP}(?<clock>o[’']clock|hrs\\b|hours\\b(?=${GAP}(?:on|GMT|UTC))))`,
    'giu',
  ),
  read: match => {
    const { hour = '', minute = '00', half } = match.groups ?? {}
    const base = Number(hour)
    if (base > 24 || (half && (base > 12 || base === 0))) return undefined
    const afternoon = /^p/i.test(half ?? '')
    const clock = half ? (base % 12) + (afternoon ? 12 : 0) : base
    return { type: 'TIME', when: { kind: 'time', suffix: `T${two(clock)}:${minute}` } }
  },
}

/** "18:45" alone, when two digits stand on both sides. Ratios and verses have other forms or words around them. */
export const bareClock: Parser = {
  name: 'bare-clock',
  needs: [CUE.digit],
  pattern: /(?:\b(?:at|by|until|from|about|around)[ \u00a0])(?<hour>[01]?\d|2[0-4]):(?<minute>[0-5]\d)(?![\d:])/gu,
  read: match => {
    const { hour = '', minute = '' } = match.groups ?? {}
    const start = match.index + match[0].length - hour.length - minute.length - 1
    return { type: 'TIME', when: { kind: 'time', suffix: `T${two(Number(hour))}:${minute}` }, start }
  },
}

/** "that night", "the next morning", "the same afternoon", "early the next morning". */
export const stepTime: Parser = {
  name: 'step-time',
  needs: [CUE.dayPart],
  pattern: new RegExp(
    `\\b(?:(?:early|late|later)${GAP})?(?<step>that|(?:that|the)(?: very)? same|that very|the next|the following|the previous|this)${GAP}(?<part>${PART})\\b`,
    'giu',
  ),
  read: match => {
    const { step = '', part = '' } = match.groups ?? {}
    const shift = /next|following/i.test(step) ? 1 : /previous/i.test(step) ? -1 : 0
    const anchor = /this/i.test(step) ? 'document' : 'running'
    const day: When = { kind: 'unit', unit: 'day', step: shift, anchor }
    return { type: 'TIME', when: { kind: 'time', suffix: codeOf(part), day } }
  },
}

/** "Tuesday night", "last Friday morning", "on the evening of Sunday". */
export const weekdayTime: Parser = {
  name: 'weekday-time',
  needs: [CUE.weekday, CUE.dayPart],
  pattern: new RegExp(
    `\\b(?:(?<step>last|next|this|early|late)${GAP})?(?:(?<day>${WEEKDAY})${GAP}(?<part>morning|afternoon|evening|night)\\b(?!s)|(?:the${GAP})?(?<part2>morning|afternoon|evening|night)${GAP}of${GAP}(?<day2>${WEEKDAY})\\b(?!s|,?${GAP}(?:${MONTH}|\\d)))(?!${GAP}(?:Live|Football|Fever))`,
    'gu',
  ),
  read: match => {
    const { step = '', day, day2, part, part2 } = match.groups ?? {}
    const when: When = {
      kind: 'weekday',
      day: weekdayNumber(day ?? day2 ?? ''),
      step: step === 'next' ? 1 : step === 'last' ? -1 : 0,
    }
    return { type: 'TIME', when: { kind: 'time', suffix: codeOf(part ?? part2 ?? ''), day: when } }
  },
}

/** "yesterday evening", "tomorrow morning", "last night", "tonight". */
export const nearTime: Parser = {
  name: 'near-time',
  needs: [CUE.near | CUE.dayPart],
  pattern: new RegExp(
    `\\b(?:(?<day>yesterday|tomorrow)${GAP}(?<part>morning|afternoon|evening|night)|(?<last>last)${GAP}(?<lastPart>night|evening)|tonight)\\b`,
    'giu',
  ),
  read: match => {
    const { day, part, last, lastPart } = match.groups ?? {}
    const step = last || /^y/i.test(day ?? '') ? -1 : day ? 1 : 0
    const of: When = { kind: 'unit', unit: 'day', step, anchor: 'document' }
    return { type: 'TIME', when: { kind: 'time', suffix: codeOf(part ?? lastPart ?? 'night'), day: of } }
  },
}

/** "the night of 5 May 1940", "on the morning of June 6", "dawn on 2 August". */
export const timeOfDate: Parser = {
  name: 'time-of-date',
  needs: [CUE.dayPart, CUE.digit, CUE.month],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?:early${GAP}|late${GAP}|${WEEKDAY}${GAP})?(?<part>${PART})(?:${GAP}hours)?${GAP}(?:of|on)${GAP}(?:the${GAP})?(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?(?<month>${MONTH})|(?<month2>${MONTH})${GAP}(?<day2>\\d{1,2})(?:st|nd|rd|th)?(?!\\d))(?:,?${GAP}(?<year>[12]\\d{3}))?`,
    'giu',
  ),
  read: match => {
    const { part = '', day, day2, month, month2, year = 'XXXX' } = match.groups ?? {}
    const value = `${year}-${monthNumber(month ?? month2)}-${two(Number(day ?? day2))}`
    return { type: 'TIME', when: { kind: 'time', suffix: codeOf(part), day: { kind: 'calendar', value } } }
  },
}

/** "at night", "by night": which night is not said. */
export const someNight: Parser = {
  name: 'some-night',
  needs: [CUE.dayPart],
  pattern: new RegExp(`\\b(?:at|by)${GAP}(?<night>night)\\b`, 'giu'),
  read: match => ({
    type: 'TIME',
    when: { kind: 'fixed', value: 'XXXX-XX-XXTNI' },
    start: match.index + match[0].length - (match.groups?.night?.length ?? 0),
  }),
}
