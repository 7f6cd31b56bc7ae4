import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'
import { countWork } from '../../support/count-work'
import { longLine } from '../../support/dated-text'
import { longText } from '../../support/long-text'

/** Work for a character may grow by so much when the text grows fourfold; twice the square would be 4. */
const MOST = 1.5

const repeated = (unit: (n: number) => string) => (length: number) => {
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n++) {
    const part = unit(n)
    parts.push(part)
    size += part.length
  }
  return parts.join('')
}
const year = (n: number): number => 1200 + (n % 800)

async function workPerCharacter(text: string, fileName: string): Promise<number> {
  const work = await countWork(async () => {
    const result = await generate({ text, fileName })
    expect(result.ok).toBe(true)
  })
  return work / text.length
}

describe('work grows in proportion to the text', () => {
  it.each<[string, string, number, (length: number) => string]>([
    ['prose of many kinds', 'a.md', 15_000, longText],
    ['prose of many kinds', 'a.txt', 15_000, longText],
    ['one line without a stop', 'a.txt', 5_000, length => longLine(length, ' and ')],
    ['one line without spaces', 'a.md', 5_000, length => longLine(length, '\u00a0')],
    ['a line to each year', 'a.txt', 10_000, repeated(n => `${year(n)}: the dam was built.\n`)],
    ['a paragraph to each year', 'a.md', 5_000, repeated(n => `In ${year(n)} the dam of Orsk was built.\n\n`)],
    ['a heading to each year', 'a.md', 5_000, repeated(n => `## ${year(n)}\n\nThe dam of Orsk was built.\n\n`)],
    ['one paragraph of marks', 'a.md', 5_000, repeated(n => `It rained in ${year(n)}. {src: a ¶${n}} `)],
    ['citations', 'a.txt', 5_000, repeated(n => `It rained (The Herald, May 5, ${year(n)}). `)],
    ['blank space', 'a.txt', 20_000, repeated(n => `In ${year(n)} it rained.${' \n'.repeat(100)}`)],
    ['undated prose', 'a.md', 20_000, repeated(() => 'The harbour is deep, and ships wait outside it. ')],
  ])('%s, %s', async (_, fileName, length, textOf) => {
    const [small, large] = [textOf(length), textOf(4 * length)]
    await workPerCharacter(small, fileName)
    const before = await workPerCharacter(small, fileName)
    const after = await workPerCharacter(large, fileName)
    expect(after / before).toBeLessThan(MOST)
  })
})

describe('counting work', () => {
  it('sees what grows with the square', async () => {
    const searches = (n: number) => () => Array.from({ length: n }, () => 'x'.repeat(n).indexOf('y'))
    const [small, large] = [await countWork(searches(100)), await countWork(searches(400))]
    expect(large / small).toBeGreaterThan(12)
  })

  it('counts the same work the same, and leaves nothing behind', async () => {
    const { exec } = RegExp.prototype
    const work = () => [...'a1b22c333'.matchAll(/\d+/g)].map(match => match[0].length)
    expect(await countWork(work)).toBe(await countWork(work))
    expect(RegExp.prototype.exec).toBe(exec)
  })
})
