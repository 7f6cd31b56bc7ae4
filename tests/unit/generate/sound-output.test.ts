import { beforeAll, describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'
import type { Generated, LedgerEntry } from '../../../lib/generate/generated'
import { brokenPromises } from '../../support/sound-output'

const TEXT = [
  '# The river treaty',
  'In March 1963, Ruritania signed a river treaty with Borduria.',
  'Borduria left the treaty in 1971. The dam on the Wladir was opened on 5 May 1974 by President Kapek.',
].join('\n\n')

/** As a plain object, so that each case can break it at will. */
type Loose<T> = T extends readonly (infer Item)[]
  ? Loose<Item>[]
  : T extends object
    ? { -readonly [K in keyof T]: Loose<T[K]> }
    : T
type Draft = Loose<Generated>

let sound: Generated
beforeAll(async () => {
  const result = await generate({ text: TEXT, fileName: 'a.md' })
  if (!result.ok) throw new Error(result.error)
  sound = result.value
})

const first = <T>(all: readonly T[]): T => {
  const [one] = all
  if (one === undefined) throw new Error('nothing there')
  return one
}
const entry = (output: Draft, stage: LedgerEntry['stage'], outcome: LedgerEntry['outcome']) =>
  first(output.ledger.filter(one => one.stage === stage && one.outcome === outcome))

describe('a sound output', () => {
  it('breaks no promise, and has something of every stage', () => {
    expect(brokenPromises(TEXT, sound)).toEqual([])
    expect(new Set(sound.ledger.map(one => one.stage))).toEqual(new Set(['timex', 'fact', 'card']))
  })
})

describe('an output is unsound', () => {
  it.each<[string, (output: Draft) => void, RegExp]>([
    ['without a ledger entry', output => void output.ledger.shift(), /0 times in the ledger/],
    ['with an entry twice', output => void output.ledger.push(first(output.ledger)), /2 times in the ledger/],
    [
      'with an entry of nothing',
      output => void output.ledger.push({ stage: 'fact', ref: 'fact-x', outcome: 'left', reason: 'x' }),
      /in the ledger only/,
    ],
    ['with a card twice', output => void output.ledger.push(entry(output, 'card', 'used')), /2 times in the ledger/],
    ['with a card that was not used', output => void output.cards.pop(), /in the ledger only/],
    [
      'used by nobody',
      output => Object.assign(entry(output, 'timex', 'used'), { into: 'fact-x' }),
      /which is not there/,
    ],
    [
      'used and not said by what',
      output => Object.assign(entry(output, 'timex', 'used'), { into: undefined }),
      /nowhere said by what/,
    ],
    [
      'left without a reason',
      output => Object.assign(entry(output, 'card', 'used'), { outcome: 'left' }),
      /left without a reason/,
    ],
    ['with a fact used by no card', output => Object.assign(first(output.cards), { facts: [] }), /no card asks for it/],
    [
      'with an offset outside the text',
      output => Object.assign(first(output.timexes), { end: 9999 }),
      /outside the text/,
    ],
    [
      'with a text that is no slice',
      output => Object.assign(first(output.facts).sentence, { text: 'x' }),
      /is not its slice/,
    ],
    ['with an empty statement', output => Object.assign(first(output.facts), { statement: ' ' }), /statement is empty/],
    ['with a date that is no EDTF', output => Object.assign(first(output.facts), { edtf: 'May 1971' }), /is no EDTF/],
    ['with a time expression twice', output => output.timexes.push(first(output.timexes)), /two have one id/],
    ['with a fact that no card knows', output => first(output.cards).facts.push('fact-x'), /no fact fact-x/],
    [
      'with a cloze without a gap',
      output => Object.assign(first(output.cards), { kind: 'cloze-date', prompt: 'x' }),
      /without a gap/,
    ],
    [
      'with an article that ends early',
      output => Object.assign(first(output.articles), { end: 3 }),
      /not inside its article/,
    ],
    ['with a confidence of two', output => Object.assign(first(output.facts), { confidence: 2 }), /schema/],
  ])('%s', (_, spoil, promise) => {
    const output = structuredClone(sound) as Draft
    spoil(output)
    expect(brokenPromises(TEXT, output as Generated).join('\n')).toMatch(promise)
  })
})
