import type { Memory } from './memory'
import { defaultWeights, recallAfter } from './scheduler'

/** Probability, 0 to 1, that the card is recalled at `at`; undefined while it is new. Days count with their fraction. */
export function recallAt(memory: Memory, at: Date, weights: readonly number[] = defaultWeights): number | undefined {
  if (memory.kind === 'new') return
  return recallAfter((at.getTime() - memory.lastReview.getTime()) / 86_400_000, memory.stability, weights)
}
