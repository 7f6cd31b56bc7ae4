import type { FactPrecision } from '../generate/generated'
import type { Edtf } from './edtf'
import { type EdtfPoint, readEdtf } from './read-edtf'

/** How exactly a date is told. Thirds and halves of a year, and sets, count as intervals; a value that is no EDTF too. */
export function precisionOf(edtf: Edtf): FactPrecision {
  const value = readEdtf(edtf)
  if (!value || value.kind === 'set') return 'interval'
  if (value.kind === 'point') return pointPrecision(value)
  return typeof value.start === 'string' || typeof value.end === 'string' ? 'open-interval' : 'interval'
}

function pointPrecision(point: EdtfPoint): FactPrecision {
  if (typeof point.day === 'number') return 'day'
  if (typeof point.month === 'number') {
    if (point.month <= 12) return 'month'
    if (point.month <= 32) return 'season'
    return point.month <= 36 ? 'quarter' : 'interval'
  }
  if (point.year === 'XXXX') return 'year'
  const unknown = point.year.length - point.year.replaceAll('X', '').length
  return (['year', 'decade', 'century', 'millennium'] as const)[unknown] ?? 'year'
}
