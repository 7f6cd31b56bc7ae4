import { z } from 'zod'
import type { DeckId, FactId } from '../ids'

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .transform(text => text as Id)

export const startGameInput = z.object({ deck: id<DeckId>() })

/** What the learner saw and said; the server draws the pair again and decides. */
export const playInput = z.object({
  deck: id<DeckId>(),
  ordinal: z.int().min(1),
  facts: z.tuple([id<FactId>(), id<FactId>()]),
  choice: z.union([z.literal(0), z.literal(1)]),
})
