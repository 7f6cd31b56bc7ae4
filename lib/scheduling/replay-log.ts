import type { ParametersId } from '../ids'
import type { StudyClock } from '../study-day'
import { advanceMemory } from './advance-memory'
import { type Memory, untouched } from './memory'
import type { ReviewEntry } from './review-entry'

type ReplaySettings = {
  readonly clock: StudyClock
  readonly weightsOf: (id: ParametersId | null) => readonly number[]
}

/** Order of claimed time; changes claimed in one millisecond follow in the order in which memory saw them. */
const inOrder = (a: ReviewEntry, b: ReviewEntry): number =>
  a.claimedAt.getTime() - b.claimedAt.getTime() || a.baseRepetition - b.baseRepetition || (a.id < b.id ? -1 : 1)

/** One learner's memory of one card, rebuilt from its log: what was taken back never happened. */
export function replayLog(entries: readonly ReviewEntry[], { clock, weightsOf }: ReplaySettings): Memory {
  const voided = new Set(entries.flatMap(entry => entry.voids ?? []))
  const standing = entries.filter(entry => entry.kind !== 'void' && !voided.has(entry.id)).toSorted(inOrder)
  return standing.reduce<Memory>((memory, entry) => {
    if (entry.kind === 'void') return memory
    const { cardId, desiredRetention, parametersId, kind, rating, guess, dueSet, studyDay } = entry
    const scheduling = { cardId, desiredRetention, weights: weightsOf(parametersId), clock }
    return advanceMemory(memory, { kind, rating, guess, dueSet, studyDay, at: entry.claimedAt }, scheduling)
  }, untouched)
}
