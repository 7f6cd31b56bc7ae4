import { and, eq, inArray, sql } from 'drizzle-orm'
import type { CardId, UserId } from '../../lib/ids'
import type { PlannedCard } from '../../lib/ingest/plan-ingest'
import type { Ingest } from '../../lib/ingest/prepare-ingest'
import { db } from '../client'
import type { Statement } from '../open-database'
import { cardFacts, cards, cardVersions, decks } from '../schema'
import { inChunks } from './in-chunks'

/** The document's deck and its cards: new, moved, changed, retired. Memory hangs on the card's id and is not touched. */
export function cardStatements(
  ownerId: UserId,
  ingest: Ingest,
  visibility: 'private' | 'link' | 'public',
): Statement[] {
  const { plan, now, deck } = ingest
  if (!deck) return []
  const { add, move, change, retire } = plan.cards
  const added = add.map(one => ({
    id: one.id,
    deckId: deck.id,
    key: one.card.id,
    createdAt: now,
    ...wordingOf(one, ingest),
    ...placingOf(one, ingest),
  }))
  return [
    ...deckStatements(ownerId, ingest, visibility),
    ...inChunks(added, 16).map(rows => db.insert(cards).values(rows)),
    ...move.map(one => db.update(cards).set(placingOf(one, ingest)).where(eq(cards.id, one.id))),
    ...change.flatMap(one => [
      keepVersion(one.id, now),
      db
        .update(cards)
        .set({ ...wordingOf(one, ingest), ...placingOf(one, ingest), version: one.version + 1 })
        .where(eq(cards.id, one.id)),
    ]),
    ...inChunks(retire, 1).map(ids =>
      db.update(cards).set({ status: 'retired', updatedAt: now }).where(inArray(cards.id, ids)),
    ),
    ...linkStatements(ingest),
  ]
}

function deckStatements(ownerId: UserId, { deck, documentId, now }: Ingest, visibility: 'private' | 'link' | 'public') {
  if (!deck) return []
  const { id, title } = deck
  if (deck.isNew)
    return [db.insert(decks).values({ id, ownerId, documentId, title, visibility, createdAt: now, updatedAt: now })]
  return [
    db
      .update(decks)
      .set({ title, updatedAt: now })
      .where(and(eq(decks.id, id), eq(decks.ownerId, ownerId))),
  ]
}

const wordingOf = ({ card }: PlannedCard, { documentId }: Ingest) => ({
  kind: card.kind,
  prompt: card.prompt,
  answer: card.answer,
  accept: card.accept,
  options: card.options ?? null,
  quotes: card.quotes.map(quote => ({ documentId, ...quote })),
})

const placingOf = ({ card, ordinal, wordingHash, placingHash }: PlannedCard, { documentId, now }: Ingest) => ({
  context: card.context ?? null,
  quotes: card.quotes.map(quote => ({ documentId, ...quote })),
  ordinal,
  wordingHash,
  placingHash,
  status: 'active' as const,
  updatedAt: now,
})

const keepVersion = (id: CardId, now: Date): Statement =>
  db
    .insert(cardVersions)
    .select(
      db
        .select({
          cardId: cards.id,
          version: cards.version,
          prompt: cards.prompt,
          answer: cards.answer,
          accept: cards.accept,
          quotes: cards.quotes,
          createdAt: sql`${now.getTime()}`.as('created_at'),
        })
        .from(cards)
        .where(eq(cards.id, id)),
    )
    .onConflictDoNothing()

function linkStatements({ plan }: Ingest): Statement[] {
  const touched = [...plan.cards.add, ...plan.cards.move, ...plan.cards.change]
  const links = touched.flatMap(({ id, card }) =>
    card.facts.flatMap(key => {
      const factId = plan.factIds.get(key)
      return factId ? [{ cardId: id, factId }] : []
    }),
  )
  return [
    ...inChunks(touched, 1).map(rows =>
      db.delete(cardFacts).where(
        inArray(
          cardFacts.cardId,
          rows.map(row => row.id),
        ),
      ),
    ),
    ...inChunks(links, 2).map(rows => db.insert(cardFacts).values(rows)),
  ]
}
