import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../lib/edtf/bounds'
import { dayNumberOf } from '../../../lib/edtf/day-number'
import { describeEdtf } from '../../../lib/edtf/describe-edtf'
import type { Edtf } from '../../../lib/edtf/edtf'
import { compareByBounds, overlap } from '../../../lib/edtf/order'
import { precisionOf } from '../../../lib/edtf/precision'
import { chooseDistractors } from '../../../lib/quiz/choose-distractors'
import type { QuizCard, QuizPool } from '../../../lib/quiz/quiz-card'
import { seededRng } from '../../../lib/random'
import { aCard, aFact, aPool, date } from '../../support/a-quiz-pool'

const years = Array.from({ length: 30 }, (_, i) => String(1950 + 2 * i))
const drawn = (card: QuizCard, pool: QuizPool, seed = 'a') => {
  const result = chooseDistractors(card, pool, seededRng(seed))
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const keyPlace = (key: Edtf, dates: readonly Edtf[]) => [key, ...dates].sort(compareByBounds).indexOf(key)
const cardOf = (pool: QuizPool, n: number) => pool.cards[n] as QuizCard

describe('distractors', () => {
  it.each([
    ['a day', '1971-08-09'],
    ['a month', '1971-08'],
    ['a season', '1980-21'],
    ['a quarter', '1998-33'],
    ['a year', '1971'],
    ['a year before the era', '-0479'],
    ['a decade', '197X'],
    ['a century', '17XX'],
    ['years of an interval', '1973/1976'],
    ['days of an interval', '2021-04-07/2021-04-08'],
    ['about a year', '1950~'],
  ])('of %s read like the key', (_name, edtf) => {
    const pool = aPool([edtf, ...years])
    const shape = (one: string) => one.replace('~', '').replace(/^-/, '').replace(/\d/g, '0')
    for (const other of drawn(cardOf(pool, 0), pool)) {
      expect(shape(other)).toBe(shape(edtf))
      expect(precisionOf(other)).toBe(precisionOf(date(edtf)))
    }
  })

  it.each([
    ['since a year', aFact(0, '2014/..')],
    ['until a year', aFact(0, '../2016')],
    ['before a year', aFact(0, '1965', { mod: 'BEFORE' })],
    ['after a year', aFact(0, '1965', { mod: 'AFTER' })],
    ['one of two years', aFact(0, '[1667,1668]')],
    ['a day of no known year', aFact(0, 'XXXX-05-05')],
  ])('%s has none: a later or earlier date is right as well', (_name, fact) => {
    expect(chooseDistractors(aCard(0, fact), aPool(years), seededRng('a'))).toEqual({ ok: false, error: 'open-date' })
  })

  it('come from the deck where it has neighbours', () => {
    const pool = aPool(years)
    expect(years).toEqual(expect.arrayContaining([...drawn(cardOf(pool, 15), pool)]))
  })

  it('are never a date of a fact that is told alike', () => {
    const pool = aPool(years)
    const twin = aFact(99, '1982', { statement: cardOf(pool, 15).fact.statement })
    for (let seed = 0; seed < 60; seed++)
      expect(drawn(cardOf(pool, 15), { ...pool, facts: [...pool.facts, twin] }, String(seed))).not.toContain('1982')
  })

  it('lie after an earlier year that the stem names, and before a later one', () => {
    const pool = aPool(years)
    const stem = 'After the war of 1977 and before the flood of 1983, in which year did the bridge fall?'
    for (let seed = 0; seed < 60; seed++)
      for (const other of drawn({ ...cardOf(pool, 15), prompt: stem }, pool, String(seed)))
        expect(Number(other)).toSatisfy((year: number) => year > 1977 && year < 1983)
  })

  it('lie before the horizon for what has happened, after it for what was planned', () => {
    const pool = aPool(['2020', ...years])
    const planned = aCard(90, aFact(90, '2025', { role: 'planned' }))
    for (let seed = 0; seed < 60; seed++) {
      for (const other of drawn(cardOf(pool, 0), pool, String(seed))) expect(Number(other)).toBeLessThanOrEqual(2021)
      for (const other of drawn(planned, pool, String(seed))) expect(Number(other)).toBeGreaterThan(2021)
    }
  })

  it('keep away from a date that is only about right', () => {
    const pool = aPool(['1980~', ...years])
    for (let seed = 0; seed < 60; seed++)
      for (const other of drawn(cardOf(pool, 0), pool, String(seed)))
        expect(Math.abs(Number(other) - 1980)).toBeGreaterThan(4)
  })

  it('leave the place of the key open', () => {
    const pool = aPool(years)
    const places = [0, 0, 0, 0]
    const draws = 800
    for (let seed = 0; seed < draws; seed++) {
      const card = cardOf(pool, 8 + (seed % 14))
      const place = keyPlace(card.fact.edtf, drawn(card, pool, `place ${seed}`))
      places[place] = (places[place] ?? 0) + 1
    }
    // Chi-square with 3 degrees of freedom: 16.3 is passed by chance once in a thousand.
    const expected = draws / 4
    expect(places.reduce((sum, n) => sum + (n - expected) ** 2 / expected, 0)).toBeLessThan(16.3)
  })

  it('are three, never overlap, never lie in the future of the document, in any deck', () => {
    const month = (n: number) => String(1 + (n % 12)).padStart(2, '0')
    const anyDate = fc.oneof(
      fc.integer({ min: 1800, max: 2020 }).map(String),
      fc.tuple(fc.integer({ min: 1900, max: 2020 }), fc.nat(11)).map(([y, m]) => `${y}-${month(m)}`),
      fc
        .tuple(fc.integer({ min: 1960, max: 2020 }), fc.nat(11), fc.integer({ min: 10, max: 28 }))
        .map(([y, m, d]) => `${y}-${month(m)}-${d}`),
      fc.integer({ min: 180, max: 199 }).map(n => `${n}X`),
      fc.tuple(fc.integer({ min: 1900, max: 2000 }), fc.integer({ min: 1, max: 9 })).map(([y, n]) => `${y}/${y + n}`),
    )
    fc.assert(
      fc.property(fc.array(anyDate, { minLength: 1, maxLength: 25 }), fc.nat(), (dates, seed) => {
        const pool = aPool(dates)
        const card = cardOf(pool, seed % dates.length)
        const result = chooseDistractors(card, pool, seededRng(String(seed)))
        if (!result.ok) return
        const all = [card.fact.edtf, ...result.value]
        expect(result.value.length).toBe(3)
        expect(new Set(all.map(one => describeEdtf(one))).size).toBe(4)
        for (const [i, a] of all.entries()) for (const b of all.slice(i + 1)) expect(overlap(a, b)).toBe(false)
        for (const other of result.value) {
          expect(boundsOf(other).earliest).toBeLessThanOrEqual(dayNumberOf(2021, 12, 31))
          expect(Number(other.split('/').at(-1)?.slice(0, 3))).toBeLessThanOrEqual(202)
        }
      }),
      { numRuns: 300 },
    )
  })
})
