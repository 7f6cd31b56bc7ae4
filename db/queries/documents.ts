import 'server-only'
import { and, asc, count, desc, eq, inArray, isNull, or, sql } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableDeck, readableWith } from '@/db/deck-access'
import {
  articleCorrections,
  articles,
  cards,
  decks,
  documents,
  factSources,
  facts,
  jobs,
  layouts,
  ledger,
  timexes,
  users,
} from '@/db/schema'
import type { Edtf } from '@/lib/edtf/edtf'
import type { DocumentId } from '@/lib/ids'
import type { Scope } from '@/lib/scope'

/** A document with its deck and the state of its reading; undefined for what the asker may not read. */
export async function loadDocument(scope: Scope, documentId: DocumentId, key?: string) {
  const [row] = await db
    .select({ document: documents, linkToken: decks.linkToken })
    .from(documents)
    .leftJoin(decks, eq(decks.documentId, documents.id))
    .where(and(eq(documents.id, documentId), readableWith(scope, key)))
  if (!row) return
  // The link of a document lets read, not yet study: its deck is shown to those who may read it without the link.
  const [deckShown] = await db
    .select({ id: decks.id })
    .from(decks)
    .where(and(eq(decks.documentId, documentId), readableDeck(scope)))
  const own = scope.kind === 'user' && row.document.ownerId === scope.userId
  const [job] = await db
    .select({ status: jobs.status, stage: jobs.stage, progress: jobs.progress })
    .from(jobs)
    .where(eq(jobs.documentId, documentId))
    .orderBy(desc(jobs.createdAt))
    .limit(1)
  return {
    ...row.document,
    own,
    deck: deckShown ? { id: deckShown.id, linkToken: own ? row.linkToken : null } : null,
    job: job ?? null,
  }
}

/** What was read in a document: articles, time expressions, facts with their first source, and the ledger. */
export async function loadReading(scope: Scope, documentId: DocumentId, key?: string) {
  const [allowed] = await db
    .select({ id: documents.id })
    .from(documents)
    .leftJoin(decks, eq(decks.documentId, documents.id))
    .where(and(eq(documents.id, documentId), readableWith(scope, key)))
  if (!allowed) return
  const [parts, expressions, factRows, entries, [layout], corrections, [cardCount]] = await Promise.all([
    db.select().from(articles).where(eq(articles.documentId, documentId)).orderBy(asc(articles.ordinal)),
    db.select().from(timexes).where(eq(timexes.documentId, documentId)).orderBy(asc(timexes.start)),
    loadFacts(documentId),
    db.select().from(ledger).where(eq(ledger.documentId, documentId)),
    db.select().from(layouts).where(eq(layouts.documentId, documentId)),
    db.select().from(articleCorrections).where(eq(articleCorrections.documentId, documentId)),
    db
      .select({ cards: count() })
      .from(cards)
      .innerJoin(decks, eq(decks.id, cards.deckId))
      .where(and(eq(decks.documentId, documentId), eq(cards.status, 'active'))),
  ])
  return {
    ...{ articles: parts, timexes: expressions, facts: factRows, ledger: entries },
    ...{ layout: layout ?? null, corrections },
    cards: cardCount?.cards ?? 0,
  }
}

async function loadFacts(documentId: DocumentId) {
  const rows = await db
    .select({ fact: facts, source: factSources })
    .from(facts)
    .innerJoin(factSources, and(eq(factSources.factId, facts.id), eq(factSources.ordinal, 0)))
    .where(and(eq(facts.documentId, documentId), eq(facts.status, 'active')))
    .orderBy(asc(factSources.timexStart), asc(factSources.start))
  return rows.map(({ fact, source }) => ({
    id: fact.id,
    key: fact.key,
    edtf: fact.edtf as Edtf,
    mod: fact.mod,
    ...{ statement: fact.statement, disputed: fact.disputed, role: fact.role },
    ...{ hedge: fact.hedge, attribution: fact.attribution, entities: fact.entities },
    page: source.page,
    timex: { start: source.timexStart, end: source.timexEnd },
    sentence: { start: source.sentenceStart, end: source.sentenceEnd },
  }))
}

/** Never more than this in one list; searching a larger library is for later. */
const maxListed = 300

/** Every document that the asker may read and that is own or public, the library's first, by title, with what the library tells of it. */
export async function loadLibrary(scope: Scope) {
  const mine = scope.kind === 'user' ? eq(documents.ownerId, scope.userId) : undefined
  const rows = await db
    .select({
      id: documents.id,
      ownerId: documents.ownerId,
      title: documents.title,
      authors: documents.authors,
      publisher: documents.publisher,
      published: documents.published,
      visibility: documents.visibility,
      status: documents.status,
      notice: documents.notice,
      byLibrary: eq(users.role, 'library').mapWith(Boolean),
      deckId: sql<typeof decks.$inferSelect.id | null>`case when ${decks.deletedAt} is null then ${decks.id} end`,
    })
    .from(documents)
    .innerJoin(users, eq(users.id, documents.ownerId))
    .leftJoin(decks, eq(decks.documentId, documents.id))
    .where(and(isNull(documents.deletedAt), or(mine, eq(documents.visibility, 'public'))))
    .orderBy(desc(eq(users.role, 'library')), asc(documents.title))
    .limit(maxListed)
  const ids = rows.map(row => row.id)
  const [spans, cardCounts] = await Promise.all([loadYears(ids), countCards(ids)])
  return rows.map(({ ownerId, ...row }) => ({
    ...row,
    published: row.published as Edtf | null,
    own: scope.kind === 'user' && ownerId === scope.userId,
    years: spans.filter(span => span.documentId === row.id),
    cards: cardCounts.get(row.id) ?? 0,
  }))
}

/** How many facts of each document begin in which year (astronomical), for the drawing of its span. */
async function loadYears(ids: readonly DocumentId[]) {
  const day = sql`coalesce(${facts.earliest}, ${facts.latest})`
  const year = sql<number>`1970 + cast(floor(${day} / 365.2425) as integer)`
  return db
    .select({ documentId: facts.documentId, year: year.as('year'), facts: count() })
    .from(facts)
    .where(and(inArray(facts.documentId, [...ids]), eq(facts.status, 'active'), sql`${day} is not null`))
    .groupBy(facts.documentId, sql`year`)
    .orderBy(sql`year`)
}

async function countCards(ids: readonly DocumentId[]): Promise<Map<DocumentId, number>> {
  const rows = await db
    .select({ documentId: decks.documentId, cards: count() })
    .from(cards)
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .where(and(inArray(decks.documentId, [...ids]), eq(cards.status, 'active')))
    .groupBy(decks.documentId)
  return new Map(rows.flatMap(row => (row.documentId ? [[row.documentId, row.cards] as const] : [])))
}
