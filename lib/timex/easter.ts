import { dayNumberOf } from '../edtf/day-number'

/** From this year on the Gregorian reckoning; Western churches that came to it later are left out until `AGREED`. */
const AGREED = 1753
/** The last year in which all the West still reckoned by the Julian calendar. */
const LAST_JULIAN = 1582

/**
 * Easter Sunday of the Western churches as a day number, in the calendar that dates of its year are told in. Gregorian
 * by the anonymous algorithm, Julian by that of Meeus (J. Meeus, Astronomical Algorithms, 1991, chapter 8).
 * Undefined for the years in which the West kept two Easters.
 */
export function easterOf(year: number): number | undefined {
  // The council of Nicaea.
  if (year <= 325 || (year > LAST_JULIAN && year < AGREED)) return undefined
  const { month, day } = year <= LAST_JULIAN ? julian(year) : gregorian(year)
  return dayNumberOf(year, month, day)
}

type MonthDay = { readonly month: number; readonly day: number }
const monthDay = (n: number): MonthDay => ({ month: Math.floor(n / 31), day: (n % 31) + 1 })

function gregorian(year: number): MonthDay {
  const a = year % 19
  const [b, c] = [Math.floor(year / 100), year % 100]
  const g = Math.floor((8 * b + 13) / 25)
  const h = (19 * a + b - Math.floor(b / 4) - g + 15) % 30
  const l = (32 + 2 * (b % 4) + 2 * Math.floor(c / 4) - h - (c % 4)) % 7
  const m = Math.floor((a + 11 * h + 22 * l) / 451)
  return monthDay(h + l - 7 * m + 114)
}

function julian(year: number): MonthDay {
  const d = (19 * (year % 19) + 15) % 30
  const e = (2 * (year % 4) + 4 * (year % 7) - d + 34) % 7
  return monthDay(d + e + 114)
}
