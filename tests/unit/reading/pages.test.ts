import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { counted, type OnProgress, percentOf, stages } from '../../../lib/generate/progress'
import { coverageOf, isShown, readShown } from '../../../lib/reading/coverage'
import { pageHref, sourceHref } from '../../../lib/reading/page-href'
import { pageAt, pagesFrom } from '../../../lib/reading/pages'
import { waitingDates } from '../../../lib/reading/waiting-dates'

const pages = [
  { number: 1, start: 0, end: 10 },
  { number: 2, start: 10, end: 10 },
  { number: 3, start: 12, end: 30 },
]

describe('the page of a place', () => {
  it.each([
    [0, 1],
    [9, 1],
    [10, 2],
    [12, 3],
    [99, 3],
  ])('%i stands on page %i', (at, page) => {
    expect(pageAt(pages, at)).toBe(page)
  })

  it('is unknown where there are no pages', () => {
    expect(pageAt([], 5)).toBeUndefined()
    expect(pageAt(pages.slice(2), 5)).toBeUndefined()
  })

  it('begins in one block only', () => {
    expect(pagesFrom(pages, { start: 0, end: 12 }).map(page => page.number)).toEqual([1, 2])
    expect(pagesFrom(pages, { start: 12, end: 40 }).map(page => page.number)).toEqual([3])
  })

  it('has an address with its sentence', () => {
    const quote = { documentId: 'd', start: 3, end: 9 }
    expect(sourceHref({ ...quote, page: 7 })).toBe('/documents/d/pages/7?at=3-9')
    expect(sourceHref(quote)).toBe('/documents/d?at=3-9#quote')
    expect(pageHref({ documentId: 'd', page: 2, key: 'a b' })).toBe('/documents/d/pages/2?key=a+b')
  })
})

describe('marks by reason', () => {
  const ledger = [
    { stage: 'timex', ref: 'a', outcome: 'used', reason: null },
    { stage: 'timex', ref: 'b', outcome: 'left', reason: 'vague' },
    { stage: 'timex', ref: 'c', outcome: 'left', reason: 'unknown-year' },
    { stage: 'fact', ref: 'f', outcome: 'left', reason: 'no-card' },
  ] as const
  const marks = [{ reason: null }, { reason: 'vague' }, { reason: 'unknown-year' }]

  it.each([
    [undefined, 3],
    ['used', 1],
    ['left', 2],
    ['vague', 1],
    ['no-card', 3],
    ['<script>', 3],
  ])('%s shows %i', (asked, times) => {
    const shown = readShown(asked, coverageOf(ledger, 'timex'))
    expect(marks.filter(mark => isShown(mark, shown))).toHaveLength(times)
  })

  it('counts by article the dates that wait for a year', () => {
    const timexes = ['a', 'b', 'c'].map((key, article) => ({ key, article }))
    expect([...waitingDates(timexes, ledger)]).toEqual([[2, 1]])
  })
})

describe('progress', () => {
  it('rises over the stages from nothing to all, and never falls', () => {
    const told = stages.flatMap(stage => [0, 0.3, 1].map(fraction => percentOf(stage, fraction)))
    expect(told).toEqual([...told].sort((a, b) => a - b))
    expect([told[0], told.at(-1)]).toEqual([0, 100])
  })

  it('counts what is made, stays within the whole, and changes nothing of it', () => {
    fc.assert(
      fc.property(fc.nat(50), fc.nat(50), (expected, calls) => {
        const told: number[] = []
        const tell: OnProgress = (_, fraction) => told.push(fraction)
        const make = counted(
          (word: string) => `${word}!`,
          expected,
          fraction => tell('facts', fraction),
        )
        for (let i = 0; i < calls; i++) expect(make('a')).toBe('a!')
        expect(told.length).toBe(calls + 1)
        expect(told.every((one, i) => one >= (told[i - 1] ?? 0) && one <= 1)).toBe(true)
      }),
    )
  })
})
