import { pastOfIng } from '../../syntax/past-of-ing'
import { isPredicate, markOf, subjectOf, verbGroupOf } from '../../syntax/predicate'
import { childrenBy, pathUp, relationOf, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { Draft } from '../draft'
import type { TimexReason } from '../found-fact'
import type { ClauseFrame } from './clause-frame'
import { keptWords } from './kept-words'

/** Tells one clause as a sentence of its own. */
export function draftClause(tree: SentenceTree, frame: ClauseFrame, timex: number): Draft | TimexReason {
  const draft = clauseDraft(tree, frame.head, timex)
  if (typeof draft === 'string' || frame.holdsDate) return draft
  return withDate(tree, draft, timex)
}

/** The date of a neighbour goes before the clause: the phrase that it stands in, or its preposition and itself. */
function withDate(tree: SentenceTree, draft: Draft, timex: number): Draft {
  const word = tree.words[timex]
  const governor = word?.head ?? -1
  const phrase = tree.words[governor]?.tag !== 'VERB' && isFrontedPhrase(tree, governor, timex) ? governor : timex
  const at = subtree(tree, phrase, child => child !== timex && /^(acl|advcl|punct|conj|appos)/.test(tree.words[child]?.relation ?? ''))
  const first = draft.subject[0] ?? -1
  const opener = tree.words[first]
  const lowers = first === 0 && opener !== undefined && /^(DET|PRON|ADP)$/.test(opener.tag) && opener.text !== 'I'
  const edits = new Map(draft.edits)
  if (lowers) edits.set(first, opener.lower)
  const front = at.filter(i => tree.words[i]?.tag !== 'PUNCT')
  if (!front.some(i => tree.words[i]?.tag === 'ADP') && /^[\d\p{Lu}]/u.test(word?.text ?? ''))
    edits.set(timex, `${isDay(word?.text ?? '') ? 'on' : 'in'} ${word?.text ?? ''}`)
  const signal = front.find(i => /^(since|until|till|by)$/.test(tree.words[i]?.lower ?? ''))
  if (signal !== undefined && signal === timex - 1) edits.set(signal, isDay(word?.text ?? '') ? 'on' : 'in')
  return { ...draft, fronted: [front, ...draft.fronted], edits }
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
  if (reported !== undefined) {
    return clauseDraft(tree, reported, timex)
  }
  // Coordinated clauses describe the noun that the first of them hangs on.
  const first = firstOfChain(tree, head)
  const relation = tree.words[first]?.relation ?? ''
  if (relation === 'acl:relcl' && (first === head || subjectOf(tree, head) === undefined))
    return relativeDraft(tree, head, first, kept, timex)
  if (relation === 'acl' && subjectOf(tree, head) === undefined) return participleDraft(tree, head, first, kept, timex)
  if (isRelativePronoun(tree, subjectOf(tree, head)) || lacksItsObject(tree, head)) return 'incomplete'
  const owner = subjectOwner(tree, head)
  if (owner === undefined) return 'no-subject'

  const subject = subjectOf(tree, owner)
  if (subject === undefined) return 'no-subject'
  const subjectWords =
    owner === head ? kept.filter(i => within(tree, i, subject)) : keptWords(tree, subject, timex).filter(i => i !== timex)
  const draft = assembled(tree, head, kept, subjectWords, timex)
  const helped = withHelper(tree, draft, head, owner)
  if (typeof helped === 'string') return helped
  const reporter = reporterOf(tree, head, timex)
  if (reporter.length === 0) return { ...helped, attribution: attributionOf(tree, head) }
  const last = reporter.at(-1) ?? -1
  const edits = new Map([...helped.edits, [last, `${tree.words[last]?.text ?? ''} that`]])
  return { ...helped, attribution: reporter, predicate: helped.predicate.filter(i => !reporter.includes(i)), edits }
}

/**
 * A participle is no verb of a sentence: "was emerging and experiencing" shares its auxiliary, "launched by X in 2010, it
 * became …" and "with 21 people killed since 2017" have lost theirs.
 */
function withHelper(tree: SentenceTree, draft: Draft, head: number, owner: number): Draft | TimexReason {
  const xpos = tree.words[head]?.xpos ?? ''
  if (!/^VB[NG]$/.test(xpos) || draft.verb.from !== head) return draft
  const shared = owner === head ? [] : childrenBy(tree, owner, /^aux/).filter(i => i < owner)
  const through = pathUp(tree, head).slice(0, 4).some(i => /^(advcl|acl)$/.test(tree.words[i]?.relation ?? ''))
  if (shared.length > 0 && !(through && relationOf(tree.words[head]) !== 'conj'))
    return { ...draft, predicate: [...shared, ...draft.predicate.filter(i => !shared.includes(i))] }
  if (xpos === 'VBG') return through ? 'no-subject' : draft
  if (!through) return draft
  const subjectHead = tree.words[subjectOf(tree, owner) ?? -1]
  return { ...draft, support: /S$/.test(subjectHead?.xpos ?? '') ? 'were' : 'was' }
}

/** The first of coordinated clauses without a subject of their own. */
function firstOfChain(tree: SentenceTree, head: number): number {
  let at = head
  for (let n = 0; relationOf(tree.words[at]) === 'conj' && subjectOf(tree, at) === undefined && n < 6; n++)
    at = tree.words[at]?.head ?? at
  return at
}

const isRelativePronoun = (tree: SentenceTree, at: number | undefined): boolean =>
  at !== undefined && /^(which|who|whom|whose)$/.test(tree.words[at]?.lower ?? '')

/** "what the Bill contains": the object is a gap. */
const lacksItsObject = (tree: SentenceTree, head: number): boolean =>
  childrenBy(tree, head, /^(obj|obl|ccomp)$/).some(i => i < head && /^(what|which|whom)$/.test(tree.words[i]?.lower ?? ''))

const within = (tree: SentenceTree, at: number, branch: number): boolean => {
  for (let i = at, n = 0; i >= 0 && n <= tree.words.length; i = tree.words[i]?.head ?? -1, n++) if (i === branch) return true
  return false
}

/** Words before the subject go to the front, all others follow it. */
function assembled(
  tree: SentenceTree,
  head: number,
  kept: readonly number[],
  subject: readonly number[],
  timex: number,
): Draft {
  const own = new Set(subject)
  const verb = verbGroupOf(tree, head)
  const edge = subject.length > 0 && kept.includes(subject[0] ?? -1) ? (subject[0] ?? verb.from) : verb.from
  const rest = kept.filter(i => !own.has(i))
  const before = rest.filter(i => i < edge && tree.words[i]?.tag !== 'PUNCT')
  const after = rest.filter(i => i >= edge)
  return {
    words: tree.words,
    attribution: [],
    fronted: frontedParts(tree, head, before),
    subject: trimmed(tree, withoutOpener(tree, subject)),
    predicate: trimmed(tree, withoutTail(tree, withoutLooseMarks(tree, after, subject))),
    verb,
    timex,
    edits: new Map(),
  }
}

/** "with 21 people killed", "and ships dock": what tied the clause to its host goes. */
const withoutOpener = (tree: SentenceTree, subject: readonly number[]): readonly number[] => {
  const from = subject.findIndex(i => !/^(CCONJ|SCONJ)$/.test(tree.words[i]?.tag ?? '') && tree.words[i]?.lower !== 'with')
  return from < 0 ? subject : subject.slice(from)
}

/** "joined in 2017 - and in return": a conjunction whose clause went leaves a stump. */
function withoutTail(tree: SentenceTree, at: readonly number[]): readonly number[] {
  const k = at.findLastIndex(i => tree.words[i]?.tag === 'CCONJ')
  const rest = at.slice(k + 1)
  const stump = k >= 0 && rest.every(i => /^(ADP|ADV|PUNCT|SCONJ)$/.test(tree.words[i]?.tag ?? ''))
  return stump ? at.slice(0, k) : at
}

/** A comma or dash right after the subject closed something that went. */
const withoutLooseMarks = (tree: SentenceTree, after: readonly number[], subject: readonly number[]): readonly number[] => {
  const last = subject.at(-1) ?? -1
  return after.filter((i, k) => !(k === 0 && tree.words[i]?.tag === 'PUNCT' && i === last + 1))
}

function trimmed(tree: SentenceTree, at: readonly number[]): readonly number[] {
  const loose = (i: number | undefined): boolean => /^[,;:.–—-]$|^--$/.test(tree.words[i ?? -1]?.text ?? '')
  let from = 0
  let to = at.length
  while (from < to && loose(at[from])) from++
  while (to > from && loose(at[to - 1])) to--
  return at.slice(from, to)
}

/** One part for each branch before the subject. */
function frontedParts(tree: SentenceTree, head: number, before: readonly number[]): readonly (readonly number[])[] {
  const parts: number[][] = []
  let last = -1
  for (const i of before) {
    let branch = i
    while (tree.words[branch]?.head !== head && (tree.words[branch]?.head ?? -1) >= 0) branch = tree.words[branch]?.head ?? -1
    if (branch === last) parts.at(-1)?.push(i)
    else parts.push([i])
    last = branch
  }
  // Loose prepositions and adverbs that have lost what they stood with.
  return parts
    .map(part => (tree.words[part[0] ?? -1]?.lower === 'as' && tree.words[part[1] ?? -1]?.tag === 'ADP' ? part.slice(1) : part))
    .filter(part => part.some(i => !/^(ADP|ADV|CCONJ|SCONJ|PUNCT)$/.test(tree.words[i]?.tag ?? '')))
}

/** The clause whose subject a conjunct shares, up the chain. */
function subjectOwner(tree: SentenceTree, head: number): number | undefined {
  for (let at = head, n = 0; at >= 0 && n < 6; n++) {
    if (subjectOf(tree, at) !== undefined) return at
    const relation = relationOf(tree.words[at])
    if (relation !== 'conj' && relation !== 'xcomp' && relation !== 'advcl' && relation !== 'parataxis') return undefined
    at = tree.words[at]?.head ?? -1
  }
  return undefined
}

/** The noun phrase that a relative clause or a participle describes, without that description. */
function antecedentOf(tree: SentenceTree, head: number): readonly number[] {
  const noun = tree.words[head]?.head ?? -1
  if (noun < 0) return []
  const gone = new Set(
    (tree.children[noun] ?? []).filter(
      child =>
        child === head ||
        /^(case|cc|mark|acl|acl:relcl|punct|conj|parataxis|nsubj|cop|aux|advmod|advcl|obl)/.test(tree.words[child]?.relation ?? '') ||
        (tree.words[child]?.relation === 'appos' && child > head),
    ),
  )
  const phrase = subtree(tree, noun, child => gone.has(child))
  return phrase.filter((i, k) => tree.words[i]?.tag !== 'PUNCT' || (k > 0 && phrase[k - 1] === i - 1 && phrase[k + 1] === i + 1))
}

const RELATIVE = /^(which|who|that|whom|whose|where|when)$/

/** "the treaty which X signed in 1971": X signed the treaty in 1971. */
function relativeDraft(
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
    return assembled(tree, head, kept, noun, timex)
  }
  const word = tree.words[pronoun ?? -1]
  if (pronoun !== undefined && word?.lower === 'whose') return 'incomplete'
  const subjectWords = subject === undefined ? [] : kept.filter(i => within(tree, i, subject))
  if (pronoun !== undefined && subject !== undefined && within(tree, pronoun, subject))
    return assembled(tree, head, kept.filter(i => !within(tree, i, subject)), noun, timex)
  if (subject === undefined) return 'no-subject'
  if (word && /^(where|when)$/.test(word.lower))
    return assembled(tree, head, kept.filter(i => i !== pronoun), subjectWords, timex)
  // The noun is what the clause is about: its object, or what its preposition governs.
  const body = kept.filter(i => pronoun === undefined || !within(tree, i, tree.words[pronoun]?.head === head ? pronoun : pronoun))
  const draft = assembled(tree, head, body, subjectWords, timex)
  const preposition = pronoun === undefined ? undefined : childrenBy(tree, pronoun, /^case$/)[0]
  if (pronoun !== undefined && /^obl|^nmod/.test(word?.relation ?? '')) {
    if (preposition === undefined) return 'incomplete'
    return { ...draft, predicate: [...draft.predicate, preposition, ...noun] }
  }
  const at = draft.predicate.indexOf(head)
  return { ...draft, predicate: [...draft.predicate.slice(0, at + 1), ...noun, ...draft.predicate.slice(at + 1)] }
}

