import type { CardId, DeckId, FactId } from '../ids'
import type { MemoryKind } from '../scheduling/memory'

/** A card that might be shown, as far as its place in the queue depends on it. */
export type Candidate = {
  readonly cardId: CardId
  readonly deckId: DeckId
  /** Place in its deck. */
  readonly ordinal: number
  /** Cards that share a fact are siblings. */
  readonly factIds: readonly FactId[]
  readonly kind: MemoryKind
  /** Null while new. */
  readonly due: Date | null
  readonly suspended: boolean
  readonly buriedUntil: Date | null
}

/** `interday`: a learning step left over from an earlier study day. */
export type Bucket = 'learning' | 'interday' | 'review' | 'new'
export type Gathered = Candidate & { readonly bucket: Bucket }
