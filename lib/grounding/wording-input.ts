import { z } from 'zod'
import { idInput } from '../id-input'
import type { CardId, DeckId, UserId } from '../ids'

const card = { cardId: idInput<CardId>(), deckId: idInput<DeckId>() }

/** A card's new wording, as a form sends it. `version` is the card's, as it was shown. */
export const wordingInput = z.object({
  ...card,
  version: z.coerce.number().int().min(1),
  prompt: z.string().max(2000),
  answer: z.string().max(500),
  /** Sent by the second button of somebody who does not own the card. */
  suggest: z.literal('yes').optional(),
})

export const ownWordingInput = z.object(card)
export const suggestionInput = z.object({
  ...card,
  from: idInput<UserId>(),
  version: z.coerce.number().int().min(1),
  verdict: z.enum(['take', 'decline']),
})
export const waitingInput = z.object({ ...card, suspended: z.enum(['yes', 'no']) })
