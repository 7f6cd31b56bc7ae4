import fc from 'fast-check'
import { describe, expect, expectTypeOf, it } from 'vitest'
import { drawPair, orderedPairs } from '../../../lib/chronology/draw-pair'
import type { TimelineEvent } from '../../../lib/chronology/event'
import { type Game, gameAfter, judgePlay } from '../../../lib/chronology/judge-play'
import { type PresentedPair, presentPair } from '../../../lib/chronology/present-pair'
import { overlap } from '../../../lib/edtf/order'
import type { FactId, GameId } from '../../../lib/ids'
import { date } from '../../support/a-quiz-pool'

const letters = (n: number) => [...String(n)].map(digit => 'abcfghijkl'[Number(digit)]).join('')
const anEvent = (n: number, edtf: string, more: Partial<TimelineEvent> = {}): TimelineEvent => ({
  factId: `f${n}` as FactId,
  edtf: date(edtf),
  role: 'happened',
  statement: '',
  dateless: `Quor${letters(n)} velt${letters(n)} marn${letters(n)}.`,
  disputed: undefined,
  source: undefined,
  ...more,
})
const years = Array.from({ length: 30 }, (_, n) => anEvent(n, String(1900 + 4 * n)))
const begun: Game = { gameId: 'g' as GameId, seed: 's', ordinal: 1, streak: 0, best: 0, shown: [], last: undefined }
const drawn = (events: readonly TimelineEvent[], game: Game) => {
  const pair = drawPair(events, game)
  if (!pair.ok) throw new Error(pair.error)
  return pair.value
}

describe('a pair', () => {
  it('never overlaps, and its earlier event is named', () => {
    const edtf = fc.oneof(
      fc.integer({ min: 1900, max: 2000 }).map(String),
      fc.integer({ min: 190, max: 199 }).map(n => `${n}X`),
      fc.integer({ min: 1900, max: 2000 }).map(n => `${n}~`),
      fc.integer({ min: 1900, max: 2000 }).map(n => `${n}/..`),
      fc.integer({ min: 1900, max: 2000 }).map(n => `${n}-05-12`),
    )
    fc.assert(
      fc.property(fc.array(edtf, { minLength: 2, maxLength: 20 }), dates => {
        for (const { before, after } of orderedPairs(dates.map((one, n) => anEvent(n, one)))) {
          expect(overlap(before.event.edtf, after.event.edtf)).toBe(false)
          expect(Number(before.event.edtf.slice(0, 3))).toBeLessThanOrEqual(Number(after.event.edtf.slice(0, 3)))
        }
        expect(dates.length).toBeGreaterThan(1)
      }),
    )
  })

  it.each<[string, Partial<TimelineEvent>]>([
    ['a disputed event', { disputed: 'Others say 1950.' }],
    ['a plan', { role: 'planned' }],
    ['a report', { role: 'reported' }],
    ['an event whose date cannot be cut out', { dateless: undefined }],
    ['an event before a date', { mod: 'BEFORE' }],
    ['an event told like the other', { dateless: years[1]?.dateless }],
  ])('is not made of %s', (_name, more) => {
    expect(orderedPairs([anEvent(90, '1800', more), ...years.slice(1, 2)])).toEqual([])
  })

  it('about a year is kept clear of its neighbours', () => {
    expect(orderedPairs([anEvent(0, '1950~'), anEvent(1, '1953')])).toEqual([])
    expect(orderedPairs([anEvent(0, '1950~'), anEvent(1, '1960')]).length).toBe(1)
  })

  it('is the same for the same round', () => {
    expect(drawn(years, begun)).toEqual(drawn(years, begun))
  })

  it('lies closer in time with a longer streak', () => {
    const meanGap = (streak: number) => {
      const gaps = Array.from({ length: 200 }, (_, i) => {
        const { left, right } = drawn(years, { ...begun, seed: String(i), streak })
        return Math.abs(Number(left.edtf) - Number(right.edtf))
      })
      return gaps.reduce((a, b) => a + b, 0) / gaps.length
    }
    expect(meanGap(0)).toBeGreaterThan(2 * meanGap(8))
    expect(meanGap(8)).toBeGreaterThan(1.5 * meanGap(30))
  })

  it('shows the earlier event left as often as right', () => {
    const left = Array.from({ length: 400 }, (_, i) => drawn(years, { ...begun, seed: String(i) })).filter(
      pair => pair.first === 0,
    )
    expect(Math.abs(left.length - 200)).toBeLessThan(50)
  })

  it('rests the events of the last rounds', () => {
    let game = begun
    for (let i = 0; i < 40; i++) {
      const pair = drawn(years, game)
      const facts = [pair.left.factId, pair.right.factId]
      for (const id of facts) expect(game.shown.slice(0, 3).flat()).not.toContain(id)
      const said = judgePlay(game, pair, { ordinal: game.ordinal, facts, choice: pair.first })
      if (said.ok) game = gameAfter(game, said.value.play)
    }
    expect(game).toMatchObject({ streak: 40, best: 40, ordinal: 41 })
  })

  it('is refused for a deck with too few', () => {
    expect(drawPair(years.slice(0, 4), begun)).toEqual({ ok: false, error: 'game-too-few-events' })
  })

  it('carries no date when it is shown', () => {
    expectTypeOf<PresentedPair>().not.toHaveProperty('first')
    const pair = drawn(years, begun)
    expect(JSON.stringify(presentPair(pair, 1))).not.toMatch(/19\d\d|20\d\d|edtf|first/)
  })
})

describe('a play', () => {
  const pair = drawn(years, begun)
  const facts = [pair.left.factId, pair.right.factId]

  it('ends the streak when it is wrong and keeps the best', () => {
    const game = { ...begun, streak: 5, best: 7 }
    const other = drawn(years, game)
    const said = {
      ordinal: 1,
      facts: [other.left.factId, other.right.factId],
      choice: other.first === 0 ? 1 : 0,
    } as const
    expect(judgePlay(game, other, said)).toMatchObject({ value: { play: { correct: false, streak: 0, best: 7 } } })
  })

  it('sent again is told as it was and not saved', () => {
    const first = judgePlay(begun, pair, { ordinal: 1, facts, choice: pair.first })
    if (!first.ok) throw new Error(first.error)
    const after = gameAfter(begun, first.value.play)
    const again = judgePlay(after, drawn(years, after), { ordinal: 1, facts, choice: pair.first === 0 ? 1 : 0 })
    expect(again).toEqual({ ok: true, value: { play: first.value.play, save: false } })
    expect(gameAfter(after, first.value.play)).toBe(after)
  })

  it.each([
    ['another round', { ordinal: 2, facts }],
    ['another pair', { ordinal: 1, facts: [...facts].reverse() }],
  ])('of %s is refused', (_name, said) => {
    expect(judgePlay(begun, pair, { ...said, choice: 0 })).toEqual({ ok: false, error: 'game-round-changed' })
  })
})
