import { z } from 'zod'
import type { DeckId, QuizId, QuizItemId } from '../ids'

const id = <Id extends string>() =>
  z
    .string()
    .min(1)
    .max(64)
    .transform(text => text as Id)

export const makeQuizInput = z.object({ deck: id<DeckId>() })

/** One answer. `durationMs` is what the browser measured; an absurd figure is capped, not refused. */
export const answerItemInput = z.object({
  quiz: id<QuizId>(),
  item: id<QuizItemId>(),
  choice: z.coerce.number().int().min(0).max(9),
  durationMs: z.coerce
    .number()
    .catch(0)
    .transform(ms => Math.round(Math.min(Math.max(ms, 0), 300_000))),
})
