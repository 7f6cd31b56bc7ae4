import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import { PARSERS } from '../../../lib/timex/configuration'
import { CUE, cuesOf } from '../../../lib/timex/cues'

describe('cues', () => {
  it.each([
    ['Nothing here at all.', 0],
    ['In May', CUE.month | CUE.feast],
    ['44 B.C.', CUE.digit | CUE.era],
    ['on Mondays', CUE.weekday],
    ['the 19th-century mill', CUE.digit | CUE.unit | CUE.century],
  ])('of %s', (text, expected) => {
    expect(cuesOf(text)).toBe(expected)
  })

  it('never keep a parser from what its pattern would find in the digests', () => {
    const folder = new URL('../../../content/', import.meta.url)
    const sentences = readdirSync(folder)
      .filter(name => name.endsWith('.md'))
      .flatMap(name => readFileSync(new URL(name, folder), 'utf8').split(/(?<=[.!?])\s+/))
    const kept = sentences.flatMap(sentence => {
      const cues = cuesOf(sentence)
      return PARSERS.filter(one => one.needs.some(group => (group & cues) === 0))
        .filter(one =>
          Array.from(sentence.matchAll(one.pattern)).some(match => one.read(match, sentence) !== undefined),
        )
        .map(one => `${one.name}: ${sentence}`)
    })
    expect(kept).toEqual([])
    expect(sentences.length).toBeGreaterThan(100)
  })
})
