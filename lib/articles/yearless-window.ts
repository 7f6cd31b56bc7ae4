import { calendarDayOf } from '../edtf/day-number'
import type { DayWindow } from './day-window'
import type { InferredWindow } from './inferred-window'
import { isFine, isYearless, pastDates, type ToldDate } from './told-dates'
import { occurrences } from './year-of-day'

/** So many exact dates with a year within so many days show that the text tells of its own time. */
const EXACT_DATES = 3
const OWN_TIME = 460
/** A date without a year may lie so many days before the latest with one. */
const SLACK = 31

/**
 * A report that opens with a date without a year speaks to readers for whom the year is plain. What carries a year in it
 * lies further back: so each date without one follows the latest exact date, and is less than a year old on the day of
 * writing. Nothing is said where the exact dates are few or stale.
 */
export function yearlessWindow(told: readonly ToldDate[]): InferredWindow | undefined {
  const own = told.filter(one => !one.citation)
  const opening = own.find(one => isYearless(one) || one.from !== null)
  const latest = latestOfOwnTime(own)
  if (!opening || !isYearless(opening) || !latest) return undefined
  let [first, last] = [latest, undefined as Bound | undefined]
  for (const one of own) {
    if (!isYearless(one) || one.carried || one.ahead || one.unsure || one.value.includes('/')) continue
    const year = calendarDayOf(latest.day - SLACK).year
    const [day, next] = occurrences(one.value, year, year + 9).filter(at => at >= latest.day - SLACK)
    if (day === undefined || next === undefined) return undefined
    if (day > first.day) first = { day, told: one }
    const end = next - margin(one.value)
    if (!last || end < last.day) last = { day: end, told: one }
  }
  if (!last || last.day < first.day) return undefined
  const excerpts = new Set([latest.told.excerpt, first.told.excerpt, last.told.excerpt])
  return { window: { from: first.day, to: last.day }, by: 'bounds', evidence: [...excerpts] }
}

/** A day may be told on the day before it. */
const margin = (value: string): number => (value.length === 10 ? 2 : 1)

type Bound = { readonly day: number; readonly told: ToldDate }

/** The latest past date, when it is exact and not alone. */
function latestOfOwnTime(own: readonly ToldDate[]): Bound | undefined {
  const past = pastDates(own)
  const fine = past.filter(isFine)
  const [latest] = fine
  if (!latest || (past[0] && calendarDayOf(past[0].from).year > calendarDayOf(latest.from).year)) return undefined
  const near = fine.filter(one => one.from >= latest.from - OWN_TIME)
  return near.length >= EXACT_DATES ? { day: latest.from, told: latest } : undefined
}

/** When a date without a year of which the year is known limits the day of writing: less than a year later. */
export function withinYearOf(value: string, year: number): DayWindow | undefined {
  const [day] = occurrences(value, year, year)
  const [next] = occurrences(value, year + 1, year + 4)
  return day === undefined || next === undefined ? undefined : { from: day, to: next - margin(value) }
}
