import { type Rng, shuffled } from '../random'
import { err, ok, type Result } from '../result'
import { likeness } from '../text/likeness'
import type { QuizItem } from './item'
import type { QuizCard, QuizPool } from './quiz-card'
import { writeItem } from './write-item'

/** Items in a quiz. */
export const formLength = 10
/** Two stems this alike in one form: one may give away the other. */
const tooAlike = 0.75

/**
 * Ten items spread over the deck, in an order that says nothing about their dates. Two items on one fact, or on facts
 * that are told nearly alike, only where the deck has no others. The same pool and chance give the same form.
 */
export function assembleForm(pool: QuizPool, rng: Rng): Result<readonly QuizItem[], 'deck-too-small-for-quiz'> {
  const chosen: Written[] = []
  const left: Written[] = []
  for (const card of spread(pool.cards, rng)) {
    if (chosen.length === formLength) break
    const item = writeItem(card, pool, rng)
    if (!item.ok) continue
    const rival = chosen.some(other => other.card.fact.factId === card.fact.factId || alike(other.card, card))
    ;(rival ? left : chosen).push({ card, item: item.value })
  }
  const form = [...chosen, ...left].slice(0, formLength)
  if (form.length < formLength) return err('deck-too-small-for-quiz', { needed: formLength, found: form.length })
  return ok(
    shuffled(
      form.map(({ item }) => item),
      rng,
    ),
  )
}

type Written = { readonly card: QuizCard; readonly item: QuizItem }

const alike = (a: QuizCard, b: QuizCard): boolean => likeness(a.fact.statement, b.fact.statement) >= tooAlike

/** One card of each tenth of the deck, then a second of each, and so on; within a tenth in random order. */
function spread(cards: readonly QuizCard[], rng: Rng): QuizCard[] {
  const inOrder = [...cards].sort((a, b) => a.ordinal - b.ordinal)
  const strata = Array.from({ length: formLength }, (_, i) =>
    shuffled(
      inOrder.slice(Math.floor((i * inOrder.length) / formLength), Math.floor(((i + 1) * inOrder.length) / formLength)),
      rng,
    ),
  )
  const rounds = Math.max(0, ...strata.map(stratum => stratum.length))
  return Array.from({ length: rounds }, (_, round) =>
    shuffled(
      strata.flatMap(stratum => stratum[round] ?? []),
      rng,
    ),
  ).flat()
}
