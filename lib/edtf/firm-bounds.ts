import { boundsOf } from './bounds'
import type { Edtf } from './edtf'
import type { DayBounds } from './read-edtf'
import { stepOf } from './shift-date'

/** Years either side of "about 1950" that nobody should be held to; in steps of the date's own precision. */
const doubt = 4

/**
 * The bounds, wider by four steps (years for a year, days for a day) where the date is approximate or uncertain:
 * what lies outside is wrong even in a generous reading.
 */
export function firmBounds(edtf: Edtf, approximate = /[~?%]/.test(edtf)): DayBounds {
  const { earliest, latest } = boundsOf(edtf)
  if (!approximate) return { earliest, latest }
  const width = Math.ceil(doubt * stepOf(edtf))
  return { earliest: earliest === null ? null : earliest - width, latest: latest === null ? null : latest + width }
}
