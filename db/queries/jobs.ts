import 'server-only'
import { and, asc, eq, sql } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { documents, jobs } from '@/db/schema'
import type { JobId } from '@/lib/ids'
import type { DocumentNotice } from '@/lib/ingest/notice'
import type { UserScope } from '@/lib/scope'

const own = (scope: UserScope, id: JobId) => and(eq(jobs.id, id), eq(jobs.ownerId, scope.userId))

/** The asker's jobs that wait for a worker, oldest first. */
export async function loadQueuedJobs(scope: UserScope): Promise<JobId[]> {
  const rows = await db
    .select({ id: jobs.id })
    .from(jobs)
    .where(and(eq(jobs.ownerId, scope.userId), eq(jobs.status, 'queued'), eq(jobs.kind, 'generate')))
    .orderBy(asc(jobs.createdAt))
  return rows.map(row => row.id)
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

/** Ends a job. A failed one leaves its sentence on the document, which keeps the facts and cards that it had. */
export async function endJob(
  scope: UserScope,
  id: JobId,
  outcome: 'done' | 'cancelled' | DocumentNotice,
  now: Date,
): Promise<void> {
  const kept = outcome === 'done' || outcome === 'cancelled'
  const status = kept ? outcome : ('failed' as const)
  const change = { status, updatedAt: now, ...(kept ? { progress: 100 } : { error: outcome }) }
  const document = db.select({ id: jobs.documentId }).from(jobs).where(own(scope, id))
  await save([
    db.update(jobs).set(change).where(own(scope, id)),
    ...(kept
      ? []
      : [
          db
            .update(documents)
            .set({ status: 'failed', notice: outcome })
            .where(and(eq(documents.id, document), eq(documents.ownerId, scope.userId))),
        ]),
  ])
}
