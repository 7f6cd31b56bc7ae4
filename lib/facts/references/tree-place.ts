import { isPredicate, subjectOf } from '../../syntax/predicate'
import { pathUp, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { Range } from '../../syntax/word'
import type { Role } from './mention'

/** The word of a phrase on which its others hang: the one whose head lies outside. */
export function topOf(tree: SentenceTree, phrase: Range & { readonly head: number }): number {
  for (let i = phrase.head; ; ) {
    const up = tree.words[i]?.head ?? -1
    if (up < phrase.from || up >= phrase.to) return i
    i = up
  }
}

/** What a word is in its clause, as the tree has it; of a joined phrase, what the first of the joined is. */
export function roleInTree(tree: SentenceTree, at: number): Role | undefined {
  const word = tree.words[at]
  const relation = relationOf(word)
  if (relation === 'nsubj') return 'subject'
  // A verb that the tree hangs on its own subject.
  if (relation === 'root' && (word?.tag === 'NOUN' || word?.tag === 'PROPN') && !isPredicate(tree, at)) return 'subject'
  if (relation === 'obj' || relation === 'iobj') return 'object'
  if (relation === 'obl' || relation === 'nmod') return word?.relation === 'nmod:poss' ? 'owner' : 'oblique'
  if (relation === 'conj' && word && word.head >= 0 && !isPredicate(tree, at)) return roleInTree(tree, word.head)
  return undefined
}

/** The word that heads the clause around a word: itself, where it heads one. */
export const predicateAt = (tree: SentenceTree, at: number): number | undefined =>
  pathUp(tree, at).find(i => isPredicate(tree, i))

/** The head of the subject of a clause: its own, or that of the clause with which it shares one: joined, "to withdraw", "ending". */
export function subjectFor(tree: SentenceTree, predicate: number): number | undefined {
  const own = subjectOf(tree, predicate)
  if (own !== undefined) return own
  const word = tree.words[predicate]
  return word && /^(conj|xcomp|advcl)$/.test(relationOf(word)) && word.head >= 0
    ? subjectFor(tree, word.head)
    : undefined
}

/** Stands before the verb and the subject of its clause, in an adjunct: "In its report, the council …". */
export function isBeforeSubject(tree: SentenceTree, at: number): boolean {
  const predicate = predicateAt(tree, at)
  const subject = predicate === undefined ? undefined : subjectOf(tree, predicate)
  if (subject === undefined) return false
  const first = subtree(tree, subject)[0] ?? subject
  return at < first && !subtree(tree, subject).includes(at)
}
