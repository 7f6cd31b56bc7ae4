/** 1 = forgot, 2 = hard, 3 = got it, 4 = easy: the numbers on the keys and in the log. */
export type Grade = 1 | 2 | 3 | 4

export type MemoryKind = 'new' | 'learning' | 'review' | 'relearning'

/** What FSRS knows of a card that was answered at least once. */
export type RememberedMemory = {
  readonly kind: Exclude<MemoryKind, 'new'>
  /** Counts the changes of memory; an answer names the one it saw. */
  readonly repetition: number
  /** Days until recall falls to 90 %. */
  readonly stability: number
  /** 1 to 10. */
  readonly difficulty: number
  readonly due: Date
  readonly lastReview: Date
  /** YYYY-MM-DD: the study day of `lastReview` as it was then, whatever the learner's zone is now. */
  readonly lastStudyDay: string
  /** Position in the learning or relearning steps. */
  readonly step: number
  readonly reps: number
  readonly lapses: number
  /** Whole days from `lastReview` to `due`; 0 in the learning steps. */
  readonly scheduledDays: number
}

/** One learner's memory of one card: the fold of its review log. */
export type Memory = { readonly kind: 'new'; readonly repetition: number } | RememberedMemory

export const untouched: Memory = { kind: 'new', repetition: 0 }

/** Memory as the database and the log keep it: instants in UTC milliseconds, nulls while new. */
export type MemoryImage = {
  readonly repetition: number
  readonly state: MemoryKind
  readonly stability: number | null
  readonly difficulty: number | null
  readonly due: number | null
  readonly lastReview: number | null
  readonly lastStudyDay: string | null
  readonly step: number
  readonly reps: number
  readonly lapses: number
  readonly scheduledDays: number
}

export function imageOf(memory: Memory): MemoryImage {
  if (memory.kind !== 'new') {
    const { kind, due, lastReview, ...numbers } = memory
    return { ...numbers, state: kind, due: due.getTime(), lastReview: lastReview.getTime() }
  }
  const nothing = { stability: null, difficulty: null, due: null, lastReview: null, lastStudyDay: null }
  return { repetition: memory.repetition, state: 'new', ...nothing, step: 0, reps: 0, lapses: 0, scheduledDays: 0 }
}

/** Throws on an image that is neither new nor complete: such a row was not written by us. */
export function memoryOf(image: MemoryImage): Memory {
  const { state, repetition, stability, difficulty, due, lastReview, lastStudyDay } = image
  if (state === 'new') return { kind: 'new', repetition }
  if (stability === null || difficulty === null || due === null || lastReview === null || lastStudyDay === null)
    throw new Error(`an incomplete memory: ${JSON.stringify(image)}`)
  const { step, reps, lapses, scheduledDays } = image
  const instants = { due: new Date(due), lastReview: new Date(lastReview), lastStudyDay }
  return { kind: state, repetition, stability, difficulty, ...instants, step, reps, lapses, scheduledDays }
}
