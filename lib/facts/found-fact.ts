import type { GeneratedFact } from '../generate/generated'
import type { Timex } from '../timex/timex'
import type { Draft } from './draft'

/** A fact with what its cards are cut from; the generator's output keeps only `fact`. */
export type FoundFact = {
  readonly fact: GeneratedFact
  readonly draft: Draft
  readonly timex: Timex
  /** Title of the article and the headings above the sentence, the outermost first. */
  readonly headings: readonly string[]
}

/** Why a time expression gave no fact. */
export type TimexReason =
  | 'citation'
  | 'name'
  | 'modifier'
  | 'duration'
  | 'set'
  | 'vague'
  | 'unknown-year'
  | 'outside-prose'
  | 'question'
  | 'bracket'
  | 'repeated-event'
  | 'no-clause'
  | 'no-subject'
  | 'hypothetical'
  | 'incomplete'
  | 'reference'

export type TimexOutcome = { readonly outcome: 'used' } | { readonly outcome: 'left'; readonly reason: TimexReason }
