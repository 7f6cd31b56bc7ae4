import { pastOfIng } from '../../syntax/past-of-ing'
import { markOf, subjectOf, verbGroupOf } from '../../syntax/predicate'
import { childrenBy, isWithin, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { Draft } from '../draft'
import type { TimexReason } from '../found-fact'
import { assembleClause } from './assemble-clause'

export const isRelativePronoun = (tree: SentenceTree, at: number | undefined): boolean =>
  at !== undefined && /^(which|who|whom|whose)$/.test(tree.words[at]?.lower ?? '')

/** The noun phrase that a relative clause or a participle describes, without that description. */
function antecedentOf(tree: SentenceTree, head: number): readonly number[] {
  const noun = tree.words[head]?.head ?? -1
  if (noun < 0) return []
  const gone = new Set(
    (tree.children[noun] ?? []).filter(
      child =>
        child === head ||
        tree.words[child]?.tag === 'TIMEX' ||
        /^(case|cc|mark|acl|acl:relcl|punct|conj|parataxis|nsubj|cop|aux|advmod|advcl|obl)/.test(
          tree.words[child]?.relation ?? '',
        ) ||
        (tree.words[child]?.relation === 'appos' && child > head),
    ),
  )
  const phrase = subtree(tree, noun, child => gone.has(child))
  return phrase.filter(
    (i, k) => tree.words[i]?.tag !== 'PUNCT' || (k > 0 && phrase[k - 1] === i - 1 && phrase[k + 1] === i + 1),
  )
}

const RELATIVE = /^(which|who|that|whom|whose|where|when)$/

/** "the treaty which X signed in 1971": X signed the treaty in 1971. */
export function relativeDraft(
  tree: SentenceTree,
  head: number,
  first: number,
  kept: readonly number[],
  timex: number,
): Draft | TimexReason {
  const noun = antecedentOf(tree, first)
  if (noun.length === 0) return 'no-subject'
  const pronoun = subtree(tree, head).find(
    i => RELATIVE.test(tree.words[i]?.lower ?? '') && /^W/.test(tree.words[i]?.xpos ?? 'W') && i < head,
  )
  const subject = subjectOf(tree, head)
  if (first !== head) {
    const owner = subjectOf(tree, first)
    if (owner === undefined || !isRelativePronoun(tree, owner)) return 'no-subject'
    return assembleClause(tree, head, kept, noun, timex)
  }
  const word = tree.words[pronoun ?? -1]
  if (pronoun !== undefined && word?.lower === 'whose') return ownedDraft(tree, { head, pronoun, noun }, kept, timex)
  const subjectWords = subject === undefined ? [] : kept.filter(i => isWithin(tree, i, subject))
  if (pronoun !== undefined && subject !== undefined && isWithin(tree, pronoun, subject))
    return assembleClause(
      tree,
      head,
      kept.filter(i => !isWithin(tree, i, subject)),
      noun,
      timex,
    )
  if (subject === undefined) return 'no-subject'
  if (word && /^(where|when)$/.test(word.lower))
    return assembleClause(
      tree,
      head,
      kept.filter(i => i !== pronoun),
      subjectWords,
      timex,
    )
  // The noun is what the clause is about: its object, or what its preposition governs.
  const body = kept.filter(i => pronoun === undefined || !isWithin(tree, i, pronoun))
  const draft = assembleClause(tree, head, body, subjectWords, timex)
  const preposition = pronoun === undefined ? undefined : childrenBy(tree, pronoun, /^case$/)[0]
  if (pronoun !== undefined && /^obl|^nmod/.test(word?.relation ?? '')) {
    if (preposition === undefined) return 'incomplete'
    return { ...draft, predicate: [...draft.predicate, preposition, ...noun] }
  }
  const at = draft.predicate.indexOf(head)
  return { ...draft, predicate: [...draft.predicate.slice(0, at + 1), ...noun, ...draft.predicate.slice(at + 1)] }
}

type Owned = { readonly head: number; readonly pronoun: number; readonly noun: readonly number[] }

/** "Hale, whose contract ran until 2006": Hale's contract ran until 2006. */
function ownedDraft(
  tree: SentenceTree,
  { head, pronoun, noun }: Owned,
  kept: readonly number[],
  timex: number,
): Draft | TimexReason {
  const subject = subjectOf(tree, head)
  if (subject === undefined || tree.words[pronoun]?.head !== subject) return 'incomplete'
  const owned = kept.filter(i => isWithin(tree, i, subject))
  if (owned[0] !== pronoun || noun.includes(timex)) return 'incomplete'
  const draft = assembleClause(tree, head, kept, owned, timex)
  const ending =
    /s$/i.test(tree.words[noun.at(-1) ?? -1]?.text ?? '') && tree.words[noun.at(-1) ?? -1]?.xpos.endsWith('S')
  return { ...draft, subject: [...noun, ...owned], edits: new Map([...draft.edits, [pronoun, ending ? '’' : '’s']]) }
}

/** "the accord signed at Oslo in 1993", "a package starting in 2005": told as a clause. */
export function participleDraft(
  tree: SentenceTree,
  head: number,
  first: number,
  kept: readonly number[],
  timex: number,
): Draft | TimexReason {
  const word = tree.words[head]
  const xpos = word?.xpos ?? ''
  if (!word || !/^VB[NG]$/.test(xpos) || verbGroupOf(tree, head).from !== head) return 'no-subject'
  if (markOf(tree, head) !== '') return 'no-subject'
  const noun = antecedentOf(tree, first)
  // "a package" may be any, "the salient seized in 1918" is one of several; behind a comma it is known already.
  const hasMore = kept.length > 3 && tree.words[noun[0] ?? -1]?.lower === 'the'
  const isKnown = hasMore || tree.words[noun[0] ?? -1]?.xpos === 'PRP$'
  const isAside = [subtree(tree, head)[0] ?? head, (subtree(tree, head)[0] ?? head) - 1].some(
    i => tree.words[i]?.text === ',',
  )
  const named = noun.some(i => tree.words[i]?.tag === 'PROPN') || (isKnown && isAside) || noun.length > 4
  if (noun.length === 0 || !named) return 'no-subject'
  const draft = assembleClause(tree, head, kept, noun, timex)
  // With an object of its own it is active, whatever its tag.
  if (xpos === 'VBG' || childrenBy(tree, head, /^obj$/).length > 0)
    return { ...draft, edits: new Map([[head, xpos === 'VBG' ? pastOfIng(word.lower) : word.text]]) }
  const nounHead = tree.words[tree.words[first]?.head ?? -1]
  return { ...draft, support: /^NNP?S$/.test(nounHead?.xpos ?? '') ? 'were' : 'was' }
}
