import { boundsOf } from '../edtf/bounds'
import type { Edtf } from '../edtf/edtf'
import { overlap } from '../edtf/order'
import { type Rng, sampled, shuffled } from '../random'
import { err, ok, type Result } from '../result'
import { likeness } from '../text/likeness'
import { dateForm } from './date-form'
import { isolation } from './isolation'
import { distractorCount } from './item'
import { type PlausibleField, plausibleField } from './plausible-field'
import type { QuizCard, QuizFact, QuizPool } from './quiz-card'
import { shiftDate, stepOf } from './shift-date'

export type NoDistractors = 'open-date' | 'too-few-distractors'

/** Statements this alike may be the same event, told twice: the date of one may be right for the other. */
const sameEvent = 0.6
const tries = 24
/** An outermost option further off than so many times the largest other gap stands out. */
export const mostIsolated = 4

/**
 * Three wrong dates that read like the key and are never right: neighbours in time from the deck first, then made
 * ones, none overlapping the key, another option, or a date of a fact that resembles the key's. How many of them come
 * before the key is drawn first, each number as likely where there is room, so that the key's place says nothing.
 */
export function chooseDistractors(card: QuizCard, pool: QuizPool, rng: Rng): Result<readonly Edtf[], NoDistractors> {
  const { fact } = card
  const field = plausibleField(fact, card.prompt, pool)
  if (!field) return err('open-date')
  const sides = rivalsOf(card, pool, field)
  for (const before of shuffled([0, 1, 2, 3], rng)) {
    const found = bestDraw(fact.edtf, sides, before, rng)
    if (found) return ok(found)
  }
  return err('too-few-distractors')
}

type Side = { readonly real: readonly Edtf[]; readonly made: readonly Edtf[] }
type Sides = { readonly before: Side; readonly after: Side }

/** The least isolated of some draws; the first that does not stand out ends the search. */
function bestDraw(key: Edtf, sides: Sides, before: number, rng: Rng): readonly Edtf[] | undefined {
  let best: { readonly dates: readonly Edtf[]; readonly isolation: number } | undefined
  for (let i = 0; i < tries; i++) {
    const share = 0.25 + 0.75 * rng()
    const dates = [
      ...drawSide(key, sides.before, before, share, rng),
      ...drawSide(key, sides.after, distractorCount - before, share, rng),
    ]
    if (dates.length < distractorCount) continue
    const isolated = isolation([key, ...dates])
    if (!best || isolated < best.isolation) best = { dates, isolation: isolated }
    if (best.isolation <= mostIsolated) return best.dates
  }
  // Nothing plausible stands evenly: no item is better than one whose key shows.
  return best && best.isolation <= 2 * mostIsolated ? best.dates : undefined
}

/** `share` of the made dates, the nearest ones, so that the options lie close together in one draw and wide in another. */
function drawSide(key: Edtf, side: Side, count: number, share: number, rng: Rng): Edtf[] {
  const chosen: Edtf[] = []
  const take = (dates: readonly Edtf[]) => {
    for (const date of dates) {
      if (chosen.length >= count) return
      if (![key, ...chosen].some(other => overlap(other, date))) chosen.push(date)
    }
  }
  if (count === 0) return chosen
  take(sampled(side.real.slice(0, 2 * count + 1), count, rng))
  take(shuffled(side.made.slice(0, Math.max(4 * count, Math.ceil(side.made.length * share))), rng))
  return chosen
}

/** Admissible dates on both sides of the key, nearest first. */
function rivalsOf(card: QuizCard, pool: QuizPool, field: PlausibleField): Sides {
  const { fact } = card
  const form = dateForm(fact.edtf, fact.mod)
  const alsoRight = pool.facts.filter(other => mayBeRight(other, card)).map(other => other.edtf)
  const fits = (date: Edtf) =>
    inside(date, field) && !overlap(date, fact.edtf) && !alsoRight.some(other => overlap(other, date))
  const deck = pool.cards
    .map(other => other.fact)
    .filter(other => !other.disputed && dateForm(other.edtf, other.mod) === form)
  const real = [...new Set(deck.map(other => other.edtf))].filter(fits).sort(nearerTo(fact))
  const made = madeDates(fact, field).filter(date => fits(date) && !real.includes(date))
  const early = (date: Edtf) => start(date) < start(fact.edtf)
  return {
    before: { real: real.filter(early), made: made.filter(early) },
    after: { real: real.filter(date => !early(date)), made: made.filter(date => !early(date)) },
  }
}

const mayBeRight = (other: QuizFact, card: QuizCard): boolean =>
  other.factId !== card.fact.factId &&
  (likeness(other.statement, card.fact.statement) >= sameEvent || likeness(other.statement, card.prompt) >= sameEvent)

const start = (date: Edtf): number => boundsOf(date).earliest ?? Number.NEGATIVE_INFINITY

const nearerTo = (fact: QuizFact) => (a: Edtf, b: Edtf) =>
  Math.abs(start(a) - start(fact.edtf)) - Math.abs(start(b) - start(fact.edtf))

function inside(date: Edtf, field: PlausibleField): boolean {
  const { earliest, latest } = boundsOf(date)
  return earliest !== null && latest !== null && earliest >= field.from && latest <= field.to
}

/** The key moved by 1, 2, 3 … of its own steps both ways, intervals also a little shortened and stretched. */
function madeDates(fact: QuizFact, field: PlausibleField): Edtf[] {
  const step = stepOf(fact.edtf)
  if (step === 0) return []
  const most = Math.min(600, Math.floor(field.reach / step))
  const stretches = fact.edtf.includes('/') ? [0, 1, -1] : [0]
  return Array.from({ length: most }, (_, i) => i + 1)
    .flatMap(n => stretches.flatMap(stretch => [shiftDate(fact.edtf, -n, stretch), shiftDate(fact.edtf, n, stretch)]))
    .filter(date => date !== undefined)
}
