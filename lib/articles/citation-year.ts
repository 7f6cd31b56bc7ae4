import { calendarDayOf, dayNumberOf } from '../edtf/day-number'
import type { InferredWindow } from './inferred-window'
import { isYearless, pastDates, type ToldDate } from './told-dates'
import { occurrences } from './year-of-day'

/** So many citations without and with a year show a house style. */
const WITHOUT_YEAR = 4
const WITH_YEAR = 3

/**
 * The house style of some newsletters: a newspaper of the current year is cited without the year ("Dawn, May 5"), an
 * earlier one with it ("Dawn, December 22, 2020"). So the current year follows the latest that is printed. The latest
 * citation without a year is the first day on which the article can have come out, a deadline the last.
 */
export function citationYear(told: readonly ToldDate[]): InferredWindow | undefined {
  const citations = told.filter(one => one.citation && one.value.length === 10)
  const without = citations.filter(isYearless).sort((a, b) => (a.value < b.value ? -1 : 1))
  const dated = pastDates(citations)
  const [latest] = dated
  const last = without.at(-1)
  if (!latest || !last || without.length < WITHOUT_YEAR || dated.length < WITH_YEAR) return undefined
  const printed = calendarDayOf(latest.from).year
  const sameYear = dated.filter(one => calendarDayOf(one.from).year === printed)
  // Later in the year than any without: the year without must be the next.
  const later = sameYear.filter(one => one.value.slice(5) > last.value.slice(5))
  if (sameYear.length < 2 || later.length === 0) return undefined
  const year = printed + 1
  const told_ = pastDates(told.filter(one => !one.citation))[0]
  if (told_ && calendarDayOf(told_.from).year > year) return undefined
  const [from = 0] = occurrences(last.value, year, year)
  const plan = nearestDeadline(told, from, year)
  return {
    window: { from, to: plan?.to ?? dayNumberOf(year, 12, 31) },
    by: 'citations',
    evidence: [latest.excerpt, last.excerpt, ...(plan ? [plan.told.excerpt] : [])],
  }
}

type Deadline = { readonly told: ToldDate; readonly to: number }

function nearestDeadline(told: readonly ToldDate[], from: number, year: number): Deadline | undefined {
  const ahead = told.filter(one => one.ahead && (isYearless(one) || one.to !== null))
  const days = ahead.flatMap(one => {
    const day = one.to ?? occurrences(one.value, year, year)[0]
    return day !== undefined && day > from ? [{ told: one, to: day }] : []
  })
  return days.filter(one => calendarDayOf(one.to).year === year).sort((a, b) => a.to - b.to)[0]
}
