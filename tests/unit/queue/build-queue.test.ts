import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { CardId, DeckId, FactId } from '../../../lib/ids'
import { buildQueue, type DeckDay, type QueueRequest } from '../../../lib/queue/build-queue'
import type { Candidate } from '../../../lib/queue/candidate'
import { estimateMinutes, secondsPerAnswer } from '../../../lib/queue/estimate-minutes'
import { intersperse } from '../../../lib/queue/intersperse'
import { studyDayOf } from '../../../lib/study-day'

const now = new Date('2026-05-06T12:00:00Z')
const today = studyDayOf(now, { timeZone: 'UTC', rolloverHour: 4 })
const inMinutes = (minutes: number) => new Date(now.getTime() + minutes * 60_000)
const inDays = (days: number) => inMinutes(days * 1440)

const card = (id: string, changes: Partial<Candidate> = {}): Candidate => ({
  cardId: id as CardId,
  deckId: 'deck' as DeckId,
  ordinal: 0,
  factIds: [`fact of ${id}` as FactId],
  kind: 'new',
  due: null,
  suspended: false,
  buriedUntil: null,
  ...changes,
})
const review = (id: string, due: Date, changes: Partial<Candidate> = {}) =>
  card(id, { kind: 'review', due, ...changes })
const learning = (id: string, due: Date) => card(id, { kind: 'learning', due })
const deckDay = (changes: Partial<DeckDay> = {}): DeckDay => ({
  deckId: 'deck' as DeckId,
  newPerDay: 20,
  reviewsPerDay: 200,
  newDone: 0,
  reviewsDone: 0,
  ...changes,
})
const request = (candidates: readonly Candidate[], changes: Partial<QueueRequest> = {}): QueueRequest => ({
  candidates,
  decks: [deckDay()],
  answeredToday: new Set(),
  today,
  seed: 'learner',
  ...changes,
})
const shown = (candidates: readonly Candidate[], changes: Partial<QueueRequest> = {}) =>
  buildQueue(request(candidates, changes), now).cards.map(one => String(one.cardId))
const sibling = { factIds: ['shared' as FactId] }

describe('what is in the queue', () => {
  it.each<[string, Candidate, boolean]>([
    ['a new card', card('a'), true],
    ['a review that is overdue', review('a', inDays(-3)), true],
    ['a review due later today', review('a', inMinutes(600)), true],
    ['a review due after the rollover', review('a', today.end), false],
    ['a learning card whose minutes are over', learning('a', inMinutes(-1)), true],
    ['a learning card within twenty minutes', learning('a', inMinutes(20)), true],
    ['a learning card in twenty-one minutes', learning('a', inMinutes(21)), false],
    ['a learning card from last week', learning('a', inDays(-7)), true],
    ['a suspended card', card('a', { suspended: true }), false],
    ['a card buried until tomorrow', card('a', { buriedUntil: today.end }), false],
    ['a card buried until an hour ago', card('a', { buriedUntil: inMinutes(-60) }), true],
  ])('%s: %#', (_, candidate, expected) => {
    expect(shown([candidate]).length).toBe(expected ? 1 : 0)
  })
})

describe('the order', () => {
  it('is learning that is due, learning left over, reviews with new among them, learning to come', () => {
    const reviews = ['r1', 'r2', 'r3', 'r4'].map(id => review(id, inDays(-1)))
    const cards = [
      card('n1', { ordinal: 2 }),
      card('n0', { ordinal: 1 }),
      ...reviews,
      learning('soon', inMinutes(5)),
      learning('left', inDays(-2)),
      learning('late', inMinutes(-2)),
      learning('later', inMinutes(-1)),
    ]
    const ids = shown(cards)
    expect(ids.slice(0, 3)).toEqual(['late', 'later', 'left'])
    expect(ids.at(-1)).toBe('soon')
    expect(ids.filter(id => id.startsWith('n'))).toEqual(['n0', 'n1'])
    expect(
      ids
        .slice(3, -1)
        .map(id => id[0])
        .join(''),
    ).toBe('rnrrnr')
  })

  it('takes the longest overdue first and mixes those of one day', () => {
    const oneDay = Array.from({ length: 12 }, (_, i) => review(`d${i}`, inDays(-1)))
    const ids = shown([...oneDay, review('old', inDays(-9))])
    expect(ids[0]).toBe('old')
    expect(ids.slice(1)).not.toEqual(oneDay.map(one => String(one.cardId)))
    expect(shown([...oneDay].reverse())).toEqual(shown(oneDay))
    expect(shown(oneDay, { seed: 'another learner' })).not.toEqual(shown(oneDay))
  })

  it('stays the same while its head is taken away', () => {
    fc.assert(
      fc.property(fc.integer({ min: 0, max: 12 }), fc.integer({ min: 0, max: 12 }), (reviews, fresh) => {
        let left = [
          ...Array.from({ length: reviews }, (_, i) => review(`r${i}`, inDays(-1))),
          ...Array.from({ length: fresh }, (_, i) => card(`n${i}`, { ordinal: i })),
        ]
        let day = deckDay()
        const whole = shown(left)
        for (const id of whole) {
          expect(shown(left, { decks: [day] })[0]).toBe(id)
          left = left.filter(one => one.cardId !== id)
          day = id.startsWith('n') ? { ...day, newDone: day.newDone + 1 } : { ...day, reviewsDone: day.reviewsDone + 1 }
        }
      }),
      { numRuns: 60 },
    )
  })
})

