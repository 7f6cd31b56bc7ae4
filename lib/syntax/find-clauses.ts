import type { Clause, ClauseFinder, VerbGroup } from './clause'
import { type LeftEdge, leftEdge, trimmed, type VerbMap, verbMap } from './left-edge'
import { resolveParticiples } from './resolve-participles'
import { verbForm } from './verb-forms'
import { findVerbGroups } from './verb-groups'
import { isBreak, isComma, isNominal, type Range, type Word } from './word'

type Start = { readonly verb: VerbGroup; readonly edge: LeftEdge }

/** Finds the finite clauses of a sentence by rules over tags: verbs first, then each verb's left edge, then its end. */
export const findClauses: ClauseFinder = given => {
  const tagged = withRescuedVerb(given)
  const verbs = resolveParticiples(tagged, findVerbGroups(tagged))
  const words = withoutFalseVerbs(tagged, verbs)
  const map = verbMap(words, verbs)
  const starts = verbs.filter(verb => verb.kind === 'finite').map(verb => ({ verb, edge: leftEdge(map, verb) }))
  const clauses: Clause[] = []
  starts.forEach((_, i) => {
    clauses.push(clauseOf(map, starts, i, clauses))
  })
  return { words, verbs, clauses: clauses.map((clause, i) => withParent(clause, i, clauses)) }
}

/** A sentence without a finite verb has one that the tagger took for a plural: "Lisbon plans to close". */
function withRescuedVerb(words: readonly Word[]): readonly Word[] {
  if (words.some(word => word.tag === 'AUX' || (word.tag === 'VERB' && verbForm(word.lower) !== 'ing'))) {
    const finite = resolveParticiples(words, findVerbGroups(words)).some(verb => verb.kind === 'finite')
    if (finite) return words
  }
  const at = words.findIndex(
    (word, i) =>
      word.tag === 'NOUN' &&
      verbForm(word.lower) === 's' &&
      isNominal(words[i - 1]) &&
      (words[i + 1]?.lower === 'to' || words[i + 1]?.tag === 'DET'),
  )
  return words.map((word, i) => (i === at ? { ...word, tag: 'VERB' } : word))
}

/** A verb that no group took is a noun after all. */
const withoutFalseVerbs = (words: readonly Word[], verbs: readonly VerbGroup[]): readonly Word[] =>
  words.map((word, i) =>
    word.tag === 'VERB' && !verbs.some(verb => verb.from <= i && i < verb.to) ? { ...word, tag: 'NOUN' } : word,
  )

function clauseOf(map: VerbMap, starts: readonly Start[], i: number, before: readonly Clause[]): Clause {
  const start = starts[i] as Start
  const to = clauseEnd(map.words, starts, i)
  const base = { from: start.edge.from, to, kind: start.edge.kind, verb: start.verb }
  const marker = start.edge.marker === undefined ? {} : { marker: start.edge.marker }
  if (start.edge.runFrom !== undefined) {
    const { subject, fronted } = subjectIn(map, start.edge, start.verb)
    return { ...base, ...marker, subject, subjectIs: 'own', fronted }
  }
  if (start.edge.kind === 'relative' && start.edge.marker !== undefined)
    return {
      ...base,
      ...marker,
      subject: antecedent(map.words, start.edge.marker, start.verb),
      subjectIs: 'antecedent',
      fronted: [],
    }
  const first = before.findLast(clause => clause.verb.to <= start.edge.from && clause.subject !== undefined)
  return { ...base, ...marker, subject: first?.subject, subjectIs: 'shared', fronted: [] }
}

/** A clause reaches to the left edge of the next one that does not contain it, or to the comma before its host goes on. */
function clauseEnd(words: readonly Word[], starts: readonly Start[], i: number): number {
  const start = starts[i] as Start
  for (const later of starts.slice(i + 1)) {
    if (later.edge.from > start.edge.from) return beforePunctuation(words, later.edge.from)
    let k = later.verb.from - 1
    while (k > start.verb.to && !isComma(words[k]) && !isBreak(words[k])) k--
    const open =
      isComma(words[start.edge.from - 1]) || isBreak(words[start.edge.from - 1]) || start.edge.kind === 'adverbial'
    return k > start.verb.to && open ? k : later.verb.from
  }
  const stop = words.findIndex((word, k) => k >= start.verb.to && word.text === ';')
  return beforePunctuation(words, stop < 0 ? words.length : stop)
}

const beforePunctuation = (words: readonly Word[], at: number): number => {
  let to = at
  while (to > 0 && (isComma(words[to - 1]) || isBreak(words[to - 1]) || /^[.?!]$/.test(words[to - 1]?.text ?? ''))) to--
  return to
}

