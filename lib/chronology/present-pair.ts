import type { FactId } from '../ids'
import { type AxisEvent, axisEvent } from './axis-event'
import type { Pair } from './draw-pair'
import type { TimelineEvent } from './event'

/** A round as the learner sees it before the answer: it has no field in which a date could travel. */
export type PresentedPair = {
  readonly ordinal: number
  readonly facts: readonly [FactId, FactId]
  readonly texts: readonly [string, string]
}

export const presentPair = ({ left, right }: Pair, ordinal: number): PresentedPair => ({
  ordinal,
  facts: [left.factId, right.factId],
  texts: [left.dateless ?? '', right.dateless ?? ''],
})

/** The two events of a round with their dates, left first; undefined where one has left the deck meanwhile. */
export function revealPair(
  events: readonly TimelineEvent[],
  facts: readonly FactId[],
): readonly [AxisEvent, AxisEvent] | undefined {
  const [left, right] = facts
    .map(id => events.find(event => event.factId === id))
    .map(event => event && axisEvent(event))
  return left && right ? [left, right] : undefined
}
