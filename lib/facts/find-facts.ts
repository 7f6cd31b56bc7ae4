import { precisionOf } from '../edtf/precision'
import type { GeneratedFact } from '../generate/generated'
import { overlaps, type Span, sliceOf } from '../text/span'
import { edtfOf } from '../timex/edtf-of'
import type { Timex } from '../timex/timex'
import { absoluteTail } from './absolute-tail'
import { contentWords } from './content-words'
import { cutClause } from './cut-clause'
import { dateClauses } from './date-clauses'
import { type Draft, draftOrder, renderDraft } from './draft'
import { datesAnchor } from './event-anchor'
import { findEntities } from './find-entities'
import { findAttribution, findHedge } from './find-hedge'
import type { FoundFact, TimexOutcome, TimexReason } from './found-fact'
import { nominalEvent } from './nominal-events'
import { findPersonNames } from './person-names'
import { readSentence, type SentenceRead } from './read-sentence'
import { readNameBook } from './references/name-book'
import { resolveReferences } from './resolve-references'
import { roleOfDate } from './role-of-date'

/** A sentence of running text. `headings`: title of its article and the headings above it, the outermost first. */
export type SourceSentence = Span & { readonly headings: readonly string[]; readonly disputed?: string }

export type FactInput = {
  readonly text: string
  /** Stretches that are no prose: note marks, markup, citations. */
  readonly masks: readonly Span[]
  readonly sentences: readonly SourceSentence[]
  readonly timexes: readonly Timex[]
  /** Makes an id from what must not change with it: clause text, surface, ordinal. */
  readonly idOf: (kind: 'fact' | 'card', parts: readonly string[]) => string
}

/** `outcomes` runs parallel to `timexes`. */
export type FactOutput = { readonly facts: readonly FoundFact[]; readonly outcomes: readonly TimexOutcome[] }

/**
 * Every dated clause of the text. Passes, in this order: judge the expression by itself (cheapest, most are decided
 * here), read the sentence, find the clauses that the date governs, cut each out, resolve its references (which needs
 * the cut, so that nothing is resolved in words that go), describe it.
 */
export function findFacts(input: FactInput): FactOutput {
  const names = findPersonNames(input.text)
  const book = readNameBook(input.text)
  const places = placesOf(input)
  const dates = new Map<number, Timex[]>()
  for (const timex of input.timexes.filter(isDate)) {
    const at = places.get(timex) ?? -1
    dates.set(at, [...(dates.get(at) ?? []), timex])
  }
  const reads = new Map<number, SentenceRead>()
  const readAt = (i: number): SentenceRead | undefined => {
    const sentence = input.sentences[i]
    if (!sentence) return undefined
    const known = reads.get(i) ?? readSentence(input.text, sentence, input.masks, dates.get(i) ?? [])
    reads.set(i, known)
    return known
  }
  const seen = new Set<string>()
  const ordinals = new Map<string, number>()
  const facts: FoundFact[] = []
  const outcomes = input.timexes.map((timex): TimexOutcome => {
    const at = places.get(timex) ?? -1
    const reason = judgeTimex(timex, at, input)
    const read = readAt(at)
    if (reason || !read) return { outcome: 'left', reason: reason ?? 'outside-prose' }
    const readsAt = (from: number, to: number): SentenceRead[] =>
      Array.from({ length: to - from }, (_, k) => from + k).flatMap(i =>
        sameSection(input, i, at) ? (readAt(i) ?? []) : [],
      )
    const before = readsAt(at - 4, at)
    const further = (): readonly SentenceRead[] => readsAt(at - 12, at - 4)
    const drafts = draftsOf(read, timex, seen)
    if (typeof drafts === 'string') return { outcome: 'left', reason: drafts }
    for (const { draft, clause } of drafts) {
      const headings = input.sentences[at]?.headings ?? []
      const resolved = shortened(
        resolveReferences(draft, { sentence: read, clause, before, headings, names, book, further }),
      )
      facts.push(described(input, at, timex, resolved, ordinals))
    }
    return { outcome: 'used' }
  })
  return { facts, outcomes }
}

/** The sentence, by index, in which each time expression stands; both lists are in the order of the text. */
function placesOf({ sentences, timexes }: FactInput): ReadonlyMap<Timex, number> {
  const places = new Map<Timex, number>()
  let at = 0
  for (const timex of timexes) {
    while (at < sentences.length && (sentences[at]?.end ?? 0) <= timex.start) at++
    const sentence = sentences[at]
    if (sentence && overlaps(sentence, timex)) places.set(timex, at)
  }
  return places
}

/** As many as a card may have. */
const MOST_WORDS = 35

/** Vague ones ("recently") stay plain words: they are no rivals of a date. */
const isDate = (timex: Timex): boolean => (timex.type === 'DATE' || timex.type === 'TIME') && !/_REF$/.test(timex.value)

const sameSection = (input: FactInput, i: number, at: number): boolean =>
  i >= 0 && input.sentences[i]?.headings.join('\n') === input.sentences[at]?.headings.join('\n')

