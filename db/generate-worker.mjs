// Entry of a worker thread: takes { id, task, … } and answers { id, result }; `generate` tells { id, stage, progress } as it
// goes on. What each task takes is what its function takes.
import { parentPort } from 'node:worker_threads'
import { register } from 'tsx/esm/api'

register()

/** Each loads only what it needs: the language model takes a second. */
const tasks = {
  read: async input => (await import('../lib/readers/read-document.ts')).readDocument(input),
  locate: async ({ bytes, spans }) => (await import('../lib/readers/locate-in-pdf.ts')).locateInPdf(bytes, spans),
  generate: async (input, id) => {
    const { readAndGenerate } = await import('./generate-file.ts')
    const { percentOf } = await import('../lib/generate/progress.ts')
    let told = -1
    return readAndGenerate(input, (stage, fraction) => {
      const progress = percentOf(stage, fraction)
      if (progress > told) parentPort?.postMessage({ id, stage, progress })
      told = Math.max(told, progress)
    })
  },
}

parentPort?.on('message', async ({ id, task = 'generate', ...input }) => {
  try {
    parentPort?.postMessage({ id, result: await tasks[task](input, id) })
  } catch (error) {
    // A defect in the rules must end one job, not the pool.
    parentPort?.postMessage({ id, result: { ok: false, error: 'unforeseen', detail: { message: String(error) } } })
  }
})
parentPort?.postMessage({ ready: true })
