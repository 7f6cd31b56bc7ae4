import { eq } from 'drizzle-orm'
import { describe, expect, it } from 'vitest'
import { db } from '../../db/client'
import { cards, documents, factSources } from '../../db/schema'
import { aDeck } from '../support/a-deck'

describe('aDeck', () => {
  it('quotes its own document exactly', async () => {
    const made = await aDeck({ cards: 30, cardsPerFact: 2 })
    const [document] = await db.select().from(documents).where(eq(documents.id, made.documentId))
    const text = document?.text ?? ''
    const rows = await db.select().from(cards).where(eq(cards.deckId, made.deckId))
    const sources = await db.select().from(factSources).where(eq(factSources.documentId, made.documentId))
    expect([rows.length, sources.length]).toEqual([30, 15])
    for (const { quotes, answer } of rows) {
      for (const quote of quotes) expect(text.slice(quote.start, quote.end)).toBe(quote.text)
      expect(quotes[0]?.text).toContain(answer)
    }
    const dates = sources.map(source => text.slice(source.timexStart, source.timexEnd))
    expect(dates.slice(0, 4)).toEqual(['1802', '1809', 'November 1816', '13 May 1823'])
  })
})
