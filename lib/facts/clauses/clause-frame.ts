import { isPredicate, markOf, subjectOf } from '../../syntax/predicate'
import { childrenBy, pathUp, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import { isEventNoun } from '../event-nouns'
import { besideClauses, clausesOnDate } from './beside-clauses'
import type { Bound, ClauseFrame } from './frame'
import { INTRODUCES } from './introducing-verbs'

/** Words that bring in what a clause is measured against or grounded on: its date is not that of the clause. */
const ASIDE =
  /^(despite|notwithstanding|regarding|concerning|about|given|considering|unlike|like|than|as|because|due|owing|according|compared)$/
/** Verbs that say nothing of when the event happened that they speak of: "followed the visit of 2024". */
const SPEAKS_OF =
  /^(follow|followed|follows|precede|preceded|lead|led|leads|result|resulted|stem|stemmed|predate|predates|commemorate|commemorated|commemorates|recall|recalled|recalls|cite|cited|cites|mention|mentioned|mentions|describe|described|describes|attribute|attributed|condemn|condemned|criticize|criticized|criticise|criticised|investigate|investigated|study|studied|studies|blame|blamed|date|dates|dating|remember|remembers|remembered|celebrate|celebrates|celebrated)$/
const AFTER = /^(after|since|following|once)$/
const BEFORE = /^(before|until|till)$/

/**
 * The clauses that a time expression dates, the innermost first. Up the tree from the date: the first predicate is dated
 * by it; a clause above only through a conjunction of time or a noun that names an event.
 */
export function clauseFrames(tree: SentenceTree, timex: number): readonly ClauseFrame[] {
  const frames: ClauseFrame[] = []
  let bound: Bound = 'at'
  let ofPart = false
  let isNested = false
  let at = governorOf(tree, timex)
  if (at === timex || isCompared(tree, timex)) return frames
  for (let steps = 0; at >= 0 && steps <= tree.words.length; steps++) {
    const word = tree.words[at]
    if (ASIDE.test(word?.lower ?? '') && subjectOf(tree, at) === undefined) break
    if (isPredicate(tree, at) && !isOpenVerb(tree, at)) {
      const head = hostOfTail(tree, matrixOf(tree, at))
      // "will be paid on March 31 to holders of record on March 10": the verb's own date is the nearer one.
      const speaksOf = isNested && timex > head && SPEAKS_OF.test(tree.words[head]?.lower ?? '')
      if (!speaksOf && !((bound !== 'at' || isNested) && hasDateBeside(tree, head, timex)))
        frames.push({ head, bound, holdsDate: true, atPoint: false, ofPart })
      const up = above(tree, head)
      if (!up) break
      bound = combined(bound, up.bound)
      ofPart ||= up.ofPart
      at = tree.words[head]?.head ?? -1
    } else if (word?.lower === 'following' && word.tag === 'VERB') {
      bound = combined(bound, 'after')
      at = word.head
    } else {
      // "a dividend, the first since 2008, will be paid": the apposition has its own date.
      if ((word?.relation === 'appos' && opensWithMark(tree, at)) || isAside(casesOf(tree, at)) || isGround(tree, at))
        break
      isNested = true
      bound = combined(bound, boundOfCase(tree, at))
      at = word?.head ?? -1
    }
  }
  const first = frames[0]
  if (first?.bound !== 'at') return frames
  return [...frames, ...besideClauses(tree, first, timex), ...clausesOnDate(tree, timex)]
}

/** A verb that needs the one above it: "the first to recognize", or that only introduces: "including X in 2017". */
const isOpenVerb = (tree: SentenceTree, at: number): boolean =>
  subjectOf(tree, at) === undefined &&
  (INTRODUCES.test(tree.words[at]?.lower ?? '') ||
    (markOf(tree, at) === 'to' && /^(acl|advcl|conj)$/.test(tree.words[at]?.relation ?? '')))

/** "such as" brings in an example, which belongs to what is said. */
const isAside = (cases: readonly string[]): boolean => cases.some(word => ASIDE.test(word)) && !cases.includes('such')

/** "in light of the takeover in 2021": what moves somebody, not when it happens. */
const isGround = (tree: SentenceTree, at: number): boolean =>
  [tree.words[at]?.lower ?? '', ...casesOf(tree, at)].some(word => GROUND.test(word)) &&
  casesOf(tree, at).includes('in')
const GROUND = /^(light|view|response|reaction|protest|memory|honou?r|recognition|retaliation|revenge)$/

const opensWithMark = (tree: SentenceTree, branch: number): boolean => {
  const from = subtree(tree, branch)[0] ?? branch
  return [tree.words[from], tree.words[from - 1]].some(word => /^[,–—(]$/.test(word?.text ?? ''))
}

/** The word that a date hangs on; the second of two dates hangs on what the first does. */
export function governorOf(tree: SentenceTree, timex: number): number {
  let at = tree.words[timex]?.head ?? -1
  let from = timex
  while (
    at >= 0 &&
    tree.words[at]?.tag === 'TIMEX' &&
    /^(conj|nmod|dep|appos|flat)/.test(tree.words[from]?.relation ?? '')
  ) {
    from = at
    at = tree.words[at]?.head ?? -1
  }
  return insideNoun(tree, beyondAside(tree, at, timex), timex)
}

/** "after the siege of Stralsund in May 1628", ", the last since 1240,": a date right behind such a noun is the noun's. */
function insideNoun(tree: SentenceTree, governor: number, timex: number): number {
  const before = (subtree(tree, timex)[0] ?? timex) - 1
  if (governor < 0 || governor >= before || !isPredicate(tree, governor)) return governor
  if (tree.words[before]?.tag === 'PUNCT' || tree.words[before + 1]?.tag === 'PUNCT') return governor
  const path = [before, ...pathUp(tree, before)]
  const inside = path.slice(0, Math.max(0, path.indexOf(governor)))
  const apposed = inside.find(i => tree.words[i]?.relation === 'appos' && opensWithMark(tree, i))
  const noun = inside.at(-1) ?? -1
  const isBound = casesOf(tree, noun).some(word => AFTER.test(word) || BEFORE.test(word))
  if (noun >= 0 && isGround(tree, noun)) return noun
  return apposed ?? (isBound && isEventNoun(tree.words[noun]?.lower ?? '') ? noun : governor)
}

/** "inducted its first tanks, built by Norinco, in April 2020": a comma before the date closes the aside. */
function beyondAside(tree: SentenceTree, governor: number, timex: number): number {
  const opens = subtree(tree, timex)[0] ?? timex
  if (!/^[,–—]$/.test(tree.words[opens]?.text ?? '') && !/^[,–—]$/.test(tree.words[opens - 1]?.text ?? ''))
    return governor
  // "at a summit in Tashkent, in January 1966": behind a comma a date is the clause's, not the noun's.
  if (governor >= 0 && governor < opens && !isPredicate(tree, governor)) {
    const up = pathUp(tree, governor).find(i => isPredicate(tree, i))
    if (up !== undefined && up < opens) return up
  }
  for (let at = governor, n = 0; at >= 0 && n < 4; at = tree.words[at]?.head ?? -1, n++) {
    if (!/^(acl|acl:relcl|appos)$/.test(tree.words[at]?.relation ?? '')) continue
    const from = subtree(tree, at)[0] ?? at
    const closes = /^[,–—]$/.test(tree.words[from]?.text ?? '') || /^[,–—]$/.test(tree.words[from - 1]?.text ?? '')
    if (!closes || from > timex) continue
    const up = pathUp(tree, tree.words[at]?.head ?? -1).find(i => isPredicate(tree, i))
    if (up !== undefined) return up
  }
  return governor
}

/** "as important as March 23", "more than in 1990": a measure, no time of anything. */
const isCompared = (tree: SentenceTree, timex: number): boolean =>
  childrenBy(tree, timex, /^case$/).some(i => /^(as|than|like|unlike)$/.test(tree.words[i]?.lower ?? '')) &&
  !/^(in|on|of|since|by|at)$/.test(tree.words[timex - 1]?.lower ?? '')

const combined = (a: Bound, b: Bound): Bound => (a === 'at' ? b : a)

/** An open complement is told with the verb that governs it: "decided to sell", "is expected to leave". */
function matrixOf(tree: SentenceTree, at: number): number {
  let head = at
  while (relationOf(tree.words[head]) === 'xcomp') {
    const up = tree.words[head]?.head ?? -1
    if (up < 0 || !isPredicate(tree, up)) break
    head = up
  }
  return head
}

/** ", with 21 people killed since 2017": a passive tail is told with what it hangs on, which says where and by whom. */
function hostOfTail(tree: SentenceTree, head: number): number {
  const word = tree.words[head]
  const host = word?.head ?? -1
  const isPassive = word?.xpos === 'VBN' || tree.words[subjectOf(tree, head) ?? -1]?.relation === 'nsubj:pass'
  const isTail = word?.relation === 'advcl' && isPassive && markOf(tree, head) === 'with' && host < head
  return isTail && isPredicate(tree, host) && childrenBy(tree, head, /^aux/).length === 0 ? host : head
}

/** A clause with a date of its own needs no bound from another one. */
const hasDateBeside = (tree: SentenceTree, head: number, timex: number): boolean =>
  tree.words.some(
    (word, i) => word.tag === 'TIMEX' && i !== timex && relationOf(word) !== 'conj' && governorOf(tree, i) === head,
  )

/** How a dated clause bounds what it stands in; undefined where it says nothing of it. */
function above(tree: SentenceTree, head: number): { readonly bound: Bound; readonly ofPart: boolean } | undefined {
  const word = tree.words[head]
  const relation = relationOf(word)
  const mark = markOf(tree, head)
  // "are called brothers since Orra was the first to …": a ground; only a perfect counts from then.
  if (mark === 'since' && !isPerfect(tree, word?.head ?? -1)) return undefined
  if (AFTER.test(mark)) return { bound: 'after', ofPart: false }
  if (BEFORE.test(mark)) return { bound: 'before', ofPart: false }
  const bare = subjectOf(tree, head) === undefined
  if (relation === 'advcl' && /^(when|as)$/.test(mark)) return { bound: 'at', ofPart: false }
  // "removing the ban in 1962, …": a participle without a subject is part of its host.
  if (relation === 'advcl' && mark === '' && bare) return { bound: 'at', ofPart: true }
  // "signed at the meeting held in 2018": the meeting's date is that of what happened at it.
  if (word?.relation === 'acl') return { bound: 'at', ofPart: !isEventNoun(tree.words[word?.head ?? -1]?.lower ?? '') }
  return undefined
}

const isPerfect = (tree: SentenceTree, at: number): boolean =>
  childrenBy(tree, at, /^aux/).some(i => /^(has|have|had|['’]ve)$/.test(tree.words[i]?.lower ?? ''))

/** "after the killing of X in 2011": the noun is dated, the clause comes after. */
function boundOfCase(tree: SentenceTree, noun: number): Bound {
  const cases = casesOf(tree, noun)
  if (/^(wake|aftermath)$/.test(tree.words[noun]?.lower ?? '')) return 'after'
  if (cases.some(word => BEFORE.test(word))) return 'before'
  if (cases.some(word => AFTER.test(word))) return 'after'
  const up = tree.words[tree.words[noun]?.head ?? -1]
  if (cases.includes('of') && /^(wake|aftermath)$/.test(up?.lower ?? '')) return 'after'
  if (cases.includes('of') && up?.lower === 'eve') return 'before'
  return 'at'
}

const casesOf = (tree: SentenceTree, noun: number): readonly string[] =>
  childrenBy(tree, noun, /^(case|mark)$/).map(i => tree.words[i]?.lower ?? '')