/** The first noun phrase before the verb that no preposition governs, with all that hangs on it. */
function subjectIn(
  map: VerbMap,
  edge: LeftEdge,
  verb: VerbGroup,
): { subject: Range | undefined; fronted: readonly Range[] } {
  const { words } = map
  const runFrom = edge.runFrom ?? verb.from
  const adjuncts = pieces(words, { from: edge.marker === undefined ? edge.from : edge.marker + 1, to: runFrom })
  const at = subjectStart(words, runFrom, verb.from)
  if (at === undefined) return { subject: undefined, fronted: adjuncts }
  const lead = at > runFrom ? pieces(words, { from: runFrom, to: at }) : []
  return { subject: trimmed(words, { from: at, to: verb.from }), fronted: [...adjuncts, ...lead] }
}

function subjectStart(words: readonly Word[], from: number, to: number): number | undefined {
  let i = from
  while (i < to) {
    const word = words[i]
    if (!word) return undefined
    if (word.tag === 'ADP' || (word.tag === 'SCONJ' && i > from)) {
      i = afterPhrase(words, i + 1, to)
      continue
    }
    if (word.tag === 'ADV' && words[i + 1]?.tag === 'NUM' && i + 1 < to) return i
    if (isNominal(word) || word.tag === 'DET' || word.tag === 'ADJ' || word.tag === 'SYM' || /^["“‘']$/.test(word.text))
      return i
    if (word.tag === 'TIMEX' && i + 1 < to && isNominal(words[i + 1]) && !isComma(words[i + 1]))
      return i - 1 >= from && words[i - 1]?.tag === 'ADP' ? i + 1 : i
    i++
  }
  return undefined
}

/** Over the object of a preposition: up to the comma, or over a date that fills it. */
function afterPhrase(words: readonly Word[], at: number, to: number): number {
  if (words[at]?.tag === 'TIMEX') return at + 1
  let i = at
  while (i < to && !isComma(words[i])) i++
  return i < to ? i + 1 : to
}

function pieces(words: readonly Word[], range: Range): Range[] {
  const out: Range[] = []
  let from = range.from
  for (let i = range.from; i <= range.to; i++) {
    if (i < range.to && !isComma(words[i])) continue
    if (i > from) out.push({ from, to: i })
    from = i + 1
  }
  return out
}

/** The noun phrase before "which"; a date or a bracket may stand between, and the verb's number decides among nouns. */
function antecedent(words: readonly Word[], marker: number, verb: VerbGroup): Range | undefined {
  let end = marker
  while (
    end > 0 &&
    (isComma(words[end - 1]) ||
      words[end - 1]?.tag === 'TIMEX' ||
      words[end - 1]?.tag === 'ADP' ||
      /^[)"”]$/.test(words[end - 1]?.text ?? ''))
  )
    end--
  const range = nounPhraseEnding(words, end)
  if (!range) return undefined
  const whole = withName(words, range)
  const wantsPlural = /^(are|were|have)$/.test(words[verb.from]?.lower ?? '')
  const wantsSingular = /^(is|was|has)$/.test(words[verb.from]?.lower ?? '')
  const plural = words[range.to - 1]?.tag === 'NOUN' && /s$/.test(words[range.to - 1]?.lower ?? '')
  return (wantsPlural && !plural) || (wantsSingular && plural) ? undefined : whole
}

/** "the Treaty of Peace, Friendship and Cooperation, which": the name reaches back over "of", commas and "and". */
function withName(words: readonly Word[], range: Range): Range {
  let { from } = range
  const named = (i: number): boolean => words[i]?.tag === 'PROPN'
  while (named(from)) {
    const link = words[from - 1]
    if (!link || !named(from - 2) || !(link.lower === 'of' || link.lower === 'and' || isComma(link))) break
    if (
      link.lower !== 'of' &&
      !words.slice(0, from - 1).some((word, i) => word.lower === 'of' && named(i - 1) && i > from - 8)
    )
      break
    from = nounPhraseEnding(words, from - 1)?.from ?? from
  }
  return { from, to: range.to }
}

export function nounPhraseEnding(words: readonly Word[], end: number): Range | undefined {
  let from = end
  while (from > 0 && /^(DET|ADJ|NOUN|PROPN|NUM|SYM|PART|PRON)$/.test(words[from - 1]?.tag ?? '')) {
    from--
    if (words[from]?.tag === 'DET') break
  }
  return from < end ? { from, to: end } : undefined
}

/** The innermost earlier or later clause whose stretch holds this one's start. */
function withParent(clause: Clause, index: number, all: readonly Clause[]): Clause {
  let parent: number | undefined
  all.forEach((other, i) => {
    if (i === index || other.from >= clause.from) return
    const host = parent === undefined ? undefined : all[parent]
    const holds = clause.from < other.to || (clause.kind !== 'main' && other.to <= clause.from)
    if (holds && (!host || other.from >= host.from)) parent = i
  })
  return parent === undefined ? clause : { ...clause, parent }
}
