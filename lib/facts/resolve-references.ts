import type { Clause } from '../syntax/clause'
import { isComma, isNominal, type Word } from '../syntax/word'
import { countriesIn, countryPhrase, isCountryWord } from './countries'
import { type Draft, draftOrder, renderWords } from './draft'
import { fullNameOf, type PersonNames } from './person-names'
import type { SentenceRead } from './read-sentence'

/** What stands before a clause: sentences of the same section, the nearest last, and what the headings name. */
export type ReferenceContext = {
  readonly sentence: SentenceRead
  readonly clause: Clause
  readonly before: readonly SentenceRead[]
  /** Title of the article and heading of the section. */
  readonly headings: readonly string[]
  readonly names: PersonNames
}

type Edit = { readonly at: readonly number[]; readonly text: string }
type Resolver = (draft: Draft, context: ReferenceContext) => readonly Edit[]

/**
 * Puts names in place of references where exactly one antecedent fits; leaves the rest for the gate on dangling
 * references. Order: pairs before nouns, because "the two countries" is a noun phrase too.
 */
export function resolveReferences(draft: Draft, context: ReferenceContext): Draft {
  const edits = new Map(draft.edits)
  for (const resolve of [subjectPronoun, pairOfStates, repeatedNoun, bareSurname] satisfies Resolver[])
    for (const edit of resolve({ ...draft, edits }, context)) {
      if (edit.at.some(i => edits.has(i))) continue
      edit.at.forEach((i, k) => {
        edits.set(i, k === 0 ? edit.text : '')
      })
    }
  return { ...draft, edits }
}

/** "it", "they", "he" as subject: the subject before it, if number and kind agree. */
const subjectPronoun: Resolver = (draft, context) => {
  const at = draft.subject
  const pronoun = draft.words[at[0] ?? -1]?.lower ?? ''
  if (at.length !== 1 || !/^(it|they|he|she)$/.test(pronoun) || isExpletive(draft)) return []
  const found = subjectBefore(context)
  if (!found || !agrees(pronoun, found.words)) return []
  return [{ at, text: found.text }]
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

function subjectBefore(context: ReferenceContext): { text: string; words: readonly Word[] } | undefined {
  const { sentence, clause, before } = context
  const earlier = sentence.parse.clauses.find(
    other => other.subjectIs === 'own' && other.subject && other.from < clause.from,
  )
  const read = earlier ? sentence : before.at(-1)
  const subject = earlier ? earlier.subject : read?.parse.clauses.find(other => other.kind === 'main')?.subject
  if (!read || !subject) return undefined
  const all = read.parse.words.slice(subject.from, subject.to)
  const stop = all.findIndex(word => isComma(word))
  const words = stop < 0 ? all : all.slice(0, stop)
  if (words.length > 9 || words.some(word => word.tag === 'TIMEX' || word.tag === 'PRON' || word.tag === 'VERB'))
    return undefined
  if (!words.some(word => word.tag === 'PROPN')) return undefined
  return {
    text: renderWords(
      words,
      words.map((_, i) => i),
      new Map(),
    ),
    words,
  }
}

function agrees(pronoun: string, words: readonly Word[]): boolean {
  const plural =
    words.some(word => word.tag === 'CCONJ') || (words.at(-1)?.tag === 'NOUN' && /s$/.test(words.at(-1)?.lower ?? ''))
  const names = words.filter(word => word.tag === 'PROPN')
  const country = isCountryWord(names.map(word => word.text).join(' ')) || names.some(word => isCountryWord(word.text))
  if (pronoun === 'they') return plural
  if (pronoun === 'it') return !plural
  return !plural && names.length >= 2 && !country && words.every(word => word.tag === 'PROPN' || word.tag === 'DET')
}

const PAIR = /^(countries|nations|sides|states|neighbours|neighbors|governments|powers|parties|capitals|allies)$/

/** "both countries", "the two sides": the two states that the nearest text names, if it names just two. */
const pairOfStates: Resolver = (draft, context) => {
  const order = draftOrder(draft)
  const edits: Edit[] = []
  order.forEach((i, k) => {
    if (!PAIR.test(draft.words[i]?.lower ?? '')) return
    const one = order[k - 1] ?? -1
    const two = order[k - 2] ?? -1
    const both = draft.words[one]?.lower === 'both'
    const theTwo = draft.words[one]?.lower === 'two' && draft.words[two]?.lower === 'the'
    if (!both && !theTwo) return
    if (/^['’]/.test(draft.words[i + 1]?.text ?? '')) return
    const pair = statesBefore(context, draft.words[i]?.start ?? 0)
    if (pair) edits.push({ at: both ? [one, i] : [two, one, i], text: pair.map(countryPhrase).join(' and ') })
  })
  return edits
}

function statesBefore(context: ReferenceContext, offset: number): readonly string[] | undefined {
  const own = countriesIn(context.sentence.prose.slice(0, offset - context.sentence.start))
  if (own.length === 2) return own
  for (const read of context.before.toReversed().slice(0, 2)) {
    const named = countriesIn(read.prose)
    if (named.length === 2) return named
    if (named.length > 2) break
  }
  const headed = context.headings.map(countriesIn)
  if (headed.some(named => named.length > 2)) return undefined
  const all = [...new Set(headed.flat())]
  return all.length === 2 ? all : undefined
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
    if (word?.tag !== 'PROPN' || draft.words[i - 1]?.tag === 'PROPN' || draft.words[i + 1]?.tag === 'PROPN') continue
    const full = fullNameOf(context.names, word.text, word.start)
    if (full) edits.push({ at: [i], text: full })
  }
  return edits
}
