import type { PersonNames } from '../../facts/person-names'
import type { Quote } from '../../generate/generated'
import type { CardCandidate } from '../candidate'

/** EDTF values that can be read in a quote. */
export type Reread = (quote: Quote) => readonly string[]

/** What a gate may look at besides the card. */
export type GateContext = {
  readonly reread: Reread
  readonly names: PersonNames
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
  | 'restated'
