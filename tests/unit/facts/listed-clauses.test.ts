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
      'a subject behind a range of dates is no part of it',
      'From early 1922 to early 1925 Norland repeatedly accused Sark of giving refuge to rebels.',
      ['1922/1925 From early 1922 to early 1925, Norland repeatedly accused Sark of giving refuge to rebels.'],
    ],
    [
      'a conjunction whose clause has gone goes with it',
      'On 6 June 1944, Norland took Orland and, after a long rest, Sark fell in July 1945.',
      ['1944-06-06 On 6 June 1944, Norland took Orland.', '1945-07 After a long rest, Sark fell in July 1945.'],
    ],
    [
      'a participle that needs an object is told in the passive',
      'A trust of Orland founded in 1974.',
      ['1974 A trust of Orland was founded in 1974.'],
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
    ['a verb that has lost its object', 'On 9 September 1793, the Orland assembly established.'],
    ['a noun alone', 'The long winter of 1603 in Norland.'],
    ['an -ing form for a verb', 'The Norlanders being beaten at Orland in October 1918.'],
  ])('%s', (_, text) => {
    expect(statementsOf(text)).toEqual([])
  })
})

describe('a verb that a list of dates shares', () => {
  it.each<[text: string, ...told: string[]]>([
    [
      'Rovers beat Alloa on 10 January 2004 and Ayr on 5 March 2004.',
      '2004-01-10 Rovers beat Alloa on 10 January 2004.',
      '2004-03-05 Rovers beat Ayr on 5 March 2004.',
    ],
    [
      'The mean loss was 0.3 metres a year in 1990, 0.8 in 2000 and 1.4 in 2010.',
      '1990 The mean loss was 0.3 metres a year in 1990.',
      '2000 The mean loss was 0.8 metres a year in 2000.',
      '2010 The mean loss was 1.4 metres a year in 2010.',
    ],
    [
      'Lamps were made in Orland from 1931 and in Sark as late as 1967.',
      '1931 Lamps were made in Orland from 1931.',
      '1967 Lamps were made in Sark as late as 1967.',
    ],
    [
      'Orland was dug from 1902 to 1914 and again from 1955.',
      '1902/1914 Orland was dug from 1902 to 1914.',
      '1955 Orland was dug again from 1955.',
    ],
    [
      'The Orland bridge was built in 1950 and the two tunnels in 1960.',
      '1950 The Orland bridge was built in 1950.',
      '1960 The two tunnels were built in 1960.',
    ],
    [
      'Norland won the cup in 1950, the league in 1955 and the shield in 1960.',
      '1950 Norland won the cup in 1950.',
      '1955 Norland won the league in 1955.',
      '1960 Norland won the shield in 1960.',
    ],
    ['Rosa Vane opened the school in 1950, a church in 1960.', '1950 Rosa Vane opened the school in 1950.'],
    ['Norland signed the accord in 1950 and the heads of state in 1960.', '1950 Norland signed the accord in 1950.'],
    ['The lake at Orland froze in 1950, the coldest winter since 1900.', '1950 The lake at Orland froze in 1950.'],
  ])('%s', (text, ...told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})
