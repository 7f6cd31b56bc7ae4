import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'

const statementsOf = (text: string): readonly string[] => {
  const result = generate({ fileName: 'a.txt', text, published: '2019-03-15' })
  return result.ok ? result.value.facts.map(fact => fact.statement) : []
}
const EVENT = 'The council of Veldmark opened the harbour on 4 March 2019.'

describe('a dateline is no part of the first sentence', () => {
  const cases = [
    ['a dash', 'ORRA – '],
    ['two hyphens', 'PORT WLADIR -- '],
    ['a colon', 'ORRA: '],
    ['a state', 'ORRA, Tarnland — '],
    ['a day', 'ORRA, March 5 – '],
    ['a day and an agency', 'PORT WLADIR, Mar. 5 (Union Press) – '],
    ['an agency alone', 'ORRA (UPS) — '],
    ['small letters, with day and agency', 'Port Wladir, Mar 5 (UPS) '],
  ] as const
  for (const [name, dateline] of cases) it(name, () => expect(statementsOf(`${dateline}${EVENT}`)).toEqual([EVENT]))
})

describe('what only looks like one stays', () => {
  it('a name that stands in capitals in the text too', () => {
    const text = `UNOR: The pact was signed in 1921.\n\n${EVENT} In 1923, UNOR built a bridge.`
    expect(statementsOf(text).some(statement => /UNOR/.test(statement))).toBe(true)
  })
  it('an apposition between dashes', () => {
    expect(statementsOf('TARNAIR – the airline of Veldmark – bought ten aircraft in 1998.').join()).toContain('TARNAIR')
  })
  it('a name in small letters before a colon', () => {
    expect(statementsOf('Veldmark: the town bought a ferry in 1998.').join()).toContain('bought a ferry in 1998')
  })
})
