import 'server-only'
import { loadStanding, saveIngest } from '@/db/queries/ingest'
import { cancelJobs, claimJob, endJob, loadQueuedJobs, saveProgress } from '@/db/queries/jobs'
import { loadOriginalBytes } from '@/db/queries/original-files'
import type { GenerateError } from '@/lib/generate/generate'
import type { Generated } from '@/lib/generate/generated'
import type { Stage } from '@/lib/generate/progress'
import type { CardId, DeckId, DocumentId, FactId, JobId } from '@/lib/ids'
import { givenOf } from '@/lib/ingest/corrections'
import { textHash } from '@/lib/ingest/document-fields'
import { layoutOf } from '@/lib/ingest/layout'
import { nextJob } from '@/lib/ingest/next-job'
import { prepareIngest } from '@/lib/ingest/prepare-ingest'
import type { ReadDocument } from '@/lib/readers/read-document'
import type { UserScope } from '@/lib/scope'
import { now } from './clock'
import { newId } from './new-id'
import { runInThread, type ThreadError } from './worker-thread'

type Waiting = { readonly id: JobId; readonly scope: UserScope; readonly ownerId: string }
/** One job at a time, each person's in turn. */
type Queue = { readonly waiting: Waiting[]; readonly served: Map<string, number>; busy: boolean }
type Lane = 'short' | 'long'

// Next bundles routes apart: the pool has a place of its own on the process, so that there is one.
const slot = Symbol.for('annals.jobs')
type Pool = { readonly queues: Record<Lane, Queue>; readonly known: Map<JobId, AbortController> }
const held = globalThis as { [slot]?: Pool }
const emptyQueue = (): Queue => ({ waiting: [], served: new Map(), busy: false })
held[slot] ??= { queues: { short: emptyQueue(), long: emptyQueue() }, known: new Map() }
const pool = held[slot]

/** Code units of a text that is read in seconds: about a hundred book pages. Longer ones have a lane of their own. */
const shortLength = 200_000
/** Between two notes of progress in the database. */
const noteMilliseconds = 700

const ids = { fact: () => newId<FactId>(), card: () => newId<CardId>(), deck: () => newId<DeckId>() }

/**
 * Sets the asker's waiting jobs to work, without waiting for them. Called after an upload and by the pages that show a
 * document which is still being read: so what a restart put back into the queue goes on as soon as its owner looks.
 */
export async function wakeJobs(scope: UserScope): Promise<void> {
  for (const { id, length } of await loadQueuedJobs(scope)) {
    if (pool.known.has(id)) continue
    pool.known.set(id, new AbortController())
    const lane = length > shortLength ? 'long' : 'short'
    pool.queues[lane].waiting.push({ id, scope, ownerId: scope.userId })
    void advance(lane)
  }
}

/** Ends the reading of a document, even in the middle. False when it is not the asker's. */
export async function cancelReading(scope: UserScope, documentId: DocumentId): Promise<boolean> {
  const ended = await cancelJobs(scope, documentId, now())
  for (const id of ended ?? []) pool.known.get(id)?.abort()
  return ended !== undefined
}

async function advance(lane: Lane): Promise<void> {
  const queue = pool.queues[lane]
  const next = queue.busy ? undefined : nextJob(queue.waiting, queue.served)
  if (next === undefined) return
  const [job] = queue.waiting.splice(next, 1)
  if (!job) return
  queue.busy = true
  queue.served.set(job.ownerId, Math.max(0, ...queue.served.values()) + 1)
  try {
    await perform(lane, job)
  } catch (error) {
    console.error(error)
  } finally {
    pool.known.delete(job.id)
    queue.busy = false
    void advance(lane)
  }
}

async function perform(lane: Lane, { scope, id }: Waiting): Promise<void> {
  const signal = pool.known.get(id)?.signal
  const job = await claimJob(scope, id, now())
  if (!job?.documentId) return
  const standing = await loadStanding(scope, job.documentId)
  if (!standing || standing.document.deletedAt) return endJob(scope, id, 'cancelled', now())
  const { document } = standing
  const bytes = await loadOriginalBytes(scope, document.id)
  const input = {
    ...(bytes ? { bytes } : { text: document.text }),
    fileName: standing.fileName ?? (document.format === 'markdown' ? 'text.md' : 'text.txt'),
    ...givenOf(document, standing.corrections),
  }
  const result = await runInThread<{ readonly read: ReadDocument; readonly generated: Generated }, GenerateError>(
    lane,
    { id, task: 'generate', ...input },
    { ...(signal && { signal }), onProgress: noteProgress(scope, id) },
  )
  if (!result.ok) {
    if (result.error === 'cancelled') return
    console.error('generation failed', result)
    return endJob(scope, id, noticeFor(result.error), now())
  }
  const { read, generated } = result.value
  const { text, format } = read
  const published = document.publishedFrom === 'given' ? document.published : null
  const fields = { ...document, text, format, textSha256: textHash(text), published }
  const ingest = prepareIngest(standing, fields, generated, { ids, now: now(), layout: layoutOf(read) })
  try {
    const saved = await saveIngest(scope, ingest)
    // Changed meanwhile: its owner corrected or removed it, and a correction queues a job of its own.
    await endJob(scope, id, saved === 'saved' ? 'done' : 'cancelled', now())
  } catch (error) {
    await endJob(scope, id, 'generation-failed', now())
    throw error
  }
}

const noticeFor = (error: GenerateError | ThreadError) =>
  error === 'too-long' ? ('generation-too-long' as const) : ('generation-failed' as const)

/** Writes down how far a job is, seldom enough that the database has time for people. */
function noteProgress(scope: UserScope, id: JobId) {
  let noted = 0
  return (stage: Stage, progress: number) => {
    if (now().getTime() - noted < noteMilliseconds) return
    noted = now().getTime()
    saveProgress(scope, id, stage, progress, now()).catch(error => console.error(error))
  }
}
