import type { AssignmentId, CardId, ParametersId, ReviewId, StudySessionId } from '../ids'
import type { StudyClock } from '../study-day'
import type { ChangeKind } from './advance-memory'
import type { Grade, Memory, MemoryImage } from './memory'

/** A row of the review log, without its learner. */
export type ReviewEntry = {
  readonly id: ReviewId
  readonly cardId: CardId
  readonly cardVersion: number
  readonly kind: ChangeKind | 'void'
  readonly rating: Grade | null
  /** 0 to 1: how much the answer says about memory. */
  readonly weight: number
  /** Chance of being right by guessing, 0 to 1. */
  readonly guess: number
  readonly claimedAt: Date
  readonly receivedAt: Date
  readonly device: string
  readonly online: boolean
  readonly baseRepetition: number
  readonly studyDay: string
  /** Minutes east of UTC. */
  readonly utcOffset: number
  readonly parametersId: ParametersId | null
  readonly algorithm: string
  readonly algorithmVersion: string
  readonly desiredRetention: number
  readonly before: MemoryImage
  readonly durationMs: number
  readonly sessionId: StudySessionId | null
  readonly assignmentId: AssignmentId | null
  readonly dueSet: Date | null
  readonly voids: ReviewId | null
}

/** A card as it is shown to one learner, with all that decides what an answer does. */
export type Showing = {
  readonly cardId: CardId
  readonly cardVersion: number
  readonly memory: Memory
  readonly desiredRetention: number
  readonly weights: readonly number[]
  readonly parametersId: ParametersId | null
  readonly clock: StudyClock
}

/** What an answer brings along besides its grade. */
export type AnswerOrigin = {
  readonly id: ReviewId
  /** Milliseconds from showing to answer; capped here. */
  readonly durationMs: number
  readonly device: string
  readonly sessionId: StudySessionId | null
  readonly assignmentId: AssignmentId | null
}

/** State and log, to be written together or not at all. */
export type MemoryChange = { readonly memory: Memory; readonly log: ReviewEntry }
