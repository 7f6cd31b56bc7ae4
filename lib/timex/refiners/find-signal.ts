import type { Candidate, Refiner } from '../candidate'
import type { Signal, SignalWord } from '../timex'

const SIGNALS: readonly (readonly [pattern: string, word: SignalWord])[] = [
  [
    'ever since|since|starting (?:from|in|on)|beginning (?:from|in|on)|from as early as|as early as|(?:from )?as far back as',
    'since',
  ],
  ['as of|as at', 'as of'],
  ['up until|until(?: as late as)?|till|up to|through to', 'until'],
  ['(?:no|not) later than|by(?: as early as| as late as)?', 'by'],
  ['before|prior to', 'before'],
  ['after|following', 'after'],
  ['throughout|during', 'during'],
  ['between', 'between'],
  ['from', 'from'],
  ['over|in the course of', 'over'],
  ['within', 'within'],
  ['for', 'for'],
  ['in|as (?:late|recently) as|in or (?:about|around)', 'in'],
  ['on|on or (?:about|around)', 'on'],
  ['at', 'at'],
]
const SIGNAL = new RegExp(
  `(?<![\\w-])(?:${SIGNALS.map(([pattern], i) => `(?<s${i}>${pattern})`).join('|')})[ \\u00a0](?:(?:the|about|around|at least|only|just|sometime)[ \\u00a0]){0,2}(?:years?[ \\u00a0])?$`,
  'iu',
)
/** "in order", "by far", … never stand right before a date; nothing else needs to be told apart. */
const LONGEST = 40

/** The word that leads to a date says how it bounds the event; its span stays outside the expression. */
export const findSignal: Refiner = {
  name: 'find-signal',
  refine: (candidates, prose) =>
    candidates.map(candidate => {
      const signal = signalBefore(candidate, prose)
      return signal ? { ...candidate, signal } : candidate
    }),
}

function signalBefore(candidate: Candidate, prose: string): Signal | undefined {
  const from = Math.max(0, candidate.start - LONGEST)
  const match = SIGNAL.exec(prose.slice(from, candidate.start))
  if (!match) return undefined
  const at = SIGNALS.findIndex((_, i) => match.groups?.[`s${i}`] !== undefined)
  const found = match.groups?.[`s${at}`]
  const word = SIGNALS[at]?.[1]
  if (!found || !word) return undefined
  const start = from + match.index
  return { word: lasting(word, candidate, prose), start, end: start + found.length }
}

/** "From 2014, …" at the head of a sentence, and "from 1950 on(wards)", mean since. */
function lasting(word: SignalWord, candidate: Candidate, prose: string): SignalWord {
  if (word !== 'from' || candidate.when.kind === 'interval') return word
  const onwards = /^[ \u00a0](?:on(?:wards?)?|forward)\b(?![ \u00a0](?:the|a|an|its|his|her|\p{Lu}))/u.test(
    prose.slice(candidate.end, candidate.end + 16),
  )
  const heads = /^[^\p{L}]*from[ \u00a0](?:the[ \u00a0])?$/iu.test(prose.slice(0, candidate.start))
  return onwards || heads ? 'since' : word
}
