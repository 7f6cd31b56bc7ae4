import { dayNumberOf, daysInMonth } from '../../edtf/day-number'
import { middleOf, monthOf, type Point, yearText } from './point'
import type { YearWindow } from './story-years'

/** A step back in a story is rarer than one forward: a date before the running one must be this much nearer. */
const BACKWARD_COST = 1.6
const DAYS_IN_MONTH = 30.44

/**
 * The year of `XXXX-05-05` in a story that has reached `running`: between the explicit years before and after it where
 * these run forward, that which brings it nearest, forward preferred. A running date that is only a year keeps its year.
 */
export function narrativeYear(value: string, running: Point, window?: YearWindow): string {
  const options = yearsBetween(running.year, window)
  const month = monthOf(running)
  if (options.length === 1 || month === undefined)
    return withYear(value, options.includes(running.year) ? running.year : (options[0] ?? running.year))
  const from = middleOf(`${yearText(running.year)}-${String(Math.min(month, 12)).padStart(2, '0')}`) ?? 0
  const at = from + (running.day === undefined ? 0 : running.day - DAYS_IN_MONTH / 2)
  return cheapest(
    options.map(year => withYear(value, year)),
    option => {
      const distance = (middleOf(option) ?? at) - at
      return distance < 0 ? -distance * BACKWARD_COST : distance
    },
  )
}

/** More years than this between two explicit dates say nothing. */
const WIDEST = 3

function yearsBetween(running: number, window: YearWindow | undefined): readonly number[] {
  const { from, to } = window ?? {}
  if (from === undefined || to === undefined || to < from || to - from > WIDEST)
    return [running - 1, running, running + 1]
  return Array.from({ length: to - from + 1 }, (_, i) => from + i)
}

/** The year in a report written on `published`: the nearest past, or for a plan or deadline the nearest to come. */
export function reportYear(value: string, published: Point, ahead: boolean): string | undefined {
  if (published.month === undefined) return ahead ? undefined : withYear(value, published.year)
  const { year, month } = published
  const today = dayNumberOf(year, month, published.day ?? daysInMonth(year, month))
  const options = [published.year - 1, published.year, published.year + 1].map(year => withYear(value, year))
  const fits = options.filter(option => {
    const middle = middleOf(option) ?? today
    return ahead ? middle >= today - 1 : begins(option, middle) <= today
  })
  return ahead ? fits[0] : fits.at(-1)
}

/** "In November", written on the 2nd, is this month, which has begun. A day may be told a day ahead, a season half ahead. */
function begins(option: string, middle: number): number {
  if (/-\d\d-\d\d$/.test(option)) return middle - 1
  const [year, month] = [Number(option.slice(0, -3)), Number(option.slice(-2))]
  return month <= 12 ? dayNumberOf(year, month, 1) : middle - 16
}

function withYear(value: string, year: number): string {
  const dated = value.replace('XXXX', yearText(year))
  // 29 February of a common year: the value stands open rather than wrong.
  return /-02-29$/.test(dated) && middleOf(dated) === undefined ? value : dated
}

function cheapest(options: readonly string[], cost: (option: string) => number): string {
  let best = options[0] ?? ''
  for (const option of options) if (cost(option) < cost(best)) best = option
  return best
}
