import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'

const lastOf = (text: string): string | undefined => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value.facts.at(-1)?.statement
}

/** No statement: the last dated clause is not told. */
type Case = readonly [name: string, text: string, statement: string | undefined]

describe('whom a name means', () => {
  it.each<Case>([
    [
      'a name that stands in full gets no part twice',
      'Dr. An Toller came to Boston. Toller sold looms. Dr. An Toller died in 1890.',
      'Dr. An Toller died in 1890.',
    ],
    [
      'a surname that a firm has too stays',
      'Edwin M. Harlan sold clocks. He founded the Harlan Watch Co. in 1886. Harlan moved to Utica in 1887.',
      'Harlan moved to Utica in 1887.',
    ],
    [
      'a surname that no firm has is told in full',
      'Edwin M. Harlan sold clocks. He founded the Oneida Watch Co. in 1886. Harlan moved to Utica in 1887.',
      'Edwin M. Harlan moved to Utica in 1887.',
    ],
    [
      'a single name that was born is somebody',
      'Harald Brandt ran the college.\n\nTorvik was born at Skien in 1871. In 1889, he entered the college.',
      'In 1889, Torvik entered the college.',
    ],
    [
      'a firm just told is the company',
      'Tarn Motors was founded in Lund. Velk was incorporated in 1916. The company merged with Holt Trucks in 1922.',
      'Velk merged with Holt Trucks in 1922.',
    ],
    [
      'a firm told as an object is not',
      'Tarn Motors was founded in Lund by Holt Trucks. The company closed in 1922.',
      undefined,
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('a relation is told with its two states', () => {
  const under = (text: string): string => `# Peru and its friends\n\n## Chile\n\n${text}`
  it.each<Case>([
    [
      'the relationship',
      under('Trade is old. The relationship, however, was tested in August 1920.'),
      'The relationship between Peru and Chile was tested in August 1920.',
    ],
    [
      'bilateral ties',
      under('The two navies are close. Bilateral ties were strained in 1915.'),
      'Bilateral ties between Peru and Chile were strained in 1915.',
    ],
    [
      'not where the text says between whom',
      under('Trade is old. Ties with Bolivia were cut in 1920.'),
      'Ties with Bolivia were cut in 1920.',
    ],
    [
      'not that of two people',
      under('Anna met Lars. The relationship ended in 1902.'),
      'Chile: The relationship ended in 1902.',
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('a state that is described and not named', () => {
  it.each<Case>([
    ['is nobody', 'Peru fought Chile. The troops of Peru left the war-torn country in 1884.', undefined],
    [
      'unless it is the only one of its sort',
      'Peru sent envoys to the largest country of Asia in 1884.',
      'Peru sent envoys to the largest country of Asia in 1884.',
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})
