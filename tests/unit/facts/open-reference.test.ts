import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

const LEAD = 'The council of Orra met often. '

describe('what only the text before explains is not told', () => {
  it.each([
    ['what is likened to something', 'Bolivia lost a similar case before the Geneva tribunal in 1922.'],
    ['what names nothing', `${LEAD}The road was paved in 1922.`],
    ['a dealing of nobody', `Sweden paid for ships. ${LEAD}Orla Venn gave up the subsidy in 1922.`],
    ['a country by its looks alone', `${LEAD}The northern neighbour lost the Battle of Sarn in 1922.`],
    ['a sentence that only announces', 'One of the greatest events of the age took place in 1922.'],
  ])('%s', (_, text) => expect(statementsOf(text)).toEqual([]))
})

describe('what a label explains is told under it', () => {
  it.each([
    [
      'a relation of two states, under their names',
      '# Peru and its neighbours\n\n## Chile\n\nTalks began. Cooperation was settled by an accord in 1922.',
      ['1922 Cooperation between Peru and Chile was settled by an accord in 1922.'],
    ],
    [
      'what names nothing, under its heading',
      `# The Tarn road\n\n${LEAD}The road was paved in 1922.`,
      ['1922 The Tarn road: The road was paved in 1922.'],
    ],
    ['the first sentence of all stands as it is', 'The road was paved in 1922.', ['1922 The road was paved in 1922.']],
  ])('%s', (_, text, told) => expect(statementsOf(text)).toEqual(told))
})
