import {
  type Card,
  default_w,
  type FSRS,
  FSRSVersion,
  forgetting_curve,
  fsrs,
  GenSeedStrategyWithCardId,
  State,
  StrategyMode,
} from 'ts-fsrs'
import { daysBetween, offStudyClock, onStudyClock, type StudyClock } from '../study-day'
import type { Grade, Memory, RememberedMemory } from './memory'

/** The name and version that each row of the log carries. */
export const algorithm = 'FSRS-6'
export const algorithmVersion = `ts-fsrs ${FSRSVersion}`

/** The 21 FSRS-6 weights of somebody who has none of their own yet. */
export const defaultWeights: readonly number[] = default_w

/** What the next interval depends on besides memory and answer. */
export type Scheduling = {
  /** Seeds the fuzz, so that the interval shown is the interval saved. */
  readonly cardId: string
  /** 0.7 to 0.97: recall at the moment a card falls due. */
  readonly desiredRetention: number
  readonly weights: readonly number[]
  readonly clock: StudyClock
}

const day = 86_400_000
const states = { new: State.New, learning: State.Learning, review: State.Review, relearning: State.Relearning }
const kinds = { [State.Learning]: 'learning', [State.Review]: 'review', [State.Relearning]: 'relearning' } as const

type SeededCard = Card & { readonly card_id: string }

function schedulerFor({ desiredRetention, weights }: Scheduling): FSRS {
  const scheduler = fsrs({
    request_retention: desiredRetention,
    w: weights,
    enable_fuzz: true,
    learning_steps: ['1m', '10m'],
    relearning_steps: ['10m'],
  })
  // The default seed contains the time of the answer: what a button shows would not be what is saved.
  // biome-ignore lint/correctness/useHookAtTopLevel: not React's.
  return scheduler.useStrategy(StrategyMode.SEED, GenSeedStrategyWithCardId('card_id'))
}

/** ts-fsrs counts elapsed days by UTC date: the last review is placed as many days back as study days have passed. */
function cardOf(memory: Memory, now: Date, studyDay: string, cardId: string): SeededCard {
  const blank = { card_id: cardId, elapsed_days: 0, scheduled_days: 0, learning_steps: 0, reps: 0, lapses: 0 }
  if (memory.kind === 'new') return { ...blank, due: now, stability: 0, difficulty: 0, state: State.New }
  return {
    ...blank,
    due: now,
    stability: memory.stability,
    difficulty: memory.difficulty,
    scheduled_days: memory.scheduledDays,
    learning_steps: memory.step,
    reps: memory.reps,
    lapses: memory.lapses,
    state: states[memory.kind],
    last_review: new Date(now.getTime() - elapsedStudyDays(memory, studyDay) * day),
  }
}

/** Never negative: who travels west may answer on an earlier study day than the last one. */
export const elapsedStudyDays = (memory: RememberedMemory, studyDay: string): number =>
  Math.max(0, daysBetween(memory.lastStudyDay, studyDay))

/** Memory after an answer given at `at`, which is on `studyDay`. Learning steps last minutes, all else whole study days. */
export function schedule(
  memory: Memory,
  grade: Grade,
  at: Date,
  studyDay: string,
  scheduling: Scheduling,
): RememberedMemory {
  const now = onStudyClock(at, scheduling.clock)
  const { card } = schedulerFor(scheduling).next(cardOf(memory, now, studyDay, scheduling.cardId), now, grade)
  if (card.state === State.New) throw new Error('an answered card is not new')
  return {
    kind: kinds[card.state],
    repetition: memory.repetition + 1,
    stability: card.stability,
    difficulty: card.difficulty,
    due: dueAfter(card.scheduled_days, card.due.getTime() - now.getTime(), at, scheduling.clock),
    lastReview: at,
    lastStudyDay: studyDay,
    step: card.learning_steps,
    reps: card.reps,
    lapses: card.lapses,
    scheduledDays: card.scheduled_days,
  }
}

/** Days keep the time of day on the learner's wall, minutes are minutes. */
function dueAfter(days: number, milliseconds: number, at: Date, clock: StudyClock): Date {
  if (days === 0) return new Date(at.getTime() + milliseconds)
  return offStudyClock(new Date(onStudyClock(at, clock).getTime() + days * day), clock)
}

/** The interval in whole days that `stability` earns, fuzzed by the same seed as an answer's, and when it ends. */
export function intervalFor(
  memory: RememberedMemory,
  stability: number,
  at: Date,
  studyDay: string,
  scheduling: Scheduling,
) {
  const scheduler = schedulerFor(scheduling)
  scheduler.seed = `${scheduling.cardId}${memory.reps + 1}`
  const days = scheduler.next_interval(stability, elapsedStudyDays(memory, studyDay))
  return { days, due: dueAfter(days, 0, at, scheduling.clock) }
}

/** FSRS-6 forgetting curve, `(1 + f t/S)^-w20`; `days` may have a fraction. */
export const recallAfter = (days: number, stability: number, weights: readonly number[]): number =>
  forgetting_curve(weights, Math.max(0, days), stability)
