import { calendarDayOf } from './day-number'
import { describeEdtf } from './describe-edtf'
import type { Edtf } from './edtf'

/** The years from the first to the last day (day numbers): "1802–1984", "480 BC – 1453", "since 2014"; empty when none is known. */
export function spanWords(earliest: number | null, latest: number | null): string {
  if (earliest === null && latest === null) return ''
  if (earliest === null) return `until ${yearOf(latest ?? 0)}`
  if (latest === null) return `since ${yearOf(earliest)}`
  const [first, last] = [yearOf(earliest), yearOf(latest)]
  if (first === last) return first
  return /\D/.test(first + last) ? `${first} – ${last}` : `${first}–${last}`
}

function yearOf(dayNumber: number): string {
  const { year } = calendarDayOf(dayNumber)
  const digits = String(Math.abs(year)).padStart(4, '0')
  return describeEdtf(`${year < 0 ? '-' : ''}${digits}` as Edtf)
}
