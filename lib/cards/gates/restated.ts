import type { Gate } from './gate'

/** "X's trip in 1974 found success" beside "X's trip took place in 1974": the event is asked once, in the shorter form. */
export const restated: Gate = (card, { siblings }) => {
  const { draft, timex } = card.found
  if (draft.support !== undefined) return true
  return !siblings.some(other => {
    const nominal = other.found.draft
    if (nominal.support === undefined || nominal.namedByDate || other.found.timex !== timex) return false
    const inside = nominal.subject.every(i => draft.subject.includes(i))
    const before = nominal.words[(nominal.subject[0] ?? 0) - 1]?.lower ?? ''
    return inside || /^(as|like|including)$/.test(before)
  })
}
