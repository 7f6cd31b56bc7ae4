import { describe, expect, it } from 'vitest'
import { boundsOf } from '../../../lib/edtf/bounds'
import { dayNumberOf } from '../../../lib/edtf/day-number'
import { describeEdtf } from '../../../lib/edtf/describe-edtf'
import { type Edtf, parseEdtf } from '../../../lib/edtf/edtf'
import { compareByBounds, overlap } from '../../../lib/edtf/order'
import { precisionOf } from '../../../lib/edtf/precision'

const edtf = (text: string): Edtf => {
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(`${text} is no EDTF`)
  return parsed.value
}
const day = (y: number, m: number, d: number) => dayNumberOf(y, m, d)

describe('parseEdtf', () => {
  it.each([
    '2021-05-05',
    '1971-08',
    '1971',
    '0480',
    '-0479',
    '-0480-09',
    'Y-12000',
    'Y17000',
    '197X',
    '19XX',
    '1XXX',
    '-04XX',
    '1980-21',
    '1998-33',
    '2020-41',
    '1950~',
    '1950?',
    '1950%',
    '~1950-05',
    '1950-~05-03',
    '1973/1976',
    '../2016',
    '2014/..',
    '2014/',
    '/2014',
    'XXXX-05-05',
    'XXXX-05',
    'XXXX-02-29',
    '2021-XX',
    '2021-05-XX',
    '[1667,1668]',
    '[1667..1670]',
    '[..1670]',
    '{1960,1961-12}',
    '195X/2021',
    '1951~/2021',
  ])('accepts %s', text => {
    expect(parseEdtf(text)).toEqual({ ok: true, value: text })
  })

  it.each([
    '',
    ' ',
    '21',
    '2021-13',
    '2021-00',
    '2021-02-29',
    '2021-06-31',
    '2021-5-5',
    '2021/05',
    '05/05/2021',
    '-0000',
    'X197',
    '1X71',
    '../..',
    '/',
    '2016/2014',
    '2014/2015/2016',
    '[1667',
    '[]',
    '[1667,]',
    '[1667,..1670]',
    'P3Y',
    'PAST_REF',
    '2021-05-05T14:00',
    '2021-21-05',
    'Y1234',
    '2021 ',
    'May 2021',
  ])('refuses %j', text => {
    expect(parseEdtf(text)).toEqual({ ok: false, error: 'edtf-invalid' })
  })
})

describe('boundsOf', () => {
  it.each([
    ['1970-01-01', 0, 0],
    ['2021-05-05', day(2021, 5, 5), day(2021, 5, 5)],
    ['2024-02', day(2024, 2, 1), day(2024, 2, 29)],
    ['1900-02', day(1900, 2, 1), day(1900, 2, 28)],
    ['1971', day(1971, 1, 1), day(1971, 12, 31)],
    ['197X', day(1970, 1, 1), day(1979, 12, 31)],
    ['19XX', day(1900, 1, 1), day(1999, 12, 31)],
    ['-0479', day(-479, 1, 1), day(-479, 12, 31)],
    ['-04XX', day(-499, 1, 1), day(-400, 12, 31)],
    ['-00XX', day(-99, 1, 1), day(0, 12, 31)],
    ['1980-24', day(1980, 12, 1), day(1981, 2, 28)],
    ['1980-21', day(1980, 3, 1), day(1980, 5, 31)],
    ['1998-34', day(1998, 4, 1), day(1998, 6, 30)],
    ['2020-41', day(2020, 7, 1), day(2020, 12, 31)],
    ['1973/1976-03', day(1973, 1, 1), day(1976, 3, 31)],
    ['../2016', null, day(2016, 12, 31)],
    ['2014/..', day(2014, 1, 1), null],
    ['2014/', day(2014, 1, 1), null],
    ['XXXX-05-05', null, null],
    ['[1667,1668-02]', day(1667, 1, 1), day(1668, 2, 29)],
    ['[..1670]', null, day(1670, 12, 31)],
    ['1950~', day(1950, 1, 1), day(1950, 12, 31)],
    ['Y-12000', day(-12000, 1, 1), day(-12000, 12, 31)],
  ])('%s', (text, earliest, latest) => {
    expect(boundsOf(edtf(text))).toEqual({ earliest, latest })
  })
})

