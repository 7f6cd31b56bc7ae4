import { precisionOf } from '../edtf/precision'
import type { GeneratedFact } from '../generate/generated'
import { overlaps, type Span, sliceOf } from '../text/span'
import { edtfOf } from '../timex/edtf-of'
import type { Timex } from '../timex/timex'
import type { Bound } from './clauses/frame'
import { type Draft, draftOrder, renderDraft } from './draft'
import { findEntities } from './find-entities'
import { findAttribution, findHedge } from './find-hedge'
import type { FoundFact, TimexOutcome, TimexReason } from './found-fact'
import { introducedNames } from './introduced-names'
import type { KnownNames } from './known-names'
import { findPersonNames } from './person-names'
import { readSentence, type SentenceRead } from './read-sentence'
import type { ResolvedDraft } from './reference-context'
import { readNameBook } from './references/name-book'
import { resolveReferences } from './resolve-references'
import { roleOfDate } from './role-of-date'
import { draftsOfTimex } from './timex-drafts'
import { hasDoubtfulNoun, leavesDealingOpen, namesSomething, topicLabel } from './topic-label'

/** A sentence of running text. `headings`: title of its article and the headings above it, the outermost first. */
export type SourceSentence = Span & {
  readonly headings: readonly string[]
  /** Date of its article, EDTF; what is ahead of it is planned. */
  readonly published?: string
  readonly disputed?: string
}

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
  const introduced = introducedNames(input.text, names)
  const places = placesOf(input)
  const dates = new Map<number, Timex[]>()
  for (const timex of input.timexes.filter(isDate)) {
    const at = places.get(timex) ?? -1
    const own = dates.get(at)
    if (own) own.push(timex)
    else dates.set(at, [timex])
  }
  const reads = new Map<number, SentenceRead>()
  const readAt = (i: number): SentenceRead | undefined => {
    const sentence = input.sentences[i]
    if (!sentence) return undefined
    const known = reads.get(i) ?? readSentence(input.text, sentence, input.masks, dates.get(i) ?? [])
    reads.set(i, known)
    return known
  }
  const around = new Map<number, Around>()
  const aroundAt = (at: number): Around => {
    const known = around.get(at) ?? aroundOf(input, at, readAt)
    around.set(at, known)
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
    const { before, further } = aroundAt(at)
    const drafts = draftsOfTimex(read, timex, seen, { text: input.text, names: introduced })
    if (typeof drafts === 'string') return { outcome: 'left', reason: drafts }
    let told = 0
    for (const { draft, clause, bound, timex: part } of drafts) {
      const headings = input.sentences[at]?.headings ?? []
      const resolved = resolveReferences(draft, { sentence: read, clause, before, headings, names, book, further })
      // Nobody could tell whom it speaks of.
      if (resolved.unresolved.length > 0 || opensNothing(resolved, headings, !sameSection(input, at - 1, at))) continue
      told++
      facts.push(
        described(input, at, part ?? timex, resolved, {
          bound,
          ordinals,
          introduced,
          isFaint: resolved.doubtful.length > 0,
        }),
      )
    }
    return told > 0 ? { outcome: 'used' } : { outcome: 'left', reason: 'reference' }
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

type Around = Readonly<Record<'before' | 'further', () => readonly SentenceRead[]>>

/**
 * What stands before a sentence: asked for only where something points back, since most of it is never parsed, and the
 * same lists for all its dates, so that what is found in them can be kept with them.
 */
function aroundOf(input: FactInput, at: number, readAt: (i: number) => SentenceRead | undefined): Around {
  const reads = (from: number, to: number): (() => readonly SentenceRead[]) => {
    let known: readonly SentenceRead[] | undefined
    return () => {
      known ??= Array.from({ length: to - from }, (_, k) => from + k).flatMap(i =>
        sameSection(input, i, at) ? (readAt(i) ?? []) : [],
      )
      return known
    }
  }
  return { before: reads(at - 4, at), further: reads(at - 12, at - 4) }
}

/** Vague ones ("recently") stay plain words: they are no rivals of a date. */
const isDate = (timex: Timex): boolean =>
  timex.extent !== undefined || ((timex.type === 'DATE' || timex.type === 'TIME') && !/_REF$/.test(timex.value))

const sameSection = (input: FactInput, i: number, at: number): boolean =>
  i >= 0 && input.sentences[i]?.headings.join('\n') === input.sentences[at]?.headings.join('\n')

function judgeTimex(timex: Timex, sentence: number, input: FactInput): TimexReason | undefined {
  if (timex.nature === 'citation') return 'citation'
  if (timex.nature === 'name') return 'name'
  if (timex.nature === 'modifier' || /^(post|pre)-/i.test(timex.text)) return 'modifier'
  if (timex.type === 'DURATION' && timex.extent === undefined) return 'duration'
  if (timex.type === 'SET') return 'set'
  if (/_REF$/.test(timex.value) || isOfALife(input.text, timex)) return 'vague'
  if (edtfOf(timex) === undefined) return 'unknown-year'
  const span = input.sentences[sentence]
  if (!span) return 'outside-prose'
  return /\?["'”’)]*$/.test(sliceOf(input.text, span).trim()) ? 'question' : undefined
}

/** "her last decade": counted from her own life, not from now. */
const isOfALife = (text: string, timex: Timex): boolean =>
  /^(?:last|first|final|past|next)\b/i.test(timex.text) &&
  /(?:\b(?:his|her|its|their|my|our|whose)|['’]s)\s$/i.test(text.slice(Math.max(0, timex.start - 8), timex.start))

/**
 * "The relationship was tested", "a similar agreement": words that point back in a statement that stands under no name,
 * or nothing that a stranger could know. At the head of a section nothing stands before it to point at.
 */
function opensNothing(draft: ResolvedDraft, headings: readonly string[], isFirst: boolean): boolean {
  const { doubtful, words, subject } = draft
  const lower = (i: number): string => words[i]?.lower ?? ''
  if (doubtful.some(i => LIKENS.test(lower(i)) || LIKENS.test(lower(i - 1)))) return true
  const sides = doubtful.filter(i => /^(bilateral|mutual)$/.test(lower(i)))
  if (sides.includes(subject[0] ?? -1) || (sides.length > 0 && doubtful.length > 1)) return true
  const label = topicLabel(draft, renderDraft(draft), headings)
  if (isFirst) return false
  if (leavesDealingOpen(draft, label) || doubtful.some(i => /^(country|nation|power|neighbou?r)$/.test(lower(i))))
    return true
  // Somebody who is named may have sold "the mill"; what "the mill" did is anybody's.
  return (
    label === undefined &&
    (!namesSomething(draft) || (hasDoubtfulNoun(draft) && doubtful.some(i => subject.includes(i))))
  )
}

const LIKENS = /^(similar|another|such|same)$/

type Telling = {
  readonly bound: Bound | 'point'
  readonly ordinals: Map<string, number>
  readonly introduced: KnownNames
  /** Something in it may point back. */
  readonly isFaint: boolean
}

function described(input: FactInput, at: number, timex: Timex, draft: ResolvedDraft, telling: Telling): FoundFact {
  const { bound, ordinals, introduced } = telling
  const sentence = input.sentences[at] as SourceSentence
  const edtf = boundedEdtf(timex, bound, draft)
  const told = renderDraft(draft)
  const label = topicLabel(draft, told, sentence.headings)
  const statement = label === undefined ? told : `${label.charAt(0).toUpperCase()}${label.slice(1)}: ${told}`
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
    role: roleOfDate(draft, timex, edtf, sentence.published),
    timex: { start: timex.start, end: timex.end, text: timex.text },
    sentence: excerpt,
    statement,
    ...(hedge === undefined ? {} : { hedge }),
    ...(attribution === undefined || attribution === '' ? {} : { attribution }),
    ...(sentence.disputed === undefined ? {} : { disputed: sentence.disputed }),
    entities: findEntities(
      draftOrder(draft).flatMap(i => draft.words[i] ?? []),
      { text: input.text, names: introduced },
    ),
    sources: [excerpt],
    confidence: confidenceOf(draft, timex, telling.isFaint),
  }
  return { fact, draft, timex, headings: sentence.headings }
}

/** "Trust sank after the raid in May 1676": from then on, the day is not said. */
function boundedEdtf(timex: Timex, bound: Bound | 'point', { verb }: Draft): string {
  const own = edtfOf(timex) ?? timex.value
  // "was not published until 1896": then it was.
  if (bound === 'point' || (verb.negated && own.startsWith('../'))) return own.replace(/^\.\.\/|\/\.\.$/, '')
  if (bound === 'at' || own.includes('/')) return own
  return bound === 'after' ? `${own}/..` : `../${own}`
}

/** Coarse and ordered, not a probability: what the date and the clause had to be inferred from lowers it. */
function confidenceOf(draft: Draft, timex: Timex, isFaint: boolean): number {
  const inferred = timex.certainty === 'stated' ? 0 : 0.2
  const resolved = draft.edits.size > 0 ? 0.1 : 0
  const nested = draft.attribution.length > 0 ? 0.1 : 0
  const faint = isFaint ? 0.2 : 0
  return Math.round((0.9 - inferred - resolved - nested - faint) * 100) / 100
}
