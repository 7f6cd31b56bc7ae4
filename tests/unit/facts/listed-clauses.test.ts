import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

describe('clauses in a row', () => {
  it.each<[name: string, text: string, told: readonly string[]]>([
    [
      'a date before a bare subject governs all of them',
      'In 1931 profits fell by a tenth, the Orland Bank closed its branch and Hale resigned.',
      [
        '1931 In 1931, profits fell by a tenth.',
        '1931 In 1931, the Orland Bank closed its branch.',
        '1931 In 1931, Hale resigned.',
      ],
    ],
    [
      'a date before a comma belongs to what stands before it',
      'Rosa Vane taught at Leeds until 1949, was awarded the Hale Medal in 1950 and moved to Orland in 1953.',
      [
        '../1949 Rosa Vane taught at Leeds until 1949.',
        '1950 Rosa Vane was awarded the Hale Medal in 1950.',
        '1953 Rosa Vane moved to Orland in 1953.',
      ],
    ],
    [
      'a date between commas belongs to what stands behind it',
      'Rosa Vane taught at Leeds and, in 1949, was awarded the Hale Medal.',
      ['1949 In 1949, Rosa Vane was awarded the Hale Medal.'],
    ],
    [
      'a date inside a name is no adjunct',
      'The 1931 Orland Accord opened the river to traders from the south.',
      ['1931 The 1931 Orland Accord opened the river to traders from the south.'],
    ],
    [
      'items without a verb go',
      'In 1950, 31,000 lamps were sold in Orland; in all, a third.',
      ['1950 In 1950, 31,000 lamps were sold in Orland.'],
    ],
  ])('%s', (_, text, told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})

describe('what does not read as a clause is not told', () => {
  it.each([
    ['a participle alone', 'Norland having signed the Orland Pact in August 1914.'],
    ['a noun alone', 'The long winter of 1603 in Norland.'],
    ['an -ing form for a verb', 'The Norlanders being beaten at Orland in October 1918.'],
  ])('%s', (_, text) => {
    expect(statementsOf(text)).toEqual([])
  })
})