describe('precisionOf', () => {
  it.each([
    ['2021-05-05', 'day'],
    ['XXXX-05-05', 'day'],
    ['1971-08', 'month'],
    ['2021-05-XX', 'month'],
    ['1980-22', 'season'],
    ['1998-33', 'quarter'],
    ['2020-40', 'interval'],
    ['1971', 'year'],
    ['1950~', 'year'],
    ['-0479', 'year'],
    ['197X', 'decade'],
    ['19XX', 'century'],
    ['1XXX', 'millennium'],
    ['1973/1976', 'interval'],
    ['2014/..', 'open-interval'],
    ['../2016', 'open-interval'],
    ['[1667,1668]', 'interval'],
  ])('%s is told to the %s', (text, precision) => {
    expect(precisionOf(edtf(text))).toBe(precision)
  })
})

describe('describeEdtf', () => {
  it.each([
    ['2021-05-05', '5 May 2021'],
    ['1971-08', 'August 1971'],
    ['1971', '1971'],
    ['0079', 'AD 79'],
    ['0000', '1 BC'],
    ['-0479', '480 BC'],
    ['-0479-09-20', '20 September 480 BC'],
    ['197X', 'the 1970s'],
    ['-048X', '490–481 BC'],
    ['18XX', 'the 19th century'],
    ['-04XX', 'the 5th century BC'],
    ['1XXX', 'the 2nd millennium'],
    ['1980-24', 'winter 1980'],
    ['1998-33', 'the 1st quarter of 1998'],
    ['1973/1976', 'from 1973 to 1976'],
    ['2020-03-12/2020-03-15', '12–15 March 2020'],
    ['2020-03-12/2020-04-02', 'from 12 March 2020 to 2 April 2020'],
    ['2014/..', 'since 2014'],
    ['../2016', 'until 2016'],
    ['1950~', 'about 1950'],
    ['1950?', '1950 (uncertain)'],
    ['XXXX-05-05', '5 May'],
    ['XXXX-09', 'September'],
    ['[1667,1668]', '1667 or 1668'],
    ['{1960,1961-12}', '1960 and December 1961'],
  ])('%s → %s', (text, words) => {
    expect(describeEdtf(edtf(text))).toBe(words)
  })

  it.each([
    ['2013', 'END', 'late 2013'],
    ['197X', 'START', 'the early 1970s'],
    ['../2025', 'START', 'until early 2025'],
    ['2014/..', 'END', 'since late 2014'],
    ['2020-10', 'MID', 'mid-October 2020'],
    ['199X', 'MID', 'the mid-1990s'],
    ['1950', 'APPROX', 'about 1950'],
    ['1950~', 'APPROX', 'about 1950'],
    ['1967', 'BEFORE', 'before 1967'],
    ['1967', 'AFTER', 'after 1967'],
  ] as const)('%s with %s → %s', (text, mod, words) => {
    expect(describeEdtf(edtf(text), mod)).toBe(words)
  })
})

describe('order', () => {
  it('sorts by beginning, then by end, open beginnings first and open ends last', () => {
    const sorted = ['2014/..', '2014', '2014-03', '../2016', '-0479', '197X', '1971'].map(edtf).sort(compareByBounds)
    expect(sorted).toEqual(['../2016', '-0479', '197X', '1971', '2014', '2014/..', '2014-03'])
  })

  it.each([
    ['1971', '197X', true],
    ['1971', '1972', false],
    ['../1970', '1971', false],
    ['../1971', '1971-12-31', true],
    ['2014/..', '2021', true],
    ['2014/..', '2013-12-31', false],
    ['XXXX-05-05', '1971', true],
  ])('%s and %s share a day: %s', (a, b, shared) => {
    expect([overlap(edtf(a), edtf(b)), overlap(edtf(b), edtf(a))]).toEqual([shared, shared])
  })
})