/** "the accord signed at Oslo in 1993", "a package starting in 2005": told as a clause. */
function participleDraft(
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
  const named = noun.some(i => tree.words[i]?.tag === 'PROPN') || noun.length > 4
  if (noun.length === 0 || !named) return 'no-subject'
  const draft = assembled(tree, head, kept, noun, timex)
  if (xpos === 'VBG') return { ...draft, edits: new Map([[head, pastOfIng(word.lower)]]) }
  const nounHead = tree.words[tree.words[first]?.head ?? -1]
  return { ...draft, support: /^NNP?S$/.test(nounHead?.xpos ?? '') ? 'were' : 'was' }
}

/** "if", "unless", "whether", "lest" open what did not happen, or not for certain. */
function isHypothetical(tree: SentenceTree, head: number): boolean {
  for (let at = head, n = 0; at >= 0 && n <= tree.words.length; at = tree.words[at]?.head ?? -1, n++)
    if (isPredicate(tree, at) && /^(if|unless|whether|lest)$/.test(markOf(tree, at))) return true
  return false
}

const REPORTS =
  /^(say|says|said|report|reports|reported|claim|claims|claimed|announce|announces|announced|state|states|stated|allege|alleges|alleged|believe|believes|believed|argue|argues|argued|note|notes|noted|add|adds|added|confirm|confirms|confirmed|deny|denies|denied|warn|warned|estimate|estimates|estimated|reveal|reveals|revealed|suggest|suggests|suggested|declare|declared|insist|insisted|conclude|concluded|predict|predicted|maintain|maintains|maintained|think|thinks|thought|expect|expects|expected|hope|hopes|hoped|fear|feared|assert|asserts|asserted|acknowledge|acknowledged|admit|admitted|explain|explained|promise|promised|agree|agreed|tell|told|write|wrote|show|shows|showed|shown|find|finds|found|mean|means|meant)$/

