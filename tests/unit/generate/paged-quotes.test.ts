import { describe, expect, it } from 'vitest'
import { generateFile } from '../../../db/generate-file'
import { generatedInput } from '../../../lib/generate/generated-input'
import { fixture } from '../../support/fixture'

const generated = async (fileName: string) => {
  const result = await generateFile({ bytes: fixture(fileName), fileName })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

describe('a document of pages', () => {
  it('tells the page of every source and quote, and its page map', async () => {
    const made = await generated('waterways.pdf')
    expect(generatedInput.safeParse(made).error).toBeUndefined()
    const { pages } = made.document
    expect(pages?.map(page => page.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    const quotes = [...made.facts.flatMap(fact => fact.sources), ...made.cards.flatMap(card => card.quotes)]
    for (const quote of quotes)
      expect(quote.page).toBe(pages?.find(page => page.start <= quote.start && quote.start < page.end)?.number)
    expect(made.facts.find(fact => fact.edtf === '1959-06-26')?.sources[0]?.page).toBe(7)
  })

  it('is the only one that does', async () => {
    const made = await generated('waterways.docx')
    expect(made.facts.length).toBeGreaterThan(30)
    expect(made.document).not.toHaveProperty('pages')
    expect(made.facts.flatMap(fact => fact.sources).every(source => source.page === undefined)).toBe(true)
  })
})
