import 'server-only'
import { and, asc, eq } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableDeck } from '@/db/deck-access'
import { cardFacts, cards, decks, factSources, facts } from '@/db/schema'
import { cutDate } from '@/lib/chronology/cut-date'
import type { TimelineEvent } from '@/lib/chronology/event'
import { isEdtf } from '@/lib/edtf/edtf'
import { compareByBounds } from '@/lib/edtf/order'
import type { DeckId, FactId } from '@/lib/ids'
import type { Scope } from '@/lib/scope'

type Row = {
  readonly fact: typeof facts.$inferSelect
  readonly card: { readonly kind: string; readonly prompt: string }
  readonly source: typeof factSources.$inferSelect | null
}

/** The deck's dated facts in order of time; undefined when the deck may not be read. */
export async function loadTimeline(scope: Scope, deckId: DeckId) {
  const [deck] = await db
    .select({ title: decks.title, documentId: decks.documentId })
    .from(decks)
    .where(and(eq(decks.id, deckId), readableDeck(scope)))
  if (!deck) return
  const rows = await db
    .select({ fact: facts, card: { kind: cards.kind, prompt: cards.prompt }, source: factSources })
    .from(cards)
    .innerJoin(cardFacts, eq(cardFacts.cardId, cards.id))
    .innerJoin(facts, eq(facts.id, cardFacts.factId))
    .leftJoin(factSources, and(eq(factSources.factId, facts.id), eq(factSources.ordinal, 0)))
    .where(and(eq(cards.deckId, deckId), eq(cards.status, 'active'), eq(facts.status, 'active')))
    .orderBy(asc(cards.ordinal), asc(cards.id))
  const byFact = new Map<FactId, Row[]>()
  for (const row of rows) byFact.set(row.fact.id, [...(byFact.get(row.fact.id) ?? []), row])
  const events = [...byFact.values()].flatMap(asEvent)
  return { ...deck, events: events.sort((a, b) => compareByBounds(a.edtf, b.edtf)) }
}

function asEvent(rows: readonly Row[]): TimelineEvent[] {
  const [first] = rows
  if (!first) return []
  const { fact, source } = first
  const { edtf } = fact
  if (!isEdtf(edtf)) return []
  return [
    {
      factId: fact.id,
      edtf,
      mod: fact.mod ?? undefined,
      role: fact.role,
      statement: fact.statement,
      dateless: cutDate({
        statement: fact.statement,
        cloze: rows.find(row => row.card.kind === 'cloze-date')?.card.prompt,
        surface: source?.quote.slice(source.timexStart - source.start, source.timexEnd - source.start),
      }),
      disputed: fact.disputed ?? undefined,
      source: source
        ? { documentId: source.documentId, start: source.start, end: source.end, quote: source.quote }
        : undefined,
    },
  ]
}
