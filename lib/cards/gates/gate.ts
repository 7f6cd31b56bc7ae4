import type { Quote } from '../../generate/generated'
import type { CardCandidate } from '../candidate'

/** What a gate may look at besides the card. */
export type GateContext = {
  /** EDTF values that the time-expression reader finds in a quote. */
  readonly reread: (quote: Quote) => readonly string[]
  /** All candidates of the document. */
  readonly siblings: readonly CardCandidate[]
}

/** Says whether a card may pass. */
export type Gate = (card: CardCandidate, context: GateContext) => boolean

export type GateName =
  | 'grounding'
  | 'leak'
  | 'uniqueness'
  | 'dangling-reference'
  | 'length'
  | 'well-formed'
  | 'worth'
  | 'specific'
  | 'disputed'
