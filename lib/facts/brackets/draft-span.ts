import { describeEdtf } from '../../edtf/describe-edtf'
import type { Edtf } from '../../edtf/edtf'
import type { GeneratedEntity } from '../../generate/generated'
import type { SentenceTree, TreeWord } from '../../syntax/tree-word'
import type { Span } from '../../text/span'
import type { Timex } from '../../timex/timex'
import { draftClause } from '../clauses/draft-clause'
import { readsAsClause } from '../clauses/reads-as-clause'
import { type Draft, draftOrder, type Support } from '../draft'
import { findEntities } from '../find-entities'
import type { KnownNames } from '../known-names'
import type { SentenceRead } from '../read-sentence'
import { endsOf, spanBracket } from './span-bracket'

export type SpanDraft = { readonly draft: Draft; readonly timex: Timex }
export type Naming = { readonly text: string; readonly names: KnownNames }

/** Shorter and longer lives are mostly terms of office or dynasties. */
const LIFE = { shortest: 15, longest: 115 }
/** Years behind those who hold it are mostly those of their office. */
const OFFICE =
  /^(king|queen|emperor|empress|tsar|czar|tsarina|sultan|shah|pope|caliph|pharaoh|khan|president|premier|minister|chancellor|governor|mayor|bishop|archbishop|abbot|abbess|doge|duke|count|earl|prince|princess|duchess|director|chairman|secretary|viceroy|regent|consul|ambassador|reign|rule)s?$/i
/** What happens once: not a cup or a fair, which have a year each time. */
const ONCE =
  /\b(War|Battle|Siege|Revolution|Uprising|Rising|Rebellion|Revolt|Mutiny|Massacre|Coup|Putsch|Crisis|Conference|Congress|Council|Synod|Diet|Incident|Campaign|Offensive|Invasion|Raid|Crusade|Famine|Plague|Earthquake|Flood|Expedition|Riots?|Strike|Armada|Operation)\b/

/** "Rosa Vane (1884–1961) was …": the facts that a bracket behind a name tells, none where it may mean another thing. */
export function spanDrafts(read: SentenceRead, timex: Timex, { text, names }: Naming): readonly SpanDraft[] {
  const bracket = spanBracket(text, read, timex)
  const named = bracket && nameBefore(read.tree, bracket, { text, names })
  if (!bracket || !named || timex.mod !== undefined || !read.tree.words.some(isFiniteVerb)) return []
  const tell = (support: Support, date: Timex): SpanDraft => told(read.tree, named.at, support, date)
  const { type } = named.entity
  if (type === 'person') {
    if (bracket.meaning === 'born') return [tell('was born', timex)]
    if (bracket.meaning === 'died') return [tell('died', timex)]
    if (bracket.meaning === 'reigned') return [tell('reigned', timex)]
    const ends = endsOf(timex)
    return ends && isLife(read.tree, named.at, ends) ? [tell('was born', ends[0]), tell('died', ends[1])] : []
  }
  if (bracket.meaning !== 'span' || isOfAnother(read.tree, named.at)) return []
  const clause = clauseOf(read.tree, named.at, timex)
  if (type === 'event' && ONCE.test(named.entity.text)) return [clause ?? tell('took place', timex)]
  return type === 'treaty' && !timex.value.includes('/') ? [clause ?? tell('dates', timex)] : []
}

/** "Second War of the Fords (1733–1736)" over a section is no sentence. */
const isFiniteVerb = (word: TreeWord): boolean => /^(MD|VBD|VBP|VBZ)$/.test(word.xpos)

type Named = { readonly entity: GeneratedEntity; readonly at: readonly number[] }

/** The name that ends right before the bracket, with its article. */
function nameBefore(tree: SentenceTree, bracket: Span, naming: Naming): Named | undefined {
  const last = tree.words.findLastIndex(word => word.end <= bracket.start)
  if (last < 0 || naming.text.slice(tree.words[last]?.end, bracket.start).trim() !== '') return undefined
  const near = tree.words.slice(Math.max(0, last - 11), last + 1)
  const entity = findEntities(near, naming).find(one => one.end === tree.words[last]?.end)
  if (!entity) return undefined
  const { start = 0, end = 0 } = entity
  const at = tree.words.flatMap((word, i) => (word.start >= start && word.end <= end ? [i] : []))
  const article = tree.words[(at[0] ?? 0) - 1]
  // A name that has lost its first words.
  if (article?.tag === 'PROPN') return undefined
  return { entity, at: article?.lower === 'the' && entity.type !== 'person' ? [(at[0] ?? 0) - 1, ...at] : at }
}

/** Of a book by this name ("her novel The War of the Fords"), or of what was done with it ("joined the pact"). */
const isOfAnother = ({ words }: SentenceTree, [first = 0]: readonly number[]): boolean =>
  (words[first]?.text === 'The' && first > 0) ||
  words.slice(Math.max(0, first - 3), first).some(word => OTHERS.test(word.lower))
