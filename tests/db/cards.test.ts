import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { loadFace } from '../../db/queries/cards'
import { grantVisitorScope } from '../../lib/grant-scope'
import type { CardId } from '../../lib/ids'
import { aDeck } from '../support/a-deck'
import { aScope } from '../support/a-scope'

describe('a face', () => {
  it('has its wording, its quote and the date it rests on', async () => {
    const { cardIds, documentId } = await aDeck({ cards: 4 })
    const face = await loadFace(grantVisitorScope(), cardIds[3] ?? ('' as CardId))
    expect(face).toMatchObject({
      answer: '13 May 1823',
      edtf: '1823-05-13',
      mine: false,
      documentTitle: 'Annals of Veldmark',
    })
    expect(face?.card.quotes[0]?.documentId).toBe(documentId)
  })
})

describe('a stranger', () => {
  it('sees no face of a private deck', async () => {
    const owner = await aScope()
    const { cardIds } = await aDeck({ ownerId: owner.userId, visibility: 'private' })
    const scope = await aScope()
    for (const id of [cardIds[0] ?? ('' as CardId), v7() as CardId]) expect(await loadFace(scope, id)).toBeUndefined()
    expect(await loadFace(owner, cardIds[0] ?? ('' as CardId))).toMatchObject({ mine: true })
  })
})
