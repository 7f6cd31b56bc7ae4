import { isPredicate, markOf, subjectOf } from '../../syntax/predicate'
import { childrenBy, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { ClauseFrame } from './frame'
import { INTRODUCES } from './introducing-verbs'
import { sharesRightSide } from './shared-side'

/** Has a date of its own, not only in a clause beside it or in a relative one. */
const isDated = (tree: SentenceTree, at: number): boolean =>
  subtree(
    tree,
    at,
    child => /^(conj|parataxis|acl:relcl)$/.test(tree.words[child]?.relation ?? '') && isPredicate(tree, child),
  ).some(i => tree.words[i]?.tag === 'TIMEX')

/** "since 2014, when X launched Y": the clause hangs on the date itself. */
export const clausesOnDate = (tree: SentenceTree, timex: number): readonly ClauseFrame[] =>
  (tree.children[timex] ?? [])
    .filter(child => /^(acl|advcl)/.test(tree.words[child]?.relation ?? '') && isPredicate(tree, child))
    .filter(child => markOf(tree, child) === 'when' && subjectOf(tree, child) !== undefined && !isDated(tree, child))
    .map(head => ({ head, bound: 'at', holdsDate: false, atPoint: true, ofPart: false }))

/** Clauses beside the dated one that the date governs as well. */
export function besideClauses(tree: SentenceTree, frame: ClauseFrame, timex: number): readonly ClauseFrame[] {
  const { head } = frame
  const isFronted = timex < (subjectOf(tree, head) ?? head)
  const out: { readonly at: number; readonly when: boolean }[] = []
  for (const child of tree.children[head] ?? []) {
    const relation = relationOf(tree.words[child])
    if (child === timex || isDated(tree, child) || !isPredicate(tree, child) || child < head) continue
    if (INTRODUCES.test(tree.words[child]?.lower ?? '')) continue
    const own = subjectOf(tree, child)
    const mark = markOf(tree, child)
    if (relation === 'conj' && (sharesRightSide(tree, head, child) || isContrast(tree, child))) continue
    // "visited Moscow in 2018 and signed": behind a comma a new date may have begun.
    const joined = isFronted || !hasComma(tree, child)
    if (relation === 'conj' && joined && (isFronted || own === undefined || isExpletive(tree, own)))
      out.push({ at: child, when: false })
    else if (relation === 'advcl' && own !== undefined && hasSameTime(tree, child, mark, isFronted ? undefined : timex))
      out.push({ at: child, when: mark === 'when' })
    else if (relation === 'advcl' && own !== undefined && isAbsolute(tree, child, own))
      out.push({ at: child, when: false })
    else if (relation === 'parataxis' && isFronted && own !== undefined) out.push({ at: child, when: false })
  }
  const undated = (at: number): boolean => !isDated(tree, at) && !isContrast(tree, at)
  const further = isFronted ? out.flatMap(one => chained(tree, one.at)).filter(undated) : []
  const whiles = isFronted ? [...out.map(one => one.at), ...further].flatMap(at => whileClauses(tree, at)) : []
  return [...out, ...[...further, ...whiles.filter(undated)].map(at => ({ at, when: false }))].map(({ at, when }) => ({
    head: at,
    bound: 'at',
    holdsDate: false,
    atPoint: when,
    ofPart: false,
  }))
}

/** "in 1969 while engineers built the wall"; but "in 1905 after years of quarrels while Finland stayed" tells a contrast. */
function hasSameTime(tree: SentenceTree, clause: number, mark: string, timexBefore: number | undefined): boolean {
  if (mark === 'when') return true
  const from = subtree(tree, clause)[0] ?? clause
  const near = tree.words[from - 1]?.tag === 'PUNCT' ? from - 2 : from - 1
  return timexBefore === undefined ? /^(while|whereas)$/.test(mark) : mark === 'while' && near === timexBefore
}

/** "with the ministry agreeing to sell": happens with what it hangs on. */
const isAbsolute = (tree: SentenceTree, at: number, subject: number): boolean =>
  tree.words[at]?.xpos === 'VBG' &&
  childrenBy(tree, at, /^(aux|cop)/).length === 0 &&
  [subject, at].some(i =>
    childrenBy(tree, i, /^(case|mark)$/).some(k => tree.words[k]?.lower === 'with' && k < subject),
  )

const hasComma = (tree: SentenceTree, conjunct: number): boolean => {
  const from = subtree(tree, conjunct)[0] ?? conjunct
  return [tree.words[from], tree.words[from - 1]].some(word => /^[,;]$/.test(word?.text ?? ''))
}

const isExpletive = (tree: SentenceTree, subject: number): boolean =>
  /^(it|there)$/.test(tree.words[subject]?.lower ?? '')

/** "…, but its implementation was delayed": what is set against the dated event mostly came later. */
const isContrast = (tree: SentenceTree, conjunct: number): boolean =>
  childrenBy(tree, conjunct, /^cc$/).some(i => /^(but|yet|nor)$/.test(tree.words[i]?.lower ?? ''))

const chained = (tree: SentenceTree, at: number): readonly number[] =>
  childrenBy(tree, at, /^(conj|parataxis)$/).filter(child => isPredicate(tree, child))

/** "…, B was rebuilding while C banned": under the last of the clauses that the date governs. */
const whileClauses = (tree: SentenceTree, at: number): readonly number[] =>
  childrenBy(tree, at, /^advcl$/).filter(
    child =>
      child > at &&
      isPredicate(tree, child) &&
      subjectOf(tree, child) !== undefined &&
      /^(while|whereas)$/.test(markOf(tree, child)),
  )
