import { isPredicate, subjectOf } from '../../syntax/predicate'
import { childrenBy, isWithin, pathUp, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { Draft } from '../draft'
import { withoutCount } from './assemble-clause'
import { draftClause } from './draft-clause'

/**
 * "bought ships in 1990, followed by a refit in 1996": the second date with the clause around it, without the first
 * date, so that the statement has one date and says who.
 */
export function followedDraft(tree: SentenceTree, timex: number): Draft | undefined {
  const followed = pathUp(tree, timex).find(i => tree.words[i]?.lower === 'followed')
  if (followed === undefined || followed > timex || tree.words.slice(followed, timex).some(isDate)) return undefined
  if (tree.words[followed + 1]?.lower !== 'by') return undefined
  if (!/^(advcl|acl|conj)$/.test(relationOf(tree.words[followed])) || subjectOf(tree, followed) !== undefined)
    return undefined
  const host = pathUp(tree, followed).find(
    i => i !== followed && tree.words[i]?.tag !== 'TIMEX' && isPredicate(tree, i) && subjectOf(tree, i) !== undefined,
  )
  if (host === undefined || host > followed) return undefined
  const draft = draftClause(tree, { head: host, bound: 'at', holdsDate: true, atPoint: false, ofPart: true }, timex)
  if (typeof draft === 'string' || draft.attribution.length > 0) return undefined
  const others = tree.words.flatMap((word, i) => (word.tag === 'TIMEX' && i !== timex ? [i] : []))
  const gone = new Set(others.flatMap(i => datePhrase(tree, i, followed)))
  const counted = others.reduce((at, i) => withoutCount(tree, at, i), draft.predicate)
  const predicate = counted.filter(i => !gone.has(i) && !isCount(tree, i))
  const fronted = draft.fronted.filter(part => !part.some(i => others.includes(i)))
  const isClean = [...predicate, ...draft.subject].every(i => !others.includes(i))
  return isClean && predicate.includes(followed) ? { ...draft, predicate, fronted } : undefined
}

/** "decades later", counted from a date that has gone. */
const isCount = (tree: SentenceTree, i: number): boolean =>
  [i, i + 1].some(
    k =>
      /^(later|earlier)$/.test(tree.words[k]?.lower ?? '') &&
      /^(years|decades|months|weeks|days)$/.test(tree.words[k - 1]?.lower ?? ''),
  )

const isDate = (word: { readonly tag: string }): boolean => word.tag === 'TIMEX'

/** Verbs whose subject is itself what went on: it is what was followed. */
const GOES_ON = /^(included|comprised|involved|began|started|opened|continued|took)$/

/** "In the 1970s, joint works included a mill, followed by loans": under a date that opens the sentence, what came next. */
export function withFollower(tree: SentenceTree, host: Draft): readonly Draft[] {
  const follower = followerOf(tree, host)
  if (!follower) return [host]
  const gone = new Set(follower.predicate)
  const rest = host.predicate.filter(i => !gone.has(i))
  const end = rest.findLastIndex(i => tree.words[i]?.tag !== 'PUNCT')
  return [{ ...host, predicate: rest.slice(0, end + 1) }, follower]
}

function followerOf(tree: SentenceTree, given: Draft): Draft | undefined {
  const { verb, subject, fronted, timex } = given
  if (!GOES_ON.test(tree.words[verb.main]?.lower ?? '') || !fronted.some(part => part.includes(timex))) return undefined
  const followed = tree.words.findIndex(
    (word, i) => i > verb.main && word.lower === 'followed' && tree.words[i + 1]?.lower === 'by',
  )
  if (!isBehindComma(tree, followed) || subjectOf(tree, followed) !== undefined) return undefined
  // The tree may hang it on the last thing that is listed.
  const host = pathUp(tree, followed).find(i => i !== followed && isPredicate(tree, i))
  if (host !== verb.main) return undefined
  const predicate = subtree(tree, followed).filter(i => i >= followed && tree.words[i]?.tag !== 'PUNCT')
  if (predicate.some(i => /^(TIMEX|VERB)$/.test(tree.words[i]?.tag ?? '') && i !== followed)) return undefined
  const head = subject.find(i => /^nsubj/.test(tree.words[i]?.relation ?? ''))
  const isPlural = /S$/.test(tree.words[head ?? -1]?.xpos ?? '')
  const group = { ...verb, from: followed, to: followed + 1, main: followed, passive: true }
  return { ...given, predicate, verb: group, support: isPlural ? 'were' : 'was' }
}

const isBehindComma = (tree: SentenceTree, at: number): boolean => tree.words[at - 1]?.text === ','

/** A date with its preposition and "two years later", but not what hangs on it. */
const datePhrase = (tree: SentenceTree, date: number, followed: number): readonly number[] => {
  const own = [date, ...childrenBy(tree, date, /^(case|advmod)$/)]
  const opener = tree.words[date - 1]?.tag === 'ADP' ? [date - 1] : []
  const comma = tree.words[date + 1]?.text === ',' && date + 2 !== followed ? [date + 1] : []
  return [...own, ...opener, ...comma].filter(i => !isWithin(tree, i, followed) || i === date || opener.includes(i))
}
