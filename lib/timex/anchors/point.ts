import { boundsOf } from '../../edtf/bounds'
import { calendarDayOf, dayNumberOf, daysInMonth, weekdayOf } from '../../edtf/day-number'
import { parseEdtf } from '../../edtf/edtf'
import { two } from '../lexicon'

/** A date that others are counted from; what is not known is absent. A season stands as its code, 21–24. */
export type Point = { readonly year: number; readonly month?: number; readonly day?: number; readonly season?: number }

/** Undefined for an unknown year, decades and centuries, and what is no single date. */
export function pointOf(value: string): Point | undefined {
  const match = /^(-?\d{4})[~?%]?(?:-(\d\d)(?:-(\d\d))?)?/.exec(value)
  if (!match || /^-?\d{0,3}X/.test(value)) return undefined
  const year = Number(match[1])
  const month = Number(match[2] ?? 0)
  if (month > 12) return month <= 24 ? { year, season: month } : { year }
  if (month === 0) return { year }
  return match[3] ? { year, month, day: Number(match[3]) } : { year, month }
}

export function yearText(year: number): string {
  return `${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}`
}

export const monthText = (year: number, month: number): string => `${yearText(year)}-${two(month)}`

export function dayText(dayNumber: number): string {
  const { year, month, day } = calendarDayOf(dayNumber)
  return `${monthText(year, month)}-${two(day)}`
}

export function dayNumberAt(point: Point): number | undefined {
  if (point.month === undefined || point.day === undefined) return undefined
  return dayNumberOf(point.year, point.month, Math.min(point.day, daysInMonth(point.year, point.month)))
}

/** Months since year 0, and back. */
export const monthIndex = (year: number, month: number): number => year * 12 + month - 1
export const monthTextAt = (index: number): string => monthText(Math.floor(index / 12), (((index % 12) + 12) % 12) + 1)

/** Monday to Sunday of the week of a day, as an EDTF interval. */
export function weekText(dayNumber: number): string {
  const monday = dayNumber - weekdayOf(dayNumber) + 1
  return `${dayText(monday)}/${dayText(monday + 6)}`
}

/** The month, 1–12, that a point lies in or a season is centred on. */
export function monthOf(point: Point): number | undefined {
  if (point.month !== undefined) return point.month
  return point.season === undefined ? undefined : ([4, 7, 10, 13][point.season - 21] ?? 6)
}

/** The middle of a value in days, for measuring how far apart two dates lie. */
export function middleOf(value: string): number | undefined {
  const parsed = parseEdtf(value)
  if (!parsed.ok) return undefined
  const { earliest, latest } = boundsOf(parsed.value)
  return earliest === null || latest === null ? undefined : (earliest + latest) / 2
}
