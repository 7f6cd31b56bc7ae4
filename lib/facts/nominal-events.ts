import type { SentenceParse, VerbGroup } from '../syntax/clause'
import { isRelative } from '../syntax/resolve-participles'
import { verbForm } from '../syntax/verb-forms'
import { isComma, isNominal, type Range, type Word } from '../syntax/word'
import type { Draft } from './draft'
import { isEventNoun, isNamedByYear } from './event-nouns'

const PLAIN_VERB: Omit<VerbGroup, 'from' | 'to' | 'main'> = {
  kind: 'finite',
  tense: 'past',
  perfect: false,
  passive: false,
  negated: false,
  ambiguous: false,
}

const range = (from: number, to: number): number[] => Array.from({ length: Math.max(0, to - from) }, (_, i) => from + i)

/**
 * The event that a noun phrase with a date names, whatever its clause says: "Nixon's trip to Beijing in 1971",
 * "the accord signed at Oslo in 1993", "the 1848 revolution".
 */
export function nominalEvent(parse: SentenceParse, timex: number): Draft | undefined {
  return yearNamed(parse, timex) ?? withParticiple(parse, timex) ?? datedNoun(parse, timex)
}

const INSIDE = /^(DET|ADJ|NOUN|PROPN|NUM|PART|CCONJ|SYM)$/
const LINKS = /^(of|to|in|by|at|on|between|with|against|from|into|for|near|over)$/

function datedNoun(parse: SentenceParse, timex: number): Draft | undefined {
  const { words } = parse
  if (!/^(in|on)$/.test(words[timex - 1]?.lower ?? '')) return undefined
  let first = timex - 1
  while (first > 0 && words[first - 1]?.tag !== 'CCONJ' && isInside(parse, words[first - 1], first - 1)) first--
  const event = range(first, timex - 1).find(i => words[i]?.tag === 'NOUN' && isEventNoun(words[i]?.lower ?? ''))
  if (event === undefined || isNominal(words[event + 1])) return undefined
  let from = event
  while (from > first && /^(DET|ADJ|NOUN|PROPN|PART|NUM)$/.test(words[from - 1]?.tag ?? '')) from--
  if (!standsAlone(parse, words, from) || !isDefinite(words, from, event)) return undefined
  const subject = range(from, timex - 1)
  if (!subject.some(i => words[i]?.tag === 'PROPN') || subject.length < 3) return undefined
  return draftOf(words, subject, [timex - 1, timex], timex, 'took place', { from: event, to: event + 1, main: event })
}

const isInside = (parse: SentenceParse, word: Word | undefined, at: number): boolean =>
  word !== undefined &&
  !parse.verbs.some(verb => verb.from <= at && at < verb.to) &&
  (INSIDE.test(word.tag) || (word.tag === 'ADP' && LINKS.test(word.lower)))

/** Not the object of a verb: there the clause itself is the event ("hold the congress in 1815"). */
function standsAlone(parse: SentenceParse, words: readonly Word[], from: number): boolean {
  const before = words[from - 1]
  if (!before || isComma(before) || before.tag === 'SCONJ') return true
  if (parse.verbs.some(verb => verb.from <= from - 1 && from - 1 < verb.to)) return false
  if (before.lower === 'of')
    return /^(light|wake|aftermath|result|time|eve|face|because|case|anniversary)$/.test(words[from - 2]?.lower ?? '')
  return before.tag === 'ADP' || before.tag === 'ADV'
}

/** "the visit of X", "X's visit"; "a visit" may be any. */
const isDefinite = (words: readonly Word[], from: number, event: number): boolean =>
  words[from]?.lower === 'the' || range(from, event).some(i => /^['’]s?$/.test(words[i]?.text ?? ''))

/** "the accord signed at Oslo in 1993": a bare participle with its noun, told as a clause. */
function withParticiple(parse: SentenceParse, timex: number): Draft | undefined {
  const { words } = parse
  const verb = parse.verbs.findLast(one => one.to <= timex)
  if (verb?.kind !== 'participle' || verb.from !== verb.main || verbForm(words[verb.main]?.lower ?? '') === 'ing')
    return undefined
  const between = words.slice(verb.to, timex)
  if (
    between.length > 8 ||
    between.some(
      word => isComma(word) || word.tag === 'CCONJ' || word.tag === 'SCONJ' || isRelative(word) || word.tag === 'TIMEX',
    )
  )
    return undefined
  if (words[timex - 1]?.tag !== 'ADP' || isNominal(words[timex + 1])) return undefined
  if (
    !/^(signed|held|passed|built|founded|established|published|launched|adopted|concluded|ratified|written|created|formed|opened|completed|issued|approved|enacted|discovered|killed|appointed|elected|invented|produced|released|introduced|fought|won|agreed|commissioned|delivered|made|taken|drafted|negotiated|promulgated|erected|composed|designed|developed)$/.test(
      words[verb.main]?.lower ?? '',
    )
  )
    return undefined
  const noun = phraseBefore(parse, verb.from)
  if (!noun || !range(noun.from, noun.to).some(i => words[i]?.tag === 'PROPN')) return undefined
  const head = words[noun.to - 1]
  const plural = /s$/.test(head?.lower ?? '') && head?.tag === 'NOUN'
  return draftOf(words, range(noun.from, noun.to), range(verb.from, timex + 1), timex, plural ? 'were' : 'was', verb)
}

function phraseBefore(parse: SentenceParse, at: number): Range | undefined {
  const { words } = parse
  const to = isComma(words[at - 1]) ? at - 1 : at
  let from = to
  while (
    from > 0 &&
    isInside(parse, words[from - 1], from - 1) &&
    words[from - 1]?.tag !== 'CCONJ' &&
    (words[from - 1]?.tag !== 'ADP' || /^(of|between)$/.test(words[from - 1]?.lower ?? ''))
  )
    from--
  while (from < to && words[from]?.tag === 'ADP') from++
  return to > from && words[from]?.lower === 'the' ? { from, to } : undefined
}

/** "the 1848 revolution": a fact, but its name without the year is no name. */
function yearNamed(parse: SentenceParse, timex: number): Draft | undefined {
  const { words } = parse
  let to = timex + 1
  while (to < words.length && (isNominal(words[to]) || words[to]?.tag === 'ADJ')) to++
  const head = words[to - 1]
  if (to === timex + 1 || !head || !isNamedByYear(head.lower)) return undefined
  const det = words[timex - 1]?.tag === 'DET' ? [timex - 1] : []
  const draft = draftOf(words, [...det, ...range(timex + 1, to)], [timex], timex, 'took place', {
    from: to - 1,
    to,
    main: to - 1,
  })
  return { ...draft, namedByDate: true, edits: new Map([[timex, `in ${words[timex]?.text ?? ''}`]]) }
}

const draftOf = (
  words: readonly Word[],
  subject: readonly number[],
  predicate: readonly number[],
  timex: number,
  support: NonNullable<Draft['support']>,
  at: { from: number; to: number; main: number },
): Draft => ({
  words,
  attribution: [],
  fronted: [],
  subject,
  predicate,
  verb: { ...PLAIN_VERB, from: at.from, to: at.to, main: at.main },
  support,
  timex,
  edits: new Map(),
})
