import 'server-only'
import pLimit from 'p-limit'
import { loadStanding, saveIngest } from '@/db/queries/ingest'
import { claimJob, endJob, loadQueuedJobs } from '@/db/queries/jobs'
import type { CardId, DeckId, FactId, JobId } from '@/lib/ids'
import { prepareIngest } from '@/lib/ingest/prepare-ingest'
import type { UserScope } from '@/lib/scope'
import { now } from './clock'
import { generateInWorker } from './generate-worker'
import { newId } from './new-id'

// Next bundles routes apart: the pool has a place of its own on the process, so that there is one.
const slot = Symbol.for('annals.jobs')
type Pool = { readonly one: ReturnType<typeof pLimit>; readonly known: Set<JobId> }
const held = globalThis as { [slot]?: Pool }
held[slot] ??= { one: pLimit(1), known: new Set() }
const pool = held[slot]

const ids = { fact: () => newId<FactId>(), card: () => newId<CardId>(), deck: () => newId<DeckId>() }

/**
 * Sets the asker's waiting jobs to work, without waiting for them. Called after an upload and by the pages that show a
 * document which is still being read: so what a restart put back into the queue goes on as soon as its owner looks.
 */
export async function wakeJobs(scope: UserScope): Promise<void> {
  for (const id of await loadQueuedJobs(scope)) {
    if (pool.known.has(id)) continue
    pool.known.add(id)
    const work = pool.one(() => perform(scope, id)).catch(error => console.error(error))
    void work.finally(() => pool.known.delete(id))
  }
}

async function perform(scope: UserScope, id: JobId): Promise<void> {
  const job = await claimJob(scope, id, now())
  if (!job?.documentId) return
  const standing = await loadStanding(scope, job.documentId)
  if (!standing || standing.document.deletedAt) return endJob(scope, id, 'cancelled', now())
  const { document } = standing
  const result = await generateInWorker(id, {
    text: document.text,
    fileName: document.format === 'markdown' ? 'text.md' : 'text.txt',
    ...(document.published !== null && { published: document.published }),
  })
  if (!result.ok) return endJob(scope, id, result.error, now())
  try {
    const saved = await saveIngest(scope, prepareIngest(standing, document, result.value, { ids, now: now() }))
    // Changed meanwhile: its owner corrected or removed it, and a correction queues a job of its own.
    await endJob(scope, id, saved === 'saved' ? 'done' : 'cancelled', now())
  } catch (error) {
    await endJob(scope, id, 'generation-failed', now())
    throw error
  }
}
