import { z } from 'zod'
import { idInput } from '../id-input'
import type { CardId, DeckId, ReviewId } from '../ids'

const studied = { deckId: idInput<DeckId>().nullable() }
const client = { id: idInput<ReviewId>() }

/** An answer as the browser sends it. No time field: the server's clock decides. */
export const answerInput = z.object({
  ...studied,
  ...client,
  cardId: idInput<CardId>(),
  grade: z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)]),
  repetition: z.int().min(0),
  durationMs: z.int().min(0),
})
export type AnswerInput = z.infer<typeof answerInput>

export const undoInput = z.object({ ...studied, ...client })
export const setAsideInput = z.object({ ...studied, cardId: idInput<CardId>(), how: z.enum(['bury', 'suspend']) })
export const viewInput = z.object(studied)
export const buttonsInput = z.object({ buttons: z.enum(['two', 'four']) })
