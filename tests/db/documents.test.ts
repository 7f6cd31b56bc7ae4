import { and, eq } from 'drizzle-orm'
import { v7 } from 'uuid'
import { describe, expect, it } from 'vitest'
import { loadContent } from '../../db/content'
import { openDatabase } from '../../db/open-database'
import { saveCorrection } from '../../db/queries/corrections'
import { loadDocument, loadLibrary, loadReading } from '../../db/queries/documents'
import { expireGuests, loadContentIndex, requeueJobs, saveLibraryOwner } from '../../db/queries/housekeeping'
import { loadStanding, saveIngest } from '../../db/queries/ingest'
import { cancelJobs, claimJob, endJob, loadQueuedJobs, requestReading, saveProgress } from '../../db/queries/jobs'
import { loadOriginal, loadOriginalBytes } from '../../db/queries/original-files'
import { loadUsage, saveBinned, saveRestored, saveUpload, saveVisibility } from '../../db/queries/uploads'
import * as schema from '../../db/schema'
import { grantVisitorScope } from '../../lib/grant-scope'
import type { CardId, DeckId, DocumentId, FactId, JobId } from '../../lib/ids'
import { isIdle } from '../../lib/ingest/plan-ingest'
import { prepareIngest } from '../../lib/ingest/prepare-ingest'
import { aFile, anUpload, fieldsFor, read } from '../support/a-document'
import { aPerson } from '../support/people'

const { db, save } = openDatabase(process.env.DATABASE_URL ?? '')
const now = new Date('2026-02-03T04:05:06Z')

const harbour = 'In 1811, the council of Veldmark opened a second harbour.'
const bridge = 'In March 1834, Ilse Farrow built the bridge at Tarn.'
const fire = 'On 4 May 1852, a fire destroyed the archive of Orra.'
const text = (...paragraphs: string[]) => `# Veldmark\n\n${paragraphs.join('\n\n')}\n`

async function aReadDocument(body = text(harbour, bridge, fire)) {
  const scope = await aPerson()
  const { documentId } = await anUpload(scope, body)
  await read(scope, documentId)
  return { scope, documentId }
}

/** Everything that a reading writes, but the instants. */
async function rows(documentId: DocumentId) {
  const of = <T extends { updatedAt: Date; createdAt: Date }>(list: readonly T[]) =>
    list.map(({ updatedAt, createdAt, ...one }) => one)
  const cards = await db
    .select({ card: schema.cards })
    .from(schema.cards)
    .innerJoin(schema.decks, eq(schema.decks.id, schema.cards.deckId))
    .where(eq(schema.decks.documentId, documentId))
  return {
    facts: of(await db.select().from(schema.facts).where(eq(schema.facts.documentId, documentId))),
    sources: await db.select().from(schema.factSources).where(eq(schema.factSources.documentId, documentId)),
    timexes: await db.select().from(schema.timexes).where(eq(schema.timexes.documentId, documentId)),
    ledger: await db.select().from(schema.ledger).where(eq(schema.ledger.documentId, documentId)),
    cards: of(cards.map(({ card }) => card)),
  }
}

