import type { ReviewId } from '../ids'
import { err, ok, type Result } from '../result'
import { type Memory, memoryOf } from './memory'
import type { MemoryChange, ReviewEntry } from './review-entry'

/**
 * Takes a change back: memory becomes the image kept in its row, exactly. (ts-fsrs' own `rollback` gives a wrong due
 * date after an overdue review: ts-fsrs pull request 522.) `stale-undo`: memory has changed since.
 */
export function undoReview(
  entry: ReviewEntry,
  memory: Memory,
  voiding: { readonly id: ReviewId; readonly device: string },
  now: Date,
): Result<MemoryChange, 'stale-undo'> {
  if (entry.kind === 'void' || memory.repetition !== entry.baseRepetition + 1) return err('stale-undo')
  const log: ReviewEntry = {
    ...entry,
    ...voiding,
    kind: 'void',
    rating: null,
    weight: 1,
    guess: 0,
    claimedAt: now,
    receivedAt: now,
    durationMs: 0,
    dueSet: null,
    voids: entry.id,
  }
  return ok({ memory: memoryOf(entry.before), log })
}
