import { studyDayOf } from '../study-day'
import { advanceMemory, type ChangeKind, evidenceWeight, type MemoryEvent } from './advance-memory'
import { type Grade, imageOf } from './memory'
import type { AnswerOrigin, MemoryChange, Showing } from './review-entry'
import { algorithm, algorithmVersion } from './scheduler'

/** Longer than a minute is not thinking but coffee: what is above does not count. */
export const longestAnswerMs = 60_000

type Change = {
  readonly kind: ChangeKind
  readonly rating: Grade | null
  readonly guess: number
  readonly dueSet: Date | null
}

/** Memory after a change made at `now`, with the row of the log that says so. */
export function changeMemory(showing: Showing, change: Change, origin: AnswerOrigin, now: Date): MemoryChange {
  const { memory, cardId, cardVersion, desiredRetention, weights, parametersId, clock } = showing
  const today = studyDayOf(now, clock)
  const event: MemoryEvent = { ...change, at: now, studyDay: today.day }
  const scheduling = { cardId, desiredRetention, weights, clock }
  return {
    memory: advanceMemory(memory, event, scheduling),
    log: {
      ...origin,
      ...change,
      durationMs: Math.min(Math.max(0, Math.round(origin.durationMs)), longestAnswerMs),
      cardId,
      cardVersion,
      weight: evidenceWeight(memory, event, scheduling),
      claimedAt: now,
      receivedAt: now,
      online: true,
      baseRepetition: memory.repetition,
      studyDay: today.day,
      utcOffset: today.utcOffsetMinutes,
      parametersId,
      algorithm,
      algorithmVersion,
      desiredRetention,
      before: imageOf(memory),
      voids: null,
    },
  }
}
