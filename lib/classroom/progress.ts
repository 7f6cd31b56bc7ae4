import type { Memory } from '../scheduling/memory'
import { recallAt } from '../scheduling/retrievability'

/** What is known of one student's work on an assigned deck. */
export type StudentWork = {
  readonly name: string
  /** Cards of the deck answered at least once. */
  readonly introduced: number
  /** Of these, cards whose review is due already. */
  readonly overdue: number
  readonly lastStudied: Date | null
  /** Memory of the introduced cards; undefined for whoever does not share it. */
  readonly memories: readonly Memory[] | undefined
}

export type StudentProgress = Omit<StudentWork, 'memories'> & {
  readonly started: boolean
  /** Mean over all cards of the deck, 0 to 1; a card never seen counts 0. Undefined where it is not shared. */
  readonly recall: number | undefined
}

export type ClassProgress = {
  readonly students: readonly StudentProgress[]
  readonly started: number
  /** Mean share of the deck introduced, 0 to 1; undefined without students or cards. */
  readonly introducedShare: number | undefined
  /** Mean over those who share; undefined when nobody does. */
  readonly recall: number | undefined
  /** How many share their recall. */
  readonly sharing: number
}

const mean = (values: readonly number[]): number | undefined =>
  values.length === 0 ? undefined : values.reduce((sum, value) => sum + value, 0) / values.length

/**
 * For when recall is foretold: the due date, or now once that is over. Recall is FSRS's forgetting curve with days
 * and their fractions, as if nothing were studied until then.
 */
export const foretoldFor = (dueAt: Date, now: Date): Date => (dueAt > now ? dueAt : now)

/** One student's figures over a deck of `total` cards. */
export function progressOf(work: StudentWork, total: number, at: Date): StudentProgress {
  const { memories, ...figures } = work
  const recalled = memories?.reduce((sum, memory) => sum + (recallAt(memory, at) ?? 0), 0)
  return {
    ...figures,
    started: work.introduced > 0,
    recall: recalled === undefined || total === 0 ? undefined : recalled / total,
  }
}

/** The figures of a class, students in the given order. */
export function summariseProgress(works: readonly StudentWork[], total: number, at: Date): ClassProgress {
  const students = works.map(work => progressOf(work, total, at))
  const shared = students.flatMap(student => student.recall ?? [])
  return {
    students,
    started: students.filter(student => student.started).length,
    introducedShare: total === 0 ? undefined : mean(students.map(student => student.introduced / total)),
    recall: mean(shared),
    sharing: shared.length,
  }
}
