import { boundsOf } from '../edtf/bounds'
import type { Edtf } from '../edtf/edtf'
import { firmBounds } from '../edtf/firm-bounds'
import { overlap } from '../edtf/order'
import type { DayBounds } from '../edtf/read-edtf'
import { shiftDate, stepOf } from '../edtf/shift-date'
import { type Rng, sampled, shuffled } from '../random'
import { err, ok, type Result } from '../result'
import { likeness } from '../text/likeness'
import { askedDate, isSoftDate } from './asked-date'
import { dateForm } from './date-form'
import { isolation } from './isolation'
import { distractorCount } from './item'
import { type PlausibleField, plausibleField } from './plausible-field'
import type { QuizCard, QuizFact, QuizPool } from './quiz-card'

export type NoDistractors = 'open-date' | 'too-few-distractors'

/** Statements this alike may be the same event, told twice: the date of one may be right for the other. */
const sameEvent = 0.6
const tries = 24
/** An outermost option further off than so many times the largest other gap stands out. */
export const mostIsolated = 4

/**
 * Three wrong dates that read like the key and are never right: neighbours in time from the deck first, then made
 * ones, none overlapping the key, another option, or a date of a fact that resembles the key's. How many of them come
 * before the key is drawn first, each number as likely where there is room, so that the key's place says nothing;
 * `places` prescribes the order in which the numbers are tried.
 */
export function chooseDistractors(
  card: QuizCard,
  pool: QuizPool,
  rng: Rng,
  places: readonly number[] = shuffled([0, 1, 2, 3], rng),
): Result<readonly Edtf[], NoDistractors> {
  const key = askedDate(card)
  const field = key && plausibleField({ ...card.fact, edtf: key }, card.prompt, pool)
  if (!field) return err('open-date')
  const sides = rivalsOf(card, key, pool, field)
  for (const before of places) {
    const found = bestDraw(key, sides, before, rng)
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
function rivalsOf(card: QuizCard, key: Edtf, pool: QuizPool, field: PlausibleField): Sides {
  const { fact } = card
  const form = dateForm(key, fact.mod)
  const alsoRight = pool.facts.filter(other => mayBeRight(other, card)).map(other => other.edtf)
  const clear = clearOf(firmBounds(key, isSoftDate(card)))
  const fits = (date: Edtf) => inside(date, field) && clear(date) && !alsoRight.some(other => overlap(other, date))
  const deck = pool.cards.map(other => other.fact).filter(other => !other.disputed)
  const alike = deck.filter(other => dateForm(other.edtf, other.mod) === form).map(other => other.edtf)
  const real = [...new Set(alike)].filter(fits).sort(nearerTo(key))
  const made = madeDates(key, field).filter(date => fits(date) && !real.includes(date))
  const early = (date: Edtf) => start(date) < start(key)
  return {
    before: { real: real.filter(early), made: made.filter(early) },
    after: { real: real.filter(date => !early(date)), made: made.filter(date => !early(date)) },
  }
}

const clearOf = (key: DayBounds) => (date: Edtf) => {
  const { earliest, latest } = boundsOf(date)
  if (earliest === null || latest === null || key.earliest === null || key.latest === null) return false
  return latest < key.earliest || earliest > key.latest
}

const mayBeRight = (other: QuizFact, card: QuizCard): boolean =>
  other.factId !== card.fact.factId &&
  (likeness(other.statement, card.fact.statement) >= sameEvent || likeness(other.statement, card.prompt) >= sameEvent)

const start = (date: Edtf): number => boundsOf(date).earliest ?? Number.NEGATIVE_INFINITY

const nearerTo = (key: Edtf) => (a: Edtf, b: Edtf) => Math.abs(start(a) - start(key)) - Math.abs(start(b) - start(key))

function inside(date: Edtf, field: PlausibleField): boolean {
  const { earliest, latest } = boundsOf(date)
  if (earliest === null || latest === null) return false
  const begun = earliest <= field.beginsBy && latest < field.beginsBy + Math.max(1, Math.ceil(stepOf(date)))
  return begun && earliest >= field.from && latest <= field.to
}

/** The key moved by 1, 2, 3 … of its own steps both ways, intervals also a little shortened and stretched. */
function madeDates(key: Edtf, field: PlausibleField): Edtf[] {
  const step = stepOf(key)
  if (step === 0) return []
  const most = Math.min(600, Math.floor(field.reach / step))
  const stretches = key.includes('/') ? [0, 1, -1] : [0]
  return Array.from({ length: most }, (_, i) => i + 1)
    .flatMap(n => stretches.flatMap(stretch => [shiftDate(key, -n, stretch), shiftDate(key, n, stretch)]))
    .filter(date => date !== undefined)
}
