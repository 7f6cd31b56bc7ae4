import type { Draft } from './draft'

/**
 * Two things that make an object too long to ask about: what describes the whole before an example of it ("exercises
 * focused on search and rescue, including Aurora in 2017"), and a phrase whose "their" has no owner in the clause.
 */
export const trimObject = (draft: Draft): Draft => ({
  ...draft,
  predicate: withoutForeignOwner(draft, withoutDescription(draft, draft.predicate)),
})

function withoutDescription(draft: Draft, at: readonly number[]): readonly number[] {
  const { words, verb, timex } = draft
  const target = at.indexOf(timex)
  const example = at.findIndex((i, k) => k < target && words[i]?.lower === 'including')
  if (example < 0) return at
  const from = at.findIndex(
    (i, k) => k < example && i > verb.to + 1 && words[i]?.tag === 'VERB' && /ed$/.test(words[i]?.lower ?? ''),
  )
  return from < 0 ? at : [...at.slice(0, from), ...at.slice(example)]
}

function withoutForeignOwner(draft: Draft, at: readonly number[]): readonly number[] {
  const { words, subject, timex } = draft
  const owner = at.findIndex(i => words[i]?.lower === 'their' && !draft.edits.has(i))
  const plural = subject.some(i => words[i]?.tag === 'CCONJ' || /[a-z]{3}[^s.]s$/.test(words[i]?.lower ?? ''))
  const target = at.indexOf(timex)
  if (owner < 1 || plural || target < owner || words[at[owner - 1] ?? -1]?.lower !== 'to') return at
  if (words[at[target - 1] ?? -1]?.tag !== 'ADP') return at
  return [...at.slice(0, owner - 1), ...at.slice(target - 1)]
}
