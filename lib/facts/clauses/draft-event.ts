import { childrenBy, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { Draft } from '../draft'
import { isEventNoun, isNamedByYear } from '../event-nouns'
import { governorOf } from './clause-frame'

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/**
 * The event that a noun with a date names, whatever its clause says: "Nixon's trip to Beijing in 1971" took place in
 * 1971, "the 1848 revolution" in 1848.
 */
export function draftEvent(tree: SentenceTree, timex: number): Draft | undefined {
  const noun = eventOf(tree, governorOf(tree, timex), timex)
  const word = tree.words[noun]
  if (!word || word.tag === 'VERB') return undefined
  // "at the conclusion of the visit on 8 February": the day is that of its end.
  if (/^(conclusion|end|close|eve|anniversary|beginning|start)$/.test(tree.words[word.head]?.lower ?? ''))
    return undefined
  // "a fall between 1911 and 1921": two dates compared, neither that of the event.
  const pairs = tree.words[timex - 1]?.lower === 'between' || relationOf(tree.words[timex]) === 'conj'
  if (pairs && (tree.children[timex] ?? []).concat(word.head).some(i => tree.words[i]?.tag === 'TIMEX'))
    return undefined
  const premodifies = timex < noun
  if (premodifies ? !isNamedByYear(word.lower) : !isEventNoun(word.lower)) return undefined
  const gone = new Set(
    (tree.children[noun] ?? []).filter(
      child =>
        (child > timex && !premodifies) ||
        /^(case|mark|cc|punct|parataxis|conj|nsubj|cop|aux|advmod|advcl|obl|acl:relcl)/.test(
          tree.words[child]?.relation ?? '',
        ),
    ),
  )
  const subject = subtree(tree, noun, child => gone.has(child) || child === timex).filter(
    (i, k, all) => tree.words[i]?.tag !== 'PUNCT' || (k > 0 && all[k - 1] === i - 1),
  )
  const whole = premodifies ? subject : [...subject, ...agentBehind(tree, noun, timex)]
  if (!isDefinite(tree, whole) || whole.some(i => /^(TIMEX|PRON)$/.test(tree.words[i]?.tag ?? ''))) return undefined
  if (!whole.some(i => tree.words[i]?.tag === 'PROPN') || whole.length < 2) return undefined
  // "the Congress of the United States" sits for ever, "the War of 1812" has no other name.
  if (/^congress$/i.test(word.lower) && tree.words[noun - 1]?.tag === 'PROPN') return undefined
  const of = !premodifies && tree.words[timex - 1]?.lower === 'of'
  if (of && whole.every(i => i === noun || tree.words[i]?.tag === 'DET')) return undefined
  const draft: Draft = {
    words: tree.words,
    attribution: [],
    fronted: [],
    subject: whole,
    predicate: premodifies ? [timex] : withPreposition(tree, timex),
    verb: {
      from: noun,
      to: noun + 1,
      main: noun,
      kind: 'finite',
      tense: 'past',
      perfect: false,
      passive: false,
      negated: false,
      ambiguous: false,
    },
    support: 'took place',
    timex,
    edits: of ? new Map([[timex, `in ${tree.words[timex]?.text ?? ''}`]]) : new Map(),
  }
  if (!premodifies) return draft
  return { ...draft, namedByDate: true, edits: new Map([[timex, `in ${tree.words[timex]?.text ?? ''}`]]) }
}

/**
 * The noun that names the event: the one the date hangs on, or, through its places and owners, one above it ("the killing
 * of X in the town of Y in 2011"), or below it ("in light of the takeover in 2021").
 */
function eventOf(tree: SentenceTree, governor: number, timex: number): number {
  for (let at = governor, n = 0; at >= 0 && n < 4; at = tree.words[at]?.head ?? -1, n++) {
    if (isEventNoun(tree.words[at]?.lower ?? '')) return at
    if (!/^(nmod|flat|compound)/.test(tree.words[at]?.relation ?? '')) break
  }
  const below = (tree.children[governor] ?? []).find(
    child => child < timex && child > governor && isEventNoun(tree.words[child]?.lower ?? ''),
  )
  return below ?? governor
}

/** "a visit to Oslo on 7 April by the minister": who came, right behind the date. */
function agentBehind(tree: SentenceTree, noun: number, timex: number): readonly number[] {
  const by = timex + 1
  const agent = tree.words[by]?.lower === 'by' ? (tree.words[by]?.head ?? -1) : -1
  const owner = tree.words[agent]?.head ?? -1
  if (agent <= by || !/^(NOUN|PROPN)$/.test(tree.words[agent]?.tag ?? '')) return []
  // Below a passive verb it is whoever did that.
  if (owner !== noun && owner !== timex && childrenBy(tree, owner, /^(aux:pass|nsubj:pass)$/).length > 0) return []
  const phrase = subtree(tree, agent, child =>
    /^(acl|acl:relcl|punct|parataxis|conj)$/.test(tree.words[child]?.relation ?? ''),
  )
  return phrase[0] === by ? phrase : []
}

/** "the visit of X", "X's visit", "Operation X"; "a visit" may be any. */
const isDefinite = (tree: SentenceTree, subject: readonly number[]): boolean =>
  tree.words[subject[0] ?? -1]?.lower === 'the' ||
  (/^an?$/.test(tree.words[subject[0] ?? -1]?.lower ?? '') && subject.length >= 6) ||
  subject.some(i => relationOf(tree.words[i]) === 'nmod' && tree.words[i]?.relation === 'nmod:poss')

function withPreposition(tree: SentenceTree, timex: number): number[] {
  const before = tree.words[timex - 1]
  return before && /^(in|on|during|from|between|throughout)$/.test(before.lower) ? range(timex - 1, timex + 1) : [timex]
}
