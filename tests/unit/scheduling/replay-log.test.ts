import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReviewId } from '../../../lib/ids'
import { evidenceWeight } from '../../../lib/scheduling/advance-memory'
import { changeMemory } from '../../../lib/scheduling/change-memory'
import { gradeCard } from '../../../lib/scheduling/grade-card'
import { type Grade, imageOf, type Memory, memoryOf } from '../../../lib/scheduling/memory'
import { replayLog } from '../../../lib/scheduling/replay-log'
import { recallAt } from '../../../lib/scheduling/retrievability'
import type { MemoryChange, ReviewEntry } from '../../../lib/scheduling/review-entry'
import { defaultWeights } from '../../../lib/scheduling/scheduler'
import { undoReview } from '../../../lib/scheduling/undo-review'
import { weighEvidence } from '../../../lib/scheduling/weigh-evidence'
import { anOrigin, aShowing } from '../../support/a-showing'

const clock = { timeZone: 'Europe/Berlin', rolloverHour: 4 }
const start = new Date('2026-03-20T20:15:00Z').getTime()
const settings = { clock, weightsOf: () => defaultWeights }

type Step =
  | { readonly do: 'review'; readonly grade: Grade; readonly wait: number }
  | { readonly do: 'quiz'; readonly correct: boolean; readonly guess: number; readonly wait: number }
  | { readonly do: 'forget' | 'undo'; readonly wait: number }
  | { readonly do: 'set-due'; readonly inDays: number; readonly wait: number }

const wait = fc.oneof(
  fc.constant(0),
  fc.integer({ min: 0, max: 3_600_000 }),
  fc.integer({ min: 0, max: 90 * 86_400_000 }),
)
const step: fc.Arbitrary<Step> = fc.oneof(
  {
    weight: 5,
    arbitrary: fc.record({ do: fc.constant('review' as const), grade: fc.constantFrom<Grade>(1, 2, 3, 4), wait }),
  },
  {
    weight: 2,
    arbitrary: fc.record({
      do: fc.constant('quiz' as const),
      correct: fc.boolean(),
      guess: fc.constantFrom(0.25, 0.5),
      wait,
    }),
  },
  { weight: 3, arbitrary: fc.record({ do: fc.constant('undo' as const), wait }) },
  { weight: 1, arbitrary: fc.record({ do: fc.constant('forget' as const), wait }) },
  {
    weight: 1,
    arbitrary: fc.record({ do: fc.constant('set-due' as const), inDays: fc.integer({ min: 1, max: 30 }), wait }),
  },
)

function change(
  memory: Memory,
  log: readonly ReviewEntry[],
  one: Step,
  id: string,
  now: Date,
): MemoryChange | undefined {
  const showing = aShowing({ memory, clock })
  const origin = anOrigin(id)
  if (one.do === 'review') {
    const graded = gradeCard(showing, { ...origin, grade: one.grade, repetition: memory.repetition }, now)
    return graded.ok ? graded.value : undefined
  }
  if (one.do === 'quiz')
    return weighEvidence(showing, { ...origin, kind: 'quiz', correct: one.correct, guess: one.guess }, now)
  if (one.do === 'forget')
    return changeMemory(showing, { kind: 'forget', rating: null, guess: 0, dueSet: null }, origin, now)
  if (one.do === 'set-due') {
    const dueSet = new Date(now.getTime() + one.inDays * 86_400_000)
    return changeMemory(showing, { kind: 'set-due', rating: null, guess: 0, dueSet }, origin, now)
  }
  const voided = new Set(log.flatMap(entry => entry.voids ?? []))
  const last = log.filter(entry => entry.kind !== 'void' && !voided.has(entry.id)).at(-1)
  const undone = last && undoReview(last, memory, { id: id as ReviewId, device: 'test' }, now)
  return undone?.ok ? undone.value : undefined
}

/** Memory and log as the database would hold them after the steps. */
function lived(steps: readonly Step[]) {
  let memory: Memory = aShowing().memory
  let now = start
  const log: ReviewEntry[] = []
  for (const [i, one] of steps.entries()) {
    now += one.wait
    const made = change(memory, log, one, `r${String(i).padStart(3, '0')}`, new Date(now))
    if (!made) continue
    memory = made.memory
    log.push(made.log)
  }
  return { memory, log }
}

