import { isPredicate, markOf, subjectOf } from '../../syntax/predicate'
import { childrenBy, isWithin, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import { trimmed } from './assemble-clause'
import { keptWords } from './kept-words'
import { REPORTING_VERB } from './reporting-verbs'

/** "…, officials announced on July 28": a verb of saying behind what it says, with a subject and nothing more. */
function isReporter(tree: SentenceTree, at: number, host: number): boolean {
  if (
    !/^(advcl|parataxis|conj)$/.test(tree.words[at]?.relation ?? '') ||
    !REPORTING_VERB.test(tree.words[at]?.lower ?? '')
  )
    return false
  if (!/^VB[DZP]$/.test(tree.words[at]?.xpos ?? '')) return false
  if (at < host || subjectOf(tree, at) === undefined || markOf(tree, at) !== '') return false
  // "with contracts concluded since 2020" says nothing.
  if (subtree(tree, at).some(i => i < at && tree.words[i]?.lower === 'with' && tree.words[i]?.relation !== 'advmod'))
    return false
  if (relationOf(tree.words[at]) === 'conj' && childrenBy(tree, at, /^cc$/).length > 0) return false
  return childrenBy(tree, at, /^(obj|ccomp|xcomp)$/).length === 0
}

/** The clause that a reporter reports. */
export const reportedBefore = (tree: SentenceTree, head: number): number | undefined => {
  const host = tree.words[head]?.head ?? -1
  return host >= 0 && isPredicate(tree, host) && isReporter(tree, head, host) ? host : undefined
}

/** Words of the reporter, in the order of telling: who, said, when. */
export function reporterOf(tree: SentenceTree, head: number, timex: number): readonly number[] {
  const at = (tree.children[head] ?? []).find(child => isReporter(tree, child, head)) ?? reporterBehind(tree, head)
  if (at === undefined) return []
  const kept = keptWords(tree, at, timex)
  const subject = subjectOf(tree, at) ?? at
  const own = isWithin(tree, at, head) ? kept : kept.filter(i => !isWithin(tree, i, head))
  const who = own.filter(i => isWithin(tree, i, subject))
  return trimmed(tree, [...who, ...own.filter(i => !isWithin(tree, i, subject))])
}

/** "…, said the ministry": the matrix of a clause that stands before it. */
const reporterBehind = (tree: SentenceTree, head: number): number | undefined => {
  const up = tree.words[head]?.head ?? -1
  if (relationOf(tree.words[head]) !== 'ccomp' || up < head || !REPORTING_VERB.test(tree.words[up]?.lower ?? ''))
    return undefined
  return (subjectOf(tree, up) ?? -1) > head ? up : undefined
}

const isDatePhrase = (tree: SentenceTree, i: number): boolean =>
  tree.words[i]?.tag === 'TIMEX' || tree.words[tree.words[i]?.head ?? -1]?.tag === 'TIMEX'

/** "X reported that": the clause around a reported one, without its own asides. */
export function attributionOf(tree: SentenceTree, head: number): readonly number[] {
  const word = tree.words[head]
  if (relationOf(word) === 'conj' && isPredicate(tree, word?.head ?? -1)) return attributionOf(tree, word?.head ?? -1)
  if (relationOf(word) !== 'ccomp') return []
  const up = word?.head ?? -1
  if (up < 0 || !REPORTING_VERB.test(tree.words[up]?.lower ?? '')) return []
  const subject = subjectOf(tree, up)
  if (subject === undefined || subject > head) return []
  const that = childrenBy(tree, head, /^mark$/).filter(i => tree.words[i]?.lower === 'that')
  const matrix = keptWords(tree, up, -1).filter(i => !isWithin(tree, i, head) && i < head && !isDatePhrase(tree, i))
  return [...attributionOf(tree, up), ...trimmed(tree, matrix), ...that]
}
