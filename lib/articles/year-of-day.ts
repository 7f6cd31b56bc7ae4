import { dayNumberOf, daysInMonth } from '../edtf/day-number'

/** The first days of `XXXX-11-20` or `XXXX-11` from one year to another, in day numbers; 29 February only in leap years. */
export function occurrences(value: string, fromYear: number, toYear: number): readonly number[] {
  const month = Number(value.slice(5, 7))
  const day = Number(value.slice(8, 10)) || 1
  const years = Array.from({ length: Math.max(0, toYear - fromYear + 1) }, (_, i) => fromYear + i)
  return years.flatMap(year => (day <= daysInMonth(year, month) ? [dayNumberOf(year, month, day)] : []))
}
