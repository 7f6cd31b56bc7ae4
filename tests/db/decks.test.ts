import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { loadDeck, loadDeckCards, loadDecks, loadPreset, loadPublicDecks, savePreset } from '../../db/queries/decks'
import { spanWords } from '../../lib/edtf/span-words'
import { grantVisitorScope } from '../../lib/grant-scope'
import type { DeckId } from '../../lib/ids'
import { defaultPreset } from '../../lib/scheduling/preset'
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

describe('the cards of a deck', () => {
  it('stand in the order of their dates, each with what the learner knows', async () => {
    const { deckId } = await aDeck({ cards: 6 })
    const cards = await loadDeckCards(await aScope(), deckId)
    expect(cards.map(card => card.edtf)).toEqual(['1802', '1809', '1816-11', '1823-05-13', '1830', '1837-03'])
    expect(cards.every(card => card.memory.kind === 'new' && !card.suspended)).toBe(true)
  })
})

describe('a preset', () => {
  it('belongs to one learner and one deck', async () => {
    const { deckId } = await aDeck({ cards: 1 })
    const [scope, other] = [await aScope(), await aScope()]
    const preset = { desiredRetention: 0.85, newPerDay: 5, reviewsPerDay: 50 }
    expect(await loadPreset(scope, deckId)).toEqual(defaultPreset)
    expect(await savePreset(scope, deckId, preset, new Date('2026-02-02'))).toBe(true)
    expect(await loadPreset(scope, deckId)).toMatchObject(preset)
    expect(await loadPreset(other, deckId)).toEqual(defaultPreset)
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
        expect(await loadDeckCards(scope, id)).toEqual([])
        expect(await loadPreset(scope, id)).toEqual(defaultPreset)
      }
      expect((await loadPublicDecks(scope, 500)).map(deck => deck.deckId)).not.toContain(deckId)
    }
    expect(await savePreset(await aScope(), deckId, { ...defaultPreset }, new Date('2026-02-02'))).toBeUndefined()
    expect(await loadDeck(owner, deckId)).toMatchObject({ mine: true })
  })
})
