import type { Candidate } from '../candidate'
import { yearValue } from '../lexicon'

/** What an article says of its era with a sign, or with years below 1000. */
export type Era = {
  readonly hasBefore: boolean
  readonly hasSigned: boolean
  readonly from: number
  readonly to: number
}

/** Further than this, in years, and a figure that falls is no longer the next of its row. */
const NEAR = 400
/** As far as a lone unsigned year may lie from the years that show the era. */
const AROUND = 200

/** Undefined for an article of later times, where a short figure is a count. */
export function eraOf(candidates: readonly Candidate[]): Era | undefined {
  const years = candidates.flatMap(one => yearOf(one) ?? []).filter(year => year < 1000)
  const signed = candidates.filter(isSigned)
  if (signed.length === 0 && years.length < 2) return undefined
  return {
    hasBefore: years.some(year => year <= 0),
    hasSigned: signed.some(one => (yearOf(one) ?? 0) > 0),
    from: Math.min(...years),
    to: Math.max(...years),
  }
}

/** Sentence by sentence the years without their sign: those that go on a row of years before the era are of it, and what fits nowhere goes. */
export function carryEra(sentences: readonly (readonly Candidate[])[], era: Era): readonly (readonly Candidate[])[] {
  const all = sentences.flat()
  let at = 0
  let last: number | undefined
  let first = 0
  const carry = (candidate: Candidate): readonly Candidate[] => {
    at++
    const year = yearOf(candidate)
    if (year === undefined) return [candidate]
    if (isSigned(candidate)) {
      last = year > 0 ? undefined : 1 - year
      first = Math.max(first, last ?? 0)
      return [candidate]
    }
    if (!isUnsigned(candidate)) return [candidate]
    const isBefore = last !== undefined && goesOn(year, { last, first }, era, all.slice(at))
    if (!isBefore) return fits(candidate, year, era) ? [candidate] : []
    last = year
    return [before(candidate, year)]
  }
  return sentences.map(candidates => candidates.flatMap(carry))
}

type Row = { readonly last: number; readonly first: number }

function goesOn(year: number, { last, first }: Row, era: Era, rest: readonly Candidate[]): boolean {
  const falls = year <= last && last - year <= (year >= 1000 ? NEAR / 4 : NEAR)
  if (year >= 1000) return falls && !era.hasSigned
  // Soon after the turn of the era a figure of two digits may be of either.
  if (year < 100) return falls && (yearOf(rest.find(isSigned)) ?? 1) <= 0
  return falls || (!era.hasSigned && year <= first && year >= last)
}

function fits({ rule }: Candidate, year: number, era: Era): boolean {
  if (!rule.startsWith('year-unsigned')) return true
  if (year < 100) return false
  return era.to > 0 && year >= Math.max(era.from, 1) - AROUND && year <= era.to + AROUND
}

const before = (candidate: Candidate, year: number): Candidate => ({
  ...candidate,
  rule: `${candidate.rule}+carry-era`,
  when: {
    kind: 'calendar',
    value: `${yearValue(year, true)}${candidate.when.kind === 'calendar' ? candidate.when.value.slice(4) : ''}`,
  },
})

const isSigned = ({ rule }: Candidate): boolean => rule.startsWith('era-')
const isUnsigned = ({ rule, when }: Candidate): boolean =>
  when.kind === 'calendar' && /^year(?:-early|-unsigned)?(?:\+|$)/.test(rule)

function yearOf(candidate: Candidate | undefined): number | undefined {
  if (candidate?.type !== 'DATE') return undefined
  const { when } = candidate
  const value = when.kind === 'calendar' ? when.value : when.kind === 'interval' ? when.end : ''
  const year = /^-?\d{4}(?!\d)/.exec(value)?.[0]
  return year === undefined ? undefined : Number(year)
}
