import { calendarDayOf } from '../edtf/day-number'
import type { Excerpt } from '../generate/generated'
import { type DayWindow, narrowed } from './day-window'
import { isFine, isYearless, type ToldDate } from './told-dates'
import { withinYearOf } from './yearless-window'

export type Shared = { readonly window: DayWindow; readonly evidence: readonly Excerpt[] }

/** Two sentences of one page tell the same event when they share this many content words, and this part of the shorter. */
const WORDS = 5
const SHARE = 0.5

/**
 * What one article tells without the year ("signed in February") another article of the page may tell with it: the same
 * month, sum, names. The day of writing lies less than a year after it.
 */
export function sharedEventWindow(
  text: string,
  own: readonly ToldDate[],
  others: readonly ToldDate[],
): Shared | undefined {
  let known: Shared | undefined
  for (const one of own) {
    if (!isYearless(one) || one.citation || one.ahead || one.unsure) continue
    const same = others.filter(other => tellsSame(text, one, other))
    const years = new Set(same.map(other => calendarDayOf(other.from ?? 0).year))
    const [year] = years
    const [other] = same
    const window = years.size === 1 && year !== undefined ? withinYearOf(one.value, year) : undefined
    if (!window || !other) continue
    const both: DayWindow | undefined = known ? narrowed(known.window, window) : window
    // Two that contradict each other say nothing.
    if (!both) return undefined
    known = { window: both, evidence: [...(known?.evidence ?? []), one.excerpt, other.excerpt] }
  }
  return known
}

function tellsSame(text: string, one: ToldDate, other: ToldDate): boolean {
  if (!isFine(other) || other.citation || other.ahead || other.from === null) return false
  if (one.value.slice(5, 7) !== other.value.slice(5, 7)) return false
  const [a, b] = [contentWords(text, one), contentWords(text, other)]
  const shared = [...a].filter(word => b.has(word))
  const figures = shared.some(word => /\d/.test(word))
  return figures && shared.length >= WORDS && shared.length >= SHARE * Math.min(a.size, b.size)
}

/** Words of four letters and more cut to a stem, and figures; without the date itself. */
function contentWords(text: string, { sentence, excerpt }: ToldDate): ReadonlySet<string> {
  const rest = `${text.slice(sentence.start, excerpt.start)} ${text.slice(excerpt.end, sentence.end)}`
  return new Set(
    Array.from(rest.toLowerCase().matchAll(/\p{L}{2,}-?\d+|\d+(?:\.\d+)?|\p{L}{4,}/gu), ([word]) => word.slice(0, 6)),
  )
}
