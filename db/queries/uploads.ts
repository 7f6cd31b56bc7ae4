import 'server-only'
import { and, count, eq, isNull, sql, sum } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { fileStatements } from '@/db/ingest/file-statements'
import type { OriginalFile } from '@/db/ingest/original-file'
import { decks, documents, documentVersions, jobs } from '@/db/schema'
import type { DocumentId, JobId } from '@/lib/ids'
import type { DocumentFields } from '@/lib/ingest/document-fields'
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
    visibility: 'contentId' in upload ? ('public' as const) : ('private' as const),
    status: 'reading' as const,
    createdAt: now,
    updatedAt: now,
  }
  await save([
    db.insert(documents).values(row),
    ...fileStatements(documentId, file),
    ...('jobId' in upload ? [queued(scope, documentId, upload.jobId, now)] : []),
  ])
}

const queued = (scope: UserScope, documentId: DocumentId, id: JobId, now: Date) =>
  db.insert(jobs).values({
    ...{ id, documentId, ownerId: scope.userId, createdAt: now, updatedAt: now },
    kind: 'generate',
    status: 'queued',
  })

const owned = (scope: UserScope, documentId: DocumentId) =>
  and(eq(documents.id, documentId), eq(documents.ownerId, scope.userId))

type Correction = {
  readonly documentId: DocumentId
  /** The version that was corrected. */
  readonly version: number
  readonly title: string
  /** EDTF, or null where it is not known. */
  readonly published: string | null
  readonly jobId: JobId
  readonly now: Date
}

/** Title and date as the owner has them, the old ones kept; the document is then read anew. */
export async function saveCorrection(
  scope: UserScope,
  correction: Correction,
): Promise<'saved' | 'changed-meanwhile' | undefined> {
  const { documentId, version, title, published, now } = correction
  const [old] = await db
    .select()
    .from(documents)
    .where(and(owned(scope, documentId), isNull(documents.deletedAt)))
  if (!old) return
  try {
    await save([
      db
        .insert(documentVersions)
        .values({
          ...{ documentId, version, createdAt: now },
          ...{ title: old.title, published: old.published, text: old.text },
        })
        .onConflictDoNothing(),
      db
        .update(documents)
        .set({ title, published, status: 'reading', version: version + 1, updatedAt: now })
        .where(owned(scope, documentId)),
      db
        .update(decks)
        .set({ title, updatedAt: now })
        .where(and(eq(decks.documentId, documentId), eq(decks.title, old.title))),
      queued(scope, documentId, correction.jobId, now),
    ])
    return 'saved'
  } catch (error) {
    if (refusal(error) === 'stale-version') return 'changed-meanwhile'
    throw error
  }
}

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
      .where(and(eq(jobs.documentId, documentId), eq(jobs.ownerId, scope.userId), eq(jobs.status, 'queued'))),
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
