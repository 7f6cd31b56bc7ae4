import 'server-only'
import { and, count, eq, inArray, isNull, sql, sum } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { fileStatements } from '@/db/ingest/file-statements'
import { queued } from '@/db/ingest/job-statements'
import { layoutStatements } from '@/db/ingest/layout-statements'
import type { OriginalFile } from '@/db/ingest/original-file'
import { decks, documents, jobs } from '@/db/schema'
import type { DocumentId, JobId } from '@/lib/ids'
import type { PublishedFrom } from '@/lib/ingest/corrections'
import type { DocumentFields } from '@/lib/ingest/document-fields'
import type { Layout } from '@/lib/ingest/layout'
import type { Usage } from '@/lib/ingest/quota'
import type { UserScope } from '@/lib/scope'

/** What the asker has in the library now; the bin does not count. */
export async function loadUsage(scope: UserScope): Promise<Usage> {
  const [row] = await db
    .select({ documents: count(), textLength: sum(sql`length(${documents.text})`).mapWith(Number) })
    .from(documents)
    .where(and(eq(documents.ownerId, scope.userId), isNull(documents.deletedAt)))
  return { documents: row?.documents ?? 0, textLength: row?.textLength ?? 0 }
}

type Upload = {
  readonly documentId: DocumentId
  readonly fields: DocumentFields
  readonly file: OriginalFile
  /** Of a file whose text alone does not show it. */
  readonly layout?: Layout | null
  /** Whether its owner gave the date. */
  readonly publishedFrom?: PublishedFrom
  readonly now: Date
} & ({ readonly jobId: JobId } | { readonly contentId: string })

/** Keeps a document that was brought in, still unread. A person's gets a job; a digest of the library is read at once. */
export async function saveUpload(scope: UserScope, upload: Upload): Promise<void> {
  const { documentId, fields, file, now } = upload
  const row = {
    ...fields,
    id: documentId,
    ownerId: scope.userId,
    contentId: 'contentId' in upload ? upload.contentId : null,
    language: 'en',
    publishedFrom: upload.publishedFrom ?? 'found',
    visibility: 'contentId' in upload ? ('public' as const) : ('private' as const),
    status: 'reading' as const,
    createdAt: now,
    updatedAt: now,
  }
  await save([
    db.insert(documents).values(row),
    ...fileStatements(documentId, file),
    ...layoutStatements(documentId, upload.layout ?? null),
    ...('jobId' in upload ? [queued(scope, documentId, upload.jobId, now)] : []),
  ])
}

const owned = (scope: UserScope, documentId: DocumentId) =>
  and(eq(documents.id, documentId), eq(documents.ownerId, scope.userId))

const deckOf = (scope: UserScope, documentId: DocumentId) =>
  and(eq(decks.documentId, documentId), eq(decks.ownerId, scope.userId))

/**
 * Who may read the document and study its deck; `linkToken` opens them to whoever has it, and null closes that door.
 * True when it was the asker's to say.
 */
export async function saveVisibility(
  scope: UserScope,
  documentId: DocumentId,
  share: { readonly visibility: 'private' | 'public' } | { readonly visibility: 'link'; readonly linkToken: string },
): Promise<boolean> {
  const { visibility } = share
  const linkToken = 'linkToken' in share ? share.linkToken : null
  const [touched] = await save([
    db.update(documents).set({ visibility }).where(owned(scope, documentId)),
    db.update(decks).set({ visibility, linkToken }).where(deckOf(scope, documentId)),
  ])
  return touched === 1
}

/** Puts the document and its deck into the bin; nothing is erased. */
export async function saveBinned(scope: UserScope, documentId: DocumentId, now: Date): Promise<boolean> {
  const [touched] = await save([
    db
      .update(documents)
      .set({ deletedAt: now, version: sql`${documents.version} + 1` })
      .where(owned(scope, documentId)),
    db.update(decks).set({ deletedAt: now }).where(deckOf(scope, documentId)),
    db
      .update(jobs)
      .set({ status: 'cancelled', updatedAt: now })
      .where(
        and(
          eq(jobs.documentId, documentId),
          eq(jobs.ownerId, scope.userId),
          inArray(jobs.status, ['queued', 'running']),
        ),
      ),
  ])
  return touched === 1
}

/** Takes the document and its deck out of the bin; one that had not been read yet is queued again. */
export async function saveRestored(
  scope: UserScope,
  documentId: DocumentId,
  jobId: JobId,
  now: Date,
): Promise<boolean> {
  const [own] = await db.select({ status: documents.status }).from(documents).where(owned(scope, documentId))
  if (!own) return false
  await save([
    db
      .update(documents)
      .set({ deletedAt: null, version: sql`${documents.version} + 1` })
      .where(owned(scope, documentId)),
    db.update(decks).set({ deletedAt: null }).where(deckOf(scope, documentId)),
    ...(own.status === 'reading' ? [queued(scope, documentId, jobId, now)] : []),
  ])
  return true
}
