import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { can, type Deed, openInArchive } from '../../../lib/classroom/permissions'
import { planAssignment } from '../../../lib/classroom/plan-assignment'
import { foretoldFor, progressOf, summariseProgress } from '../../../lib/classroom/progress'
import { eveningAfter, instantOf, wallTimeOf } from '../../../lib/classroom/wall-time'
import { type Memory, untouched } from '../../../lib/scheduling/memory'

const now = new Date('2026-03-01T12:00:00Z')
const days = (n: number) => new Date(now.getTime() + n * 86_400_000)

describe('who may do what in a class', () => {
  it.each<[Deed, boolean, boolean, boolean]>([
    ['view-class', true, true, true],
    ['view-progress', true, false, true],
    ['set-own-consent', false, true, true],
    ['leave', true, true, true],
    ['assign', true, false, false],
    ['renew-link', true, false, false],
    ['remove-student', true, false, false],
    ['archive', true, false, false],
  ])('%s: instructor %s, student %s, in the archive %s', (deed, instructor, student, archive) => {
    expect([can('instructor', deed), can('student', deed), openInArchive(deed)]).toEqual([instructor, student, archive])
  })
})

describe('wall time', () => {
  it.each([
    ['Karachi, five hours east', '2026-03-08T23:59', 'Asia/Karachi', '2026-03-08T18:59:00.000Z'],
    ['with seconds', '2026-03-08T23:59:30', 'UTC', '2026-03-08T23:59:30.000Z'],
    ['an hour that summer time skips', '2026-03-29T02:30', 'Europe/Berlin', '2026-03-29T01:30:00.000Z'],
    ['no such day', '2026-02-30T10:00', 'UTC', undefined],
    ['no time', '2026-02-03', 'UTC', undefined],
    ['empty', '', 'UTC', undefined],
    ['an unknown zone', '2026-03-08T23:59', 'Mars/Base', undefined],
    ['a zone of its own', '2026-03-08T23:59+05:00', 'UTC', undefined],
  ])('%s', (_name, text, zone, expected) => {
    expect(instantOf(text, zone)?.toISOString()).toBe(expected)
  })

  it('goes there and back to the minute, in any zone', () => {
    const minutes = fc.integer({ min: 0, max: 20_000_000 })
    fc.assert(
      fc.property(minutes, fc.constantFrom('Asia/Karachi', 'Asia/Kathmandu', 'Pacific/Apia', 'UTC'), (n, zone) => {
        const instant = new Date(Date.UTC(2015, 0, 1) + n * 60_000)
        expect(instantOf(wallTimeOf(instant, zone), zone)).toEqual(instant)
      }),
    )
  })

  it('proposes the evening of a day as it is there', () => {
    const late = new Date('2026-03-01T22:00:00Z')
    expect(eveningAfter(7, late, 'UTC')).toBe('2026-03-08T23:59')
    expect(eveningAfter(7, late, 'Asia/Karachi')).toBe('2026-03-09T23:59')
  })
})

describe('the terms of an assignment', () => {
  it.each([
    ['good', '2026-03-08T12:00', 90, undefined],
    ['the least', '2026-03-08T12:00', 70, undefined],
    ['the most', '2026-03-08T12:00', 97, undefined],
    ['too little', '2026-03-08T12:00', 69.9, 'retention-out-of-range'],
    ['too much', '2026-03-08T12:00', 98, 'retention-out-of-range'],
    ['no number', '2026-03-08T12:00', Number.NaN, 'retention-out-of-range'],
    ['this very moment', '2026-03-01T12:00', 90, 'assignment-due-past'],
    ['no date', 'soon', 90, 'time-invalid'],
  ])('%s', (_name, due, retentionPercent, error) => {
    const planned = planAssignment({ due, retentionPercent }, 'UTC', now)
    expect(planned.ok ? undefined : planned.error).toBe(error)
  })

  it('keep the share as a fraction', () => {
    expect(planAssignment({ due: '2026-03-08T12:00', retentionPercent: 85 }, 'UTC', now)).toEqual({
      ok: true,
      value: { dueAt: new Date('2026-03-08T12:00Z'), desiredRetention: 0.85 },
    })
  })
})

const remembered = (stability: number, lastReview = now): Memory => ({
  kind: 'review',
  repetition: 1,
  stability,
  difficulty: 5,
  due: days(stability),
  lastReview,
  lastStudyDay: '2026-03-01',
  step: 0,
  reps: 1,
  lapses: 0,
  scheduledDays: stability,
})
const work = (memories: readonly Memory[] | undefined, introduced = memories?.length ?? 0) => ({
  name: 'A',
  introduced,
  overdue: 0,
  lastStudied: null,
  memories,
})

describe('progress', () => {
  it('is 90 % of a card after its stability, and a card never seen counts 0', () => {
    expect(progressOf(work([remembered(10)]), 1, days(10)).recall).toBeCloseTo(0.9, 6)
    expect(progressOf(work([remembered(10), untouched]), 4, days(10)).recall).toBeCloseTo(0.9 / 4, 6)
  })

  it('counts hours, not only days', () => {
    const [noon, evening] = [days(10), days(10.4)].map(at => progressOf(work([remembered(10)]), 1, at).recall ?? 0)
    expect(evening).toBeLessThan(noon ?? 0)
  })

  it('says nothing of who does not share, and nothing of an empty deck', () => {
    expect(progressOf(work(undefined, 3), 4, days(1))).toMatchObject({ started: true, recall: undefined })
    expect(progressOf(work([]), 0, days(1)).recall).toBeUndefined()
  })

  it('of a class takes the mean of those who share', () => {
    const works = [work([remembered(10), remembered(10)]), work([]), work(undefined, 1)]
    const { started, introducedShare, recall, sharing } = summariseProgress(works, 2, days(10))
    expect([started, sharing]).toEqual([2, 2])
    expect(introducedShare).toBeCloseTo((1 + 0 + 0.5) / 3, 6)
    expect(recall).toBeCloseTo(0.45, 6)
  })

  it('of a class in which nobody shares has no mean', () => {
    expect(summariseProgress([work(undefined, 1)], 2, now)).toMatchObject({ recall: undefined, sharing: 0 })
    expect(summariseProgress([], 2, now)).toMatchObject({ started: 0, introducedShare: undefined, recall: undefined })
  })

  it('is foretold for the due date, and for now when that is over', () => {
    expect(foretoldFor(days(3), now)).toEqual(days(3))
    expect(foretoldFor(days(-3), now)).toEqual(now)
  })
})
