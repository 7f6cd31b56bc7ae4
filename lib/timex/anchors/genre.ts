import type { Candidate } from '../candidate'
import type { Point } from './point'
import type { AnchorContext } from './resolve'

/** A text whose dates lie this many years back, in the middle, tells history. */
const HISTORY = 8

/**
 * Whether dates without a year look from the running date (a story) or from the day of writing (a report). A report shows
 * in citations without a year, in "last week" and bare weekdays, or in dates that mostly lie near its own.
 */
export function genreOf(candidates: readonly Candidate[], published: Point | undefined): AnchorContext['genre'] {
  const years = candidates.flatMap(explicitYear).sort((a, b) => a - b)
  const median = years[Math.floor(years.length / 2)]
  if (published) return median !== undefined && published.year - median >= HISTORY ? 'narrative' : 'report'
  const cited = candidates.filter(one => one.nature === 'citation' && isYearless(one)).length
  const deictic = candidates.filter(looksFromToday).length
  return cited >= 2 || deictic > years.length ? 'report' : 'narrative'
}

function explicitYear({ when, nature }: Candidate): number[] {
  if (nature === 'citation' || when.kind !== 'calendar') return []
  const year = /^-?\d{4}/.exec(when.value)?.[0]
  return year ? [Number(year)] : []
}

const isYearless = ({ when }: Candidate): boolean => when.kind === 'calendar' && when.value.startsWith('XXXX')

const looksFromToday = ({ when }: Candidate): boolean =>
  when.kind === 'weekday' || ('anchor' in when && when.anchor === 'document')
