import { calendarDayOf, dayNumberOf } from './day-number'
import { type Edtf, isEdtf } from './edtf'
import { type EdtfEnd, type EdtfPoint, readEdtf } from './read-edtf'

/** Days in one step of a date told as exactly as this one; 0 where it cannot be moved. */
export function stepOf(edtf: Edtf): number {
  const value = readEdtf(edtf)
  if (!value || value.kind === 'set') return 0
  const point = value.kind === 'point' ? value : value.start
  return typeof point === 'string' ? 0 : pointStep(point)
}

function pointStep({ year, month, day }: EdtfPoint): number {
  const unknown = year.length - year.replaceAll('X', '').length
  if (unknown === 4 || month === 'XX' || day === 'XX' || year.replace('-', '').length > 4) return 0
  if (month === undefined) return 365.2425 * 10 ** unknown
  if (unknown > 0 || month > 36) return 0
  if (day !== undefined) return 1
  return month <= 12 ? 30.44 : 91.31
}

/**
 * The date moved by whole steps of its own precision (days, months, seasons, quarters, years, decades …), in the same
 * form. `stretch` moves the end of an interval by so many steps more. Undefined where it cannot be moved.
 */
export function shiftDate(edtf: Edtf, steps: number, stretch = 0): Edtf | undefined {
  const value = readEdtf(edtf)
  if (!value || value.kind === 'set' || stepOf(edtf) === 0) return undefined
  const text =
    value.kind === 'point'
      ? written(value, steps)
      : joined(shiftedEnd(value.start, steps), shiftedEnd(value.end, steps + stretch))
  return text !== undefined && isEdtf(text) ? text : undefined
}

const joined = (start: string | undefined, end: string | undefined): string | undefined =>
  start === undefined || end === undefined ? undefined : `${start}/${end}`

function shiftedEnd(end: EdtfEnd, steps: number): string | undefined {
  if (end === 'open') return '..'
  return end === 'unknown' ? '' : written(end, steps)
}

function written(point: EdtfPoint, steps: number): string | undefined {
  if (pointStep(point) === 0) return undefined
  const mark = point.approximate ? (point.uncertain ? '%' : '~') : point.uncertain ? '?' : ''
  const bare = moved(point, steps)
  return bare === undefined ? undefined : `${bare}${mark}`
}

function moved(point: EdtfPoint, steps: number): string | undefined {
  const { month, day } = point
  if (typeof day === 'number' && typeof month === 'number') {
    const to = calendarDayOf(dayNumberOf(Number(point.year), month, day) + steps)
    return `${fourDigits(to.year)}-${twoDigits(to.month)}-${twoDigits(to.day)}`
  }
  if (typeof month === 'number') return movedPart(Number(point.year), month, steps)
  return movedYear(point.year, steps)
}

/** Months run 1–12; seasons 21–24, 25–28 and 29–32; quarters 33–36: each group in a circle through the years. */
function movedPart(year: number, month: number, steps: number): string {
  const [first, size] = month <= 12 ? [1, 12] : month <= 32 ? [21 + 4 * Math.floor((month - 21) / 4), 4] : [33, 4]
  const place = month - first + steps
  const wrapped = ((place % size) + size) % size
  return `${fourDigits(year + Math.floor(place / size))}-${twoDigits(first + wrapped)}`
}

/** `197X` by 2 is `199X`. A decade or century does not cross the beginning of the era. */
function movedYear(year: string, steps: number): string | undefined {
  const unknown = year.length - year.replaceAll('X', '').length
  if (unknown === 0) return fourDigits(Number(year) + steps)
  const before = year.startsWith('-')
  const known = Number(year.replace('-', '').replaceAll('X', '')) + (before ? -steps : steps)
  if (known < 0) return undefined
  return `${before ? '-' : ''}${String(known).padStart(4 - unknown, '0')}${'X'.repeat(unknown)}`
}

const twoDigits = (n: number): string => String(n).padStart(2, '0')
const fourDigits = (year: number): string => `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
