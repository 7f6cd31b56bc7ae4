import { describe, expect, it } from 'vitest'
import { readMarkdown } from '../../../lib/readers/read-markdown'

const wordsOf = (text: string): readonly string[] => {
  const read = readMarkdown(text)
  return read.ok ? read.value.blocks.map(block => text.slice(block.start, block.end)) : []
}

describe('signs of lists and quotes on one line', () => {
  it.each(['- ', '> ', '>', '1. ', '* '])('nest as far as a reader would: %j', sign => {
    expect(wordsOf(`${sign.repeat(20)}The canal opened.`)).toEqual(['The canal opened.'])
  })

  it.each(['- ', '> ', '>', '1. ', '* '])('are text beyond twenty, and the words are kept: %j', sign => {
    const [block] = wordsOf(`${sign.repeat(3000)}The canal opened.`)
    expect(block).toBe(`${sign.repeat(2980)}The canal opened.`)
  })

  it('a line of stars alone still parts paragraphs', () => {
    expect(wordsOf(`One.\n\n${'* '.repeat(60)}\n\nTwo.`)).toEqual(['One.', 'Two.'])
  })
})
