import { calendarDayOf } from '../edtf/day-number'
import { pastDates, type ToldDate } from './told-dates'

/** So many past dates within three years of the latest, in a text that speaks of now, show that it tells of its own time. */
const OWN_DATES = 3
const OWN_YEARS = 2
const NOW_WORDS = 3

/** The latest date that the text tells as past, where the text is of its own time: it was not published before. */
export function lowerBound(
  text: string,
  told: readonly ToldDate[],
): (ToldDate & { readonly from: number }) | undefined {
  const own = pastDates(told)
  const [latest] = own
  if (!latest) return undefined
  const year = calendarDayOf(latest.from).year
  const near = own.filter(one => calendarDayOf(one.from).year >= year - OWN_YEARS)
  const now = text.match(NOW)?.length ?? 0
  return near.length >= OWN_DATES && now >= NOW_WORDS ? latest : undefined
}

const NOW =
  /\b(?:ha(?:s|ve) (?:\w+ly )?(?:been|become|\w+ed)|currently|at present|nowadays|today|recent(?:ly)?|will|(?:is|are) (?:expected|likely|set|due|now))\b/gi
