import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { cardFacts, cardOverlays, cards, decks, documents, facts } from '@/db/schema'
import type { CardId, UserId } from '@/lib/ids'
import type { Scope } from '@/lib/scope'

const reader = (scope: Scope): UserId => (scope.kind === 'user' ? scope.userId : ('' as UserId))

/** What a card shows: its wording (the reader's own where they changed it), its source, the date it rests on. */
export async function loadFace(scope: Scope, cardId: CardId) {
  const [row] = await db
    .select({
      card: cards,
      overlay: cardOverlays,
      ownerId: decks.ownerId,
      deckTitle: decks.title,
      documentTitle: documents.title,
      edtf: facts.edtf,
      mod: facts.mod,
    })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .leftJoin(documents, eq(documents.id, decks.documentId))
    .leftJoin(cardOverlays, and(eq(cardOverlays.cardId, cards.id), eq(cardOverlays.userId, reader(scope))))
    .leftJoin(cardFacts, eq(cardFacts.cardId, cards.id))
    .leftJoin(facts, eq(facts.id, cardFacts.factId))
    .where(and(eq(cards.id, cardId), readableDeck(scope)))
    .orderBy(asc(facts.earliest))
    .limit(1)
  if (!row) return
  const { card, overlay, ownerId, ...more } = row
  const wording = overlay && overlay.resolution !== 'taken' ? overlay : card
  return { ...more, card, overlay, prompt: wording.prompt, answer: wording.answer, mine: ownerId === reader(scope) }
}
