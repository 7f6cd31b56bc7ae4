import { describe, expect, it } from 'vitest'
import { canonicalValue, sameValue } from './timex-value'

const same = (gold: string, found: string): boolean => sameValue(canonicalValue(gold), canonicalValue(found))

describe('values that are the same', () => {
  it.each([
    ['1943-22', '1943-SU'],
    ['1998-33', '1998-Q1'],
    ['194X', '194'],
    ['19XX', '19'],
    ['-0479', 'BC0480'],
    ['1950~', '1950'],
    ['1950-XX', '1950'],
    ['2013-W11', '2013-03-11/2013-03-17'],
    ['1973/1976', '1973-01-01/1976-12-31'],
    ['19XX', '1901/2000'],
    ['-04XX', '-0499/-0400'],
    ['2016-41', '2016-H2'],
    ['1900-02', '1900-02-01/1900-02-28'],
    ['2000-02', '2000-02-01/2000-02-29'],
    ['P10Y', 'P10Y'],
  ])('%s and %s', (gold, found) => expect(same(gold, found)).toBe(true))
})

describe('values that are not', () => {
  it.each([
    ['1943', '1944'],
    ['1943-22', '1943-23'],
    ['1943-05-05', '1943-05'],
    ['2014/..', '2014'],
    ['194X', '1941/1950'],
    ['P10Y', 'P1DE'],
    ['PAST_REF', 'PRESENT_REF'],
    ['XXXX-05-05', '1943-05-05'],
    ['1943-13', '1943'],
  ])('%s and %s', (gold, found) => expect(same(gold, found)).toBe(false))

  it('matches nothing where there is no value', () => {
    expect(same('', '')).toBe(false)
  })
})
