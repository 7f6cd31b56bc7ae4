import type { Edtf } from './edtf'
import { type DayBounds, type EdtfMember, pointBounds, readEdtf } from './read-edtf'

export type { DayBounds } from './read-edtf'

/**
 * First and last day (days since 1970-01-01, proleptic Gregorian, astronomical years) that the value admits.
 * `null` is an end that is open or not known. `~` and `?` widen nothing. A value that is no EDTF has no bounds.
 */
export function boundsOf(edtf: Edtf): DayBounds {
  const value = readEdtf(edtf)
  if (!value) return { earliest: null, latest: null }
  if (value.kind !== 'set') return memberBounds(value)
  const all = value.members.map(memberBounds)
  return { earliest: least(all.map(one => one.earliest)), latest: greatest(all.map(one => one.latest)) }
}

function memberBounds(member: EdtfMember): DayBounds {
  if (member.kind === 'point') return pointBounds(member)
  return {
    earliest: typeof member.start === 'string' ? null : pointBounds(member.start).earliest,
    latest: typeof member.end === 'string' ? null : pointBounds(member.end).latest,
  }
}

const least = (days: readonly (number | null)[]): number | null =>
  days.reduce((a, b) => (a === null || b === null ? null : Math.min(a, b)), Number.POSITIVE_INFINITY)

const greatest = (days: readonly (number | null)[]): number | null =>
  days.reduce((a, b) => (a === null || b === null ? null : Math.max(a, b)), Number.NEGATIVE_INFINITY)
