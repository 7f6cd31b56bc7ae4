import type { TimexMod } from '../generate/generated'
import type { Edtf } from './edtf'
import { precisionOf } from './precision'
import { type EdtfMember, readEdtf } from './read-edtf'

/** How a date is drawn, everywhere the same: a day is a point, a month or year a bar, a decade or more a band. */
export type TimeShape = {
  readonly kind: 'point' | 'month' | 'year' | 'band' | 'interval'
  /** Circa or uncertain: the edges fade. */
  readonly soft: boolean
  /** The end that is not closed, drawn as an arrow. */
  readonly open: 'start' | 'end' | 'none'
}

const KIND = {
  day: 'point',
  month: 'month',
  season: 'month',
  quarter: 'month',
  year: 'year',
  decade: 'band',
  century: 'band',
  millennium: 'band',
  interval: 'interval',
  'open-interval': 'interval',
} as const

/** A value that is no EDTF is drawn as a soft interval: something is known, but not where it ends. */
export function timeShape(edtf: Edtf, mod?: TimexMod): TimeShape {
  const value = readEdtf(edtf)
  if (!value) return { kind: 'interval', soft: true, open: 'none' }
  const members = value.kind === 'set' ? value.members : [value]
  return {
    kind: KIND[precisionOf(edtf)],
    soft: mod === 'APPROX' || members.some(isSoft),
    open: openEnd(members, mod),
  }
}

const isSoft = (member: EdtfMember): boolean =>
  member.kind === 'point'
    ? member.approximate || member.uncertain
    : [member.start, member.end].some(end => typeof end !== 'string' && isSoft(end))

function openEnd(members: readonly EdtfMember[], mod: TimexMod | undefined): TimeShape['open'] {
  if (mod === 'BEFORE') return 'start'
  if (mod === 'AFTER') return 'end'
  const [first] = members
  if (first?.kind !== 'interval') return 'none'
  if (typeof first.end === 'string') return 'end'
  return typeof first.start === 'string' ? 'start' : 'none'
}
