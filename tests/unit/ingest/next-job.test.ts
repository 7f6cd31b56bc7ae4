import { describe, expect, it } from 'vitest'
import { readRange } from '../../../lib/ingest/byte-range'
import { dateSaid, givenOf } from '../../../lib/ingest/corrections'
import { nextJob } from '../../../lib/ingest/next-job'
import { allWithinQuota, quotas } from '../../../lib/ingest/quota'

const waiting = (...owners: string[]) => owners.map(ownerId => ({ ownerId }))

describe('the next job', () => {
  it.each([
    ['nobody waits', waiting(), {}, undefined],
    ['the oldest of one person', waiting('ada', 'ada'), { ada: 7 }, 0],
    ['a newcomer before a pile', waiting('ada', 'ada', 'ben'), { ada: 1 }, 2],
    ['who was served longest ago', waiting('ada', 'ben', 'cyd'), { ada: 3, ben: 1, cyd: 2 }, 1],
    ['two newcomers in order of arrival', waiting('ada', 'ben'), {}, 0],
  ])('%s', (_, list, served, next) => {
    expect(nextJob(list, new Map(Object.entries(served)))).toBe(next)
  })
})

describe('a range of bytes', () => {
  it.each([
    [null, undefined],
    ['bytes=0-9', { start: 0, end: 10 }],
    ['bytes=90-', { start: 90, end: 100 }],
    ['bytes=90-500', { start: 90, end: 100 }],
    ['bytes=-5', { start: 95, end: 100 }],
    ['bytes=-500', { start: 0, end: 100 }],
    ['bytes=100-', 'unsatisfiable'],
    ['bytes=-0', 'unsatisfiable'],
    ['bytes=9-3', undefined],
    ['bytes=0-1,5-6', undefined],
    ['bytes=-', undefined],
    ['lines=1-2', undefined],
  ])('%s of 100', (header, range) => {
    expect(readRange(header, 100)).toEqual(range)
  })
})

describe('what an owner says of a date', () => {
  const found = { published: '2021-07', publishedFrom: 'found' as const }
  it.each([
    ['left alone', { published: '2021-07', unknown: false }, found, found],
    ['given', { published: '2020', unknown: false }, found, { published: '2020', publishedFrom: 'given' }],
    ['taken back', { published: '', unknown: false }, found, { published: null, publishedFrom: 'found' }],
    ['not known', { published: '2021-07', unknown: true }, found, { published: null, publishedFrom: 'unknown' }],
    [
      'no longer unknown',
      { published: '', unknown: false },
      { published: null, publishedFrom: 'unknown' as const },
      { published: null, publishedFrom: 'found' },
    ],
  ])('%s', (_, said, stood, result) => {
    expect(dateSaid(said, stood)).toEqual(result)
  })

  it('reaches the generator only where it was said', () => {
    const article = { start: 0, end: 9, title: null, published: null }
    expect(givenOf(found, [])).toEqual({})
    expect(givenOf({ ...found, publishedFrom: 'given' }, [])).toEqual({ published: '2021-07' })
    expect(givenOf(found, [{ ...article, publishedFrom: 'unknown' }])).toEqual({
      articles: [{ start: 0, end: 9, published: null }],
    })
    expect(givenOf(found, [{ ...article, title: 'Own', publishedFrom: 'found' }])).toEqual({
      articles: [{ start: 0, end: 9, title: 'Own' }],
    })
  })
})

describe('several documents at once', () => {
  const { documents, textLength } = quotas.guest
  it.each([
    ['fit', documents - 2, [1, 1], true],
    ['are one too many', documents - 1, [1, 1], 'quota-documents-guest'],
    ['are too long together', 0, [textLength / 2, textLength / 2 + 1], 'quota-text-guest'],
  ])('%s', (_, have, lengths, outcome) => {
    const result = allWithinQuota({ documents: have, textLength: 0 }, lengths, true)
    expect(result.ok || result.error).toBe(outcome)
  })
})
