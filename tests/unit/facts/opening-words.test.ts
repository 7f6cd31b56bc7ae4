import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

describe('the first words of a statement', () => {
  it.each<[name: string, text: string, told: readonly string[]]>([
    [
      'what opened its sentence and opens the statement no longer loses its capital',
      'Born on 3 May 1811 in Orra, the engineer Maren Holt built bridges.',
      ['1811-05-03 The engineer Maren Holt was born on 3 May 1811 in Orra.'],
    ],
    ['a name keeps it', 'In 1811, Veldmark fell to the duke.', ['1811 In 1811, Veldmark fell to the duke.']],
    [
      'an entry of a chronicle is told with a preposition',
      '1878: Maren Holt begins to build bridges in Orra.',
      ['1878 In 1878, Maren Holt begins to build bridges in Orra.'],
    ],
    [
      'of a day too',
      '3 May 1878: Maren Holt opens the bridge at Orra.',
      ['1878-05-03 On 3 May 1878, Maren Holt opens the bridge at Orra.'],
    ],
    [
      'an expression that needs none gets none',
      'In 1878, Maren Holt came to Orra. The following year, Maren Holt opened the bridge at Orra.',
      ['1878 In 1878, Maren Holt came to Orra.', '1879 In 1879, Maren Holt opened the bridge at Orra.'],
    ],
  ])('%s', (_, text, told) => expect(statementsOf(text)).toEqual(told))
})
