import type { Span } from '../text/span'

/** What the generator prints and the database keeps: format 1, public, additions only (README, "generate"). */
export type Generated = {
  readonly format: 1
  readonly generator: string
  readonly textSha256: string
  readonly document: {
    readonly title: string
    readonly published: string | null
    readonly language: string
    /** Of a PDF: its pages in order, the first is 1; together they cover the text. */
    readonly pages?: readonly GeneratedPage[]
  }
  readonly articles: readonly GeneratedArticle[]
  readonly timexes: readonly GeneratedTimex[]
  readonly facts: readonly GeneratedFact[]
  readonly cards: readonly GeneratedCard[]
  readonly ledger: readonly LedgerEntry[]
}

export type GeneratedPage = Span & { readonly number: number }

/**
 * From where an article's date is known, the surest first: a person gave it; the file or page says it of itself; a line of
 * the text says it (byline, dateline, stamp, copyright line); or it follows from the volume of a journal, from how
 * newspapers are cited, from the articles around it, or from what the text tells as past and as still to come.
 */
export type PublishedBy =
  | 'given'
  | 'front-matter'
  | 'meta'
  | 'byline'
  | 'stamp'
  | 'dateline'
  | 'copyright'
  | 'volume'
  | 'citations'
  | 'neighbours'
  | 'bounds'

/** Together the articles cover the text, in order. An interval in `published` says that only bounds are known. */
export type GeneratedArticle = Span & {
  readonly title: string
  readonly published: string | null
  readonly publishedBy?: PublishedBy
  /** The places of the text that say so; none where a person or the file's own data says it. */
  readonly evidence?: readonly Excerpt[]
}

export type TimexType = 'DATE' | 'TIME' | 'DURATION' | 'SET'
export type TimexMod = 'START' | 'MID' | 'END' | 'APPROX' | 'BEFORE' | 'AFTER'

/** A stretch of source text; `text` is always exactly the slice. */
export type Excerpt = Span & { readonly text: string }
/** `page`: where it begins, in a document of pages. */
export type Quote = Excerpt & { readonly page?: number }

/** `value`: EDTF for dates (`XXXX-05-05` where the year is not known), TIMEX3 for durations and sets, or `PAST_REF`, `PRESENT_REF`, `FUTURE_REF`. */
export type GeneratedTimex = Excerpt & {
  readonly id: string
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
  /** Index into `articles`. */
  readonly article: number
}

export type FactRole = 'happened' | 'began' | 'ended' | 'lasted' | 'planned' | 'as-of' | 'reported'
export type FactPrecision =
  | 'day'
  | 'month'
  | 'season'
  | 'quarter'
  | 'year'
  | 'decade'
  | 'century'
  | 'millennium'
  | 'interval'
  | 'open-interval'
export type EntityType =
  | 'person'
  | 'organisation'
  | 'place'
  | 'treaty'
  | 'weapon'
  | 'money'
  | 'quantity'
  | 'event'
  | 'other'
export type GeneratedEntity = {
  readonly text: string
  readonly type: EntityType
  readonly start?: number
  readonly end?: number
}

export type GeneratedFact = {
  readonly id: string
  readonly edtf: string
  readonly mod?: TimexMod
  readonly precision: FactPrecision
  readonly role: FactRole
  readonly timex: Excerpt
  readonly sentence: Excerpt
  readonly statement: string
  readonly hedge?: string
  readonly attribution?: string
  /** What is wrong and what other sources say, from the document's own `[!disputed]` note. */
  readonly disputed?: string
  readonly entities: readonly GeneratedEntity[]
  readonly sources: readonly Quote[]
  /** 0 to 1. */
  readonly confidence: number
}

export type CardKind = 'cloze-date' | 'when'

export type GeneratedCard = {
  readonly id: string
  readonly kind: CardKind
  readonly facts: readonly string[]
  /** Where the card stands: title of the article and heading of the section, so that it can be read alone. Never gives the date away. */
  readonly context?: string
  /** In a cloze the gap is written `{{…}}`-free, as `＿＿`. */
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  readonly options?: readonly string[]
  readonly quotes: readonly Quote[]
}

/** Every time expression, fact and card candidate stands exactly once in the ledger. */
export type LedgerEntry = {
  readonly stage: 'timex' | 'fact' | 'card'
  readonly ref: string
  readonly outcome: 'used' | 'merged' | 'left'
  readonly reason?: string
  readonly into?: string
}
