import 'server-only'
import { and, asc, eq, inArray, isNull, sql } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { queued } from '@/db/ingest/job-statements'
import { documents, jobs } from '@/db/schema'
import type { Stage } from '@/lib/generate/progress'
import type { DocumentId, JobId } from '@/lib/ids'
import type { DocumentNotice } from '@/lib/ingest/notice'
import type { UserScope } from '@/lib/scope'

const own = (scope: UserScope, id: JobId) => and(eq(jobs.id, id), eq(jobs.ownerId, scope.userId))

const ownDocument = (scope: UserScope, id: DocumentId) =>
  and(eq(documents.id, id), eq(documents.ownerId, scope.userId), isNull(documents.deletedAt))

const unended = inArray(jobs.status, ['queued', 'running'])

/** The asker's jobs that wait for a worker, oldest first, each with the length of its text in code units. */
export async function loadQueuedJobs(scope: UserScope): Promise<{ readonly id: JobId; readonly length: number }[]> {
  return db
    .select({ id: jobs.id, length: sql`coalesce(length(${documents.text}), 0)`.mapWith(Number) })
    .from(jobs)
    .leftJoin(documents, eq(documents.id, jobs.documentId))
    .where(and(eq(jobs.ownerId, scope.userId), eq(jobs.status, 'queued'), eq(jobs.kind, 'generate')))
    .orderBy(asc(jobs.createdAt))
}

/** Takes the job for one worker: the second who tries gets undefined, as does a stranger. `tries` counts this one. */
export async function claimJob(scope: UserScope, id: JobId, now: Date) {
  const [taken] = await save([
    db
      .update(jobs)
      .set({ status: 'running', tries: sql`${jobs.tries} + 1`, updatedAt: now })
      .where(and(own(scope, id), eq(jobs.status, 'queued'))),
  ])
  if (taken !== 1) return
  const [row] = await db.select({ documentId: jobs.documentId, tries: jobs.tries }).from(jobs).where(own(scope, id))
  return row
}

/** How far a running job is, in per cent. */
export async function saveProgress(scope: UserScope, id: JobId, stage: Stage, progress: number, now: Date) {
  await save([
    db
      .update(jobs)
      .set({ stage, progress, updatedAt: now })
      .where(and(own(scope, id), eq(jobs.status, 'running'))),
  ])
}

/**
 * Ends a running job. A failed one leaves its sentence on the document, which keeps the facts and cards that it had. One
 * that was cancelled meanwhile stays as it is.
 */
export async function endJob(
  scope: UserScope,
  id: JobId,
  outcome: 'done' | 'cancelled' | DocumentNotice,
  now: Date,
): Promise<void> {
  const kept = outcome === 'done' || outcome === 'cancelled'
  const running = and(own(scope, id), eq(jobs.status, 'running'))
  const change = kept ? { status: outcome, progress: 100 } : { status: 'failed' as const, error: outcome }
  const document = db.select({ id: jobs.documentId }).from(jobs).where(running)
  await save([
    ...(kept
      ? []
      : [
          db
            .update(documents)
            .set({ status: 'failed', notice: outcome })
            .where(and(inArray(documents.id, document), eq(documents.ownerId, scope.userId))),
        ]),
    db
      .update(jobs)
      .set({ ...change, updatedAt: now })
      .where(running),
  ])
}

/**
 * Cancels the reading of a document: what was found before stands, and the document says that it can be read again. The
 * ids of the jobs that were ended; undefined when the document is not the asker's.
 */
export async function cancelJobs(
  scope: UserScope,
  documentId: DocumentId,
  now: Date,
): Promise<readonly JobId[] | undefined> {
  const [document] = await db.select({ id: documents.id }).from(documents).where(ownDocument(scope, documentId))
  if (!document) return
  const ofDocument = and(eq(jobs.documentId, documentId), eq(jobs.ownerId, scope.userId), unended)
  const ended = await db.select({ id: jobs.id }).from(jobs).where(ofDocument)
  await save([
    // A new version, so that a generation that was just being saved is refused.
    db
      .update(documents)
      .set({ status: 'failed', notice: 'reading-cancelled', version: sql`${documents.version} + 1`, updatedAt: now })
      .where(and(ownDocument(scope, documentId), eq(documents.status, 'reading'))),
    db.update(jobs).set({ status: 'cancelled', updatedAt: now }).where(ofDocument),
  ])
  return ended.map(one => one.id)
}

/** Has a document whose reading failed or was cancelled read again. True when there is one. */
export async function requestReading(
  scope: UserScope,
  documentId: DocumentId,
  jobId: JobId,
  now: Date,
): Promise<boolean> {
  const [document] = await db.select({ status: documents.status }).from(documents).where(ownDocument(scope, documentId))
  if (!document) return false
  // Two presses must not queue it twice.
  if (document.status === 'reading') return true
  await save([
    db.update(documents).set({ status: 'reading', notice: null, updatedAt: now }).where(ownDocument(scope, documentId)),
    queued(scope, documentId, jobId, now),
  ])
  return true
}
