import parseWithOracle from 'edtf'
import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../lib/edtf/bounds'
import { calendarDayOf, dayNumberOf, weekdayOf } from '../../../lib/edtf/day-number'
import { parseEdtf } from '../../../lib/edtf/edtf'

const DAY = 86_400_000
const pad = (n: number, width: number): string => `${n < 0 ? '-' : ''}${String(Math.abs(n)).padStart(width, '0')}`
const year = fc.integer({ min: -9999, max: 9999 }).map(n => pad(n, 4))
const month = fc.integer({ min: 1, max: 12 }).map(n => pad(n, 2))
const date = fc.oneof(
  year,
  fc.tuple(year, month).map(parts => parts.join('-')),
  fc
    .tuple(
      year,
      month,
      fc.integer({ min: 1, max: 28 }).map(n => pad(n, 2)),
    )
    .map(parts => parts.join('-')),
)
const decadeOrCentury = fc
  .tuple(fc.integer({ min: 10, max: 99 }), fc.constantFrom('XX', '0X', '5X'))
  .map(p => p.join(''))
const text = fc.oneof(
  date,
  decadeOrCentury,
  // The package refuses an end that holds its start (0012-01/0012); for us it is an open stretch of that year.
  fc
    .tuple(date, date)
    .filter(([start, end]) => !start.startsWith(`${end}-`))
    .map(parts => parts.join('/')),
)

describe('against the package edtf', () => {
  it('gives the same first and last day', () => {
    fc.assert(
      fc.property(text, value => {
        const parsed = parseEdtf(value)
        if (!parsed.ok) return
        const oracle = parseWithOracle(value)
        const { earliest, latest } = boundsOf(parsed.value)
        expect([earliest, latest]).toEqual([Math.floor(oracle.min / DAY), Math.floor(oracle.max / DAY)])
      }),
      { numRuns: 1000 },
    )
  })

  it('accepts what the package accepts, and only refuses an interval that runs backwards', () => {
    fc.assert(
      fc.property(text, value => {
        const backwards = /^(.+)\/(.+)$/.exec(value)
        if (parseEdtf(value).ok) expect(() => parseWithOracle(value)).not.toThrow()
        else
          expect(backwards && parseWithOracle(backwards[1] ?? '').min > parseWithOracle(backwards[2] ?? '').max).toBe(
            true,
          )
      }),
    )
  })

  it('never throws on any text', () => {
    fc.assert(
      fc.property(fc.string(), value => {
        expect(() => parseEdtf(value)).not.toThrow()
      }),
    )
  })
})

describe('day numbers', () => {
  it('turn into a calendar day and back, and count weekdays', () => {
    fc.assert(
      fc.property(fc.integer({ min: -4_000_000, max: 4_000_000 }), n => {
        const { year: y, month: m, day: d } = calendarDayOf(n)
        expect(dayNumberOf(y, m, d)).toBe(n)
        expect(weekdayOf(n)).toBe(new Date(n * DAY).getUTCDay() || 7)
      }),
    )
  })
})
