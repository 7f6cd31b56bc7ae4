import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { placeLabels } from '../../../lib/chronology/place-labels'
import { ticksOf } from '../../../lib/chronology/ticks'
import { panned, viewOf, within, zoomed } from '../../../lib/chronology/view'
import { dayNumberOf } from '../../../lib/edtf/day-number'

const months = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec']
const day = dayNumberOf
const labels = (from: number, to: number, most = 8) => ticksOf({ from, to }, most, months).map(tick => tick.label)

describe('ticks', () => {
  it.each([
    ['decades', day(1947, 1, 1), day(2021, 1, 1), ['1950', '1960', '1970', '1980', '1990', '2000', '2010', '2020']],
    ['years', day(2014, 6, 1), day(2018, 6, 1), ['2015', '2016', '2017', '2018']],
    ['months', day(2020, 11, 15), day(2021, 3, 15), ['Dec 2020', 'Jan 2021', 'Feb', 'Mar']],
    ['days', day(2021, 4, 28), day(2021, 5, 2), ['28 Apr 2021', '29 Apr', '30 Apr', '1 May', '2 May']],
    ['centuries across the era', day(-250, 1, 1), day(250, 1, 1), ['201 BC', '101 BC', '1 BC', '100', '200']],
  ])('%s', (_name, from, to, expected) => {
    expect(labels(from, to)).toEqual(expected)
  })

  it('are never more than asked for, and lie in the view', () => {
    fc.assert(
      fc.property(fc.integer({ min: -900_000, max: 900_000 }), fc.integer({ min: 7, max: 400_000 }), (from, span) => {
        const ticks = ticksOf({ from, to: from + span }, 10, months)
        expect(ticks.length).toBeLessThanOrEqual(11)
        for (const tick of ticks) expect(tick.day >= from && tick.day <= from + span).toBe(true)
      }),
    )
  })
})

describe('a view', () => {
  const whole = { from: 0, to: 10_000 }
  const anyView = fc
    .tuple(fc.integer({ min: 0, max: 9_000 }), fc.integer({ min: 10, max: 1_000 }))
    .map(([from, span]) => ({ from, to: from + span }))

  it('zoomed keeps the day under the pointer where it was', () => {
    const view = zoomed({ from: 4_000, to: 6_000 }, 0.5, 5_500, whole)
    expect(view).toEqual({ from: 4_750, to: 5_750 })
  })

  it('never leaves the whole and never shows less than a week', () => {
    fc.assert(
      fc.property(
        anyView,
        fc.double({ min: 0.001, max: 1000, noNaN: true }),
        fc.double({ min: -50, max: 50, noNaN: true }),
        (view, factor, share) => {
          for (const next of [
            zoomed(view, factor, (view.from + view.to) / 2, whole),
            panned(view, share, whole),
            within(view, whole),
          ]) {
            expect(next.from).toBeGreaterThanOrEqual(whole.from - 1e-6)
            expect(next.to).toBeLessThanOrEqual(whole.to + 1e-6)
            expect(next.to - next.from).toBeGreaterThanOrEqual(7 - 1e-6)
          }
        },
      ),
    )
  })

  it('of open dates ends with what is known', () => {
    const view = viewOf([
      { earliest: 100, latest: null },
      { earliest: 300, latest: 400 },
    ])
    expect(view.from).toBeLessThan(100)
    expect(view.to).toBeGreaterThan(400)
    expect(viewOf([])).toEqual({ from: 0, to: 7 })
  })
})

describe('labels', () => {
  const room = { width: 1000, label: 180, lanes: 4, gap: 10, count: 40 }

  it('never overlap, are never crossed by a stem from above, and nothing is lost', () => {
    fc.assert(
      fc.property(fc.array(fc.integer({ min: 0, max: 1000 }), { maxLength: 60 }), places => {
        const wishes = places.map((at, n) => ({ id: String(n), at }))
        const { labels, counts } = placeLabels(wishes, room)
        expect(labels.length + counts.flatMap(count => count.ids).length).toBe(places.length)
        const boxes = labels.map(({ id, lane }) => {
          const start = Math.min(places[Number(id)] ?? 0, room.width - room.label)
          return { lane, start, end: start + room.label }
        })
        for (const [i, a] of boxes.entries())
          for (const b of boxes.slice(i + 1)) {
            if (a.lane === b.lane) expect(b.start >= a.end).toBe(true)
            if (b.lane < a.lane) expect(b.start >= a.end).toBe(true)
          }
      }),
    )
  })

  it('gather in one count what stands close together', () => {
    const wishes = Array.from({ length: 10 }, (_, n) => ({ id: String(n), at: 500 + n }))
    expect(placeLabels(wishes, room).counts).toEqual([{ at: 504, ids: ['4', '5', '6', '7', '8', '9'] }])
  })
})
