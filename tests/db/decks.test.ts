import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { loadDeck, loadDecks, loadPublicDecks } from '../../db/queries/decks'
import { spanWords } from '../../lib/edtf/span-words'
import { grantVisitorScope } from '../../lib/grant-scope'
import type { DeckId } from '../../lib/ids'
import { aDeck } from '../support/a-deck'
import { aScope } from '../support/a-scope'

describe('a deck', () => {
  it('knows its cards, its source and the time it spans', async () => {
    const made = await aDeck({ cards: 8, cardsPerFact: 2 })
    const deck = await loadDeck(grantVisitorScope(), made.deckId)
    expect(deck).toMatchObject({ cards: 8, documentId: made.documentId, mine: false })
    expect(spanWords(deck?.earliest ?? null, deck?.latest ?? null)).toBe('1802–1823')
    expect((await loadPublicDecks(grantVisitorScope(), 50)).map(one => one.deckId)).toContain(made.deckId)
  })
})

describe('a stranger', () => {
  it('learns no more of a private deck than of none', async () => {
    const owner = await aScope()
    const { deckId } = await aDeck({ ownerId: owner.userId, visibility: 'private' })
    for (const scope of [await aScope(), grantVisitorScope()]) {
      for (const id of [deckId, v7() as DeckId]) {
        expect(await loadDeck(scope, id)).toBeUndefined()
        expect(await loadDecks(scope, [id])).toEqual([])
      }
      expect((await loadPublicDecks(scope, 500)).map(deck => deck.deckId)).not.toContain(deckId)
    }
    expect(await loadDeck(owner, deckId)).toMatchObject({ mine: true })
  })
})
