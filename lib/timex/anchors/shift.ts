import { dayNumberOf, daysInMonth, weekdayOf } from '../../edtf/day-number'
import { two, type Unit } from '../lexicon'
import {
  dayNumberAt,
  dayText,
  monthIndex,
  monthOf,
  monthText,
  monthTextAt,
  type Point,
  weekText,
  yearText,
} from './point'

/** The date `amount` units from `base`, told in that unit (weeks to the day); undefined when `base` is too coarse. */
export function shifted(base: Point, amount: number, unit: Unit): string | undefined {
  const day = dayNumberAt(base)
  const month = monthOf(base)
  switch (unit) {
    case 'hour':
    case 'minute':
      return day === undefined ? undefined : dayText(day)
    case 'day':
      return day === undefined ? undefined : dayText(day + amount)
    case 'week':
      return day === undefined ? undefined : dayText(day + amount * 7)
    case 'month':
      return month === undefined ? undefined : monthTextAt(Math.round(monthIndex(base.year, month) + amount))
    case 'quarter':
      return month === undefined ? undefined : monthTextAt(Math.round(monthIndex(base.year, month) + amount * 3))
    case 'year':
      return yearText(Math.round(base.year + amount))
    case 'decade':
      return base.year < 0 ? yearText(base.year + amount * 10) : `${yearText(base.year + amount * 10).slice(0, 3)}X`
    case 'century':
      return yearText(base.year + amount * 100)
  }
}

/** The day, week, month … `step` from the one in which `base` lies. */
export function neighbour(base: Point, step: number, unit: Unit): string | undefined {
  const day = dayNumberAt(base)
  const month = monthOf(base)
  switch (unit) {
    case 'week':
      return day === undefined ? undefined : weekText(day + step * 7)
    case 'month':
      return month === undefined ? undefined : monthTextAt(monthIndex(base.year, month) + step)
    case 'decade':
      return base.year < 1
        ? decadeBefore(base.year, step)
        : `${String(Math.floor(base.year / 10) + step).padStart(3, '0')}X`
    case 'century':
      return base.year < 1 ? centuryBefore(base.year, step) : `${two(Math.floor(base.year / 100) + step)}XX`
    case 'quarter':
      return month === undefined ? undefined : quarterText(base.year * 4 + Math.floor((month - 1) / 3) + step)
    case 'year':
      return yearText(base.year + step)
    default:
      return day === undefined ? undefined : dayText(day + step)
  }
}

const quarterText = (index: number): string => `${yearText(Math.floor(index / 4))}-${33 + (((index % 4) + 4) % 4)}`

/** The 480s BC are 489 to 480 BC; EDTF has no mask for them. Undefined where the step crosses the era. */
function decadeBefore(year: number, step: number): string | undefined {
  const tens = (Math.floor((1 - year) / 10) - step) * 10
  return tens < 10 ? undefined : `${yearText(-(tens + 8))}/${yearText(-(tens - 1))}`
}

/** The 5th century BC, 500 to 401 BC, is written `-04XX`. */
function centuryBefore(year: number, step: number): string | undefined {
  const hundreds = Math.floor(-year / 100) - step
  return hundreds < 0 ? undefined : `-${two(hundreds)}XX`
}

/** The occurrence of `XXXX-04` or `XXXX-21` before, in the year of, or after `base`. */
export function occurrence(base: Point, value: string, step: number): string | undefined {
  const at = (year: number): string => value.replace('XXXX', yearText(year))
  const month = monthOf(base)
  if (step === 0 || month === undefined) return at(base.year + step)
  const named = Number(value.slice(5, 7))
  const target = named > 12 ? ([4, 7, 10, 13][named - 21] ?? 6) : named
  if (step > 0) return at((target > month ? base.year : base.year + 1) + step - 1)
  return at((target < month ? base.year : base.year - 1) + step + 1)
}

/** The weekday nearest before `base` (or on it), or next after it. 1 = Monday. */
export function weekdayNear(base: Point, weekday: number, direction: 1 | -1, weeks = 0): string | undefined {
  const day = dayNumberAt(base)
  if (day === undefined) return undefined
  const gap = direction < 0 ? (weekdayOf(day) - weekday + 7) % 7 : (weekday - weekdayOf(day) + 7) % 7
  return dayText(day + direction * gap + weeks * 7)
}

/** The nth weekday of a month, −1 the last; the month where it has none, or is not known. */
export function nthWeekdayOf(month: string, { nth, day }: { readonly nth: number; readonly day: number }): string {
  const [, year, number] = /^(\d{4})-(0\d|1[0-2])$/.exec(month) ?? []
  if (!year || !number) return month
  const first = dayNumberOf(Number(year), Number(number), 1)
  const days = daysInMonth(Number(year), Number(number))
  const earliest = (day - weekdayOf(first) + 7) % 7
  const at = nth > 0 ? earliest + (nth - 1) * 7 : earliest + Math.floor((days - 1 - earliest) / 7) * 7
  return at < days ? dayText(first + at) : month
}

/** The given day of the running month. */
export function dayOfRunningMonth(base: Point, day: number): string | undefined {
  if (base.month === undefined) return undefined
  const number = dayNumberOf(base.year, base.month, 1) + day - 1
  const text = dayText(number)
  return text.startsWith(monthText(base.year, base.month)) ? text : undefined
}
