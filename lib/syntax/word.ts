import type { Span } from '../text/span'

/** Universal part-of-speech tags, and `TIMEX` for a time expression that stands as one word. */
export type Tag =
  | 'ADJ'
  | 'ADP'
  | 'ADV'
  | 'AUX'
  | 'CCONJ'
  | 'DET'
  | 'INTJ'
  | 'NOUN'
  | 'NUM'
  | 'PART'
  | 'PRON'
  | 'PROPN'
  | 'PUNCT'
  | 'SCONJ'
  | 'SYM'
  | 'VERB'
  | 'X'
  | 'TIMEX'

/** A word of a sentence; `start` and `end` are offsets into the document. */
export type Word = Span & {
  readonly text: string
  readonly lower: string
  readonly tag: Tag
  /** Index into the time expressions that were given, on `TIMEX` words only. */
  readonly timex?: number
}

/** A stretch of words: `from` is the first index, `to` the index after the last. */
export type Range = { readonly from: number; readonly to: number }

export const isNominal = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'NOUN' || word.tag === 'PROPN' || word.tag === 'PRON' || word.tag === 'NUM')

export const isComma = (word: Word | undefined): boolean => word?.text === ','
