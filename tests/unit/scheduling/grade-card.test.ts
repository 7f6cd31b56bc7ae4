import fc from 'fast-check'
import { fsrs, State } from 'ts-fsrs'
import { describe, expect, it } from 'vitest'
import type { CardId } from '../../../lib/ids'
import { gradeCard } from '../../../lib/scheduling/grade-card'
import { isLeech } from '../../../lib/scheduling/leech'
import type { Grade, Memory } from '../../../lib/scheduling/memory'
import { previewGrades } from '../../../lib/scheduling/preview-grades'
import { recallAt } from '../../../lib/scheduling/retrievability'
import type { Showing } from '../../../lib/scheduling/review-entry'
import { defaultWeights, recallAfter } from '../../../lib/scheduling/scheduler'
import { anOrigin, aShowing } from '../../support/a-showing'

const day = 86_400_000
const start = new Date('2026-02-03T12:30:00Z')

function answered(showing: Showing, grade: Grade, at: Date) {
  const graded = gradeCard(showing, { ...anOrigin('a'), grade, repetition: showing.memory.repetition }, at)
  if (!graded.ok) throw new Error(graded.error)
  return graded.value
}

function remembered(memory: Memory) {
  if (memory.kind === 'new') throw new Error('still new')
  return memory
}

/** Answers every time at the moment the card is due. */
function whenDue(grades: readonly Grade[], showing = aShowing()) {
  let memory = showing.memory
  let at = start
  return grades.map(grade => {
    const next = remembered(answered({ ...showing, memory }, grade, at).memory)
    memory = next
    at = next.due
    return next
  })
}

describe('conformance with other FSRS-6 schedulers', () => {
  // py-fsrs `test_review_card`, where fuzz is off; ours is compared within the range that the fuzz allows.
  it('follows the interval vector of py-fsrs within the fuzz', () => {
    const grades: readonly Grade[] = [3, 3, 3, 3, 3, 3, 1, 1, 3, 3, 3, 3, 3]
    const expected = [0, 2, 11, 46, 163, 498, 0, 0, 2, 4, 7, 12, 21]
    const scheduler = fsrs({ enable_fuzz: false, learning_steps: ['1m', '10m'], relearning_steps: ['10m'] })
    let card = {
      due: start,
      stability: 0,
      difficulty: 0,
      elapsed_days: 0,
      scheduled_days: 0,
      learning_steps: 0,
      reps: 0,
      lapses: 0,
      state: State.New,
    }
    const exact = grades.map(grade => {
      card = scheduler.next(card, card.due, grade).card
      return card.scheduled_days
    })
    expect(exact).toEqual(expected)
    const ours = whenDue(grades)
    expect(ours.map(memory => memory.scheduledDays === 0)).toEqual(expected.map(days => days === 0))
    ours.slice(0, 3).forEach((memory, i) => {
      expect(Math.abs(memory.scheduledDays - (expected[i] ?? 0))).toBeLessThanOrEqual(1 + (expected[i] ?? 0) * 0.15)
    })
  })

  it('gives the memory state of fsrs-rs after again, good, good, good, good, good', () => {
    let memory: Memory = aShowing().memory
    let at = start
    const gaps = [0, 0, 1, 3, 8, 21]
    for (const [i, grade] of ([1, 3, 3, 3, 3, 3] as const).entries()) {
      at = new Date(at.getTime() + (gaps[i] ?? 0) * day)
      memory = answered(aShowing({ memory }), grade, at).memory
    }
    const { stability, difficulty } = remembered(memory)
    expect(stability).toBeCloseTo(53.62691, 4)
    expect(difficulty).toBeCloseTo(6.3574867, 6)
  })

  it.each([
    [1, 0.9],
    [2, 0.846],
    [5, 0.761],
    [20, 0.627],
  ])('recalls after %d stabilities with %d', (stabilities, expected) => {
    expect(recallAfter(stabilities * 7, 7, defaultWeights)).toBeCloseTo(expected, 3)
  })
})

