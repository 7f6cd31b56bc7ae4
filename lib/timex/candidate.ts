import type { TimexMod, TimexType } from '../generate/generated'
import type { Span } from '../text/span'
import type { Unit } from './lexicon'
import type { Signal, TimexNature } from './timex'

/**
 * What an expression says before its anchor is known. `value`s are EDTF points whose year may be `XXXX`.
 * Steps count from the anchor: −1 previous, 0 same, 1 next.
 */
export type When =
  | { readonly kind: 'calendar'; readonly value: string }
  | { readonly kind: 'interval'; readonly start: string; readonly end: string }
  /** "two days later", "three years ago"; no amount: "a few weeks later". */
  | {
      readonly kind: 'offset'
      readonly amount?: number
      readonly unit: Unit
      readonly sign: 1 | -1
      readonly anchor: Anchor
    }
  /** "that year", "the next day", "last month". */
  | { readonly kind: 'unit'; readonly unit: Unit; readonly step: number; readonly anchor: Anchor }
  /** "the following spring", "last April", "August of that year": `value` is `XXXX-…`; `year` when the year itself is stepped. */
  | {
      readonly kind: 'named'
      readonly value: string
      readonly step: number
      readonly of: 'year' | 'occurrence'
      readonly anchor: Anchor
    }
  /** `weeks`: "Monday week" is the Monday after the next. */
  | { readonly kind: 'weekday'; readonly day: number; readonly step: number; readonly weeks?: number }
  /** "the last Saturday of that month"; −1 is the last. */
  | { readonly kind: 'nth-weekday'; readonly nth: number; readonly day: number; readonly of: When }
  /** "since then": the one date told just before. */
  | { readonly kind: 'then' }
  | { readonly kind: 'day-of-month'; readonly day: number }
  | { readonly kind: 'time'; readonly suffix: string; readonly day?: When }
  /** "today": the day itself in the news of the day, the present elsewhere. */
  | { readonly kind: 'today' }
  | { readonly kind: 'fixed'; readonly value: string }

/**
 * `running`: the date that the text has reached; `document`: the day it was written; `either`: the running date, else
 * in a report the day it was written ("the end of the year", "a year earlier").
 */
export type Anchor = 'running' | 'document' | 'either'

/** An expression as a parser proposes it; offsets count in the sentence's prose. */
export type Candidate = Span & {
  readonly rule: string
  readonly type: TimexType
  readonly when: When
  readonly mod?: TimexMod
  readonly signal?: Signal
  readonly nature?: TimexNature
}

export type Proposal = {
  readonly when: When
  /** DATE unless told otherwise. */
  readonly type?: TimexType
  readonly mod?: TimexMod
  /** Where the expression begins and ends when not with the whole match; offsets in the prose. */
  readonly start?: number
  readonly end?: number
}

/** Proposes expressions; knows nothing of other parsers. `pattern` is global. */
export type Parser = {
  readonly name: string
  /** Groups of cues; without one of each group the pattern cannot match. */
  readonly needs: readonly number[]
  readonly pattern: RegExp
  readonly read: (match: RegExpExecArray, prose: string) => Proposal | readonly Proposal[] | undefined
}

/** Settles what parsers proposed: merges, extends, marks or drops. Candidates come and go in order of the text. */
export type Refiner = {
  readonly name: string
  readonly refine: (candidates: readonly Candidate[], prose: string) => readonly Candidate[]
}
