import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'

const factsOf = (text: string, published?: string): readonly string[] => {
  const result = generate({ fileName: 'a.txt', text, ...(published && { published }) })
  return result.ok ? result.value.facts.map(fact => `${fact.edtf} ${fact.statement}`) : []
}

describe('a duration that ends now is dated from the day of writing', () => {
  it.each([
    ['Veldmark has sold ships to Orra for the past five years.', '2016/2021'],
    ['Over the past two decades, Veldmark has built three harbours.', '2001~/2021'],
    [
      'In the spring of 1811 Veldmark was small. Over the past two decades, Veldmark has built three harbours.',
      '2001~/2021',
    ],
    ['The harbour of Veldmark has grown over the last 30 years.', '1991/2021'],
  ])('%s', (text, edtf) => expect(factsOf(text, '2021').at(-1)?.split(' ')[0]).toBe(edtf))

  it.each([
    ['where the day of writing is not known', 'Veldmark has sold ships to Orra for the past five years.', undefined],
    ['where it is the last part of something', 'Veldmark built ships in the last two years of the siege.', '2021'],
    ['where it only says how long', 'Veldmark built ships for five years.', '2021'],
  ])('not %s', (_, text, published) => expect(factsOf(text, published)).toEqual([]))
})
