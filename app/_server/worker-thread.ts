import 'server-only'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { Stage } from '@/lib/generate/progress'
import { err, type Result } from '@/lib/result'

/** Files are looked at while their owner waits; short documents do not stand behind a long one. */
export type Lane = 'upload' | 'short' | 'long'
export type ThreadError = 'cancelled' | 'too-long' | 'unforeseen'

type Answer = {
  readonly id?: string
  readonly stage?: Stage
  readonly progress?: number
  readonly result?: Result<unknown, string>
}
type Task = { readonly id: string; readonly task: 'read' | 'generate' | 'locate' }
type Options = {
  readonly signal?: AbortSignal
  readonly onProgress?: (stage: Stage, progress: number) => void
}

/** Longer than the largest allowed text takes on a slow machine. */
const maxMilliseconds = 10 * 60_000
/** The language model stays loaded for the next document, but not for ever. */
const idleMilliseconds = 60_000
const maxMegabytes = 1_500

// Next bundles routes apart: threads have a place of their own on the process.
const slot = Symbol.for('annals.threads')
type Thread = { readonly worker: Worker; tasks: number; idle?: NodeJS.Timeout }
const held = globalThis as { [slot]?: Map<Lane, Thread> }
held[slot] ??= new Map()
const threads = held[slot]

function threadOf(lane: Lane): Thread {
  const known = threads.get(lane)
  if (known) return known
  // The path is put together at run time: a bundled worker could not find the rules beside it.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'db', 'generate-worker.mjs')
  const worker = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } })
  const thread: Thread = { worker, tasks: 0 }
  worker.unref()
  worker.on('error', error => console.error(error))
  worker.on('exit', () => threads.get(lane) === thread && threads.delete(lane))
  threads.set(lane, thread)
  return thread
}

/** Ends a thread at once; the next task opens another. */
function end(lane: Lane, { worker }: Thread) {
  if (threads.get(lane)?.worker === worker) threads.delete(lane)
  void worker.terminate()
}

/**
 * Runs a task of db/generate-worker.mjs in the thread of its lane, so that nobody's page waits for it. A signal that
 * aborts ends the thread, in the middle of whatever it does.
 */
export async function runInThread<Value, Failure extends string>(
  lane: Lane,
  task: Task & Readonly<Record<string, unknown>>,
  { signal, onProgress }: Options = {},
): Promise<Result<Value, Failure | ThreadError>> {
  if (signal?.aborted) return err('cancelled')
  const thread = threadOf(lane)
  const { worker } = thread
  clearTimeout(thread.idle)
  thread.tasks++
  let settle: (result: Result<Value, Failure | ThreadError>) => void = () => {}
  const settled = new Promise<Result<Value, Failure | ThreadError>>(resolve => {
    settle = resolve
  })
  const stop = (why: ThreadError) => () => {
    settle(err(why))
    end(lane, thread)
  }
  const limit = setTimeout(stop('too-long'), maxMilliseconds)
  const cancel = stop('cancelled')
  const gone = () => settle(err('unforeseen'))
  const hear = ({ id, stage, progress, result }: Answer) => {
    if (id !== task.id) return
    if (stage && progress !== undefined) onProgress?.(stage, progress)
    // What the worker answers to this task is what its caller says: the two are one protocol.
    if (result) settle(result as Result<Value, Failure>)
  }
  worker.on('message', hear).once('exit', gone)
  signal?.addEventListener('abort', cancel, { once: true })
  worker.postMessage(task)
  const result = await settled
  clearTimeout(limit)
  signal?.removeEventListener('abort', cancel)
  worker.off('message', hear).off('exit', gone)
  thread.tasks--
  if (thread.tasks === 0) thread.idle = setTimeout(() => end(lane, thread), idleMilliseconds).unref()
  return result
}
