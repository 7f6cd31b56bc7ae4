import { isComma, isNominal, type Word } from '../syntax/word'
import { isCountryWord } from './countries'
import { type Draft, draftOrder, renderWords } from './draft'
import { fullNameOf } from './person-names'
import type { SentenceRead } from './read-sentence'
import type { Edit, ReferenceContext, Resolver } from './reference-context'
import { bareRelation, ownerInNumber, pairOfStates, stateOfHeading } from './resolve-states'

/**
 * Puts names in place of references where exactly one antecedent fits; leaves the rest for the gate on dangling
 * references. Order: pairs before nouns, because "the two countries" is a noun phrase too.
 */
export function resolveReferences(draft: Draft, context: ReferenceContext): Draft {
  const edits = new Map(draft.edits)
  for (const resolve of [
    subjectPronoun,
    pairOfStates,
    bareRelation,
    stateOfHeading,
    ownerInNumber,
    repeatedNoun,
    bareSurname,
  ] satisfies Resolver[])
    for (const edit of resolve({ ...draft, edits }, context)) {
      if (edit.at.some(i => edits.has(i))) continue
      edit.at.forEach((i, k) => {
        edits.set(i, k === 0 ? edit.text : '')
      })
    }
  return { ...draft, edits }
}

const OWNERS: Readonly<Record<string, string>> = { his: 'he', her: 'she' }

/** "it", "they", "he" as subject, or "his", "her" opening it: the subject before it, if number and kind agree. */
const subjectPronoun: Resolver = (draft, context) => {
  const first = draft.subject[0] ?? -1
  const word = draft.words[first]?.lower ?? ''
  const owner = draft.subject.length > 1 ? OWNERS[word] : undefined
  const pronoun = owner ?? word
  if (!/^(it|they|he|she)$/.test(pronoun) || (owner === undefined && draft.subject.length !== 1) || isExpletive(draft))
    return []
  const found = subjectBefore(context, pronoun)
  if (!found || !agrees(pronoun, found.words)) return []
  return [{ at: [first], text: owner ? `${found.text}'s` : found.text }]
}

/** "it was agreed to", "it became clear that": nothing is referred to. */
export const isExpletive = (draft: Draft): boolean => {
  const first = draft.words[draft.subject[0] ?? -1]?.lower
  const next = draft.words[draft.verb.to]?.lower
  return (
    first === 'there' ||
    (first === 'it' &&
      (draft.verb.passive || draft.words[draft.verb.to]?.tag === 'ADJ') &&
      (next === 'to' || next === 'that'))
  )
}

type Subject = { readonly text: string; readonly words: readonly Word[] }

/** Of an earlier clause of the sentence, else of the sentence before; the same pronoun there leads further back. */
function subjectBefore(context: ReferenceContext, pronoun: string): Subject | undefined {
  const { sentence, clause, before } = context
  const earlier = sentence.parse.clauses.find(
    other => other.subjectIs === 'own' && other.subject && other.from < (clause?.from ?? 0),
  )
  const chain = [
    ...(earlier ? [{ read: sentence, subject: earlier.subject }] : []),
    ...before
      .toReversed()
      .map(read => ({ read, subject: read.parse.clauses.find(other => other.kind === 'main')?.subject })),
  ]
  for (const { read, subject } of chain) {
    if (!subject) return undefined
    const words = read.parse.words.slice(subject.from, subject.to)
    if (words.length !== 1 || words[0]?.lower !== pronoun) return subjectOf(words)
  }
  return undefined
}

function subjectOf(all: readonly Word[]): Subject | undefined {
  const stop = all.findIndex(word => isComma(word))
  const words = stop < 0 ? all : all.slice(0, stop)
  if (words.length > 9 || words.some(word => word.tag === 'TIMEX' || word.tag === 'PRON' || word.tag === 'VERB'))
    return undefined
  if (!words.some(word => word.tag === 'PROPN')) return undefined
  const text = renderWords(
    words,
    words.map((_, i) => i),
    new Map(),
  )
  return { text: words[0]?.tag === 'DET' ? text.charAt(0).toLowerCase() + text.slice(1) : text, words }
}

