import { isPredicate, subjectOf } from '../../syntax/predicate'
import { childrenBy, pathUp, type SentenceTree } from '../../syntax/tree-word'
import type { Draft } from '../draft'
import type { KnownNames } from '../known-names'
import { typeOfName } from '../type-name'
import { clauseFrames } from './clause-frame'
import { draftClause } from './draft-clause'
import type { ClauseFrame } from './frame'
import { type GappedItem, type GappedList, gappedList } from './gapped-list'

/**
 * The clause of one date in a gapped list, the verb of the first item copied: "Orland exported boats in 1960" of "Orland
 * exported lamps in 1950 and boats in 1960". Undefined where there is no such list or what is copied is not certain.
 */
export function gappedDraft(tree: SentenceTree, timex: number, names: KnownNames): Draft | undefined {
  const list = gappedList(tree, timex)
  const frame = list && frameOf(tree, list.timex)
  const clause = frame && draftClause(tree, frame, list.timex)
  if (!list || !clause || typeof clause === 'string' || clause.attribution.length > 0) return undefined
  const { verb } = clause
  if (list.timex < verb.to || clause.fronted.length > 0 || verb.negated) return undefined
  const opening = openingOf(tree, clause, list.timex)
  const drafts = opening && list.items.map(item => withItem(tree, { clause, opening, list, names }, item))
  // A list is one of one kind, or none.
  if (!opening || !drafts?.every(draft => draft !== undefined)) return undefined
  if (timex === list.timex) return { ...clause, predicate: [...opening.words, ...opening.date] }
  return drafts.find(draft => draft?.timex === timex)
}

/** Where the first date hangs on a noun of its clause, the other dates seem to be nearer to the verb. */
function frameOf(tree: SentenceTree, timex: number): ClauseFrame | undefined {
  const told = clauseFrames(tree, timex).find(one => one.holdsDate && one.bound === 'at')
  const head = pathUp(tree, timex).find(i => isPredicate(tree, i))
  if (told || head === undefined || subjectOf(tree, head) === undefined) return told
  return { head, bound: 'at', holdsDate: true, atPoint: false, ofPart: false }
}

/** The first item: what stands from the verb to its date. */
type Opening = { readonly words: readonly number[]; readonly date: readonly number[] }

function openingOf(tree: SentenceTree, { predicate, verb }: Draft, timex: number): Opening | undefined {
  const at = predicate.indexOf(timex)
  if (at < 0) return undefined
  const hasPreposition = tree.words[timex - 1]?.tag === 'ADP' && predicate[at - 1] === timex - 1
  const start = hasPreposition ? at - 1 : at
  const words = predicate.slice(0, start)
  const isWhole = words.every((i, k) => i < verb.to || i === (words[k - 1] ?? i - 1) + 1)
  return isWhole ? { words, date: predicate.slice(start, at + 1) } : undefined
}

type Copied = {
  readonly clause: Draft
  readonly opening: Opening
  readonly list: GappedList
  readonly names: KnownNames
}

function withItem(tree: SentenceTree, copied: Copied, item: GappedItem): Draft | undefined {
  const { clause, opening, list, names } = copied
  const { verb } = clause
  const lead = opening.words.filter(i => i < verb.to)
  const rest = opening.words.filter(i => i >= verb.to)
  const told = (words: readonly number[]): Draft => ({
    ...clause,
    predicate: [...words, ...item.date],
    timex: item.timex,
  })
  const [first = -1] = item.body
  const kinds = item.body.map(i => tree.words[i]?.tag)
  if (kinds.every(kind => kind === 'ADV')) return told([...opening.words, ...item.body])
  if (kinds[0] === 'ADP') {
    const k = rest.findLastIndex(i => tree.words[i]?.lower === tree.words[first]?.lower)
    return k < 0 ? undefined : told([...lead, ...rest.slice(0, k), ...item.body])
  }
  if (kinds.every(kind => kind === 'NUM')) {
    const k = rest.findLastIndex(i => tree.words[i]?.tag === 'NUM')
    const from = tree.words[rest[k - 1] ?? -1]?.tag === 'NUM' ? k - 1 : k
    return k < 0 ? undefined : told([...lead, ...rest.slice(0, from), ...item.body, ...rest.slice(k + 1)])
  }
  // "in 1950, a church in 1960": without "and" it may be anything.
  const isListed = item.isJoined || list.items.at(-1)?.isJoined === true
  if (kinds.includes('ADP') || !isListed) return undefined
  if (rest.length === 0) return withSubject(tree, told(lead), item)
  const isClause = item.hasComma && list.items.length < 2
  return !isClause && isAlike(tree, verb.main, rest, item, names) ? told([...lead, ...item.body]) : undefined
}

/** "died in 2005, and her son in 2009": where the verb has nothing behind it, the item has done the same. */
function withSubject(tree: SentenceTree, draft: Draft, { body }: GappedItem): Draft | undefined {
  const isPlural = (at: readonly number[]): boolean =>
    /S$/.test(tree.words[at.at(-1) ?? -1]?.xpos ?? '') || at.some(i => tree.words[i]?.lower === 'and')
  const helper = tree.words[draft.verb.from]
  const agrees = isPlural(body) === isPlural(draft.subject)
  const form = { was: 'were', were: 'was' }[helper?.lower ?? '']
  if (!agrees && !form && draft.verb.tense === 'present') return undefined
  const edits = !agrees && form ? new Map([...draft.edits, [draft.verb.from, form] as const]) : draft.edits
  return { ...draft, subject: body, edits }
}

/** A name stands for a name of the same type, a thing for a thing. */
function isAlike(
  tree: SentenceTree,
  verb: number,
  rest: readonly number[],
  { body }: GappedItem,
  names: KnownNames,
): boolean {
  const object = childrenBy(tree, verb, /^obj$/)[0]
  const kind = tree.words[body.at(-1) ?? -1]?.tag
  if (object === undefined || !rest.includes(object) || tree.words[object]?.tag !== kind) return false
  if (rest.some(i => i > object && /^(VERB|AUX|SCONJ)$/.test(tree.words[i]?.tag ?? ''))) return false
  const typeOf = (at: readonly number[]) =>
    typeOfName(
      at.map(i => tree.words[i]?.text ?? ''),
      names,
    )
  const named = rest.filter(i => tree.words[i]?.tag === 'PROPN')
  return kind !== 'PROPN' || (typeOf(body) === 'person') === (typeOf(named) === 'person')
}
