import { pastOfIng } from '../../syntax/past-of-ing'
import { isPredicate, markOf, subjectOf } from '../../syntax/predicate'
import { childrenBy, isWithin, pathUp, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import { verbForm } from '../../syntax/verb-forms'
import { type Draft, draftOrder } from '../draft'
import type { TimexReason } from '../found-fact'
import { assembleClause } from './assemble-clause'
import { isRelativePronoun, participleDraft, relativeDraft } from './describing-clause'
import type { ClauseFrame } from './frame'
import { keptWords } from './kept-words'
import { attributionOf, reportedBefore, reporterOf } from './reporter'
import { needsObject } from './transitive-verbs'

/** Tells one clause as a sentence of its own. */
export function draftClause(tree: SentenceTree, frame: ClauseFrame, timex: number): Draft | TimexReason {
  const draft = clauseDraft(tree, frame.head, timex)
  if (typeof draft === 'string') return draft
  if (frame.holdsDate) {
    const dated = withOpeningDate(tree, draft, timex)
    return frame.bound === 'at' && !frame.ofPart ? dated : { ...dated, datesNeighbour: true }
  }
  // A clause with a date of its own needs no other.
  if (draftOrder(draft).some(i => tree.words[i]?.tag === 'TIMEX')) return 'no-clause'
  return withDate(tree, draft, timex, frame.atPoint)
}

/** The date of a neighbour goes before the clause: the phrase that it stands in, or its preposition and itself. */
function withDate(tree: SentenceTree, draft: Draft, timex: number, atPoint: boolean): Draft {
  const word = tree.words[timex]
  const governor = word?.head ?? -1
  const phrase = tree.words[governor]?.tag !== 'VERB' && isFrontedPhrase(tree, governor, timex) ? governor : timex
  const at = subtree(
    tree,
    phrase,
    child => child !== timex && /^(acl|advcl|punct|conj|appos)/.test(tree.words[child]?.relation ?? ''),
  )
  const first = draft.subject[0] ?? -1
  const opener = tree.words[first]
  const lowers = first === 0 && opener !== undefined && /^(DET|PRON|ADP)$/.test(opener.tag) && opener.text !== 'I'
  const edits = new Map(draft.edits)
  if (lowers) edits.set(first, opener.lower)
  const front = at.filter(i => tree.words[i]?.tag !== 'PUNCT')
  const isCounted = /\b(?:later|earlier|after|before|ago)\b/.test(word?.lower ?? '')
  if (!front.some(i => tree.words[i]?.tag === 'ADP') && !isCounted && /^[\d\p{Lu}]/u.test(word?.text ?? ''))
    edits.set(timex, `${isDay(word?.text ?? '') ? 'on' : 'in'} ${word?.text ?? ''}`)
  const signal = front.find(i => /^(since|until|till|by|before|from)$/.test(tree.words[i]?.lower ?? ''))
  // "since 2014, when X launched Y" launched it in 2014.
  if (atPoint && signal !== undefined && signal === timex - 1) edits.set(signal, isDay(word?.text ?? '') ? 'on' : 'in')
  return { ...draft, fronted: [front, ...draft.fronted], edits }
}

/** "1878: John Daniels crushes flaxseed": a date that opens an entry of a chronicle. */
function withOpeningDate(tree: SentenceTree, draft: Draft, timex: number): Draft {
  const text = tree.words[timex]?.text ?? ''
  const isAlone = draft.fronted.some(part => part.length === 1 && part[0] === timex)
  if (!isAlone || !/^(?:\d|Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)/.test(text)) return draft
  const edits = new Map([...draft.edits, [timex, `${isDay(text) ? 'on' : 'in'} ${text}`]])
  return { ...draft, hasOwnPreposition: true, edits }
}

const isDay = (text: string): boolean => /\d{1,2}(?:st|nd|rd|th)? \p{Lu}|\p{Lu}\p{L}+ \d{1,2}\b(?!\d)|day$/u.test(text)

/** "During the 1965 war, …": the whole phrase, if it is short. */
const isFrontedPhrase = (tree: SentenceTree, governor: number, timex: number): boolean =>
  governor >= 0 &&
  /^(obl|nmod)/.test(tree.words[governor]?.relation ?? '') &&
  subtree(tree, governor).length <= 8 &&
  (subtree(tree, governor)[0] ?? timex) < timex

function clauseDraft(tree: SentenceTree, head: number, timex: number): Draft | TimexReason {
  if (isHypothetical(tree, head)) return 'hypothetical'
  const kept = keptWords(tree, head, timex)
  const reported = reportedBefore(tree, head)
  if (reported !== undefined) return clauseDraft(tree, reported, timex)
  // Coordinated clauses describe the noun that the first of them hangs on.
  const first = firstOfChain(tree, head)
  const relation = tree.words[first]?.relation ?? ''
  if (relation === 'acl:relcl' && (first === head || subjectOf(tree, head) === undefined))
    return relativeDraft(tree, head, first, kept, timex)
  if (relation === 'acl' && subjectOf(tree, head) === undefined) return participleDraft(tree, head, first, kept, timex)
  if (hasOpenSubject(tree, head) || lacksItsObject(tree, head)) return 'incomplete'
  const owner = subjectOwner(tree, head)
  const subject = owner === undefined ? undefined : subjectOf(tree, owner)
  if (owner === undefined || subject === undefined) return 'no-subject'
  const expletive = childrenBy(tree, head, /^expl/).filter(i => i < head)
  const subjectWords =
    owner !== head
      ? keptWords(tree, subject, timex).filter(i => i !== timex)
      : expletive.length > 0
        ? expletive
        : subjectPhrase(tree, kept, subject)
  const draft = assembleClause(tree, head, kept, subjectWords, timex)
  const helped = withHelper(tree, draft, head, owner)
  if (typeof helped === 'string') return helped
  const reporter = reporterOf(tree, head, timex)
  return reporter.length === 0
    ? { ...helped, attribution: attributionOf(tree, head) }
    : withReporter(tree, helped, reporter)
}

/** "…, the ministry said" goes to the front: "The ministry said that …". */
function withReporter(tree: SentenceTree, draft: Draft, reporter: readonly number[]): Draft {
  const last = reporter.at(-1) ?? -1
  const first = draft.subject[0] ?? -1
  const opener = tree.words[first]
  const edits = new Map([...draft.edits, [last, `${tree.words[last]?.text ?? ''} that`]])
  if (opener && /^(DET|PRON)$/.test(opener.tag) && opener.text !== 'I' && !edits.has(first))
    edits.set(first, opener.lower)
  return { ...draft, attribution: reporter, predicate: draft.predicate.filter(i => !reporter.includes(i)), edits }
}

/**
 * A participle is no verb of a sentence: "was emerging and experiencing" shares its auxiliary, "launched by X in 2010, it
 * became …" and "with 21 people killed since 2017" have lost theirs.
 */
function withHelper(tree: SentenceTree, draft: Draft, head: number, owner: number): Draft | TimexReason {
  // "was cleaned, acquired by the state and lent": tags cannot tell the last from a past of its own.
  const joins = relationOf(tree.words[head]) === 'conj' && isPassive(tree, owner) && isTransitive(tree, head)
  const suffers = owner === head && isSufferer(tree, draft)
  const xpos = joins || (suffers && !namesAfter(tree, draft)) ? 'VBN' : (tree.words[head]?.xpos ?? '')
  if (!/^VB[NG]$/.test(xpos) || draft.verb.from !== head) return draft
  const shared = owner === head ? [] : childrenBy(tree, owner, /^aux/).filter(i => i < owner)
  const through = pathUp(tree, head)
    .slice(0, 4)
    .some(i => /^(advcl|acl)$/.test(tree.words[i]?.relation ?? ''))
  if (shared.length > 0 && !(through && relationOf(tree.words[head]) !== 'conj'))
    return { ...draft, predicate: [...shared, ...draft.predicate.filter(i => !shared.includes(i))] }
  // "with silver shipments resuming in 1660": its subject is its own.
  if (xpos === 'VBG' && through && owner === head)
    return { ...draft, edits: new Map([...draft.edits, [head, pastOfIng(tree.words[head]?.lower ?? '')]]) }
  if (xpos === 'VBG') return through ? 'no-subject' : draft
  // "Profits fell": no participle, whatever its tag.
  if (owner === head && isActive(tree, head)) return draft
  if (!(through || suffers) || childrenBy(tree, head, /^obj$/).length > 0) return draft
  const subjectHead = tree.words[subjectOf(tree, owner) ?? -1]
  const plural = /S$/.test(subjectHead?.xpos ?? '')
  const lasting = /^(since|from)$/.test(tree.words[draft.timex - 1]?.lower ?? '')
  if (lasting) return { ...draft, support: plural ? 'have been' : 'has been' }
  return { ...draft, support: plural ? 'were' : 'was' }
}

/** "President Hale executed on 2 May 1963", "a trust founded in 1974": nobody is said to have been executed or founded. */
const isSufferer = (tree: SentenceTree, { verb, subject, timex }: Draft): boolean =>
  needsObject(tree.words[verb.main]?.lower ?? '') &&
  !subject.some(i => /^(VERB|AUX)$/.test(tree.words[i]?.tag ?? '')) &&
  childrenBy(tree, verb.main, /^(obj|ccomp|xcomp|obl:unmarked)$/).length === 0 &&
  tree.words[timex]?.head === verb.main &&
  timex > verb.main

/** Something behind the verb that may be its object, whatever the tree says. */
const namesAfter = (tree: SentenceTree, { verb, predicate }: Draft): boolean =>
  predicate.some(i => i > verb.main && /^(NOUN|PROPN|PRON|NUM)$/.test(tree.words[i]?.tag ?? ''))

const isPassive = (tree: SentenceTree, at: number): boolean => childrenBy(tree, at, /^aux:pass$/).length > 0

/** A past form without an object that can be a participle: "lent", not "died", "went" or "was". */
const isTransitive = (tree: SentenceTree, at: number): boolean =>
  /^(ed|participle)$/.test(verbForm(tree.words[at]?.lower ?? '')) &&
  tree.words[at]?.xpos === 'VBD' &&
  !INTRANSITIVE.test(tree.words[at]?.lower ?? '') &&
  childrenBy(tree, at, /^(obj|ccomp|xcomp|cop)$/).length === 0 &&
  (needsObject(tree.words[at]?.lower ?? '') ||
    childrenBy(tree, at, /^obl/).some(i =>
      /^(by|to|from|into|with)$/.test(tree.words[subtree(tree, i)[0] ?? -1]?.lower ?? ''),
    ))

const isActive = (tree: SentenceTree, at: number): boolean => {
  const lower = tree.words[at]?.lower ?? ''
  return verbForm(lower) === 'past' || INTRANSITIVE.test(lower)
}

const INTRANSITIVE =
  /^(died|arrived|disappeared|appeared|emerged|resigned|remained|returned|retired|happened|occurred|vanished|collapsed|escaped|survived|lasted|lived|stayed|came|became|fell|rose|went|rested|belonged|consisted|existed|failed|succeeded|continued|ceased|marched|sailed|travelled|traveled|moved|worked|talked|stood|sat|ran|grew|met|fled|joined|followed|ended|began|started|opened|closed|culminated|declined|erupted|expired|intervened|prospered)$/

/** The first of coordinated clauses without a subject of their own. */
function firstOfChain(tree: SentenceTree, head: number): number {
  let at = head
  for (let n = 0; relationOf(tree.words[at]) === 'conj' && subjectOf(tree, at) === undefined && n < 6; n++)
    at = tree.words[at]?.head ?? at
  return at
}

/** "which provided support", "whose aim is": the subject stands elsewhere. */
const hasOpenSubject = (tree: SentenceTree, head: number): boolean => {
  const subject = subjectOf(tree, head)
  return (
    subject !== undefined &&
    subtree(tree, subject, child => tree.words[child]?.relation === 'acl:relcl').some(i => isRelativePronoun(tree, i))
  )
}

/** "what the Bill contains": the object is a gap. */
const lacksItsObject = (tree: SentenceTree, head: number): boolean =>
  childrenBy(tree, head, /^(obj|obl|ccomp)$/).some(
    i => i < head && /^(what|which|whom)$/.test(tree.words[i]?.lower ?? ''),
  )

const isTied = (tree: SentenceTree, conjunct: number): boolean => {
  const opener = tree.words[subtree(tree, conjunct)[0] ?? conjunct]
  return opener?.tag === 'CCONJ' || opener?.tag === 'PUNCT' || tree.words[conjunct - 1]?.tag === 'CCONJ'
}

/** With the marks inside it, whatever they hang on. */
function subjectPhrase(tree: SentenceTree, kept: readonly number[], subject: number): readonly number[] {
  const own = kept.filter(i => isWithin(tree, i, subject) && tree.words[i]?.tag !== 'PUNCT')
  const [from = 0, to = 0] = [own[0], own.at(-1)]
  return kept.filter(i => own.includes(i) || (tree.words[i]?.tag === 'PUNCT' && i > from && i < to))
}

/** The clause whose subject a conjunct shares, up the chain. */
function subjectOwner(tree: SentenceTree, head: number): number | undefined {
  for (let at = head, n = 0; at >= 0 && n < 6; n++) {
    if (subjectOf(tree, at) !== undefined) return at
    const relation = relationOf(tree.words[at])
    // "…, the envoy, visited": what no conjunction or comma of its own ties to the clause before shares nothing with it.
    if (relation === 'conj' && !isTied(tree, at)) return undefined
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl' && relation !== 'parataxis')
      return undefined
    at = tree.words[at]?.head ?? -1
  }
  return undefined
}

/** "if", "unless", "whether", "lest" open what did not happen, or not for certain. */
function isHypothetical(tree: SentenceTree, head: number): boolean {
  for (let at = head, n = 0; at >= 0 && n <= tree.words.length; at = tree.words[at]?.head ?? -1, n++)
    if (isPredicate(tree, at) && /^(if|unless|whether|lest)$/.test(markOf(tree, at))) return true
  return false
}