describe('gradeCard', () => {
  it('refuses an answer to a card that was answered since', () => {
    const showing = aShowing({ memory: answered(aShowing(), 3, start).memory })
    expect(gradeCard(showing, { ...anOrigin('b'), grade: 3, repetition: 0 }, start)).toEqual({
      ok: false,
      error: 'stale-repetition',
    })
  })

  it('walks the learning steps of one and ten minutes', () => {
    const minutes = (memory: Memory) => (remembered(memory).due.getTime() - start.getTime()) / 60_000
    const forgot = answered(aShowing(), 1, start).memory
    const got = answered(aShowing(), 3, start).memory
    expect([minutes(forgot), minutes(got)]).toEqual([1, 10])
    const graduated = remembered(answered(aShowing({ memory: got }), 3, remembered(got).due).memory)
    expect([graduated.kind, graduated.scheduledDays]).toEqual(['review', 2])
  })

  it('counts study days and not UTC days', () => {
    // Both answers are in one evening in Lima, on both sides of UTC midnight.
    const clock = { timeZone: 'America/Lima', rolloverHour: 4 }
    const first = new Date('2026-02-03T23:50:00Z')
    const second = new Date('2026-02-04T00:10:00Z')
    const twice = (showing: Showing) =>
      remembered(answered({ ...showing, memory: answered(showing, 4, first).memory }, 3, second).memory)
    const lima = twice(aShowing({ clock }))
    const sameDay = twice(aShowing({ clock: { timeZone: 'America/Lima', rolloverHour: 0 } }))
    const utc = twice(aShowing({ clock: { timeZone: 'UTC', rolloverHour: 0 } }))
    expect(lima.stability).toBe(sameDay.stability)
    expect(utc.stability).not.toBe(lima.stability)
  })

  it('keeps the time of day on the wall when summer time begins', () => {
    const clock = { timeZone: 'Europe/Berlin', rolloverHour: 4 }
    const at = new Date('2026-03-25T18:00:00Z')
    const { due, scheduledDays } = remembered(answered(aShowing({ clock }), 4, at).memory)
    expect(scheduledDays).toBeGreaterThan(7)
    expect(due.toISOString()).toBe(new Date(at.getTime() + scheduledDays * day - 3_600_000).toISOString())
  })

  it('caps the time taken', () => {
    const graded = gradeCard(aShowing(), { ...anOrigin('c'), durationMs: 9e9, grade: 3, repetition: 0 }, start)
    expect(graded.ok && graded.value.log.durationMs).toBe(60_000)
  })

  it('takes an answer after a journey west, on a day before the last one', () => {
    const evening = new Date('2026-02-03T20:00:00Z')
    const east = answered(aShowing({ clock: { timeZone: 'Pacific/Kiritimati', rolloverHour: 4 } }), 4, evening).memory
    const west = answered(
      aShowing({ memory: east, clock: { timeZone: 'America/Lima', rolloverHour: 4 } }),
      3,
      new Date(evening.getTime() + 60_000),
    )
    expect(remembered(west.memory).lastStudyDay < remembered(east).lastStudyDay).toBe(true)
  })
})

describe('what the buttons show', () => {
  it('is what is saved seven seconds later, 200 times of 200', () => {
    const grade = fc.constantFrom<Grade>(1, 2, 3, 4)
    const cases = fc.sample(
      fc.tuple(fc.uuid(), fc.array(grade, { maxLength: 6 }), grade, fc.double({ min: 0, max: 3, noNaN: true })),
      { numRuns: 200, seed: 7 },
    )
    const kept = cases.filter(([cardId, history, chosen, lateness]) => {
      const showing = aShowing({ cardId: cardId as CardId })
      const memory = whenDue(history, showing).at(-1) ?? showing.memory
      const wait = memory.kind === 'new' ? 0 : Math.max(memory.scheduledDays, 0.01) * (1 + lateness)
      const shownAt = new Date(
        start.getTime() + (memory.kind === 'new' ? 0 : memory.lastReview.getTime() - start.getTime()) + wait * day,
      )
      const shown = previewGrades({ ...showing, memory }, shownAt)[chosen - 1]
      const saved = remembered(answered({ ...showing, memory }, chosen, new Date(shownAt.getTime() + 7000)).memory)
      const sameWait = saved.due.getTime() - (shown?.due.getTime() ?? 0) === 7000
      return shown?.days === saved.scheduledDays && sameWait
    })
    expect(kept.length).toBe(200)
  })
})

describe('recallAt', () => {
  it('counts fractions of a day and knows nothing of a new card', () => {
    const memory = answered(aShowing(), 4, start).memory
    const hoursLater = (hours: number) => recallAt(memory, new Date(start.getTime() + hours * 3_600_000)) ?? 0
    expect(recallAt(aShowing().memory, start)).toBeUndefined()
    expect(hoursLater(0)).toBe(1)
    expect(hoursLater(1)).toBeLessThan(1)
    expect(hoursLater(1)).toBeGreaterThan(hoursLater(12))
  })
})

describe('isLeech', () => {
  it('is true at 8 and every 4 after', () => {
    const found = Array.from({ length: 18 }, (_, lapses) => lapses).filter(lapses => isLeech(lapses))
    expect(found).toEqual([8, 12, 16])
  })
})