describe('reading a document', () => {
  it('keeps facts with bounds and quotes, cards, the ledger, and one deck', async () => {
    const { scope, documentId } = await aReadDocument()
    const { facts, sources, cards, ledger } = await rows(documentId)
    expect(facts.map(fact => fact.edtf).sort()).toEqual(['1811', '1834-03', '1852-05-04'])
    const day = facts.find(fact => fact.edtf === '1852-05-04')
    expect([day?.earliest, day?.latest]).toEqual([-42975, -42975])
    expect(sources.map(source => text(harbour, bridge, fire).slice(source.start, source.end))).toEqual(
      sources.map(source => source.quote),
    )
    expect(sources.every(source => source.prefix.length <= 32 && source.suffix.length <= 32)).toBe(true)
    expect(cards.length).toBeGreaterThanOrEqual(3)
    expect(ledger.length).toBeGreaterThanOrEqual(3 + 3 + cards.length)
    expect((await loadDocument(scope, documentId))?.deck).not.toBeNull()
  })

  it('twice leaves what reading it once left', async () => {
    const { scope, documentId } = await aReadDocument()
    const once = await rows(documentId)
    const { ingest } = await read(scope, documentId)
    expect(isIdle(ingest.plan)).toBe(true)
    expect(await rows(documentId)).toEqual(once)
  })

  it('refuses a plan that was made for an older version, and writes nothing of it', async () => {
    const { scope, documentId } = await aReadDocument()
    const { ingest } = await read(scope, documentId, text(bridge, harbour, fire))
    const once = await rows(documentId)
    expect(await saveIngest(scope, ingest)).toBe('changed-meanwhile')
    expect(await rows(documentId)).toEqual(once)
  })

  it('keeps the ids of facts and cards whose paragraphs changed places', async () => {
    const { scope, documentId } = await aReadDocument()
    const before = await rows(documentId)
    await read(scope, documentId, text(fire, harbour, bridge))
    const after = await rows(documentId)
    const idsOf = (list: readonly { id: string; key: string | null; version: number }[]) =>
      list.map(({ id, key, version }) => `${key} ${id} ${version}`).sort()
    expect(idsOf(after.facts)).toEqual(idsOf(before.facts))
    expect(idsOf(after.cards)).toEqual(idsOf(before.cards))
    expect(after.sources).not.toEqual(before.sources)
    for (const source of after.sources)
      expect(text(fire, harbour, bridge).slice(source.start, source.end)).toBe(source.quote)
  })

  it('retires what is gone with its cards, keeps their memories, and brings them back under their ids', async () => {
    const { scope, documentId } = await aReadDocument()
    const before = await rows(documentId)
    const gone = before.facts.find(fact => fact.edtf === '1834-03')
    const [link] = await db
      .select()
      .from(schema.cardFacts)
      .where(eq(schema.cardFacts.factId, gone?.id ?? ('' as never)))
    const cardId = link?.cardId ?? ('' as never)
    await save([db.insert(schema.memories).values({ learnerId: scope.userId, cardId, stability: 7, repetition: 2 })])
    await read(scope, documentId, text(harbour, fire))
    const status = async () =>
      (await db.select({ status: schema.cards.status }).from(schema.cards).where(eq(schema.cards.id, cardId)))[0]
    expect(await status()).toEqual({ status: 'retired' })
    expect((await loadReading(scope, documentId))?.facts.map(fact => fact.edtf)).toEqual(['1811', '1852-05-04'])
    const [memory] = await db.select().from(schema.memories).where(eq(schema.memories.cardId, cardId))
    expect(memory?.stability).toBe(7)
    await read(scope, documentId, text(harbour, bridge, fire))
    expect(await status()).toEqual({ status: 'active' })
  })

  it('keeps the wording that its owner gave a card', async () => {
    const { scope, documentId } = await aReadDocument()
    const [card] = (await rows(documentId)).cards
    const own = { prompt: 'When did Veldmark open its second harbour?', version: (card?.version ?? 0) + 1 }
    await save([
      db
        .update(schema.cards)
        .set(own)
        .where(eq(schema.cards.id, card?.id ?? ('' as never))),
    ])
    await read(scope, documentId, text(fire, harbour, bridge))
    const kept = (await rows(documentId)).cards.find(one => one.id === card?.id)
    expect(kept).toMatchObject(own)
  })

  it('changes what follows from a corrected date under the same ids, and keeps the old wording as a version', async () => {
    const { scope, documentId } = await aReadDocument(text('On 5 May, Ilse Farrow built the mill at Tarn.'))
    const jobId = v7() as JobId
    const version = (await loadDocument(scope, documentId))?.version ?? 0
    const correction = { documentId, version, jobId, now }
    const given = (published: string) => ({
      document: { title: 'Veldmark, corrected', published, publishedFrom: 'given' as const },
    })
    expect(await saveCorrection(scope, { ...correction, ...given('1871') })).toBe('saved')
    const late = { ...correction, ...given('1872'), jobId: v7() as JobId }
    expect(await saveCorrection(scope, late)).toBe('changed-meanwhile')
    await read(scope, documentId)
    const first = await rows(documentId)
    expect(first.facts.map(fact => fact.edtf).sort()).toEqual(['1871-05-05'])
    await saveCorrection(scope, { ...correction, ...given('1881'), version: version + 2, jobId: v7() as JobId })
    await read(scope, documentId)
    const second = await rows(documentId)
    expect(second.facts.map(fact => fact.id).sort()).toEqual(first.facts.map(fact => fact.id).sort())
    const changed = second.facts.find(fact => fact.edtf === '1881-05-05')
    expect(changed?.version).toBe(2)
    const old = await db
      .select()
      .from(schema.factVersions)
      .where(eq(schema.factVersions.factId, changed?.id ?? ('' as never)))
    expect(old.map(one => one.body.edtf)).toEqual(['1871-05-05'])
  })

  it('says why there is no deck', async () => {
    const { scope, documentId } = await aReadDocument('Water runs downhill, and has always done so.')
    const document = await loadDocument(scope, documentId)
    expect([document?.notice, document?.deck]).toEqual(['document-undated', null])
  })

  it('fits the limits of SQLite with four thousand facts', async () => {
    const { scope, documentId } = await aReadDocument(text(harbour))
    const standing = (await loadStanding(scope, documentId)) ?? expect.fail()
    const { ingest } = await read(scope, documentId)
    const { facts, cards, ledger, timexes } = ingest.generated
    const times = <T extends { id: string }>(list: readonly T[]) =>
      Array.from({ length: 4000 }, (_, i) => list.map(one => ({ ...one, id: `${one.id}-${i}` }))).flat()
    const linked = times(cards).map(card => ({
      ...card,
      facts: [card.facts[0] + card.id.slice(card.id.lastIndexOf('-'))],
    }))
    const generated = { ...ingest.generated, facts: times(facts), cards: linked, timexes: times(timexes), ledger }
    const version = standing.document.version + 1
    const next = { ...standing, document: { ...standing.document, version } }
    const ids = { fact: () => v7() as FactId, card: () => v7() as CardId, deck: () => v7() as DeckId }
    await saveIngest(scope, prepareIngest(next, standing.document, generated, { ids, now }))
    const after = await rows(documentId)
    expect(after.facts.filter(fact => fact.status === 'active')).toHaveLength(4000)
    expect(after.sources.length).toBe(4001)
  })
})

