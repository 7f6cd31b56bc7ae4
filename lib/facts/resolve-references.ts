import type { Draft } from './draft'
import type { Edit, ReferenceContext, ResolvedDraft, Resolver } from './reference-context'
import { dateEdits } from './references/date-edits'
import { isReplaced } from './references/is-replaced'
import { joinedStates } from './references/joined-states'
import { tellMentions } from './references/mention-edits'
import { abbreviationEdits, sharedSurnames, surnameEdits } from './references/name-edits'
import { openPointers } from './references/open-pointers'
import { pairEdits } from './references/pair-edits'
import { placeEdits } from './references/place-edits'
import { similarEdits } from './references/similar-edits'
import { bareRelation, ownerInNumber, pairOfStates, stateOfHeading } from './resolve-states'

/**
 * Puts names in place of references that the draft leaves open, where one antecedent stands out, and reports the rest.
 * Order: pairs before nouns, because "the two countries" is a noun phrase too; names last, because a name that comes in
 * for a pronoun is told in full already.
 */
export function resolveReferences(draft: Draft, context: ReferenceContext): ResolvedDraft {
  let now = applied(draft, pairOfStates(draft, context))
  for (const resolve of [pairEdits, bareRelation, ownerInNumber, similarEdits] satisfies Resolver[])
    now = applied(now, resolve(now, context))
  const told = tellMentions(now, context)
  now = applied(now, told.edits)
  for (const resolve of [
    dateEdits,
    stateOfHeading,
    placeEdits,
    joinedStates,
    abbreviationEdits,
    surnameEdits,
  ] satisfies Resolver[])
    now = applied(now, resolve(now, context))
  const open = openPointers(now)
  const isOpen = (i: number): boolean => !isReplaced(now, i)
  const isFaint = (i: number): boolean => told.edits.some(edit => edit.at.includes(i))
  return {
    ...now,
    unresolved: [...told.unresolved, ...open.unresolved, ...sharedSurnames(now, context)].filter(isOpen),
    doubtful: [...told.doubtful.filter(i => isOpen(i) || isFaint(i)), ...open.doubtful.filter(isOpen)],
  }
}

/** Lays edits over a draft; a word that has been edited stays. */
function applied(draft: Draft, edits: readonly Edit[]): Draft {
  if (edits.length === 0) return draft
  const all = new Map(draft.edits)
  const edited = new Set<number>()
  for (const edit of edits) {
    if (edit.at.some(i => isReplaced(draft, i) || edited.has(i))) continue
    edit.at.forEach((i, k) => {
      all.set(i, k === 0 ? edit.text : '')
      edited.add(i)
    })
  }
  return { ...draft, edits: all }
}

/** "it was agreed to", "it became clear that": nothing is referred to. */
export const isExpletive = (draft: Draft): boolean => {
  const first = draft.words[draft.subject[0] ?? -1]?.lower
  const next = draft.words[draft.verb.to]?.lower
  return (
    first === 'there' ||
    (first === 'it' &&
      (draft.verb.passive || draft.words[draft.verb.to]?.tag === 'ADJ') &&
      (next === 'to' || next === 'that'))
  )
}
