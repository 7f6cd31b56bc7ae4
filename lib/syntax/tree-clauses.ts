import type { Clause, ClauseKind, SentenceParse } from './clause'
import { isPredicate, markOf, subjectOf, verbGroupOf } from './predicate'
import { relationOf, type SentenceTree, subtree } from './tree-word'
import type { Range } from './word'

/** The clauses of a tree as ranges of words: for whoever looks for subjects and verbs, not for what hangs on what. */
export function clausesOf(tree: SentenceTree): SentenceParse {
  const heads = tree.words.flatMap((_, i) => (isPredicate(tree, i) ? [i] : []))
  const clauses = heads.map((at): Clause => {
    const subject = subjectOf(tree, at)
    const all = subtree(tree, at)
    const verb = verbGroupOf(tree, at)
    return {
      from: all[0] ?? at,
      to: (all.at(-1) ?? at) + 1,
      kind: kindOf(tree, at),
      verb,
      subject: subject === undefined ? undefined : rangeOf(subtree(tree, subject)),
      subjectIs: subject === undefined ? 'shared' : 'own',
      fronted: [],
    }
  })
  return { words: tree.words, verbs: clauses.map(clause => clause.verb), clauses }
}

const rangeOf = (indices: readonly number[]): Range => ({ from: indices[0] ?? 0, to: (indices.at(-1) ?? 0) + 1 })

function kindOf(tree: SentenceTree, at: number): ClauseKind {
  const word = tree.words[at]
  const relation = relationOf(word)
  if (at === tree.root) return 'main'
  if (relation === 'conj' || relation === 'parataxis') return 'coordinate'
  if (word?.relation === 'acl:relcl') return 'relative'
  if (relation === 'advcl') return 'adverbial'
  return markOf(tree, at) === 'that' || /^(ccomp|xcomp|csubj|acl)$/.test(relation) ? 'complement' : 'main'
}