describe('a job', () => {
  it('goes to one worker only', async () => {
    const scope = await aPerson()
    const { jobId } = await anUpload(scope, text(harbour))
    const claims = await Promise.all([1, 2, 3].map(() => claimJob(scope, jobId, now)))
    expect(claims.filter(Boolean)).toHaveLength(1)
  })

  it('that ran when the server stopped is queued again, and given up the third time', async () => {
    const scope = await aPerson()
    const library = await aPerson({ role: 'library' })
    const { documentId, jobId } = await anUpload(scope, text(harbour))
    for (const again of [true, true, false]) {
      await claimJob(scope, jobId, now)
      await requeueJobs(library, now)
      expect((await loadQueuedJobs(scope)).some(job => job.id === jobId)).toBe(again)
    }
    const document = await loadDocument(scope, documentId)
    expect([document?.status, document?.notice]).toEqual(['failed', 'generation-failed'])
  })

  it('is not run for a document in the bin, and runs again when it is taken out', async () => {
    const scope = await aPerson()
    const { documentId } = await anUpload(scope, text(harbour))
    await saveBinned(scope, documentId, now)
    expect(await loadQueuedJobs(scope)).toEqual([])
    expect(await loadDocument(scope, documentId)).toBeUndefined()
    await saveRestored(scope, documentId, v7() as JobId, now)
    expect(await loadQueuedJobs(scope)).toHaveLength(1)
  })
})

describe('the original', () => {
  it('is kept byte for byte in chunks', async () => {
    const scope = await aPerson()
    const long = text(
      ...Array.from({ length: 12_000 }, (_, i) => `Mill ${i} of Tarn stands by the water, löw and wide.`),
    )
    const { documentId } = await anUpload(scope, long)
    const chunks = await db
      .select()
      .from(schema.fileChunks)
      .where(eq(schema.fileChunks.documentId, documentId))
      .orderBy(schema.fileChunks.ordinal)
    expect(chunks.length).toBeGreaterThan(1)
    expect(Buffer.concat(chunks.map(chunk => chunk.bytes)).equals(Buffer.from(aFile(long).bytes))).toBe(true)
  })

  it('counts towards what a person has, unless it is in the bin', async () => {
    const scope = await aPerson()
    const { documentId } = await anUpload(scope, text(harbour))
    expect(await loadUsage(scope)).toEqual({ documents: 1, textLength: text(harbour).length })
    await saveBinned(scope, documentId, now)
    expect(await loadUsage(scope)).toEqual({ documents: 0, textLength: 0 })
  })
})

