import { isCountryWord } from '../facts/countries'
import { type Draft, renderWords } from '../facts/draft'
import type { FoundFact } from '../facts/found-fact'
import { baseOf, verbForm } from '../syntax/verb-forms'
import { isComma, isNominal, type Word } from '../syntax/word'
import type { CardCandidate } from './candidate'
import { type DateAnswer, dateAnswer } from './date-answer'
import type { WordUse } from './word-use'

/** "In which year did …?": only where the date is an adjunct of a plain clause; else there is the cloze. */
export function writeWhen(found: FoundFact, use: WordUse): CardCandidate | undefined {
  const answer = dateAnswer(found)
  const { draft } = found
  if (
    !answer ||
    draft.attribution.length > 0 ||
    draft.subject.length === 0 ||
    draft.namedByDate ||
    draft.datesNeighbour
  )
    return undefined
  if (!isPlain(found)) return undefined
  const adjunct = dateAdjunct(found)
  const opening = adjunct && wordsOfAsking(found, answer)
  if (!adjunct || !opening) return undefined
  const gone = new Set(adjunct)
  const fronted = draft.fronted.map(part => part.filter(i => !gone.has(i))).filter(part => part.length > 0)
  if (fronted.length > 0) return undefined
  const predicate = withoutStrayCommas(
    draft.words,
    draft.predicate.filter(i => !gone.has(i)),
  )
  const body = inverted(found, predicate, use)
  if (body === undefined) return undefined
  const prompt = `${opening.ask} ${body}?`.replace(/\s+/g, ' ').replace(/[\s,.]+\?$/, '?')
  return {
    kind: 'when',
    found,
    prompt,
    answer: opening.answer,
    accept: [...new Set([...answer.accept, answer.words])].filter(text => text !== opening.answer),
  }
}

/** Asking for the date of a perfect, a chance or a long clause misleads: "In which year have they held …?" */
function isPlain(found: FoundFact): boolean {
  const { words, verb, predicate, timex } = found.draft
  const signal = found.timex.signal?.word
  if (verb.tense === 'modal' && words[verb.from]?.lower !== 'will') return false
  if (verb.perfect && verb.tense === 'present' && signal !== 'since') return false
  const before = predicate.slice(0, Math.max(0, predicate.indexOf(timex)))
  return !before.some(
    i => i >= verb.to && (/^(including|such|followed|given)$/.test(words[i]?.lower ?? '') || isOtherVerb(words[i])),
  )
}

const isOtherVerb = (word: Word | undefined): boolean =>
  word?.tag === 'VERB' && /^(ing|ed|participle)$/.test(verbForm(word.lower)) && word.text === word.lower

/** Preposition and date, where they stand free: fronted, or at the end of the predicate or before a comma. */
function dateAdjunct(found: FoundFact): readonly number[] | undefined {
  const { words, timex, fronted, predicate } = found.draft
  const part = fronted.find(piece => piece.includes(timex))
  if (part)
    return part.every(i => i === timex || words[i]?.tag === 'ADP' || words[i]?.lower === 'the') && part.length <= 3
      ? part
      : undefined
  const k = predicate.indexOf(timex)
  if (k < 1 || timex <= found.draft.verb.main) return undefined
  const before = words[predicate[k - 1] ?? -1]
  const next = words[predicate[k + 1] ?? -1]
  if (before?.tag !== 'ADP' || !/^(in|on|since|by|during|from|until|between|at)$/.test(before.lower)) return undefined
  if (next && (isNominal(next) || next.tag === 'ADJ' || next.lower === 'and' || next.lower === 'or')) return undefined
  return [predicate[k - 1] ?? -1, timex]
}

type Asking = { readonly ask: string; readonly answer: string }

function wordsOfAsking(found: FoundFact, answer: DateAnswer): Asking | undefined {
  const signal = found.timex.signal?.word
  if (found.fact.mod !== undefined || signal === 'after' || signal === 'before') return undefined
  if (answer.precision === 'interval') return betweenYears(answer)
  const unit = { day: 'date', month: 'month and year', year: 'year', decade: 'decade', century: 'century' }[
    answer.precision as string
  ]
  if (!unit) return undefined
  if (signal === 'since' || signal === 'by' || signal === 'until')
    return unit === 'date' ? undefined : { ask: `${capital(signal)} which ${unit}`, answer: answer.words }
  return { ask: `${unit === 'date' ? 'On' : 'In'} which ${unit}`, answer: answer.words }
}

