import 'server-only'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { cardFacts, cards, decks, documents, facts } from '@/db/schema'
import type { DeckId } from '@/lib/ids'
import type { Scope } from '@/lib/scope'

/** Decks with their number of cards, the source they were made from, and the time they span (day numbers; null: open). */
async function listed(condition: SQL | undefined, most: number) {
  return db
    .select({
      deckId: decks.id,
      title: decks.title,
      ownerId: decks.ownerId,
      visibility: decks.visibility,
      documentId: documents.id,
      documentTitle: documents.title,
      cards: sql<number>`count(distinct ${cards.id})`,
      earliest: sql<number | null>`min(${facts.earliest})`,
      latest: sql<number | null>`max(${facts.latest})`,
    })
    .from(decks)
    .leftJoin(documents, eq(documents.id, decks.documentId))
    .leftJoin(cards, and(eq(cards.deckId, decks.id), eq(cards.status, 'active')))
    .leftJoin(cardFacts, eq(cardFacts.cardId, cards.id))
    .leftJoin(facts, eq(facts.id, cardFacts.factId))
    .where(condition)
    .groupBy(decks.id)
    .orderBy(asc(decks.title))
    .limit(most)
}

export async function loadDeck(scope: Scope, deckId: DeckId) {
  const [deck] = await listed(and(eq(decks.id, deckId), readableDeck(scope)), 1)
  if (!deck) return
  return { ...deck, mine: scope.kind === 'user' && deck.ownerId === scope.userId }
}

/** Those of these decks that may be read, by title. */
export async function loadDecks(scope: Scope, deckIds: readonly DeckId[]) {
  return listed(and(inArray(decks.id, [...deckIds]), readableDeck(scope)), deckIds.length)
}

/** What anybody may study, by title. */
export async function loadPublicDecks(scope: Scope, most: number) {
  return listed(and(eq(decks.visibility, 'public'), readableDeck(scope)), most)
}
