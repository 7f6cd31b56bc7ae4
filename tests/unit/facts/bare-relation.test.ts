import { expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'

const statementsOf = (text: string): readonly string[] => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value.facts.map(fact => fact.statement)
}

type Case = readonly [name: string, text: string, statement: string | undefined]

it.each<Case>([
  [
    'the relationship',
    'Chile sold copper to Peru for years. The relationship was tested in August 1955.',
    'The relationship between Chile and Peru was tested in August 1955.',
  ],
  [
    'ties with an adjective that names nobody',
    'Chile sold copper to Peru for years. In 1955, bilateral ties were strained by a quarrel over tolls.',
    'In 1955, bilateral ties between Chile and Peru were strained by a quarrel over tolls.',
  ],
  [
    'not of three states',
    'Chile, Peru and Bolivia shared a railway. The relationship was tested in August 1955.',
    undefined,
  ],
  ['not of nobody', 'Two painters shared a studio. The relationship was tested in August 1955.', undefined],
  [
    'not what is told already',
    'Chile sold copper to Peru for years. The relationship between Kenya and Uganda was tested in August 1955.',
    'The relationship between Kenya and Uganda was tested in August 1955.',
  ],
  [
    'not with a nationality in front',
    'Chile sold copper to Peru for years. Norwegian military cooperation began in 1955.',
    'Norwegian military cooperation began in 1955.',
  ],
])('a relation is told between its two states: %s', (_, text, statement) => {
  expect(statementsOf(text).at(-1)).toBe(statement)
})
