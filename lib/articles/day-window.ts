import { calendarDayOf, daysInMonth } from '../edtf/day-number'
import type { Edtf } from '../edtf/edtf'

/** First and last day on which something may have happened, in day numbers; null is an end that is not known. */
export type DayWindow = { readonly from: number | null; readonly to: number | null }

export const ALWAYS: DayWindow = { from: null, to: null }

/** The days that lie in both; undefined where there are none. */
export function narrowed(a: DayWindow, b: DayWindow): DayWindow | undefined {
  const from = a.from === null || b.from === null ? (a.from ?? b.from) : Math.max(a.from, b.from)
  const to = a.to === null || b.to === null ? (a.to ?? b.to) : Math.min(a.to, b.to)
  return from !== null && to !== null && from > to ? undefined : { from, to }
}

/** The window as EDTF: a day, a whole month or year, or an interval of days; undefined when nothing is known. */
export function edtfOfWindow({ from, to }: DayWindow): Edtf | undefined {
  if (from === null) return to === null ? undefined : (`../${dayText(to)}` as Edtf)
  if (to === null) return `${dayText(from)}/..` as Edtf
  const [a, b] = [calendarDayOf(from), calendarDayOf(to)]
  if (from === to) return dayText(from) as Edtf
  const whole = a.day === 1 && b.day === daysInMonth(b.year, b.month) && a.year === b.year
  if (whole && a.month === b.month) return dayText(from).slice(0, -3) as Edtf
  if (whole && a.month === 1 && b.month === 12) return dayText(from).slice(0, -6) as Edtf
  return `${dayText(from)}/${dayText(to)}` as Edtf
}

function dayText(dayNumber: number): string {
  const { year, month, day } = calendarDayOf(dayNumber)
  return `${String(year).padStart(4, '0')}-${String(month).padStart(2, '0')}-${String(day).padStart(2, '0')}`
}