describe('replayLog', () => {
  it('rebuilds memory from the log, undo and quiz evidence included', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 25 }), steps => {
        const { memory, log } = lived(steps)
        expect(imageOf(replayLog(log, settings))).toEqual(imageOf(memory))
        expect(imageOf(replayLog(log.toReversed(), settings))).toEqual(imageOf(memory))
      }),
      { numRuns: 300 },
    )
  })

  it('keeps an image that can be put back exactly', () => {
    fc.assert(
      fc.property(fc.array(step, { maxLength: 12 }), steps => {
        const image = imageOf(lived(steps).memory)
        expect(imageOf(memoryOf(JSON.parse(JSON.stringify(image))))).toEqual(image)
      }),
    )
  })

  it('refuses an image that is neither new nor complete', () => {
    const { memory } = lived([{ do: 'review', grade: 3, wait: 0 }])
    expect(() => memoryOf({ ...imageOf(memory), stability: null })).toThrow('incomplete')
  })
})

describe('undoReview', () => {
  it('restores memory exactly after an overdue review', () => {
    const before = lived([
      { do: 'review', grade: 4, wait: 0 },
      { do: 'review', grade: 3, wait: 9 * 86_400_000 },
    ])
    const overdue = new Date(start + 400 * 86_400_000)
    const made = change(before.memory, [], { do: 'review', grade: 1, wait: 0 }, 'x', overdue)
    const undone = made && undoReview(made.log, made.memory, { id: 'v' as ReviewId, device: 'test' }, overdue)
    expect(undone?.ok && undone.value.memory).toEqual(before.memory)
    expect(undone?.ok && undone.value.log).toMatchObject({ kind: 'void', voids: 'x', rating: null })
  })

  it('refuses when the card was answered since', () => {
    const { memory, log } = lived([
      { do: 'review', grade: 3, wait: 0 },
      { do: 'review', grade: 3, wait: 700_000 },
    ])
    const first = log[0]
    expect(first && undoReview(first, memory, { id: 'v' as ReviewId, device: 'test' }, new Date(start))).toEqual({
      ok: false,
      error: 'stale-undo',
    })
  })
})

describe('weighEvidence', () => {
  const memory = lived([{ do: 'review', grade: 4, wait: 0 }]).memory
  const quiz = (correct: boolean, guess: number, days: number, of = memory) => {
    const now = new Date(start + days * 86_400_000)
    const made = weighEvidence(aShowing({ memory: of, clock }), { ...anOrigin('q'), kind: 'quiz', correct, guess }, now)
    return made && { ...made, image: imageOf(made.memory), recall: recallAt(of, now) ?? 0 }
  }

  it('says nothing of a card that is new', () => {
    expect(quiz(true, 0.25, 3, aShowing().memory)).toBeUndefined()
  })

  it('weighs a right answer by Bayes and a wrong one fully', () => {
    const right = quiz(true, 0.25, 40)
    const recall = right?.recall ?? 0
    expect(recall).toBeGreaterThan(0.5)
    expect(right?.log.weight).toBeCloseTo(recall / (recall + (1 - recall) * 0.25), 12)
    expect(quiz(false, 0.25, 40)).toMatchObject({
      log: { weight: 1, rating: 1 },
      image: { state: 'relearning', lapses: 1 },
    })
  })

  it('grows stability the more the less it could be a guess, and never as much as a review', () => {
    const stabilities = [0.9, 0.5, 0.25, 0.0001].map(guess => quiz(true, guess, 40)?.image.stability ?? 0)
    const review = gradeCard(
      aShowing({ memory, clock }),
      { ...anOrigin('g'), grade: 3, repetition: 1 },
      new Date(start + 40 * 86_400_000),
    )
    const full = review.ok ? (imageOf(review.value.memory).stability ?? 0) : 0
    expect(stabilities).toEqual(stabilities.toSorted((a, b) => a - b))
    expect(stabilities[0]).toBeGreaterThan(imageOf(memory).stability ?? 0)
    expect(stabilities[3]).toBeLessThan(full)
    expect(stabilities[3]).toBeCloseTo(full, 1)
  })

  it('leaves the learning steps to learning', () => {
    const learning = lived([{ do: 'review', grade: 3, wait: 0 }]).memory
    const made = quiz(true, 0.25, 2, learning)
    const before = imageOf(learning)
    expect(made?.image).toMatchObject({ state: 'learning', step: before.step, due: before.due, repetition: 2 })
    expect(made?.image.stability).not.toBe(before.stability)
  })

  it('has weight one for a review', () => {
    const event = {
      kind: 'review',
      rating: 3,
      guess: 0,
      at: new Date(start),
      studyDay: '2026-03-20',
      dueSet: null,
    } as const
    expect(evidenceWeight(memory, event, aShowing())).toBe(1)
  })
})