const BODIES =
  /^(Company|Corporation|Union|Army|Navy|Party|League|Bank|Group|Ministry|Council|Empire|Republic|Kingdom|Church|University|Institute|Force|Museum|Airways|Motors|Society|Republics|Treaty|Act|Agreement|Commission)$/

/** Two or more names and nothing else, none of a state or a body: mostly somebody. */
const isPerson = (words: readonly Word[]): boolean =>
  words.length > 1 &&
  words.every(word => word.tag === 'PROPN') &&
  !words.some(word => BODIES.test(word.text) || isCountryWord(word.text))

function agrees(pronoun: string, words: readonly Word[]): boolean {
  const plural =
    words.some(word => word.tag === 'CCONJ') || (words.at(-1)?.tag === 'NOUN' && /s$/.test(words.at(-1)?.lower ?? ''))
  const names = words.filter(word => word.tag === 'PROPN')
  const country = isCountryWord(names.map(word => word.text).join(' ')) || names.some(word => isCountryWord(word.text))
  if (pronoun === 'they') return plural
  if (pronoun === 'it') return !plural && !isPerson(words)
  return !plural && names.length >= 1 && !country && words.every(word => word.tag === 'PROPN' || word.tag === 'DET')
}

/** "the supply" after "arms supply to South Asia": the fuller phrase of the same noun, from the last two sentences. */
const repeatedNoun: Resolver = (draft, context) => {
  const order = draftOrder(draft)
  const edits: Edit[] = []
  order.forEach((i, k) => {
    const word = draft.words[i]
    const det = draft.words[order[k - 1] ?? -1]
    const next = draft.words[order[k + 1] ?? -1]
    if (word?.tag !== 'NOUN' || !/^(the|this|these)$/.test(det?.lower ?? '')) return
    if (next && (isNominal(next) || /^(of|for|between|to)$/.test(next.lower))) return
    const fuller = fullerPhrase(word.lower, context.before.slice(-2))
    if (fuller) edits.push({ at: [order[k - 1] ?? -1, i], text: `the ${fuller}` })
  })
  return edits
}

function fullerPhrase(noun: string, before: readonly SentenceRead[]): string | undefined {
  for (const read of before.toReversed()) {
    const { words } = read.parse
    const at = words.findIndex(word => word.lower === noun && word.tag === 'NOUN')
    if (at < 0) continue
    let from = at
    while (from > 0 && /^(ADJ|NOUN|PROPN)$/.test(words[from - 1]?.tag ?? '')) from--
    let to = at + 1
    if (words[to]?.tag === 'ADP' && /^(of|to|for|with|between|in|from|on)$/.test(words[to]?.lower ?? '')) {
      let end = to + 1
      while (end < words.length && /^(DET|ADJ|NOUN|PROPN|CCONJ)$/.test(words[end]?.tag ?? '')) end++
      if (end > to + 1) to = end
    }
    const phrase = words.slice(from, to)
    if (!phrase.some(word => word.tag === 'PROPN') || phrase.length > 9) return undefined
    return renderWords(
      words,
      phrase.map((_, i) => from + i),
      new Map(),
    )
  }
  return undefined
}

/** A surname alone, where the document gives the whole name. */
const bareSurname: Resolver = (draft, context) => {
  const order = draftOrder(draft)
  const edits: Edit[] = []
  for (const i of order) {
    const word = draft.words[i]
    if (
      word?.tag !== 'PROPN' ||
      draft.words[i - 1]?.tag === 'PROPN' ||
      /^(bin|ibn|al|de|van|von|der|ul|da|di|la|le|el|of)$/.test(draft.words[i - 1]?.lower ?? '') ||
      draft.words[i + 1]?.tag === 'PROPN'
    )
      continue
    const full = fullNameOf(context.names, word.text, word.start)
    if (full) edits.push({ at: [i], text: full })
  }
  return edits
}
