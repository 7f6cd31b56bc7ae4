import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { daysBetween, offStudyClock, onStudyClock, studyDayOf } from '../../lib/study-day'

type Row = readonly [
  name: string,
  zone: string,
  hour: number,
  now: string,
  day: string,
  start: string,
  end: string,
  offset: number,
]

const table: readonly Row[] = [
  ['plain UTC', 'UTC', 4, '2026-03-10T12:00Z', '2026-03-10', '2026-03-10T04:00Z', '2026-03-11T04:00Z', 0],
  [
    'one minute before the rollover',
    'UTC',
    4,
    '2026-03-10T03:59Z',
    '2026-03-09',
    '2026-03-09T04:00Z',
    '2026-03-10T04:00Z',
    0,
  ],
  ['at the rollover', 'UTC', 4, '2026-03-10T04:00Z', '2026-03-10', '2026-03-10T04:00Z', '2026-03-11T04:00Z', 0],
  ['midnight as rollover', 'UTC', 0, '2026-03-10T00:00Z', '2026-03-10', '2026-03-10T00:00Z', '2026-03-11T00:00Z', 0],
  [
    'late evening in Karachi is past UTC midnight',
    'Asia/Karachi',
    4,
    '2026-03-10T20:30Z',
    '2026-03-10',
    '2026-03-09T23:00Z',
    '2026-03-10T23:00Z',
    300,
  ],
  [
    'evening in Lima',
    'America/Lima',
    4,
    '2026-03-11T00:30Z',
    '2026-03-10',
    '2026-03-10T09:00Z',
    '2026-03-11T09:00Z',
    -300,
  ],
  [
    'a quarter-hour zone',
    'Asia/Kathmandu',
    4,
    '2026-03-10T12:00Z',
    '2026-03-10',
    '2026-03-09T22:15Z',
    '2026-03-10T22:15Z',
    345,
  ],
  [
    'beyond the date line',
    'Pacific/Kiritimati',
    4,
    '2026-03-10T12:00Z',
    '2026-03-10',
    '2026-03-09T14:00Z',
    '2026-03-10T14:00Z',
    840,
  ],
  [
    'the short day of spring in Berlin',
    'Europe/Berlin',
    2,
    '2026-03-28T12:00Z',
    '2026-03-28',
    '2026-03-28T01:00Z',
    '2026-03-29T01:00Z',
    60,
  ],
  [
    'a rollover in the hour that is skipped',
    'Europe/Berlin',
    2,
    '2026-03-29T01:00Z',
    '2026-03-29',
    '2026-03-29T01:00Z',
    '2026-03-30T00:00Z',
    120,
  ],
  [
    'the long day of autumn in Berlin',
    'Europe/Berlin',
    2,
    '2026-10-25T02:30Z',
    '2026-10-25',
    '2026-10-25T00:00Z',
    '2026-10-26T01:00Z',
    60,
  ],
  [
    'a rollover in the hour that is repeated',
    'Europe/Berlin',
    2,
    '2026-10-25T00:30Z',
    '2026-10-25',
    '2026-10-25T00:00Z',
    '2026-10-26T01:00Z',
    120,
  ],
  [
    'a day with 23 hours',
    'America/New_York',
    4,
    '2026-03-07T20:00Z',
    '2026-03-07',
    '2026-03-07T09:00Z',
    '2026-03-08T08:00Z',
    -300,
  ],
  [
    'a clock that turns back at midnight',
    'America/Havana',
    0,
    '2026-11-01T05:30Z',
    '2026-11-01',
    '2026-11-01T04:00Z',
    '2026-11-02T05:00Z',
    -300,
  ],
]

describe('studyDayOf', () => {
  it.each(table)('%s', (_, timeZone, rolloverHour, now, day, start, end, utcOffsetMinutes) => {
    const found = studyDayOf(new Date(now), { timeZone, rolloverHour })
    expect(found).toEqual({ day, start: new Date(start), end: new Date(end), utcOffsetMinutes })
  })

  const clocks = fc.record({
    timeZone: fc.constantFrom(
      'UTC',
      'Europe/Berlin',
      'America/New_York',
      'Asia/Karachi',
      'Australia/Lord_Howe',
      'America/Havana',
    ),
    rolloverHour: fc.integer({ min: 0, max: 23 }),
  })
  const instants = fc.integer({ min: Date.UTC(2020, 0), max: Date.UTC(2030, 0) }).map(ms => new Date(ms))

  it('gives every instant to exactly one day, and the next day begins where this one ends', () => {
    fc.assert(
      fc.property(instants, clocks, (now, clock) => {
        const today = studyDayOf(now, clock)
        const next = studyDayOf(today.end, clock)
        expect(today.start <= now && now < today.end).toBe(true)
        expect(next.start).toEqual(today.end)
        expect(daysBetween(today.day, next.day)).toBe(1)
      }),
      { numRuns: 500 },
    )
  })

  it('agrees with the study clock, which can be turned back', () => {
    fc.assert(
      fc.property(instants, clocks, (now, clock) => {
        const shifted = onStudyClock(now, clock)
        expect(shifted.toISOString().slice(0, 10)).toBe(studyDayOf(now, clock).day)
        expect(onStudyClock(offStudyClock(shifted, clock), clock)).toEqual(shifted)
      }),
      { numRuns: 500 },
    )
  })
})
