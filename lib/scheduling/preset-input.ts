import { z } from 'zod'
import { idInput } from '../id-input'
import type { DeckId } from '../ids'

/** How a learner wants to study a deck, as a form sends it: retention in per cent. */
export const presetInput = z.object({
  deckId: idInput<DeckId>(),
  retention: z.coerce.number().min(70).max(97),
  newPerDay: z.coerce.number().int().min(0).max(500),
  reviewsPerDay: z.coerce.number().int().min(0).max(2000),
})
