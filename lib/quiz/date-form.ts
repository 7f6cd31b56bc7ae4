import type { Edtf } from '../edtf/edtf'
import { precisionOf } from '../edtf/precision'
import type { TimexMod } from '../generate/generated'

/** Two dates of one form read alike: the same precision, the same marks, the same "early" or "late". */
export const dateForm = (edtf: Edtf, mod: TimexMod | undefined): string =>
  [precisionOf(edtf), edtf.replace(/(^|\/)-/g, '$1').replace(/\d/g, '0'), mod ?? ''].join(' ')
