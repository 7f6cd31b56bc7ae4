import { edtfOf } from '../timex/edtf-of'
import { recogniseTimexes } from '../timex/recognise-timexes'
import type { Timex } from '../timex/timex'

/** What a card's answer may be read from. */
export type Ground = {
  /** The sentences that the card quotes. */
  readonly quotes: readonly string[]
  /** The dates (EDTF) of its facts, as the generator read them from those sentences in their place in the document. */
  readonly dates: readonly string[]
  /** Answers already known to be right. */
  readonly accept: readonly string[]
}

/** Words without which a date says the same. */
const joining = new Set([
  'in',
  'on',
  'the',
  'about',
  'from',
  'to',
  'and',
  'of',
  'since',
  'until',
  'between',
  'by',
  'at',
])

const unanchored = { published: undefined, running: undefined, genre: 'narrative', ahead: false } as const

const timexesOf = (text: string): readonly Timex[] =>
  recogniseTimexes({ text, sentence: { start: 0, end: text.length }, masks: [], context: unanchored })

const valuesOf = (timexes: readonly Timex[]): string[] =>
  timexes.flatMap(timex => [timex.value, edtfOf(timex) ?? timex.value])

/** Lower case, without accents and punctuation, one space between words and around. */
const plain = (text: string): string =>
  ` ${text
    .normalize('NFKD')
    .replace(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()} `

/** A date less exact than one that is read ("May 2021" where the quote has the day) says no more than the source. */
const covered = (value: string, read: readonly string[]): boolean =>
  read.some(one => one === value || one.startsWith(`${value}-`))

/**
 * Whether the answer can be read, normalised, from the quotes: its words stand there in this order, or its dates are
 * dates of the quotes and what is left of it stands there word for word.
 */
export function answerInQuotes(answer: string, ground: Ground): boolean {
  const quotes = ground.quotes.map(plain)
  const words = plain(answer)
  if (words.trim() === '') return false
  if (quotes.some(quote => quote.includes(words)) || ground.accept.some(one => plain(one) === words)) return true
  const dates = timexesOf(answer)
  if (dates.length === 0) return false
  const read = [...ground.dates, ...ground.quotes.flatMap(quote => valuesOf(timexesOf(quote)))]
  const bare = read.map(value => value.replace(/[~?%]/g, '').replace(/^\.\.\/|\/\.\.$/g, ''))
  if (!dates.every(date => covered(date.value, bare))) return false
  const rest = dates.reduceRight((text, date) => `${text.slice(0, date.start)} ${text.slice(date.end)}`, answer)
  const left = plain(rest)
    .trim()
    .split(' ')
    .filter(word => word !== '' && !joining.has(word))
  return left.every(word => quotes.some(quote => quote.includes(` ${word} `)))
}
