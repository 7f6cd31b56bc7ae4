// Entry of a worker thread of the job pool: takes { id, bytes | text, fileName, published }, answers { id, result }.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()
const { generateFile } = await import('./generate-file.ts')

parentPort?.on('message', async ({ id, ...input }) => {
  try {
    parentPort?.postMessage({ id, result: await generateFile(input) })
  } catch (error) {
    // A defect in the rules must end one job, not the pool.
    parentPort?.postMessage({ id, result: { ok: false, error: 'unforeseen', detail: { message: String(error) } } })
  }
})
parentPort?.postMessage({ ready: true })
