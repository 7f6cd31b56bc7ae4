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
/** Keys in one place, first to last, of the four. */
const mostInPlace = 3

/**
 * Ten items spread over the deck, in an order that says nothing about their dates. Two items on one fact, of one date,
 * or on facts that are told nearly alike, only where the deck has no others, and likewise more than
 * three keys in one place. The same pool and chance give the same form.
 */
export function assembleForm(pool: QuizPool, rng: Rng): Result<readonly QuizItem[], 'deck-too-small-for-quiz'> {
  const chosen: Written[] = []
  const left: Written[] = []
  const strata = strataOf(pool.cards, rng)
  while (chosen.length < formLength && strata.some(stratum => stratum.length > 0))
    for (const stratum of shuffled(strata, rng)) {
      const found = chosen.length < formLength && nextOf(stratum, pool, chosen, left, rng)
      if (found) chosen.push(found)
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

const rivals = (a: QuizCard, b: QuizCard): boolean =>
  a.fact.factId === b.fact.factId ||
  a.fact.edtf === b.fact.edtf ||
  likeness(a.fact.statement, b.fact.statement) >= tooAlike

/** Takes cards off the stratum until one gives an item that has no rival among the chosen; rivals go to `left`. */
function nextOf(
  stratum: QuizCard[],
  pool: QuizPool,
  chosen: readonly Written[],
  left: Written[],
  rng: Rng,
): Written | undefined {
  for (let card = stratum.shift(); card; card = stratum.shift()) {
    const item = writeItem(card, pool, rng, rarestFirst(chosen, rng))
    if (!item.ok) continue
    const written = { card, item: item.value }
    const crowded = chosen.filter(other => other.item.key === written.item.key).length >= mostInPlace
    if (!crowded && !chosen.some(other => rivals(other.card, written.card))) return written
    left.push(written)
  }
  return undefined
}

/**
 * Where the key may go, the places that the form has used least first: a key at the document's own date can only come
 * last, and without this "take the last one" would pay.
 */
function rarestFirst(chosen: readonly Written[], rng: Rng): number[] {
  const used = (place: number) => chosen.filter(({ item }) => item.key === place).length
  return shuffled([0, 1, 2, 3], rng).sort((a, b) => used(a) - used(b))
}

/** The deck in ten stretches, each in random order. */
function strataOf(cards: readonly QuizCard[], rng: Rng): QuizCard[][] {
  const inOrder = [...cards].sort((a, b) => a.ordinal - b.ordinal)
  const at = (i: number) => Math.floor((i * inOrder.length) / formLength)
  return Array.from({ length: formLength }, (_, i) => shuffled(inOrder.slice(at(i), at(i + 1)), rng))
}