const capital = (word: string): string => word.charAt(0).toUpperCase() + word.slice(1)

function betweenYears(answer: DateAnswer): Asking | undefined {
  const range = /^from (\d{3,4}) to (\d{3,4})$/.exec(answer.words)
  return range ? { ask: 'Between which years', answer: `${range[1]} and ${range[2]}` } : undefined
}

/** Auxiliary before the subject, or do-support; undefined where the verb is of no known shape. */
function inverted(found: FoundFact, predicate: readonly number[], use: WordUse): string | undefined {
  const { draft } = found
  const { words, verb, edits } = draft
  const first = words[verb.from]
  const main = words[verb.main]
  if (!first || !main || verb.kind !== 'finite') return undefined
  const subject = lowered(draft, use)
  if (draft.support === 'took place') return joined('did', subject, 'take place')
  if (draft.support) {
    const [help = '', ...rest] = draft.support.split(' ')
    return joined(help, subject, ...rest, renderWords(words, predicate, edits))
  }
  const lead = predicate.filter(i => i < verb.from)
  const rest = predicate.filter(i => i >= verb.from)
  const helped = first.tag === 'AUX' && (verb.to - verb.from > 1 || /^(am|is|are|was|were)$/.test(first.lower))
  if (helped)
    return joined(first.lower, subject, renderWords(words, [...lead, ...rest.filter(i => i !== verb.from)], edits))
  if (verb.to - verb.from !== 1) return undefined
  const told = edits.get(verb.main)?.toLowerCase() ?? main.lower
  const base = first.tag === 'AUX' ? 'have' : baseOf(told)
  const form = verbForm(told)
  const help = verb.tense === 'past' ? 'did' : form === 's' || first.lower === 'has' ? 'does' : 'do'
  const asked = renderWords(words, [...lead, ...rest], new Map([...edits, [verb.main, base]]))
  // What was announced for later is told from then: "did they announce that it would open".
  return joined(help, subject, help === 'did' ? asked.replace(/\b(that .*?)\bwill\b/, '$1would') : asked)
}

const joined = (...parts: readonly string[]): string => parts.filter(part => part !== '').join(' ')

/** The subject no longer opens the sentence: "The treaty" → "the treaty"; a name is what the text never writes small. */
function lowered(draft: Draft, use: WordUse): string {
  const subject = renderWords(draft.words, draft.subject, draft.edits)
  const first = /^[\p{L}-]+/u.exec(subject)?.[0] ?? ''
  if (first === '' || isCountryWord(first) || /^\p{Lu}.*\p{Lu}/u.test(first)) return subject
  const small = first.toLowerCase() + subject.slice(first.length)
  if (draft.edits.has(draft.subject[0] ?? -1)) return first === 'The' ? small : subject
  return isCommon(draft, first, use) ? small : subject
}

/** Part of the name that follows. */
const TITLE =
  /^(President|Prime|Premier|Chancellor|Minister|Foreign|Secretary|Senator|Governor|Ambassador|General|Admiral|Marshal|Colonel|Captain|King|Queen|Emperor|Empress|Prince|Princess|Duke|Sultan|Shah|Pope|Bishop|Saint|Sir|Lord|Lady)$/

/** Small inside a sentence: by its tag, by its use elsewhere, or by its form before "of". */
function isCommon(draft: Draft, first: string, use: WordUse): boolean {
  const word = draft.words[draft.subject[0] ?? -1]
  const next = draft.words[(draft.subject[0] ?? -1) + 1]
  if (next?.tag === 'PROPN' && TITLE.test(first)) return false
  if (word?.tag === 'DET' || word?.tag === 'NUM' || word?.tag === 'PRON' || word?.tag === 'NOUN') return true
  if (use.isWritten(first.toLowerCase())) return true
  if (word?.tag === 'ADJ' && word.text === first) return true
  if (next?.lower === 'of' && /(tion|sion|ment|ance|ence|ship|ing)$/.test(first)) return true
  return next?.tag === 'NOUN' && !use.isInside(first)
}

/** A comma is left over where the date stood between two. */
function withoutStrayCommas(words: readonly Word[], at: readonly number[]): number[] {
  return at.filter((i, k) => {
    if (!isComma(words[i])) return true
    const doubled = isComma(words[at[k - 1] ?? -1]) || isComma(words[at[k + 1] ?? -1])
    return k > 0 && k < at.length - 1 && !doubled
  })
}
