import 'server-only'
import { join } from 'node:path'
import { Worker } from 'node:worker_threads'
import type { GenerateError, GenerateInput } from '@/lib/generate/generate'
import type { Generated } from '@/lib/generate/generated'
import type { DocumentNotice } from '@/lib/ingest/notice'
import { err, type Result } from '@/lib/result'

type Answer = { readonly id?: string; readonly result?: Result<Generated, GenerateError | 'unforeseen'> }

/** Longer than the largest allowed text takes on a slow machine. */
const maxMilliseconds = 10 * 60_000
/** The language model stays loaded for the next document, but not for ever. */
const idleMilliseconds = 60_000
const maxMegabytes = 1_500

let worker: Worker | undefined
let idle: NodeJS.Timeout | undefined

function open(): Worker {
  // The path is put together at run time: a bundled worker could not find the rules beside it.
  const entry = join(/* turbopackIgnore: true */ process.cwd(), 'db', 'generate-worker.mjs')
  const opened = new Worker(entry, { resourceLimits: { maxOldGenerationSizeMb: maxMegabytes } })
  opened.unref()
  opened.on('error', error => console.error(error))
  opened.on('exit', () => {
    if (worker === opened) worker = undefined
  })
  return opened
}

/** Runs the generator in a thread of its own, so that nobody's page waits for it. One document at a time. */
export async function generateInWorker(id: string, input: GenerateInput): Promise<Result<Generated, DocumentNotice>> {
  clearTimeout(idle)
  worker ??= open()
  const thread = worker
  try {
    return await new Promise(resolve => {
      const limit = setTimeout(() => {
        resolve(err('generation-too-long'))
        void thread.terminate()
      }, maxMilliseconds)
      const end = (result: Result<Generated, DocumentNotice>) => {
        clearTimeout(limit)
        thread.off('message', hear)
        resolve(result)
      }
      const hear = (answer: Answer) => {
        if (answer.id !== id || !answer.result) return
        if (!answer.result.ok) console.error('generation failed', answer.result)
        end(answer.result.ok ? answer.result : err('generation-failed'))
      }
      thread.on('message', hear)
      thread.once('exit', () => end(err('generation-failed')))
      thread.postMessage({ id, ...input })
    })
  } finally {
    idle = setTimeout(() => void worker?.terminate(), idleMilliseconds).unref()
  }
}
