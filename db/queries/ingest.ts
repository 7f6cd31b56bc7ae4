import 'server-only'
import { and, eq, isNotNull } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { cardStatements } from '@/db/ingest/card-statements'
import { documentStatements } from '@/db/ingest/document-statements'
import { factStatements } from '@/db/ingest/fact-statements'
import { fileStatements } from '@/db/ingest/file-statements'
import type { OriginalFile } from '@/db/ingest/original-file'
import { articleCorrections, cards, decks, documents, facts, files } from '@/db/schema'
import type { DocumentId } from '@/lib/ids'
import type { Standing, StandingCard } from '@/lib/ingest/plan-ingest'
import type { Ingest } from '@/lib/ingest/prepare-ingest'
import type { UserScope } from '@/lib/scope'

/** What a new generation of the document is compared with. Only its owner gets it. */
export async function loadStanding(scope: UserScope, documentId: DocumentId) {
  const [row] = await db
    .select({ document: documents, deckId: decks.id, deckTitle: decks.title, fileName: files.name })
    .from(documents)
    .leftJoin(decks, eq(decks.documentId, documents.id))
    .leftJoin(files, eq(files.documentId, documents.id))
    .where(and(eq(documents.id, documentId), eq(documents.ownerId, scope.userId)))
  if (!row) return
  const standingFacts: Standing<(typeof facts.$inferSelect)['id']>[] = await db
    .select({
      id: facts.id,
      key: facts.key,
      version: facts.version,
      status: facts.status,
      wordingHash: facts.wordingHash,
      placingHash: facts.placingHash,
    })
    .from(facts)
    .where(eq(facts.documentId, documentId))
  const corrections = await db.select().from(articleCorrections).where(eq(articleCorrections.documentId, documentId))
  return { ...row, facts: standingFacts, cards: row.deckId ? await standingCards(row.deckId) : [], corrections }
}

async function standingCards(deckId: (typeof decks.$inferSelect)['id']): Promise<StandingCard[]> {
  const rows = await db
    .select()
    .from(cards)
    .where(and(eq(cards.deckId, deckId), isNotNull(cards.key)))
  return rows.map(({ id, key, version, status, wordingHash, placingHash, ...wording }) => ({
    ...{ id, version, status, wordingHash, placingHash, wording },
    key: key ?? '',
  }))
}

/**
 * Saves a generation: all of it or nothing; `file` only where the original itself changed. Undefined when the document is
 * not the asker's, `changed-meanwhile` when it is no longer the version that the plan was made for.
 */
export async function saveIngest(
  scope: UserScope,
  ingest: Ingest,
  file?: OriginalFile,
): Promise<'saved' | 'changed-meanwhile' | undefined> {
  const [own] = await db
    .select({ visibility: documents.visibility })
    .from(documents)
    .where(and(eq(documents.id, ingest.documentId), eq(documents.ownerId, scope.userId)))
  if (!own) return
  try {
    await save([
      ...documentStatements(scope.userId, ingest),
      ...(file ? fileStatements(ingest.documentId, file) : []),
      ...factStatements(scope.userId, ingest),
      ...cardStatements(scope.userId, ingest, own.visibility),
    ])
    return 'saved'
  } catch (error) {
    if (refusal(error) === 'stale-version') return 'changed-meanwhile'
    throw error
  }
}
