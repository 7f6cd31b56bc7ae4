import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { type GenerateInput, generate } from '../../../lib/generate/generate'
import type { Generated } from '../../../lib/generate/generated'
import { decodeText } from '../../../lib/readers/decode-text'
import { badlySpaced, brokenProse, datedProse, deeplyNested, longLine, randomBytes } from '../../support/dated-text'
import { brokenPromises } from '../../support/sound-output'

const NAMES = ['a.md', 'a.txt']

/** What the offsets count in. */
const decoded = (text: string): string => (text.startsWith('\uFEFF') ? text.slice(1) : text)

async function soundOrRefused(input: GenerateInput, text: string): Promise<Generated | undefined> {
  const result = await generate(input)
  if (!result.ok) return undefined
  expect(brokenPromises(text, result.value)).toEqual([])
  return result.value
}

describe.each(NAMES)('the generator keeps its promises on %s', fileName => {
  it.each([
    ['dated prose', datedProse, 300],
    ['prose broken by any characters', brokenProse, 200],
    ['pathological spacing', badlySpaced, 100],
    ['deep nesting', deeplyNested, 40],
  ])('of %s', async (_, texts, numRuns) => {
    await fc.assert(
      fc.asyncProperty(texts, async text => void (await soundOrRefused({ text, fileName }, decoded(text)))),
      { numRuns },
    )
  })

  it('of random bytes', async () => {
    await fc.assert(
      fc.asyncProperty(randomBytes, async bytes => {
        const text = decodeText(bytes)
        await soundOrRefused({ bytes, fileName }, text.ok ? text.value : '')
      }),
      { numRuns: 200 },
    )
  })

  it('with a date of the document that a person gave', async () => {
    const published = fc.constantFrom('2021', '2021-07', '2021-07-16', '-0043', '19XX', '2019/2021', '2021-22')
    await fc.assert(
      fc.asyncProperty(datedProse, published, async (text, date) => {
        await soundOrRefused({ text, fileName, published: date }, decoded(text))
      }),
      { numRuns: 100 },
    )
  })

  it.each([
    ['without a stop', ' and ', 20_000],
    ['without spaces', '\u00a0', 20_000],
    ['of brackets', ' (', 20_000],
    ['of sentences', '. The ', 100_000],
  ])('a line %s', async (_, joint, length) => {
    const text = longLine(length, joint)
    const generated = await soundOrRefused({ text, fileName }, text)
    expect(generated?.timexes.length).toBeGreaterThan(length / 200)
  })
})
