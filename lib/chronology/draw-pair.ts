import { firmBounds } from '../edtf/firm-bounds'
import type { FactId } from '../ids'
import { type Rng, seededRng } from '../random'
import { err, ok, type Result } from '../result'
import { contentWords, sharedWords } from '../text/likeness'
import type { TimelineEvent } from './event'

/** Two events of which one certainly came first, as they are shown: left and right. */
export type Pair = { readonly left: TimelineEvent; readonly right: TimelineEvent; readonly first: 0 | 1 }

/** Two statements this alike cannot be told apart without their dates. */
const tooAlike = 0.7
/** Pairs that a game needs to be worth playing. */
export const leastPairs = 10
/** Events shown in so many rounds before are left alone while there are others. */
const rest = 3

type Placed = {
  readonly event: TimelineEvent
  readonly from: number
  readonly to: number
  readonly words: ReadonlySet<string>
}
type Ordered = { readonly before: Placed; readonly after: Placed; readonly gap: number }

export type Round = {
  readonly seed: string
  /** 1 for the first. */
  readonly ordinal: number
  readonly streak: number
  /** Facts of the last rounds, newest first. */
  readonly shown: readonly (readonly FactId[])[]
}

/**
 * The pair of a round: the same for the same events and round, so that the server can draw it again to judge the answer.
 * A longer streak draws events closer in time; the bounds of a pair never overlap, nor those of "about 1950" widened
 * by its doubt.
 */
export function drawPair(events: readonly TimelineEvent[], round: Round): Result<Pair, 'game-too-few-events'> {
  const pairs = orderedPairs(events)
  if (pairs.length < leastPairs) return err('game-too-few-events')
  const rng = seededRng(`${round.seed} ${String(round.ordinal)}`)
  const tired = new Set(round.shown.slice(0, rest).flat())
  const rested = pairs.filter(({ before, after }) => !tired.has(before.event.factId) && !tired.has(after.event.factId))
  const pair = nearRank(rested.length > 0 ? rested : pairs, round.streak, rng)
  if (!pair) return err('game-too-few-events')
  const { before, after } = pair
  return ok(
    rng() < 0.5
      ? { left: before.event, right: after.event, first: 0 }
      : { left: after.event, right: before.event, first: 1 },
  )
}

/** Widest gaps first; the streak moves the middle of the window from there towards the narrowest. */
function nearRank(pairs: readonly Ordered[], streak: number, rng: Rng): Ordered | undefined {
  const ranked = [...pairs].sort((a, b) => b.gap - a.gap)
  const middle = (1 - 0.9 ** streak) * (ranked.length - 1)
  const width = Math.max(4, ranked.length * 0.3)
  const at = Math.round(middle + (rng() - 0.5) * width)
  return ranked[Math.min(Math.max(at, 0), ranked.length - 1)]
}

/** Every pair of which the order is beyond doubt. */
export function orderedPairs(events: readonly TimelineEvent[]): Ordered[] {
  const placed = events.filter(playable).flatMap(place)
  return placed.flatMap(before =>
    placed
      .filter(after => before.to < after.from && sharedWords(before.words, after.words) < tooAlike)
      .map(after => ({ before, after, gap: after.from - before.to })),
  )
}

const playable = (event: TimelineEvent): boolean =>
  event.dateless !== undefined &&
  event.disputed === undefined &&
  event.mod !== 'BEFORE' &&
  event.mod !== 'AFTER' &&
  (event.role === 'happened' || event.role === 'began' || event.role === 'ended' || event.role === 'lasted')

function place(event: TimelineEvent): Placed[] {
  const { earliest, latest } = firmBounds(event.edtf, event.mod === 'APPROX' || /[~?%]/.test(event.edtf))
  return earliest === null || latest === null
    ? []
    : [{ event, from: earliest, to: latest, words: contentWords(event.dateless ?? '') }]
}
