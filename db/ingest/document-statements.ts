import { and, eq, sql } from 'drizzle-orm'
import type { UserId } from '../../lib/ids'
import type { Ingest } from '../../lib/ingest/prepare-ingest'
import { db } from '../client'
import type { Statement } from '../open-database'
import { articles, documents, documentVersions, ledger, timexes } from '../schema'
import { inChunks } from './in-chunks'
import { layoutStatements } from './layout-statements'

/** The document's own row, and what is derived from the text alone: articles, time expressions, ledger. */
export function documentStatements(ownerId: UserId, ingest: Ingest): Statement[] {
  const { documentId, fields, generated, now } = ingest
  const { title, authors, publisher, published, source, licence, format, text, textSha256 } = fields
  const row = {
    ...{ title, authors, publisher, published, source, licence, format, text, textSha256 },
    language: generated.document.language,
    generator: generated.generator,
    status: 'ready' as const,
    notice: ingest.notice,
    version: ingest.version + 1,
    updatedAt: now,
  }
  return [
    ...(ingest.edition === 'new' ? [keepVersion(ingest)] : []),
    db
      .update(documents)
      .set(row)
      .where(and(eq(documents.id, documentId), eq(documents.ownerId, ownerId))),
    ...derived(ingest),
    ...layoutStatements(documentId, ingest.layout),
  ]
}

const keepVersion = ({ documentId, now }: Ingest): Statement =>
  db
    .insert(documentVersions)
    .select(
      db
        .select({
          documentId: documents.id,
          version: documents.version,
          title: documents.title,
          published: documents.published,
          text: documents.text,
          createdAt: sql`${now.getTime()}`.as('created_at'),
        })
        .from(documents)
        .where(eq(documents.id, documentId)),
    )
    .onConflictDoNothing()

function derived({ documentId, generated }: Ingest): Statement[] {
  const articleRows = generated.articles.map(
    ({ title, published, publishedBy, evidence = [], start, end }, ordinal) => ({
      ...{ documentId, ordinal, title, published, start, end, evidence },
      publishedBy: publishedBy ?? null,
    }),
  )
  const timexRows = generated.timexes.map(({ id, start, end, text, type, value, mod, article }) => ({
    documentId,
    key: id,
    start,
    end,
    text,
    type,
    value,
    mod: mod ?? null,
    article,
  }))
  const ledgerRows = generated.ledger.map(({ stage, ref, outcome, reason, into }) => ({
    documentId,
    stage,
    ref,
    outcome,
    reason: reason ?? null,
    into: into ?? null,
  }))
  return [
    ...[articles, timexes, ledger].map(table => db.delete(table).where(eq(table.documentId, documentId))),
    ...inChunks(articleRows, 8).map(rows => db.insert(articles).values(rows)),
    ...inChunks(timexRows, 9).map(rows => db.insert(timexes).values(rows)),
    ...inChunks(ledgerRows, 6).map(rows => db.insert(ledger).values(rows)),
  ]
}
