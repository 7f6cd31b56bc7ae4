import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

describe('a clause that describes a noun is told of that noun', () => {
  it.each<[text: string, ...told: string[]]>([
    ['Karl Hale, whose contract ran until 2006, was named coach.', '../2006 Karl Hale’s contract ran until 2006.'],
    ['The Norlanders, whose king died in 1950, fled.', '1950 The Norlanders’ king died in 1950.'],
    ['Rosa Vane, whose work is unknown, died in 1950.', '1950 Rosa Vane died in 1950.'],
    [
      'In 1907 Rosa Vane married the geologist Karl Hale, from whom she separated in 1912.',
      '1907 In 1907, Rosa Vane married the geologist Karl Hale.',
      '1912 Rosa Vane separated in 1912 from Karl Hale.',
    ],
    ['The firm hired men, of whom three died in 1950.'],
    [
      'The Orland canal opened in 1800. Its extension, first proposed by the engineer Thomas Hale in 1768, failed.',
      '1800 The Orland canal opened in 1800.',
      "1768 The Orland canal's extension was proposed by the engineer Thomas Hale in 1768.",
    ],
    [
      'The bridge built in 1911 fell into the Orland canal.',
      '1911 The bridge built in 1911 fell into the Orland canal.',
    ],
  ])('%s', (text, ...told) => {
    expect(statementsOf(text)).toEqual(told)
  })
})
