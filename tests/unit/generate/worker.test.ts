import { Worker } from 'node:worker_threads'
import { describe, expect, it } from 'vitest'

type Answer = {
  readonly id?: string
  readonly ready?: boolean
  readonly result?: { readonly ok: boolean; readonly error?: string }
}

describe('the worker of the job pool', () => {
  it('answers each job by its id, with the output or the name of what is wrong', async () => {
    const worker = new Worker(new URL('../../../db/generate-worker.mjs', import.meta.url))
    const answers: Answer[] = []
    try {
      await new Promise<void>((resolve, reject) => {
        worker.on('error', reject)
        worker.on('message', (answer: Answer) => {
          answers.push(answer)
          // Between them it tells how far it is.
          if (answers.filter(({ result }) => result).length === 2) resolve()
        })
        worker.postMessage({ id: 'a', bytes: new TextEncoder().encode('It fell in 1971.'), fileName: 'a.txt' })
        worker.postMessage({ id: 'b', bytes: new Uint8Array(), fileName: 'b.txt' })
      })
    } finally {
      await worker.terminate()
    }
    const byId = (id: string) => answers.find(answer => answer.id === id && answer.result)?.result
    expect(answers.some(answer => answer.ready)).toBe(true)
    expect(byId('a')?.ok).toBe(true)
    expect(byId('b')).toEqual({ ok: false, error: 'document-empty' })
  })
})
