import type { Edtf } from '../edtf/edtf'
import type { FactRole, Quote, TimexMod } from '../generate/generated'
import type { CardId, DocumentId, FactId } from '../ids'

/** A dated fact as far as a quiz needs it. */
export type QuizFact = {
  readonly factId: FactId
  readonly edtf: Edtf
  readonly mod?: TimexMod | undefined
  readonly role: FactRole
  readonly statement: string
  /** Other sources contradict it: it gives no item, and its date serves as no distractor. */
  readonly disputed: boolean
}

export type ItemQuote = Quote & { readonly documentId: DocumentId }

/** A card that an item can be written from. */
export type QuizCard = {
  readonly cardId: CardId
  readonly cardVersion: number
  readonly kind: string
  readonly prompt: string
  readonly quotes: readonly ItemQuote[]
  /** Place in the deck. */
  readonly ordinal: number
  readonly fact: QuizFact
}

/** What a form is drawn from. */
export type QuizPool = {
  readonly cards: readonly QuizCard[]
  /** All facts of the deck's document, also those without a card: their dates may be right for a stem as well. */
  readonly facts: readonly QuizFact[]
  /** Day number: what happened lies before it. The document's date, or today where that is not known. */
  readonly horizon: number
}
