import { describe, expect, it } from 'vitest'
import { dayNumberOf } from '../../../lib/edtf/day-number'
import { spanWords } from '../../../lib/edtf/span-words'
import { nextWords, waitWords } from '../../../lib/queue/next-words'

const clock = { timeZone: 'Asia/Karachi', rolloverHour: 4 }
const now = new Date('2026-05-06T12:00:00Z')

describe('nextWords', () => {
  it.each([
    ['2026-05-06T12:10:00Z', { kind: 'time', words: '17:10' }],
    ['2026-05-06T22:30:00Z', { kind: 'time', words: '03:30' }],
    ['2026-05-06T23:00:00Z', { kind: 'day', words: 'tomorrow' }],
    ['2026-05-10T12:00:00Z', { kind: 'day', words: 'in 4 days' }],
    ['2026-08-06T12:00:00Z', { kind: 'day', words: 'in 3 months' }],
  ])('%s', (at, expected) => {
    expect(nextWords(new Date(at), now, clock, 'en')).toEqual(expected)
  })
})

describe('waitWords', () => {
  it.each([
    [{ days: 0, minutes: 10 }, '10 min'],
    [{ days: 1, minutes: 1440 }, '1 day'],
    [{ days: 59, minutes: 0 }, '59 days'],
    [{ days: 70, minutes: 0 }, '2.3 mths'],
    [{ days: 800, minutes: 0 }, '2.2 yrs'],
  ])('%j', (wait, expected) => {
    expect(waitWords(wait, 'en')).toBe(expected)
  })
})

describe('spanWords', () => {
  const first = (year: number) => dayNumberOf(year, 1, 1)
  it.each<[number | null, number | null, string]>([
    [first(1802), first(1984), '1802–1984'],
    [first(1947), first(1947) + 300, '1947'],
    [first(-479), first(1453), '480 BC – 1453'],
    [first(2014), null, 'since 2014'],
    [null, first(2016), 'until 2016'],
    [null, null, ''],
  ])('%s to %s', (earliest, latest, expected) => {
    expect(spanWords(earliest, latest)).toBe(expected)
  })
})