const OTHERS =
  /^(novels?|books?|films?|movies?|plays?|operas?|poems?|paintings?|albums?|songs?|essays?|memoirs?|articles?|stud(?:y|ies)|histor(?:y|ies)|documentary|series|game|wrote|writes|written|publish(?:ed|es)|directed|composed|painted|author|join(?:ed|s|ing)?|rejoined|ratif(?:y|ied|ies|ying)|acced(?:e|ed|es|ing)|left|leave|leaves|enter(?:ed|s|ing)?|adher(?:e|ed|es|ing)|amended|revised|renewed)$/

function isLife(tree: SentenceTree, at: readonly number[], [born, died]: readonly [Timex, Timex]): boolean {
  const years = Number(died.value.slice(0, 4)) - Number(born.value.slice(0, 4))
  if (years < LIFE.shortest || years > LIFE.longest) return false
  if (born.value.length === 10 && died.value.length === 10) return true
  const words = at.flatMap(i => tree.words[i] ?? [])
  const before = [1, 2].map(n => tree.words[(at[0] ?? 0) - n]?.lower ?? '')
  const holdsOffice = [...words.map(word => word.lower), ...before].some(word => OFFICE.test(word))
  const isNumbered = words.some(word => /^[IVX]+$/.test(word.text))
  // "the letters of X (1820–1850)", "under X (1820–1850)"
  const isGoverned = /^(of|under|by|during|for)$/.test(before[0] ?? '')
  return words.length > 1 && !holdsOffice && !isNumbered && !isGoverned
}

/** What an event has done to it when it happens: "was fought between …" is told with the date. */
const HAPPENS = /^(fought|waged|held|signed|concluded|agreed|convened|begun|made)$/

/** "The War of the Fords (1733–1736) was fought between A and B": the clause itself says what took place. */
function clauseOf(tree: SentenceTree, at: readonly number[], timex: Timex): SpanDraft | undefined {
  const subject = at.find(i => /^nsubj/.test(tree.words[i]?.relation ?? ''))
  const head = tree.words[subject ?? -1]?.head ?? -1
  if (!HAPPENS.test(tree.words[head]?.lower ?? '')) return undefined
  const draft = draftClause(tree, { head, bound: 'at', holdsDate: true, atPoint: false, ofPart: false }, -1)
  if (typeof draft === 'string' || draft.attribution.length > 0 || draft.fronted.length > 0) return undefined
  if (draftOrder(draft).some(i => tree.words[i]?.tag === 'TIMEX') || !readsAsClause(tree, draft)) return undefined
  const [first = -1] = draft.subject
  const opener = tree.words[first]
  const date = tree.words.length
  const told = dateWords(timex)
  const edits = new Map([...draft.edits, [date, told] as const])
  if (opener?.tag === 'DET') edits.set(first, opener.lower)
  const words = [...tree.words, dateWord(timex, head)]
  return { draft: { ...draft, words, fronted: [[date]], timex: date, hasOwnPreposition: true, edits }, timex }
}

const dateWord = (timex: Timex, head: number): TreeWord => ({
  ...{ start: timex.start, end: timex.end, text: timex.text, lower: timex.text.toLowerCase() },
  ...{ tag: 'TIMEX', xpos: 'CD', head, relation: 'nmod' },
})

/** With its preposition: "on 12 May 1746", "from 1733 to 1736". */
function dateWords(timex: Timex, preposition?: string): string {
  const isCut = timex.value.includes('/') || /^\d{1,2}$/.test(timex.text)
  const told = isCut ? describeEdtf(timex.value as Edtf) : timex.text
  const on = /^-?\d{4}-\d\d-\d\d/.test(timex.value) ? 'on' : 'in'
  return /^(from|the) /.test(told) ? told : `${preposition ?? on} ${told}`
}

/** Names of events that have no article. */
const LEADS = /^(The|the|Operation|Exercise|Expo|[\p{L}-]+['’]s?)$/u

function told(tree: SentenceTree, at: readonly number[], support: Support, timex: Timex): SpanDraft {
  const date = tree.words.length
  const main = at.at(-1) ?? 0
  const first = at[0] ?? 0
  const opener = tree.words[first]?.text ?? ''
  const isBare =
    /^(took place|dates)$/.test(support) && !LEADS.test(opener) && !/\d$/.test(tree.words[main]?.text ?? '')
  const edits = new Map([[date, dateWords(timex, support === 'dates' ? 'from' : undefined)]])
  if (isBare) edits.set(first, `the ${opener}`)
  const draft: Draft = {
    words: [...tree.words, dateWord(timex, main)],
    attribution: [],
    fronted: [],
    subject: at,
    predicate: [date],
    verb: {
      ...{ from: main, to: main + 1, main, kind: 'finite', tense: 'past' },
      ...{ perfect: false, passive: false, negated: false, ambiguous: false },
    },
    support,
    hasOwnPreposition: true,
    timex: date,
    edits,
  }
  return { draft, timex }
}
