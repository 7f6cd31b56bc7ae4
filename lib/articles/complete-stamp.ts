import { calendarDayOf, weekdayOf } from '../edtf/day-number'
import type { DateLine } from './date-line'
import type { DayWindow } from './day-window'
import type { InferredWindow } from './inferred-window'
import { isFine, pastDates, type ToldDate } from './told-dates'
import { occurrences } from './year-of-day'

/** Years after the latest one told in which a weekday of a stamp is looked for; it returns after five at the earliest. */
const WEEKDAY_YEARS = 3
/** So many exact dates in the year before a stamp show which year it is. */
const EXACT_DATES = 2

/**
 * The year of a stamp or dateline that leaves it out ("PORT WLADIR, Nov. 20 –"): the one in the window that is known; else
 * the one on which its weekday falls, soon after the latest date told; else the first after exact dates of the year
 * before. With fewer signs it stays open.
 */
export function completeStamp(
  lines: readonly DateLine[],
  told: readonly ToldDate[],
  known: DayWindow | undefined,
): InferredWindow | undefined {
  for (const line of lines) {
    const day = inWindow(line, known) ?? byWeekday(line, told) ?? afterExact(line, told)
    if (day === undefined) continue
    const by = line.kind === 'dateline' ? 'dateline' : line.kind === 'byline' ? 'byline' : 'stamp'
    return {
      window: { from: day.at, to: day.at },
      by,
      evidence: [line.excerpt, ...(day.told ? [day.told.excerpt] : [])],
    }
  }
  return undefined
}

type Day = { readonly at: number; readonly told?: ToldDate }

function inWindow({ value }: DateLine, known: DayWindow | undefined): Day | undefined {
  if (!known || known.from === null || known.to === null) return undefined
  const [from, to] = [known.from, known.to]
  const fits = occurrences(value, calendarDayOf(from).year, calendarDayOf(to).year).filter(at => at >= from && at <= to)
  return fits.length === 1 && fits[0] !== undefined ? { at: fits[0] } : undefined
}

function byWeekday({ value, line }: DateLine, told: readonly ToldDate[]): Day | undefined {
  const name = /\b(mon|tue|wed|thu|fri|sat|sun)[a-z]*\b/i.exec(line.words)?.[1]?.toLowerCase()
  const [latest] = pastDates(told)
  if (!name || !latest) return undefined
  const weekday = ['mon', 'tue', 'wed', 'thu', 'fri', 'sat', 'sun'].indexOf(name) + 1
  const { year } = calendarDayOf(latest.from)
  const fits = occurrences(value, year, year + WEEKDAY_YEARS).filter(
    at => at >= latest.from && weekdayOf(at) === weekday,
  )
  return fits.length === 1 && fits[0] !== undefined ? { at: fits[0], told: latest } : undefined
}

function afterExact({ value }: DateLine, told: readonly ToldDate[]): Day | undefined {
  const past = pastDates(told)
  const [latest] = past
  if (!latest || !isFine(latest)) return undefined
  const { year } = calendarDayOf(latest.from)
  const [at] = occurrences(value, year, year + 1).filter(day => day >= latest.from)
  if (at === undefined) return undefined
  const near = past.filter(one => isFine(one) && one.from > at - 366)
  return near.length >= EXACT_DATES ? { at, told: latest } : undefined
}