function judgeTimex(timex: Timex, sentence: number, input: FactInput): TimexReason | undefined {
  if (timex.nature === 'citation') return 'citation'
  if (timex.nature === 'name') return 'name'
  if (timex.nature === 'modifier') return 'modifier'
  if (timex.type === 'DURATION') return 'duration'
  if (timex.type === 'SET') return 'set'
  if (/_REF$/.test(timex.value)) return 'vague'
  if (edtfOf(timex) === undefined) return 'unknown-year'
  const span = input.sentences[sentence]
  if (!span) return 'outside-prose'
  return /\?["'”’)]*$/.test(sliceOf(input.text, span).trim()) ? 'question' : undefined
}

type ClauseDraft = { readonly draft: Draft; readonly clause: SentenceRead['parse']['clauses'][number] }

function draftsOf(read: SentenceRead, timex: Timex, seen: Set<string>): readonly ClauseDraft[] | TimexReason {
  const index = read.timexes.indexOf(timex)
  const word = read.parse.words.findIndex(candidate => candidate.timex === index)
  if (index < 0 || word < 0) return 'bracket'
  const homes = dateClauses(read.parse, word)
  const home = read.parse.clauses[homes[0] ?? -1]
  const nominal = nominalEvent(read.parse, word)
  const drafts: ClauseDraft[] = []
  if (nominal && home && isNews(nominal, timex, seen)) drafts.push({ draft: nominal, clause: home })
  let reason: TimexReason = nominal ? 'repeated-event' : 'no-clause'
  const tail = absoluteTail(read.parse, word)
  if (tail && home) return [...drafts, { draft: tail, clause: home }]
  if ((nominal && isAnchorOnly(read, nominal, word)) || datesAnchor(read.parse, word))
    return drafts.length > 0 ? drafts : reason
  for (const i of homes) {
    const clause = read.parse.clauses[i]
    const draft = fittingDraft(read, i, word)
    if (typeof draft === 'string') reason = draft
    else if (clause && draftOrder(draft).includes(word)) drafts.push({ draft, clause })
  }
  return drafts.length > 0 ? drafts : reason
}

/** A clause that says little keeps what else its sentence says of the event. */
function fittingDraft(read: SentenceRead, clause: number, word: number): Draft | TimexReason {
  const lean = cutClause(read.parse, clause, word)
  if (typeof lean === 'string') return lean
  return contentWords(lean) >= 4 ? lean : cutClause(read.parse, clause, word, true)
}

/** Longer than a card may be: what follows the date from the next loose phrase on goes. */
function shortened(draft: Draft): Draft {
  if (renderDraft(draft).split(' ').length <= MOST_WORDS) return draft
  const target = draft.predicate.indexOf(draft.timex)
  const cut = draft.predicate.findIndex(
    (i, k) =>
      target >= 0 &&
      k > target &&
      /^(with|while|to|for|by|including|through|via|under|amid)$/.test(draft.words[i]?.lower ?? ''),
  )
  return cut < 0 ? draft : { ...draft, predicate: draft.predicate.slice(0, cut) }
}

/** The same event under the same date is told once. */
function isNews(nominal: Draft, timex: Timex, seen: Set<string>): boolean {
  const head = nominal.words[nominal.verb.main]?.lower ?? ''
  const key = `${timex.value} ${head}`
  if (seen.has(key)) return false
  seen.add(key)
  return true
}

/** The date belongs to the noun alone: "in light of the takeover in 2021", or beside another date of its clause. */
function isAnchorOnly(read: SentenceRead, nominal: Draft, word: number): boolean {
  const { words, clauses } = read.parse
  const before = words[(nominal.subject[0] ?? 0) - 1]
  const home = clauses.find(clause => clause.from <= word && word < clause.to)
  if (!before || !home || !/^(ADP|SCONJ)$/.test(before.tag)) return nominal.support !== 'took place'
  if (home.fronted.some(part => part.from <= word && word < part.to)) return false
  const wake =
    before.lower === 'of' && /^(wake|aftermath|course|midst)$/.test(words[(nominal.subject[0] ?? 0) - 2]?.lower ?? '')
  if (wake) return false
  const others = words.slice(home.from, home.to).filter(other => other.tag === 'TIMEX').length
  return others > 1 || !/^(during|in|after|before|following|since|at)$/.test(before.lower)
}

function described(input: FactInput, at: number, timex: Timex, draft: Draft, ordinals: Map<string, number>): FoundFact {
  const sentence = input.sentences[at] as SourceSentence
  const edtf = edtfOf(timex) ?? timex.value
  const statement = renderDraft(draft)
  const key = `${statement}\n${timex.text}`
  const ordinal = ordinals.get(key) ?? 0
  ordinals.set(key, ordinal + 1)
  const hedge = findHedge(statement)
  const attribution = findAttribution(draft)
  const excerpt = { start: sentence.start, end: sentence.end, text: sliceOf(input.text, sentence) }
  const fact: GeneratedFact = {
    id: input.idOf('fact', [statement, timex.text, String(ordinal)]),
    edtf,
    ...(timex.mod === undefined ? {} : { mod: timex.mod }),
    precision: precisionOf(edtf as Parameters<typeof precisionOf>[0]),
    role: roleOfDate(draft, timex, edtf),
    timex: { start: timex.start, end: timex.end, text: timex.text },
    sentence: excerpt,
    statement,
    ...(hedge === undefined ? {} : { hedge }),
    ...(attribution === undefined || attribution === '' ? {} : { attribution }),
    ...(sentence.disputed === undefined ? {} : { disputed: sentence.disputed }),
    entities: findEntities(draftOrder(draft).flatMap(i => draft.words[i] ?? [])),
    sources: [excerpt],
    confidence: confidenceOf(draft, timex),
  }
  return { fact, draft, timex, headings: sentence.headings }
}

/** Coarse and ordered, not a probability: what the date and the clause had to be inferred from lowers it. */
function confidenceOf(draft: Draft, timex: Timex): number {
  const inferred = timex.certainty === 'stated' ? 0 : 0.2
  const resolved = draft.edits.size > 0 ? 0.1 : 0
  const nested = draft.attribution.length > 0 ? 0.1 : 0
  return Math.round((0.9 - inferred - resolved - nested) * 100) / 100
}
