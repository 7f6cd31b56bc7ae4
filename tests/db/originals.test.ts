import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { readAndGenerate } from '../../db/generate-file'
import { saveCorrection } from '../../db/queries/corrections'
import { loadDocument, loadReading } from '../../db/queries/documents'
import { loadStanding, saveIngest } from '../../db/queries/ingest'
import { cancelJobs, claimJob, endJob, loadQueuedJobs, requestReading, saveProgress } from '../../db/queries/jobs'
import { loadOriginal, loadOriginalBytes } from '../../db/queries/original-files'
import { saveUpload, saveVisibility } from '../../db/queries/uploads'
import { grantVisitorScope } from '../../lib/grant-scope'
import type { CardId, DeckId, DocumentId, FactId, JobId } from '../../lib/ids'
import { givenOf } from '../../lib/ingest/corrections'
import { fieldsOf } from '../../lib/ingest/document-fields'
import { layoutOf } from '../../lib/ingest/layout'
import { prepareIngest } from '../../lib/ingest/prepare-ingest'
import { mimeTypeOf } from '../../lib/readers/document-format'
import { readDocument } from '../../lib/readers/read-document'
import type { UserScope } from '../../lib/scope'
import { anUpload, read as readText } from '../support/a-document'
import { aPerson } from '../support/people'

const now = new Date('2026-02-03T04:05:06Z')
const ids = { fact: () => v7() as FactId, card: () => v7() as CardId, deck: () => v7() as DeckId }
const fixture = (name: string) => new Uint8Array(readFileSync(new URL(`../fixtures/${name}`, import.meta.url)))

/** Brings a file in as the form does. */
async function aFileOf(scope: UserScope, name: string, bytes: Uint8Array) {
  const read = await readDocument({ bytes, fileName: name })
  if (!read.ok) throw new Error(read.error)
  const documentId = v7() as DocumentId
  const file = { name, mimeType: mimeTypeOf(name), bytes, sha256: createHash('sha256').update(bytes).digest('hex') }
  const fields = fieldsOf(read.value, { fileName: name })
  await saveUpload(scope, { documentId, jobId: v7() as JobId, fields, file, layout: layoutOf(read.value), now })
  return documentId
}

/** Reads it from its bytes as the job pool does. */
async function readOriginal(scope: UserScope, documentId: DocumentId) {
  const standing = await loadStanding(scope, documentId)
  const bytes = await loadOriginalBytes(scope, documentId)
  if (!standing || !bytes) throw new Error('no such document')
  const { document, corrections } = standing
  const result = await readAndGenerate({ bytes, fileName: standing.fileName ?? '', ...givenOf(document, corrections) })
  if (!result.ok) throw new Error(result.error)
  const { read, generated } = result.value
  const fields = { ...document, published: document.publishedFrom === 'given' ? document.published : null }
  await saveIngest(scope, prepareIngest(standing, fields, generated, { ids, now, layout: layoutOf(read) }))
}

const reading = async (scope: UserScope, documentId: DocumentId) =>
  (await loadReading(scope, documentId)) ?? expect.fail('nothing to read')

describe('a PDF', () => {
  it('keeps its pages, and every fact the page on which its sentence begins', async () => {
    const scope = await aPerson()
    const documentId = await aFileOf(scope, 'waterways.pdf', fixture('waterways.pdf'))
    await readOriginal(scope, documentId)
    const { layout, facts } = await reading(scope, documentId)
    const pages = layout?.pages ?? []
    expect(pages.length).toBeGreaterThanOrEqual(7)
    expect(pages.map(page => page.number)).toEqual(pages.map((_, i) => i + 1))
    expect(facts.length).toBeGreaterThan(10)
    for (const { page, sentence } of facts) {
      const home = pages.find(one => one.number === page)
      expect(home && home.start <= sentence.start && sentence.start < home.end).toBe(true)
    }
  })

  it('is handed out byte for byte, whole and in parts over the borders of its chunks', async () => {
    const scope = await aPerson()
    const bytes = new TextEncoder().encode(`In 1811, a harbour was opened.\n${'Water runs downhill. '.repeat(40_000)}`)
    const documentId = await aFileOf(scope, 'long.txt', bytes)
    expect(Buffer.from((await loadOriginalBytes(scope, documentId)) ?? []).equals(Buffer.from(bytes))).toBe(true)
    for (const [start, end] of [
      [0, 1],
      [262_140, 262_150],
      [262_144, 524_288],
      [bytes.length - 5, bytes.length + 5],
    ] as const)
      expect(await loadOriginalBytes(scope, documentId, { start, end })).toEqual(bytes.slice(start, end))
  })

  it('is there for those who may read the document, and for nobody else', async () => {
    const scope = await aPerson()
    const documentId = await aFileOf(scope, 'waterways.pdf', fixture('waterways.pdf'))
    await readOriginal(scope, documentId)
    const visitor = grantVisitorScope()
    expect(await loadOriginal(visitor, documentId)).toBeUndefined()
    expect(await loadOriginalBytes(visitor, documentId)).toBeUndefined()
    await saveVisibility(scope, documentId, { visibility: 'link', linkToken: 'a-token' })
    expect(await loadOriginal(visitor, documentId)).toBeUndefined()
    expect(await loadOriginal(visitor, documentId, 'another')).toBeUndefined()
    expect((await loadOriginal(visitor, documentId, 'a-token'))?.mimeType).toBe('application/pdf')
    expect((await loadOriginalBytes(visitor, documentId, { start: 0, end: 5 }, 'a-token'))?.length).toBe(5)
  })
})

