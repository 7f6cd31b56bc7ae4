import { describeEdtf } from '../../edtf/describe-edtf'
import type { Edtf } from '../../edtf/edtf'
import { edtfOf } from '../../timex/edtf-of'
import type { Draft } from '../draft'
import type { Edit, ReferenceContext } from '../reference-context'

const POINTS_BACK = /\b(later|earlier|same|that|next|following|previous|preceding|after|before|then|latter)\b/i

/** "two years later", "in the same month": the date that they come to, in place of words that count from another. */
export function dateEdits(draft: Draft, context: ReferenceContext): readonly Edit[] {
  const word = draft.words[draft.timex]
  const timex = context.sentence.timexes[word?.timex ?? -1]
  if (
    !word ||
    !timex ||
    draft.edits.has(draft.timex) ||
    timex.mod ||
    /\d{3,4}/.test(word.text) ||
    !POINTS_BACK.test(word.text)
  )
    return []
  const edtf = edtfOf(timex)?.replace(/^\.\.\/|\/\.\.$/, '')
  if (edtf === undefined || !/^\d{4}(-(0\d|1[0-2])(-\d\d)?)?$/.test(edtf)) return []
  const before = draft.words[draft.timex - 1]
  const isParticle = /^(out|up|down|off|away|back|over|through)$/.test(before?.lower ?? '')
  const governed = (before?.tag === 'ADP' && !isParticle) || before?.tag === 'SCONJ'
  if (governed && !/^(in|on|by|until|during|since|of)$/.test(before?.lower ?? '')) return []
  if (draft.words[draft.timex + 1]?.tag === 'NOUN') return []
  const link = governed ? '' : edtf.length === 10 ? 'on ' : 'in '
  return [{ at: [draft.timex], text: `${link}${describeEdtf(edtf as Edtf)}` }]
}
