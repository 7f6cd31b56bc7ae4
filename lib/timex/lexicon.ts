/** Words of time: data for the parsers, apart from their rules. Pattern texts go into larger expressions. */

const MONTH_NAMES = [
  'January|Jan\\.?',
  'February|Feb\\.?',
  'March|Mar\\.',
  'April|Apr\\.?',
  'May',
  'June|Jun\\.?',
  'July|Jul\\.?',
  'August|Aug\\.?',
  'September|Sept?\\.?',
  'October|Oct\\.?',
  'November|Nov\\.?',
  'December|Dec\\.?',
] as const
export const MONTH = `(?:${MONTH_NAMES.join('|')})(?![\\w])`
const MONTH_PREFIXES = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec']
/** `05` for "May"; `undefined` when the word is no month. */
export function monthNumber(word: string | undefined): string | undefined {
  const at = MONTH_PREFIXES.indexOf((word ?? '').slice(0, 3).toLowerCase())
  return at < 0 ? undefined : two(at + 1)
}

export const WEEKDAY = '(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day'
/** What may stand before a date: "Monday, ", "Tues. ", "Friday the ". */
export const WEEKDAY_LEAD = `(?:(?:${WEEKDAY}|(?:Mon|Tues?|Wed|Thu(?:rs?)?|Fri|Sat|Sun)\\.?(?=,))(?:,[ \\u00a0]?|[ \\u00a0])(?:the[ \\u00a0])?)?`
const WEEKDAY_PREFIXES = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun']
/** 1 = Monday. */
export const weekdayNumber = (word: string): number => WEEKDAY_PREFIXES.indexOf(word.slice(0, 3).toLowerCase()) + 1

export const SEASON = '(?:spring(?:time)?|summer(?:time)?|autumn|fall|winter(?:time)?)'
/** EDTF codes 21–24. */
export const seasonCode = (word: string): string =>
  ({ sp: '21', su: '22', au: '23', fa: '23', wi: '24' })[word.slice(0, 2).toLowerCase()] ?? '21'

const UNITS = [
  'one',
  'two',
  'three',
  'four',
  'five',
  'six',
  'seven',
  'eight',
  'nine',
  'ten',
  'eleven',
  'twelve',
  'thirteen',
  'fourteen',
  'fifteen',
  'sixteen',
  'seventeen',
  'eighteen',
  'nineteen',
]
const TENS = ['twenty', 'thirty', 'forty', 'fifty', 'sixty', 'seventy', 'eighty', 'ninety']
const ORDINALS = [
  'first',
  'second',
  'third',
  'fourth',
  'fifth',
  'sixth',
  'seventh',
  'eighth',
  'ninth',
  'tenth',
  'eleventh',
  'twelfth',
  'thirteenth',
  'fourteenth',
  'fifteenth',
  'sixteenth',
  'seventeenth',
  'eighteenth',
  'nineteenth',
]
const TEN_ORDINALS = [
  'twentieth',
  'thirtieth',
  'fortieth',
  'fiftieth',
  'sixtieth',
  'seventieth',
  'eightieth',
  'ninetieth',
]

export const NUMBER_WORD = `(?:(?:${TENS.join('|')})[- ](?:${UNITS.slice(0, 9).join('|')})|${[...TENS, ...[...UNITS].reverse()].join('|')}|(?:one |a )?hundred)`
export const ORDINAL_WORD = `(?:(?:${TENS.join('|')})[- ](?:${ORDINALS.slice(0, 9).join('|')})|${[...TEN_ORDINALS, ...[...ORDINALS].reverse()].join('|')})`

/** "a" and "an" count as one; "a few" and its like have no number. */
export function numberOf(words: string): number | undefined {
  const text = words.trim().toLowerCase().replace(/-/g, ' ')
  if (/^\d/.test(text)) return Number(text.replace(/,/g, ''))
  if (text === 'a' || text === 'an') return 1
  if (/^half(?: an?)?$/.test(text)) return 0.5
  if (/dozen$/.test(text)) return dozensOf(text)
  if (/hundred$/.test(text)) return 100
  const [first = '', second = ''] = text.split(' ')
  const ten = TENS.indexOf(first)
  const one = UNITS.indexOf(ten < 0 ? first : second) + 1
  if (ten >= 0) return (ten + 2) * 10 + one
  return one > 0 ? one : undefined
}

/** "a dozen", "half a dozen", "two dozen". */
function dozensOf(text: string): number | undefined {
  if (/^half/.test(text)) return 6
  const count = text === 'dozen' ? 1 : numberOf(text.replace(/ ?dozen$/, ''))
  return count === undefined ? undefined : count * 12
}

/** 1–99 for "first", "twenty-first", "21st". */
export function ordinalOf(words: string): number | undefined {
  const text = words.trim().toLowerCase().replace(/-/g, ' ')
  if (/^\d/.test(text)) return Number.parseInt(text, 10)
  if (TEN_ORDINALS.includes(text)) return (TEN_ORDINALS.indexOf(text) + 2) * 10
  const [first = '', second = ''] = text.split(' ')
  const ten = TENS.indexOf(first)
  const one = ORDINALS.indexOf(ten < 0 ? first : second) + 1
  return one > 0 ? (ten < 0 ? 0 : (ten + 2) * 10) + one : undefined
}

export type Unit = 'hour' | 'minute' | 'day' | 'week' | 'month' | 'quarter' | 'year' | 'decade' | 'century'
export const UNIT = '(?:hour|minute|day|fortnight|week|month|year|decade|centur(?:y|ie))'

export function unitOf(word: string): Unit {
  const start = word.toLowerCase().slice(0, 3)
  const units: Readonly<Record<string, Unit>> = {
    hou: 'hour',
    min: 'minute',
    wee: 'week',
    for: 'week',
    mon: 'month',
    qua: 'quarter',
    yea: 'year',
    dec: 'decade',
    cen: 'century',
  }
  return units[start] ?? 'day'
}

const HALVES: Readonly<Record<string, string>> = {
  hour: 'PT30M',
  day: 'PT12H',
  year: 'P6M',
  decade: 'P5Y',
  century: 'P50Y',
}

/** TIMEX3: `P3Y`, `PXM`, `P2DE` (decades), `P1CE` (centuries), `PT2H`. */
export function durationValue(amount: number | undefined, unit: Unit): string {
  if (amount === 0.5 && unit in HALVES) return HALVES[unit] ?? ''
  const count = amount ?? 'X'
  const codes = {
    hour: 'H',
    minute: 'M',
    day: 'D',
    week: 'W',
    month: 'M',
    quarter: 'Q',
    year: 'Y',
    decade: 'DE',
    century: 'CE',
  }
  return `${unit === 'hour' || unit === 'minute' ? 'PT' : 'P'}${count}${codes[unit]}`
}

export const two = (n: number): string => String(n).padStart(2, '0')

/** A year before or after the era as EDTF: 480 BC → `-0479`. */
export function yearValue(year: number, beforeEra = false): string {
  if (!beforeEra) return String(year).padStart(4, '0')
  if (year > 10_000) return `Y-${year - 1}`
  return year === 1 ? '0000' : `-${String(year - 1).padStart(4, '0')}`
}

/** Any space that can stand inside a date: the prose comes with line breaks already made spaces. */
export const GAP = '[ \\u00a0]{1,3}'
export const OPTIONAL_GAP = '[ \\u00a0]{0,3}'
export const DASH = '[ \\u00a0]?[–—‒-][ \\u00a0]?'
