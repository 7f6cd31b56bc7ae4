import type { Excerpt, TimexMod, TimexType } from '../generate/generated'

/** The word before a date that says how the date bounds the event; its span stands outside the timex's own. */
export type SignalWord =
  | 'since'
  | 'from'
  | 'until'
  | 'by'
  | 'before'
  | 'after'
  | 'in'
  | 'on'
  | 'at'
  | 'during'
  | 'between'
  | 'as of'
  | 'over'
  | 'for'
  | 'within'
export type Signal = { readonly word: SignalWord; readonly start: number; readonly end: number }

/**
 * `stated`: every part of the value is in the timex itself; `inferred`: a part (mostly the year) comes from the
 * document's date or the running text; `open`: a part is not known and written with X, or the value is a `_REF`.
 */
export type TimexCertainty = 'stated' | 'inferred' | 'open'

/**
 * Why an expression dates nothing although it can be read: in the bracket that names a source, in the name of an event
 * or product, or as a mere measure of how long.
 */
export type TimexNature = 'citation' | 'name' | 'event-name' | 'modifier'

/** A time expression with its normalised value: EDTF for dates, TIMEX3 for times, durations and sets, or a `_REF`. */
export type Timex = Excerpt & {
  readonly type: TimexType
  readonly value: string
  readonly mod?: TimexMod
  readonly signal?: Signal
  readonly certainty: TimexCertainty
  readonly nature?: TimexNature
  /** EDTF: the stretch that a duration covers where it ends now. */
  readonly extent?: string
  /** Name of the parser that proposed it; refiners that changed it follow after `+`. */
  readonly rule: string
}
