import type { VerbGroup } from './clause'
import { childrenBy, relationOf, type SentenceTree, type TreeWord } from './tree-word'

const SUBJECT = /^(nsubj|csubj)/

/** A word that heads a clause: a verb in its own right, or a noun or adjective with a copula or a subject. */
export function isPredicate(tree: SentenceTree, at: number): boolean {
  const word = tree.words[at]
  if (!word) return false
  if (childrenBy(tree, at, SUBJECT).length > 0 || childrenBy(tree, at, /^cop$/).length > 0) return true
  return word.tag === 'VERB' && /^(root|conj|acl|advcl|ccomp|xcomp|csubj|parataxis)$/.test(relationOf(word))
}

export const subjectOf = (tree: SentenceTree, at: number): number | undefined => childrenBy(tree, at, SUBJECT)[0]

/** The verb of a clause with its auxiliaries; of a nominal clause the copula. */
export function verbGroupOf(tree: SentenceTree, at: number): VerbGroup {
  const { words } = tree
  const copula = childrenBy(tree, at, /^cop$/)[0]
  const main = copula ?? at
  const helpers = childrenBy(tree, at, /^aux/).filter(i => i < main)
  const first = helpers[0] ?? main
  const tags = [...helpers, main].map(i => words[i]?.xpos ?? '')
  const tense =
    tags[0] === 'MD' ? 'modal' : tags[0] === 'VBD' ? 'past' : /^VB[PZ]$/.test(tags[0] ?? '') ? 'present' : 'past'
  const finite = /^(MD|VBD|VBP|VBZ)$/.test(tags[0] ?? '')
  const kind = finite ? 'finite' : tags[0] === 'VBG' ? 'ing' : tags[0] === 'VBN' ? 'participle' : 'infinitive'
  return {
    from: first,
    to: main + 1,
    main,
    kind,
    tense,
    perfect: helpers.some(i => isHave(words[i])) && /^VB[ND]$/.test(tags.at(-1) ?? ''),
    passive: childrenBy(tree, at, /^aux:pass$/).length > 0,
    negated: childrenBy(tree, at, /^advmod$/).some(i => /^(not|n't|never)$/.test(words[i]?.lower ?? '')),
    ambiguous: false,
  }
}

const isHave = (word: TreeWord | undefined): boolean => /^(have|has|had|having|'ve|'d)$/.test(word?.lower ?? '')

/** "after", "while", "that", "to": the words that open a subordinate clause, small, the first that tells. */
export function markOf(tree: SentenceTree, at: number): string {
  const marks = (tree.children[at] ?? []).filter(
    i =>
      tree.words[i]?.relation === 'mark' ||
      (/^(when|where|while|how|why)$/.test(tree.words[i]?.lower ?? '') && tree.words[i]?.relation === 'advmod'),
  )
  return tree.words[marks[0] ?? -1]?.lower ?? ''
}
