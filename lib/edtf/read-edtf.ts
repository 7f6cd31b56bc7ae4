import { dayNumberOf, daysInMonth } from './day-number'

/** One date. `year` keeps its unspecified digits: `197X`, `-04XX`, `XXXX`; years of five digits and more have no `Y`. */
export type EdtfPoint = {
  readonly kind: 'point'
  readonly year: string
  /** 1–12, or 21–41: seasons (21–32), quarters (33–36), thirds (37–39) and halves (40–41) of the year. */
  readonly month?: number | 'XX'
  readonly day?: number | 'XX'
  readonly approximate: boolean
  readonly uncertain: boolean
}
/** `open` is `..` (no end), `unknown` is an end that is not known (nothing written). */
export type EdtfEnd = EdtfPoint | 'open' | 'unknown'
export type EdtfInterval = { readonly kind: 'interval'; readonly start: EdtfEnd; readonly end: EdtfEnd }
export type EdtfMember = EdtfPoint | EdtfInterval
/** `[…]` is one of the members, `{…}` all of them. */
export type EdtfSet = { readonly kind: 'set'; readonly mode: 'one' | 'all'; readonly members: readonly EdtfMember[] }
export type EdtfValue = EdtfPoint | EdtfInterval | EdtfSet

const POINT =
  /^([?~%]?)(Y-?[1-9]\d{4,8}|-?(?:\d{4}|\d{3}X|\d{2}XX|\dXXX)|XXXX)([?~%]?)(?:-([?~%]?)(0[1-9]|1[0-2]|2[1-9]|3\d|4[01]|XX)([?~%]?)(?:-([?~%]?)(0[1-9]|[12]\d|3[01]|XX)([?~%]?))?)?$/

export function readEdtf(text: string): EdtfValue | undefined {
  if (/^[[{]/.test(text)) return readSet(text)
  return text.includes('/') ? readInterval(text) : readPoint(text)
}

function readPoint(text: string): EdtfPoint | undefined {
  const match = POINT.exec(text)
  const year = match?.[2]
  if (!match || year === undefined || year === '-0000') return undefined
  const marks = [match[1], match[3], match[4], match[6], match[7], match[9]].join('')
  const month = part(match[5])
  const day = part(match[8])
  if (day !== undefined && !dayExists(year, month, day)) return undefined
  return {
    kind: 'point',
    year: year.replace('Y', ''),
    ...(month !== undefined && { month }),
    ...(day !== undefined && { day }),
    approximate: /[~%]/.test(marks),
    uncertain: /[?%]/.test(marks),
  }
}

const part = (digits: string | undefined): number | 'XX' | undefined =>
  digits === undefined ? undefined : digits === 'XX' ? 'XX' : Number(digits)

function dayExists(year: string, month: number | 'XX' | undefined, day: number | 'XX'): boolean {
  if (typeof month === 'number' && month > 12) return false
  if (day === 'XX' || typeof month !== 'number') return true
  const leapYearPossible = year.includes('X') ? 2000 : Number(year.replace('Y', ''))
  return day <= daysInMonth(leapYearPossible, month)
}

function readInterval(text: string): EdtfInterval | undefined {
  const halves = text.split('/')
  if (halves.length !== 2) return undefined
  return interval(readEnd(halves[0] ?? ''), readEnd(halves[1] ?? ''))
}

function readEnd(text: string): EdtfEnd | undefined {
  if (text === '..') return 'open'
  return text === '' ? 'unknown' : readPoint(text)
}

function interval(start: EdtfEnd | undefined, end: EdtfEnd | undefined): EdtfInterval | undefined {
  if (!start || !end) return undefined
  if (typeof start === 'string' && typeof end === 'string') return undefined
  if (typeof start !== 'string' && typeof end !== 'string') {
    const from = pointBounds(start).earliest
    const to = pointBounds(end).latest
    if (from !== null && to !== null && from > to) return undefined
  }
  return { kind: 'interval', start, end }
}

function readSet(text: string): EdtfSet | undefined {
  const inner = /^\[([^[\]{}]+)\]$|^\{([^[\]{}]+)\}$/.exec(text)
  if (!inner) return undefined
  const parts = (inner[1] ?? inner[2] ?? '').split(',').map(one => one.trim())
  const members = parts.map((one, i) => readMember(one, i === 0, i === parts.length - 1))
  if (members.some(member => member === undefined)) return undefined
  return { kind: 'set', mode: inner[1] === undefined ? 'all' : 'one', members: members as EdtfMember[] }
}

/** Inside a set ranges are written `1670..1672`; the first may lack its start, the last its end. */
function readMember(text: string, first: boolean, last: boolean): EdtfMember | undefined {
  const at = text.indexOf('..')
  if (at < 0) return readPoint(text)
  const [left, right] = [text.slice(0, at), text.slice(at + 2)]
  if ((left === '' && !first) || (right === '' && !last)) return undefined
  return interval(left === '' ? 'open' : readPoint(left), right === '' ? 'open' : readPoint(right))
}

/** First and last day of what a date may mean; `null`: not bounded. See `boundsOf`. */
export type DayBounds = { readonly earliest: number | null; readonly latest: number | null }

export function pointBounds(point: EdtfPoint): DayBounds {
  if (point.year === 'XXXX') return { earliest: null, latest: null }
  const [first, last] = yearRange(point.year)
  const months = monthRange(point.month)
  const lastYear = last + Math.floor((months[1] - 1) / 12)
  const lastMonth = ((months[1] - 1) % 12) + 1
  const exact = typeof point.day === 'number' ? point.day : undefined
  return {
    earliest: dayNumberOf(first, months[0], Math.min(exact ?? 1, daysInMonth(first, months[0]))),
    latest: dayNumberOf(lastYear, lastMonth, Math.min(exact ?? 31, daysInMonth(lastYear, lastMonth))),
  }
}

/** `197X` → 1970, 1979; before the era the digits run the other way: `-04XX` → −499, −400. */
export function yearRange(year: string): readonly [number, number] {
  const low = Number(year.replaceAll('X', '0'))
  const high = Number(year.replaceAll('X', '9'))
  return year.startsWith('-') ? [high, low === 0 ? 0 : low] : [low, high]
}

const SPRING = [3, 5] as const
const SUMMER = [6, 8] as const
const AUTUMN = [9, 11] as const
const WINTER = [12, 14] as const
const NORTHERN = [SPRING, SUMMER, AUTUMN, WINTER]
const SOUTHERN = [AUTUMN, WINTER, SPRING, SUMMER]

/** Seasons are the northern meteorological ones unless the code says south; a winter runs into the next year (month 14). */
function monthRange(month: number | 'XX' | undefined): readonly [number, number] {
  if (month === undefined || month === 'XX') return [1, 12]
  if (month <= 12) return [month, month]
  if (month <= 28) return NORTHERN[(month - 21) % 4] ?? SPRING
  if (month <= 32) return SOUTHERN[month - 29] ?? SPRING
  if (month <= 36) return [(month - 33) * 3 + 1, (month - 33) * 3 + 3]
  if (month <= 39) return [(month - 37) * 4 + 1, (month - 37) * 4 + 4]
  return [(month - 40) * 6 + 1, (month - 40) * 6 + 6]
}
