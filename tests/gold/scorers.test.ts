import { describe, expect, it } from 'vitest'
import { type FactRow, type FoundFact, scoreFacts } from './score-facts'
import { scoreTimes, type TimeRow } from './score-times'

const TEXT = 'In May 1971 it rained. From 1973 to 1976 the dam was built; now it stands.'
const at = (words: string, value?: string, more: Partial<TimeRow> = {}): TimeRow => {
  const start = TEXT.indexOf(words)
  return { start, end: start + words.length, value, ...more }
}
const GOLD = [
  at('May 1971', '1971-05'),
  at('1973', '1973'),
  at('1976', '1976'),
  at('now', undefined, { neutral: true }),
]

describe('time expressions', () => {
  it.each<[string, readonly TimeRow[], { found: number; matched: number; right: number }]>([
    ['all right', GOLD.slice(0, 3), { found: 3, matched: 3, right: 3 }],
    ['an interval counts as its two ends', [at('From 1973 to 1976', '1973/1976')], { found: 2, matched: 2, right: 2 }],
    ['an overlap is a match', [at('In May', '1971-05')], { found: 1, matched: 1, right: 1 }],
    ['a wrong value is a match and not right', [at('May 1971', '1972-05')], { found: 1, matched: 1, right: 0 }],
    ['another accepted value', [at('1973', '1973-XX')], { found: 1, matched: 1, right: 1 }],
    ['neutral is not counted', [at('now', 'PRESENT_REF')], { found: 0, matched: 0, right: 0 }],
    ['spurious is counted', [at('dam', '1971')], { found: 1, matched: 0, right: 0 }],
    ['a copy counts once', [at('1973', '1973'), at('1973', '1973')], { found: 1, matched: 1, right: 1 }],
    ['two on one row', [at('May', '1971-05'), at('1971', '1971')], { found: 2, matched: 1, right: 0 }],
  ])('%s', (_, found, counts) => {
    expect(scoreTimes(TEXT, GOLD, found).counts).toEqual({ gold: 3, ...counts })
  })
})

const row = (id: string, start: number, more: Partial<FactRow>): FactRow => ({
  id,
  char_start: 0,
  char_end: 100,
  timex: 'x',
  timex_start: start,
  timex_end: start + 4,
  ...more,
})
const ROWS = [
  row('core', 10, { edtf: '1971', event: 'Ruritania joined the river union' }),
  row('open', 20, { edtf: '1980/..', edtf_accept: ['198X'], event: 'Borduria exported power to Ruritania' }),
  row('optional', 30, { edtf: '1990', event: 'The dam was closed', optional: true }),
  row('trap', 40, { negative: true }),
]
const fact = (start: number, edtf: string, statement: string): FoundFact => ({
  timex: { start, end: start + 4 },
  edtf,
  statement,
})
const JOINED = 'Ruritania joined the union in 1971.'

describe('facts', () => {
  it.each<[string, readonly FoundFact[], Partial<ReturnType<typeof scoreFacts>['counts']>]>([
    ['a hit', [fact(10, '1971', JOINED)], { hit: 1, matched: 1 }],
    ['another date', [fact(10, '1972', JOINED)], { hit: 0, matched: 0 }],
    ['another place', [fact(50, '1971', JOINED)], { hit: 0, matched: 0 }],
    ['another event', [fact(10, '1971', 'It rained in 1971.')], { hit: 0, matched: 0 }],
    ['too little of the event', [fact(10, '1971', 'Ruritania was flooded in 1971.')], { hit: 0, matched: 0 }],
    ['an open interval read as closed', [fact(20, '1980', 'Borduria exported power.')], { hit: 1 }],
    ['an accepted value', [fact(20, '198X', 'Borduria exported power.')], { hit: 1 }],
    ['optional counts as right only', [fact(30, '1990', 'The dam closed.')], { hit: 0, matched: 1 }],
    [
      'a second telling of an optional row is set aside',
      [fact(30, '1990', 'The dam was closed.'), fact(30, '1990', 'The dam closed.')],
      { found: 2, matched: 1, aside: 1 },
    ],
    ['a copy is an error', [fact(10, '1971', JOINED), fact(10, '1971', JOINED)], { found: 2, matched: 1, aside: 0 }],
    ['a trap', [fact(40, '1999', 'The Herald, 1999')], { traps: 1, matched: 0 }],
    ['a right fact springs no trap', [fact(10, '1971', JOINED)], { traps: 0 }],
  ])('%s', (_, found, counts) => {
    expect(scoreFacts(ROWS, found).counts).toMatchObject({ core: 2, negatives: 1, found: found.length, ...counts })
  })

  it('lets a core row go before an optional one, and the fuller statement first', () => {
    const rows = [row('optional', 10, { edtf: '1971', event: 'Ruritania joined', optional: true }), ...ROWS]
    const found = [fact(10, '1971', 'Ruritania joined.'), fact(10, '1971', 'Ruritania joined the river union.')]
    const { hits } = scoreFacts(rows, found)
    expect(hits.map(hit => [hit.found, hit.row.id]).sort()).toEqual([
      [0, 'optional'],
      [1, 'core'],
    ])
  })
})
