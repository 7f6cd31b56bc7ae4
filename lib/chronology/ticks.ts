import { calendarDayOf, dayNumberOf } from '../edtf/day-number'
import type { View } from './view'

export type Tick = { readonly day: number; readonly label: string }

/** Short month names, January first. */
export type MonthNames = readonly string[]

type Unit = 'year' | 'month' | 'day'
type Step = { readonly unit: Unit; readonly every: number; readonly days: number }

const steps: readonly Step[] = [
  { unit: 'day', every: 1, days: 1 },
  { unit: 'day', every: 7, days: 7 },
  { unit: 'month', every: 1, days: 30.4 },
  { unit: 'month', every: 3, days: 91.3 },
  { unit: 'month', every: 6, days: 182.6 },
  ...[1, 2, 5, 10, 20, 50, 100, 200, 500, 1000, 2000, 5000].map(
    every => ({ unit: 'year', every, days: every * 365.2425 }) as const,
  ),
]

/** Ticks at round days, months or years, at most `most` of them; labels name the year where it begins or is first seen. */
export function ticksOf(view: View, most: number, months: MonthNames): Tick[] {
  const span = view.to - view.from
  const step = steps.find(one => span / one.days <= most) ?? steps.at(-1)
  if (!step) return []
  const days = daysOf(step, view)
  return days.map((day, i) => ({
    day,
    label: labelOf(day, step, months, i === 0 || yearOf(day) !== yearOf(days[i - 1])),
  }))
}

const yearOf = (day: number | undefined): number | undefined =>
  day === undefined ? undefined : calendarDayOf(day).year

function daysOf({ unit, every }: Step, view: View): number[] {
  const first = calendarDayOf(view.from)
  const out: number[] = []
  if (unit === 'day') {
    // Weeks are counted from a Monday: day number 4 is 5 January 1970.
    const start = every === 7 ? Math.ceil((view.from - 4) / 7) * 7 + 4 : Math.ceil(view.from)
    for (let day = start; day <= view.to; day += every) out.push(day)
    return out
  }
  const perYear = unit === 'month' ? 12 : 1
  const startIndex = unit === 'month' ? first.year * 12 + first.month - 1 : first.year
  for (let i = Math.ceil(startIndex / every) * every; ; i += every) {
    const day = dayNumberOf(Math.floor(i / perYear), unit === 'month' ? (((i % 12) + 12) % 12) + 1 : 1, 1)
    if (day > view.to) return out
    if (day >= view.from) out.push(day)
  }
}

function labelOf(dayNumber: number, { unit }: Step, months: MonthNames, newYear: boolean): string {
  const { year, month, day } = calendarDayOf(dayNumber)
  const name = months[month - 1] ?? ''
  if (unit === 'year') return yearLabel(year)
  if (unit === 'month') return newYear ? `${name} ${yearLabel(year)}` : name
  return newYear ? `${String(day)} ${name} ${yearLabel(year)}` : `${String(day)} ${name}`
}

const yearLabel = (year: number): string => (year > 0 ? String(year) : `${String(1 - year)} BC`)
