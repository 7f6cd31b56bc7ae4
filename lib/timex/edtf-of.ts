import { boundsOf } from '../edtf/bounds'
import { type Edtf, parseEdtf } from '../edtf/edtf'
import { readEdtf } from '../edtf/read-edtf'
import type { Timex } from './timex'

/**
 * The date that a fact under this time expression has: the value, opened by its signal ("since 2014" → `2014/..`,
 * "until 2016" → `../2016`). The stretch of a duration that ends now. Undefined for other durations, sets of times, `_REF`s and dates without a year.
 * A time of day counts as its day.
 */
export function edtfOf(timex: Timex): Edtf | undefined {
  if (timex.extent !== undefined) return timex.extent as Edtf
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return undefined
  const parsed = parseEdtf(timex.value.replace(/T.*$/, ''))
  if (!parsed.ok) return undefined
  if (hasUnknownYear(parsed.value)) return undefined
  return opened(parsed.value, timex.signal?.word)
}

function hasUnknownYear(edtf: Edtf): boolean {
  const value = readEdtf(edtf)
  if (value?.kind === 'point') return value.year === 'XXXX'
  const { earliest, latest } = boundsOf(edtf)
  return earliest === null && latest === null
}

function opened(edtf: Edtf, signal: string | undefined): Edtf {
  if (readEdtf(edtf)?.kind !== 'point') return edtf
  const text = signal === 'since' ? `${edtf}/..` : signal === 'until' ? `../${edtf}` : edtf
  return text as Edtf
}
