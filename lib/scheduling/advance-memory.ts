import { assertNever } from '../result'
import type { Grade, Memory, RememberedMemory } from './memory'
import { recallAt } from './retrievability'
import { intervalFor, type Scheduling, schedule } from './scheduler'

export type ChangeKind = 'review' | 'quiz' | 'timeline' | 'forget' | 'set-due' | 'reschedule' | 'import'

/** One change of memory, as a row of the log tells it. */
export type MemoryEvent = {
  readonly kind: ChangeKind
  readonly rating: Grade | null
  /** Chance, 0 to 1, that the answer was right by guessing; 0 for a self-rated review. */
  readonly guess: number
  readonly at: Date
  readonly studyDay: string
  readonly dueSet: Date | null
}

/**
 * How much a right answer says about memory: the probability that it came from memory and not from a guess,
 * `R / (R + (1 − R) g)` (Bayes, with recall R before the answer as prior). A wrong answer was not recalled: 1.
 */
export function evidenceWeight(memory: Memory, event: MemoryEvent, scheduling: Scheduling): number {
  if (event.rating === 1 || event.guess === 0) return 1
  const recall = recallAt(memory, event.at, scheduling.weights)
  return recall === undefined ? 0 : recall / (recall + (1 - recall) * event.guess)
}

/** The one step of the fold: what memory is after `event`. Grading, quiz evidence and replay all go through here. */
export function advanceMemory(memory: Memory, event: MemoryEvent, scheduling: Scheduling): Memory {
  const counted = { ...memory, repetition: memory.repetition + 1 }
  switch (event.kind) {
    case 'review':
    case 'import':
      return event.rating === null ? counted : schedule(memory, event.rating, event.at, event.studyDay, scheduling)
    case 'quiz':
    case 'timeline':
      return memory.kind === 'new' || event.rating === null ? counted : weighed(memory, event, event.rating, scheduling)
    case 'forget':
      return { kind: 'new', repetition: counted.repetition }
    case 'set-due':
    case 'reschedule':
      return counted.kind === 'new' || !event.dueSet ? counted : { ...counted, due: event.dueSet }
    default:
      return assertNever(event.kind)
  }
}

/**
 * Evidence of weight w moves stability along `S^(1−w) · S_good^w` and difficulty along the straight line; the next
 * interval follows from the new stability. In the learning steps only the two numbers move: a choice among options
 * is no substitute for a step.
 */
function weighed(memory: RememberedMemory, event: MemoryEvent, rating: Grade, scheduling: Scheduling): Memory {
  const full = schedule(memory, rating, event.at, event.studyDay, scheduling)
  const weight = evidenceWeight(memory, event, scheduling)
  if (rating === 1 || (weight === 1 && memory.kind === 'review')) return full
  const stability = Math.exp((1 - weight) * Math.log(memory.stability) + weight * Math.log(full.stability))
  const difficulty = (1 - weight) * memory.difficulty + weight * full.difficulty
  const moved = { ...full, kind: memory.kind, stability, difficulty, lapses: memory.lapses }
  if (memory.kind !== 'review')
    return { ...moved, due: memory.due, step: memory.step, scheduledDays: memory.scheduledDays }
  const { days, due } = intervalFor(memory, stability, event.at, event.studyDay, scheduling)
  return { ...moved, due, scheduledDays: days }
}