describe('guests', () => {
  it('are forgotten after 90 idle days, unless somebody studies their cards', async () => {
    const library = await aPerson({ role: 'library' })
    const old = new Date('2025-01-01T00:00:00Z')
    const idle = await aPerson({ now: old })
    const studied = await aPerson({ now: old })
    const account = await aPerson({ now: old, email: 'sella@example.org' })
    const { documentId } = await anUpload(studied, text(harbour))
    await read(studied, documentId)
    const [card] = (await rows(documentId)).cards
    await save([
      db
        .insert(schema.memories)
        .values({ learnerId: library.userId, cardId: card?.id ?? ('' as never), repetition: 1 }),
    ])
    expect(await expireGuests(library, new Date('2025-11-01T00:00:00Z'))).toBe(1)
    const left = async (id: string) =>
      (
        await db
          .select()
          .from(schema.users)
          .where(eq(schema.users.id, id as never))
      ).length
    expect([await left(idle.userId), await left(studied.userId), await left(account.userId)]).toEqual([0, 1, 1])
  })
})

describe('a stranger', () => {
  it('learns no more from an id that exists than from one that never was', async () => {
    const { scope, documentId } = await aReadDocument()
    const { jobId } = await anUpload(scope, text(fire))
    const stranger = await aPerson()
    const document = (await loadStanding(scope, documentId)) ?? expect.fail()
    const { ingest } = await read(scope, documentId, text(harbour))
    const before = await rows(documentId)
    const calls = (who: typeof stranger, id: DocumentId, job: JobId) => [
      () => loadDocument(who, id),
      () => loadDocument(who, id, 'a-key'),
      () => loadReading(who, id),
      () => loadStanding(who, id),
      () => saveIngest(who, { ...ingest, documentId: id, version: document.document.version + 1 }),
      () =>
        saveCorrection(who, {
          ...{ documentId: id, version: 2, jobId: v7() as JobId, now },
          document: { title: 'Taken', published: null, publishedFrom: 'unknown' },
        }),
      () => saveVisibility(who, id, { visibility: 'public' }),
      () => saveBinned(who, id, now),
      () => saveRestored(who, id, v7() as JobId, now),
      () => claimJob(who, job, now),
      () => saveProgress(who, job, 'facts', 50, now),
      () => endJob(who, job, 'generation-failed', now),
      () => cancelJobs(who, id, now),
      () => requestReading(who, id, v7() as JobId, now),
      () => loadOriginal(who, id),
      () => loadOriginalBytes(who, id),
    ]
    const existing = calls(stranger, documentId, jobId)
    const invented = calls(stranger, v7() as DocumentId, v7() as JobId)
    for (const [i, call] of existing.entries()) expect(await call()).toEqual(await invented[i]?.())
    expect(await rows(documentId)).toEqual(before)
    expect((await loadDocument(scope, documentId))?.title).not.toBe('Taken')
    expect((await loadQueuedJobs(scope)).map(job => job.id)).toContain(jobId)
  })

  it('finds only what is public or own in lists', async () => {
    const { scope, documentId } = await aReadDocument()
    const stranger = await aPerson()
    expect(await loadLibrary(stranger)).toEqual([])
    expect(await loadLibrary(grantVisitorScope())).toEqual([])
    expect(await loadUsage(stranger)).toEqual({ documents: 0, textLength: 0 })
    expect(await loadQueuedJobs(stranger)).toEqual([])
    expect(await loadContentIndex(stranger)).toEqual([])
    await saveVisibility(scope, documentId, { visibility: 'public' })
    expect((await loadLibrary(stranger)).map(one => [one.id, one.own])).toEqual([[documentId, false]])
    await saveVisibility(scope, documentId, { visibility: 'private' })
  })

  it('reads what is shared by link with its token, and no longer when that is taken back', async () => {
    const { scope, documentId } = await aReadDocument()
    const visitor = grantVisitorScope()
    await saveVisibility(scope, documentId, { visibility: 'link', linkToken: 'a-long-token' })
    expect(await loadDocument(visitor, documentId)).toBeUndefined()
    expect(await loadDocument(visitor, documentId, 'another')).toBeUndefined()
    expect((await loadDocument(visitor, documentId, 'a-long-token'))?.id).toBe(documentId)
    expect((await loadReading(visitor, documentId, 'a-long-token'))?.facts).toHaveLength(3)
    await saveVisibility(scope, documentId, { visibility: 'private' })
    expect(await loadDocument(visitor, documentId, 'a-long-token')).toBeUndefined()
  })

  it('keeps house for nobody', async () => {
    const stranger = await aPerson()
    const { jobId } = await anUpload(stranger, text(harbour))
    await claimJob(stranger, jobId, now)
    await requeueJobs(stranger, now)
    expect(await loadQueuedJobs(stranger)).toEqual([])
    expect(await expireGuests(stranger, new Date('2100-01-01T00:00:00Z'))).toBe(0)
    expect(await saveLibraryOwner(stranger, now)).toBe(false)
  })

  it('cannot bring a document in under an id that is taken', async () => {
    const { documentId } = await aReadDocument()
    const stranger = await aPerson()
    const upload = { documentId, jobId: v7() as JobId, fields: fieldsFor(text(fire)), file: aFile(text(fire)), now }
    await expect(saveUpload(stranger, upload)).rejects.toThrow(/UNIQUE/)
  })
})

