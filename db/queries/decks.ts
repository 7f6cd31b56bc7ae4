import 'server-only'
import { and, asc, eq, inArray, type SQL, sql } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { memoryOfRow } from '@/db/memory-rows'
import { cardFacts, cards, decks, documents, facts, memories, presets } from '@/db/schema'
import type { DeckId, UserId } from '@/lib/ids'
import { defaultPreset } from '@/lib/scheduling/preset'
import type { Scope, UserScope } from '@/lib/scope'

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

/** The cards of a deck, earliest fact first, each with the date it rests on and what the learner knows of it. */
export async function loadDeckCards(scope: Scope, deckId: DeckId) {
  const learner = scope.kind === 'user' ? scope.userId : ('' as UserId)
  const rows = await db
    .select({
      cardId: cards.id,
      prompt: cards.prompt,
      answer: cards.answer,
      quotes: cards.quotes,
      edtf: facts.edtf,
      mod: facts.mod,
      // SQLite takes the bare columns from the row that holds the minimum.
      earliest: sql<number | null>`min(${facts.earliest})`,
      memory: memories,
    })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .leftJoin(cardFacts, eq(cardFacts.cardId, cards.id))
    .leftJoin(facts, eq(facts.id, cardFacts.factId))
    .leftJoin(memories, and(eq(memories.cardId, cards.id), eq(memories.learnerId, learner)))
    .where(and(eq(cards.deckId, deckId), eq(cards.status, 'active'), readableDeck(scope)))
    .groupBy(cards.id)
    .orderBy(sql`min(${facts.earliest})`, asc(cards.ordinal))
  return rows.map(({ memory, ...card }) => ({
    ...card,
    memory: memoryOfRow(memory),
    suspended: memory?.suspended ?? false,
  }))
}

/** How the learner studies a deck. */
export async function loadPreset(scope: Scope, deckId: DeckId) {
  if (scope.kind === 'visitor') return defaultPreset
  const its = and(eq(presets.userId, scope.userId), eq(presets.deckId, deckId))
  const [row] = await db.select().from(presets).where(its)
  return row ?? defaultPreset
}

export type Preset = {
  readonly desiredRetention: number
  readonly newPerDay: number
  readonly reviewsPerDay: number
}

/** Undefined when there is no such deck for them. */
export async function savePreset(
  scope: UserScope,
  deckId: DeckId,
  preset: Preset,
  now: Date,
): Promise<true | undefined> {
  const [deck] = await db
    .select({ id: decks.id })
    .from(decks)
    .where(and(eq(decks.id, deckId), readableDeck(scope)))
  if (!deck) return
  const body = { ...preset, updatedAt: now }
  await save([
    db
      .insert(presets)
      .values({ userId: scope.userId, deckId, ...body })
      .onConflictDoUpdate({ target: [presets.userId, presets.deckId], set: body }),
  ])
  return true
}
