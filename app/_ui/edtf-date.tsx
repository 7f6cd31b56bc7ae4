import { describeEdtf } from '@/lib/edtf/describe-edtf'
import type { Edtf } from '@/lib/edtf/edtf'
import type { TimexMod } from '@/lib/generate/generated'

/** An EDTF value in words, in red. `<time>` carries a machine date only where HTML knows one. */
export function EdtfDate({ edtf, mod, locale = 'en' }: { edtf: Edtf; mod?: TimexMod | undefined; locale?: string }) {
  const words = describeEdtf(edtf, mod, locale)
  const machine = /^\d{4}(-(0[1-9]|1[0-2])(-\d\d)?)?$/.test(edtf) ? edtf : undefined
  return machine ? <time dateTime={machine}>{words}</time> : <span className="date">{words}</span>
}