describe('the digests', () => {
  it('are loaded once, updated under their id, reported when unreadable, and taken away when gone', async () => {
    const { mkdtempSync, renameSync, rmSync, writeFileSync } = await import('node:fs')
    const { tmpdir } = await import('node:os')
    const { join } = await import('node:path')
    const folder = mkdtempSync(join(tmpdir(), 'annals-content-'))
    const library = await aPerson({ role: 'library' })
    const digest = (id: string, ...body: string[]) =>
      `---\nid: ${id}\ntitle: Of ${id}\ndate: 2019\n---\n${text(...body)}`
    const write = (name: string, body: string) => writeFileSync(join(folder, name), body)
    const library_ = async () =>
      (await loadLibrary(library))
        .filter(one => one.byLibrary && one.own)
        .map(one => [one.title, one.cards > 0])
        .sort()
    write('README.md', 'In 1900, this file was left out.')
    write('a.md', digest('a', harbour, bridge))
    write('b.md', digest('b', fire))
    expect(await loadContent(library, folder, now)).toEqual([])
    expect(await library_()).toEqual([
      ['Of a', true],
      ['Of b', true],
    ])
    const before = await loadContentIndex(library)
    expect(await loadContent(library, folder, now)).toEqual([])
    expect(await loadContentIndex(library)).toEqual(before)
    renameSync(join(folder, 'a.md'), join(folder, 'c.md'))
    write('c.md', digest('a', harbour))
    write('broken.md', '---\nid: [\n---\nIn 1822, a lock was built.')
    write('twice.md', digest('b', bridge))
    const problems = await loadContent(library, folder, now)
    expect(problems).toHaveLength(2)
    expect(problems.join(' ')).toMatch(/broken\.md.*front matter.*twice\.md.*id b too/s)
    expect((await loadContentIndex(library)).map(one => one.id).sort()).toEqual(before.map(one => one.id).sort())
    const a = before.find(one => one.contentId === 'a')
    const facts = await db
      .select({ edtf: schema.facts.edtf })
      .from(schema.facts)
      .where(and(eq(schema.facts.documentId, a?.id ?? ('' as never)), eq(schema.facts.status, 'active')))
    expect(facts).toEqual([{ edtf: '1811' }])
    for (const name of ['broken.md', 'twice.md', 'b.md']) rmSync(join(folder, name))
    expect(await loadContent(library, folder, now)).toEqual([])
    expect(await library_()).toEqual([['Of a', true]])
    write('b.md', digest('b', fire))
    await loadContent(library, folder, now)
    expect(await library_()).toHaveLength(2)
  })
})