describe('the limits', () => {
  const fresh = Array.from({ length: 30 }, (_, i) => card(`n${i}`, { ordinal: i }))

  it('let in twenty new cards, less those of today', () => {
    expect(shown(fresh).length).toBe(20)
    expect(shown(fresh, { decks: [deckDay({ newDone: 15 })] }).length).toBe(5)
    expect(shown(fresh, { decks: [deckDay({ newDone: 25 })] }).length).toBe(0)
  })

  it('count after burying', () => {
    const pairs = Array.from({ length: 30 }, (_, i) =>
      card(`n${i}`, { ordinal: i, factIds: [`f${Math.floor(i / 2)}` as FactId] }),
    )
    expect(shown(pairs, { decks: [deckDay({ newPerDay: 10 })] }).length).toBe(10)
  })

  it('count interday learning as reviews, and never hold back a learning step', () => {
    const cards = [learning('left', inDays(-2)), review('r', inDays(-1)), learning('due', inMinutes(-1))]
    expect(shown(cards, { decks: [deckDay({ reviewsPerDay: 1 })] })).toEqual(['due', 'left'])
  })

  it('hold over all decks together', () => {
    const other = fresh.map(one => ({
      ...one,
      cardId: `x${one.cardId}` as CardId,
      factIds: [],
      deckId: 'other' as DeckId,
    }))
    const decks = [deckDay(), deckDay({ deckId: 'other' as DeckId, newPerDay: 5 })]
    const ids = shown([...fresh, ...other], { decks })
    expect([ids.length, ids.filter(id => id.startsWith('x')).length]).toEqual([20, 5])
  })
})

describe('siblings', () => {
  it('do not come on one day', () => {
    expect(shown([card('a', { ...sibling, ordinal: 0 }), card('b', { ...sibling, ordinal: 1 })])).toEqual(['a'])
    expect(shown([card('a', sibling), review('b', inDays(-1), sibling)])).toEqual(['b'])
  })

  it('of a card answered today wait', () => {
    const answered = review('a', inDays(9), sibling)
    expect(shown([answered, card('b', sibling)], { answeredToday: new Set(['a' as CardId]) })).toEqual([])
  })

  it('may both be in their learning steps', () => {
    const both = ['a', 'b'].map(id => ({ ...learning(id, inMinutes(-1)), ...sibling }))
    expect(shown(both, { answeredToday: new Set(['a' as CardId, 'b' as CardId]) }).length).toBe(2)
  })
})

describe('the next card', () => {
  it.each<[string, readonly Candidate[], Date | undefined]>([
    ['nothing left at all', [], undefined],
    ['a suspended card does not come', [card('a', { suspended: true })], undefined],
    ['a learning step in half an hour', [learning('a', inMinutes(30)), review('b', inDays(4))], inMinutes(30)],
    ['a review in four days', [review('b', inDays(4))], inDays(4)],
    ['what is buried comes tomorrow', [card('a', { buriedUntil: today.end })], today.end],
  ])('%s', (_, candidates, expected) => {
    expect(buildQueue(request(candidates), now).next).toEqual(expected)
  })
})

describe('estimateMinutes', () => {
  it.each([
    [{ learning: 0, review: 0, new: 0 }, 0],
    [{ learning: 1, review: 0, new: 0 }, 1],
    [{ learning: 0, review: 60, new: 0 }, 10],
    [{ learning: 0, review: 0, new: 20 }, 7],
  ])('%j takes %d', (counts, minutes) => {
    expect(estimateMinutes(counts, 8.5)).toBe(minutes)
  })
})

describe('secondsPerAnswer', () => {
  it.each<[string, readonly number[], number]>([
    ['nothing measured', [], 9],
    ['a few quick ones move it little', [1000, 1000], 8.27],
    ['many decide', Array.from({ length: 180 }, () => 4000), 4.5],
  ])('%s', (_, durations, seconds) => {
    expect(secondsPerAnswer(durations)).toBeCloseTo(seconds, 2)
  })
})

describe('intersperse', () => {
  it('spreads evenly', () => {
    expect(intersperse(['a', 'b', 'c', 'd'], ['1', '2'], { many: 0, few: 0 }).join('')).toBe('a1bc2d')
    expect(intersperse([], ['1', '2'], { many: 0, few: 0 }).join('')).toBe('12')
  })
})
