import type { Candidate } from '../candidate'

/** Between which years a date lies that leaves its own out: those of the explicit dates before and after it. */
export type YearWindow = { readonly from: number | undefined; readonly to: number | undefined }

export type StoryYears = {
  /** Of the place between candidates: `at` counts all candidates of the article in order. */
  readonly windowAt: (at: number) => YearWindow
  /** Whether the explicit date of a candidate is a mere excursion: a year far off, left again at once. */
  readonly isExcursion: (at: number) => boolean
}

/** Further than this from the dates around it, in years, and a date is an aside, not where the story has got to. */
const FAR = 2

/** The explicit years of an article, in order, without asides. */
export function storyYears(candidates: readonly Candidate[]): StoryYears {
  const years = candidates.map(explicitYear)
  const excursions = findExcursions(years)
  const main = years.map((date, at) => (excursions.has(at) ? undefined : date?.year))
  const before = running(main)
  const after = running([...main].reverse()).reverse()
  return { windowAt: at => ({ from: before[at], to: after[at] }), isExcursion: at => excursions.has(at) }
}

/** At each place the last year seen before it. */
function running(years: readonly (number | undefined)[]): (number | undefined)[] {
  let last: number | undefined
  return years.map(year => {
    const before = last
    last = year ?? last
    return before
  })
}

type Explicit = { readonly year: number; readonly bare: boolean }

/**
 * An aside is a year far from the last one of the story where the next is nearer to the story than to it; or a bare year
 * that looks ahead or back out of a row that runs forward without it ("1974 … planned for 1976 … 1975").
 */
function findExcursions(years: readonly (Explicit | undefined)[]): ReadonlySet<number> {
  const explicit = years.flatMap((date, at) => (date === undefined ? [] : [{ ...date, at }]))
  const excursions = new Set<number>()
  let story: number | undefined
  for (const [i, date] of explicit.entries()) {
    if (isAside(date, story, explicit[i + 1]?.year)) excursions.add(date.at)
    else story = date.year
  }
  return excursions
}

function isAside({ year, bare }: Explicit, story: number | undefined, next: number | undefined): boolean {
  if (story === undefined || next === undefined) return false
  const far = Math.abs(year - story) > FAR
  if (far && Math.abs(next - story) < Math.abs(next - year)) return true
  return bare && story <= next && (year > next || year < story)
}

function explicitYear({ when, nature, type }: Candidate): Explicit | undefined {
  if (nature === 'citation' || nature === 'name' || type !== 'DATE') return undefined
  const value = when.kind === 'calendar' ? when.value : when.kind === 'interval' ? when.start : ''
  const year = /^-?\d{4}/.exec(value)?.[0]
  return year === undefined ? undefined : { year: Number(year), bare: value.length === year.length }
}
