import { eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { db } from '../../db/client'
import {
  dropOverlay,
  loadSuggestions,
  loadWording,
  saveCardVersion,
  saveOverlay,
  settleSuggestion,
} from '../../db/queries/card-wording'
import { loadFace } from '../../db/queries/cards'
import { cardOverlays, cards, cardVersions } from '../../db/schema'
import type { CardId, DeckId, UserId } from '../../lib/ids'
import { aDeck } from '../support/a-deck'
import { aScope } from '../support/a-scope'

const now = new Date('2026-05-01T10:00:00Z')
const wording = { prompt: 'When did the guild open its school?', answer: '1802' }

async function aSharedDeck() {
  const owner = await aScope()
  const { deckId, cardIds } = await aDeck({ ownerId: owner.userId, cards: 2 })
  const cardId = cardIds[0] as CardId
  return { owner, learner: await aScope(), deckId, cardId }
}

const cardOf = async (cardId: CardId) => (await db.select().from(cards).where(eq(cards.id, cardId)))[0]

describe('an owner', () => {
  it('makes a new version and keeps the old one', async () => {
    const { owner, cardId } = await aSharedDeck()
    const before = await cardOf(cardId)
    expect(await saveCardVersion(owner, cardId, { ...wording, version: 1 }, now)).toEqual({ ok: true, value: true })
    expect(await cardOf(cardId)).toMatchObject({ ...wording, version: 2, accept: ['1802'] })
    const kept = await db.select().from(cardVersions).where(eq(cardVersions.cardId, cardId))
    expect(kept).toMatchObject([{ version: 1, prompt: before?.prompt, answer: '1802' }])
  })

  it('is refused on an old version, and nothing of the edit stays', async () => {
    const { owner, cardId } = await aSharedDeck()
    await saveCardVersion(owner, cardId, { ...wording, version: 1 }, now)
    const stale = await saveCardVersion(owner, cardId, { prompt: 'Other?', answer: '1802', version: 1 }, now)
    expect(stale).toEqual({ ok: false, error: 'card-changed' })
    expect(await cardOf(cardId)).toMatchObject({ ...wording, version: 2 })
  })
})

describe('a learner', () => {
  it('has a wording of their own that nobody else sees', async () => {
    const { owner, learner, cardId, deckId } = await aSharedDeck()
    await saveOverlay(learner, cardId, { ...wording, version: 1, suggest: false }, now)
    expect(await loadFace(learner, cardId)).toMatchObject({ prompt: wording.prompt })
    expect((await loadFace(owner, cardId))?.prompt).not.toBe(wording.prompt)
    expect(await loadSuggestions(owner, deckId)).toEqual([])
    await dropOverlay(learner, cardId)
    expect((await loadFace(learner, cardId))?.prompt).not.toBe(wording.prompt)
  })

  it('suggests it, and the owner takes it', async () => {
    const { owner, learner, cardId, deckId } = await aSharedDeck()
    await saveOverlay(learner, cardId, { ...wording, version: 1, suggest: true }, now)
    expect(await loadSuggestions(owner, deckId)).toMatchObject([{ cardId, from: learner.userId }])
    const take = { cardId, from: learner.userId, version: 1, verdict: 'take' } as const
    expect(await settleSuggestion(owner, take, now)).toEqual({ ok: true, value: true })
    expect(await cardOf(cardId)).toMatchObject({ ...wording, version: 2 })
    expect(await loadSuggestions(owner, deckId)).toEqual([])
    await saveCardVersion(owner, cardId, { prompt: 'Later wording?', answer: '1802', version: 2 }, now)
    expect((await loadFace(learner, cardId))?.prompt).toBe('Later wording?')
  })

  it('keeps it when the owner declines, or when the card changed before the owner took it', async () => {
    const { owner, learner, cardId } = await aSharedDeck()
    await saveOverlay(learner, cardId, { ...wording, version: 1, suggest: true }, now)
    await saveCardVersion(owner, cardId, { prompt: 'Meanwhile?', answer: '1802', version: 1 }, now)
    const suggestion = { cardId, from: learner.userId, version: 1 }
    expect(await settleSuggestion(owner, { ...suggestion, verdict: 'take' }, now)).toEqual({
      ok: false,
      error: 'card-changed',
    })
    await settleSuggestion(owner, { ...suggestion, version: 2, verdict: 'decline' }, now)
    expect(await cardOf(cardId)).toMatchObject({ prompt: 'Meanwhile?' })
    expect(await loadFace(learner, cardId)).toMatchObject({ prompt: wording.prompt })
  })
})

describe('a stranger', () => {
  it('changes nothing and sees nothing of a private deck', async () => {
    const owner = await aScope()
    const { cardIds, deckId } = await aDeck({ ownerId: owner.userId, visibility: 'private' })
    const scope = await aScope()
    for (const cardId of [cardIds[0] as CardId, v7() as CardId]) {
      expect(await loadWording(scope, cardId)).toBeUndefined()
      expect(await saveCardVersion(scope, cardId, { ...wording, version: 1 }, now)).toEqual({
        ok: false,
        error: 'not-found',
      })
      expect(await saveOverlay(scope, cardId, { ...wording, version: 1, suggest: true }, now)).toEqual({
        ok: false,
        error: 'not-found',
      })
      const verdict = { cardId, from: owner.userId, version: 1, verdict: 'take' } as const
      expect(await settleSuggestion(scope, verdict, now)).toEqual({ ok: false, error: 'not-found' })
    }
    for (const id of [deckId, v7() as DeckId]) expect(await loadSuggestions(scope, id)).toEqual([])
    expect(await cardOf(cardIds[0] as CardId)).toMatchObject({ version: 1 })
  })

  it('does not edit, settle or drop what belongs to others in a public deck', async () => {
    const { learner, cardId, deckId } = await aSharedDeck()
    await saveOverlay(learner, cardId, { ...wording, version: 1, suggest: true }, now)
    const scope = await aScope()
    expect(await saveCardVersion(scope, cardId, { ...wording, version: 1 }, now)).toEqual({
      ok: false,
      error: 'not-found',
    })
    const verdict = { cardId, from: learner.userId as UserId, version: 1, verdict: 'take' } as const
    expect(await settleSuggestion(scope, verdict, now)).toEqual({ ok: false, error: 'not-found' })
    expect(await loadSuggestions(scope, deckId)).toEqual([])
    await dropOverlay(scope, cardId)
    const left = await db.select().from(cardOverlays).where(eq(cardOverlays.cardId, cardId))
    expect(left).toMatchObject([{ userId: learner.userId, resolution: null }])
  })
})
