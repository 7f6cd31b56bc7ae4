import type { UserId } from '../lib/ids'
import { imageOf, type Memory, memoryOf, untouched } from '../lib/scheduling/memory'
import type { MemoryChange, ReviewEntry } from '../lib/scheduling/review-entry'
import { db } from './client'
import type { Statement } from './open-database'
import { memories, reviewLog } from './schema'

type MemoryRow = typeof memories.$inferSelect

/** The row as a value of `lib`; no row (or a left join that found none) is a card that was never answered. */
export function memoryOfRow(row: MemoryRow | null | undefined): Memory {
  if (!row) return untouched
  return memoryOf({ ...row, due: row.due?.getTime() ?? null, lastReview: row.lastReview?.getTime() ?? null })
}

/** The columns that the fold of the log fills. */
export function memoryColumns(memory: Memory) {
  const image = imageOf(memory)
  const instant = (milliseconds: number | null) => (milliseconds === null ? null : new Date(milliseconds))
  return { ...image, due: instant(image.due), lastReview: instant(image.lastReview) }
}

export function entryOfRow({ learnerId: _, ...row }: typeof reviewLog.$inferSelect): ReviewEntry {
  return { ...row, rating: row.rating as ReviewEntry['rating'] }
}

/**
 * The statements that write a change of memory, log first: its guard compares with memory as it stood. To be put into
 * one batch by whoever changes memory; `save` throws `stale-repetition` or `stale-undo` when a guard refuses.
 */
export function memoryChangeStatements(learnerId: UserId, { memory, log }: MemoryChange): readonly Statement[] {
  const columns = memoryColumns(memory)
  return [
    db.insert(reviewLog).values({ ...log, learnerId }),
    db
      .insert(memories)
      .values({ learnerId, cardId: log.cardId, ...columns })
      .onConflictDoUpdate({ target: [memories.learnerId, memories.cardId], set: columns }),
  ]
}
