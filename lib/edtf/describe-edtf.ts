import type { TimexMod } from '../generate/generated'
import type { Edtf } from './edtf'
import { type EdtfEnd, type EdtfMember, type EdtfPoint, readEdtf } from './read-edtf'

/**
 * The date in words for a sentence: "5 May 2021", "the 1980s", "from 1973 to 1976", "since 2014", "about 1950".
 * Month names come from Intl in `locale`; the joining words are English, day–month–year, as in British usage.
 * A value that is no EDTF comes back as it is.
 */
export function describeEdtf(edtf: Edtf, mod?: TimexMod, locale = 'en'): string {
  const value = readEdtf(edtf)
  if (!value) return edtf
  if (value.kind !== 'set') return modified(memberWords(value, locale), value, mod)
  const words = value.members.map(member => memberWords(member, locale))
  return listed(words, value.mode === 'one' ? 'or' : 'and')
}

const listed = (words: readonly string[], joiner: string): string =>
  words.length < 2 ? words.join('') : `${words.slice(0, -1).join(', ')} ${joiner} ${words.at(-1)}`

function modified(words: string, value: EdtfMember, mod: TimexMod | undefined): string {
  if (!mod) return words
  if (mod === 'APPROX') return words.startsWith('about ') ? words : `about ${words}`
  if (mod === 'BEFORE') return `before ${words}`
  if (mod === 'AFTER') return `after ${words}`
  const adjective = { START: 'early', MID: 'mid', END: 'late' }[mod]
  if (value.kind === 'point' && typeof value.day === 'number') return words
  const bound = /^(since|until) (.+)$/.exec(words)
  if (bound) return `${bound[1]} ${modified(bound[2] ?? '', value, mod)}`
  if (words.startsWith('the ')) return `the ${glued(adjective, words.slice(4))}`
  return glued(adjective, words)
}

const glued = (adjective: string, words: string): string =>
  adjective === 'mid' ? `mid-${words}` : `${adjective} ${words}`

function memberWords(member: EdtfMember, locale: string): string {
  if (member.kind === 'point') return pointWords(member, locale)
  const { start, end } = member
  if (typeof end === 'string')
    return end === 'open' ? `since ${endWords(start, locale)}` : `from ${endWords(start, locale)}`
  if (typeof start === 'string') return `until ${endWords(end, locale)}`
  return sameMonthRange(start, end, locale) ?? `from ${pointWords(start, locale)} to ${pointWords(end, locale)}`
}

const endWords = (end: EdtfEnd, locale: string): string => (typeof end === 'string' ? '' : pointWords(end, locale))

/** "12–15 March 2020", when both days lie in one month. */
function sameMonthRange(start: EdtfPoint, end: EdtfPoint, locale: string): string | undefined {
  const days = typeof start.day === 'number' && typeof end.day === 'number'
  if (!days || start.year !== end.year || start.month !== end.month || start.day === end.day) return undefined
  const words = pointWords({ ...end, approximate: false, uncertain: false }, locale)
  return hedged(`${start.day}–${words}`, start.approximate || end.approximate, start.uncertain || end.uncertain)
}

function pointWords(point: EdtfPoint, locale: string): string {
  return hedged(calendarWords(point, locale), point.approximate, point.uncertain)
}

const hedged = (words: string, approximate: boolean, uncertain: boolean): string =>
  `${approximate ? 'about ' : ''}${words}${uncertain ? ' (uncertain)' : ''}`

function calendarWords(point: EdtfPoint, locale: string): string {
  const year = yearWords(point.year)
  if (typeof point.month !== 'number') return typeof point.day === 'number' ? `the ${ordinal(point.day)}` : year
  const known = point.year !== 'XXXX'
  if (point.month > 12) return known ? `${partWords(point.month)} ${year}` : partWords(point.month)
  const month = monthName(point.month, locale)
  const day = typeof point.day === 'number' ? `${point.day} ` : ''
  return `${day}${month}${known ? ` ${year}` : ''}`
}

/** One a locale: making a format costs more than all else that is done with a date. */
const monthFormats = new Map<string, Intl.DateTimeFormat>()

function monthName(month: number, locale: string): string {
  const known = monthFormats.get(locale)
  const format = known ?? new Intl.DateTimeFormat(locale, { month: 'long', timeZone: 'UTC' })
  if (!known) monthFormats.set(locale, format)
  return format.format(Date.UTC(2000, month - 1, 15))
}

const SEASONS = ['spring', 'summer', 'autumn', 'winter']

function partWords(code: number): string {
  if (code <= 32) return SEASONS[(code - 21) % 4] ?? ''
  if (code <= 36) return `the ${ordinal(code - 32)} quarter of`
  return code <= 39 ? `the ${ordinal(code - 36)} third of` : `the ${code === 40 ? 'first' : 'second'} half of`
}

/** Years before the era: `-0479` is 480 BC. A decade before the era has no short name and is told by its ends. */
function yearWords(year: string): string {
  if (year === 'XXXX') return 'an unknown year'
  const before = year.startsWith('-')
  const digits = before ? year.slice(1) : year
  const unknown = digits.length - digits.replaceAll('X', '').length
  const known = Number(digits.slice(0, digits.length - unknown))
  if (unknown === 3) return `the ${ordinal(known + 1)} millennium${before ? ' BC' : ''}`
  if (unknown === 2) return `the ${ordinal(known + 1)} century${before ? ' BC' : ''}`
  if (unknown === 1) return before ? `${known * 10 + 10}–${known * 10 + 1} BC` : `the ${known * 10}s`
  if (before) return `${known + 1} BC`
  if (known === 0) return '1 BC'
  return known < 1000 ? `AD ${known}` : String(known)
}

function ordinal(n: number): string {
  const teen = n % 100 >= 11 && n % 100 <= 13
  return `${n}${teen ? 'th' : (['th', 'st', 'nd', 'rd'][n % 10] ?? 'th')}`
}