const mill = 'On 5 May, Ilse Farrow built the mill at Tarn.'

describe('an owner’s word on a date', () => {
  const correct = async (scope: UserScope, documentId: DocumentId, published: string | null) => {
    const version = (await loadDocument(scope, documentId))?.version ?? 0
    const [article] = (await reading(scope, documentId)).articles
    const publishedFrom = published === null ? ('unknown' as const) : ('given' as const)
    const span = { start: article?.start ?? 0, end: article?.end ?? 0 }
    const saved = await saveCorrection(scope, {
      ...{ documentId, version, jobId: v7() as JobId, now },
      document: { title: 'The mill', published, publishedFrom },
      article: { ...span, title: null, published, publishedFrom },
    })
    expect(saved).toBe('saved')
    await readText(scope, documentId)
    return reading(scope, documentId)
  }

  it('outranks what is found at every reading, and facts and cards keep their ids', async () => {
    const scope = await aPerson()
    const { documentId } = await anUpload(scope, mill)
    await readText(scope, documentId)
    expect((await reading(scope, documentId)).facts).toEqual([])
    const first = await correct(scope, documentId, '1871-11')
    expect(first.facts.map(fact => fact.edtf)).toEqual(['1871-05-05'])
    expect(first.articles.map(one => [one.published, one.publishedBy])).toEqual([['1871-11', 'given']])
    const second = await correct(scope, documentId, '1882-11')
    expect(second.facts.map(fact => [fact.edtf, fact.id])).toEqual([['1882-05-05', first.facts[0]?.id]])
    expect(second.cards).toBe(first.cards)
    await readText(scope, documentId)
    expect((await reading(scope, documentId)).facts.map(fact => fact.edtf)).toEqual(['1882-05-05'])
  })

  it('that it is not known leaves years open, whatever the text seems to say', async () => {
    const scope = await aPerson()
    const { documentId } = await anUpload(scope, `---\ndate: 1871-11\n---\n\n${mill}`)
    await readText(scope, documentId)
    expect((await reading(scope, documentId)).facts.map(fact => fact.edtf)).toEqual(['1871-05-05'])
    const after = await correct(scope, documentId, null)
    expect(after.facts).toEqual([])
    expect(after.articles.map(one => one.published)).toEqual([null])
    expect((await loadDocument(scope, documentId))?.published).toBeNull()
  })
})

describe('a reading', () => {
  it('tells how far it is, and ends at its owner’s word; the answer of its worker then changes nothing', async () => {
    const scope = await aPerson()
    const { documentId, jobId } = await anUpload(scope, mill)
    await claimJob(scope, jobId, now)
    await saveProgress(scope, jobId, 'facts', 42, now)
    expect((await loadDocument(scope, documentId))?.job).toEqual({ status: 'running', stage: 'facts', progress: 42 })
    expect(await cancelJobs(scope, documentId, now)).toEqual([jobId])
    await saveProgress(scope, jobId, 'cards', 95, now)
    await endJob(scope, jobId, 'generation-failed', now)
    const document = await loadDocument(scope, documentId)
    expect([document?.status, document?.notice]).toEqual(['failed', 'reading-cancelled'])
    expect(document?.job).toEqual({ status: 'cancelled', stage: 'facts', progress: 42 })
  })

  it('that was stopped is taken up again, once however often it is asked for', async () => {
    const scope = await aPerson()
    const { documentId } = await anUpload(scope, mill)
    await cancelJobs(scope, documentId, now)
    expect(await loadQueuedJobs(scope)).toEqual([])
    for (const _ of [1, 2]) expect(await requestReading(scope, documentId, v7() as JobId, now)).toBe(true)
    expect(await loadQueuedJobs(scope)).toMatchObject([{ length: mill.length }])
    await readText(scope, documentId)
    expect((await loadDocument(scope, documentId))?.status).toBe('ready')
  })

  it('that ended is not stopped afterwards', async () => {
    const scope = await aPerson()
    const { documentId, jobId } = await anUpload(scope, mill)
    await claimJob(scope, jobId, now)
    await readText(scope, documentId)
    await endJob(scope, jobId, 'done', now)
    expect(await cancelJobs(scope, documentId, now)).toEqual([])
    expect((await loadDocument(scope, documentId))?.status).toBe('ready')
  })
})