/** "…, officials announced on July 28": a verb of saying behind what it says, with a subject and nothing more. */
function isReporter(tree: SentenceTree, at: number, host: number): boolean {
  if (!/^(advcl|parataxis|conj)$/.test(tree.words[at]?.relation ?? '') || !REPORTS.test(tree.words[at]?.lower ?? '')) return false
  if (at < host || subjectOf(tree, at) === undefined || markOf(tree, at) !== '') return false
  if (relationOf(tree.words[at]) === 'conj' && childrenBy(tree, at, /^cc$/).length > 0) return false
  return childrenBy(tree, at, /^(obj|ccomp|xcomp)$/).length === 0
}

/** The clause that a reporter reports. */
const reportedBefore = (tree: SentenceTree, head: number): number | undefined => {
  const host = tree.words[head]?.head ?? -1
  return host >= 0 && isPredicate(tree, host) && isReporter(tree, head, host) ? host : undefined
}

/** Words of the reporter, in the order of telling: who, said, when. */
function reporterOf(tree: SentenceTree, head: number, timex: number): readonly number[] {
  const at = (tree.children[head] ?? []).find(child => isReporter(tree, child, head))
  if (at === undefined) return []
  const kept = keptWords(tree, at, timex)
  const subject = subjectOf(tree, at) ?? at
  const who = kept.filter(i => within(tree, i, subject))
  return trimmed(tree, [...who, ...kept.filter(i => !within(tree, i, subject))])
}

/** "X reported that": the clause around a reported one, without its own asides. */
function attributionOf(tree: SentenceTree, head: number): readonly number[] {
  const word = tree.words[head]
  if (relationOf(word) === 'conj' && isPredicate(tree, word?.head ?? -1)) return attributionOf(tree, word?.head ?? -1)
  if (relationOf(word) !== 'ccomp') return []
  const up = word?.head ?? -1
  if (up < 0 || !REPORTS.test(tree.words[up]?.lower ?? '')) return []
  const subject = subjectOf(tree, up)
  if (subject === undefined || subject > head) return []
  const that = childrenBy(tree, head, /^mark$/).filter(i => tree.words[i]?.lower === 'that')
  const matrix = keptWords(tree, up, -1).filter(i => !within(tree, i, head) && i < head && tree.words[i]?.tag !== 'TIMEX')
  return [...attributionOf(tree, up), ...trimmed(tree, matrix), ...that]
}
