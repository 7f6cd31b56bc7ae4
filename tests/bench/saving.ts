import { mkdtempSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { createClient } from '@libsql/client'
import { v7 } from 'uuid'
import type { CardId, ReviewId, StudySessionId } from '../../lib/ids'

/** Reviews a round; three rounds each, taken in turns so that a slow disk hits both. */
const REVIEWS = 400
const ROUNDS = 3

const perSecond = async (work: (n: number) => Promise<unknown>): Promise<number> => {
  const start = performance.now()
  for (let n = 0; n < REVIEWS; n++) await work(n)
  return REVIEWS / ((performance.now() - start) / 1000)
}

/** The least a review can cost: one batch of update and insert on two bare tables, on disk before it answers. */
async function bareBatch(folder: string) {
  const client = createClient({ url: pathToFileURL(join(folder, 'bare.db')).href, concurrency: 1 })
  for (const sql of [
    'PRAGMA journal_mode=WAL',
    'PRAGMA synchronous=FULL',
    'CREATE TABLE memory (card TEXT PRIMARY KEY, reps INTEGER, stability REAL, due INTEGER)',
    'CREATE TABLE log (id TEXT PRIMARY KEY, card TEXT, rating INTEGER, at INTEGER)',
  ])
    await client.execute(sql)
  for (let n = 0; n < REVIEWS; n++)
    await client.execute({ sql: 'INSERT INTO memory VALUES (?, 0, 1.5, 0)', args: [`card-${n}`] })
  return (n: number) =>
    client.batch(
      [
        { sql: 'UPDATE memory SET reps = reps + 1, due = ? WHERE card = ?', args: [n, `card-${n}`] },
        { sql: 'INSERT INTO log VALUES (?, ?, 3, ?)', args: [v7(), `card-${n}`, n] },
      ],
      'write',
    )
}

/** The app's own way, from loading the card to the batch with guards, log, memory and session. */
async function review() {
  const { migrateDatabase } = await import('../../db/migrate')
  await migrateDatabase(process.env.DATABASE_URL ?? '')
  const { aDeck } = await import('../support/a-deck')
  const { aScope } = await import('../support/a-scope')
  const { loadShowing, saveReview } = await import('../../db/queries/study')
  const { gradeCard } = await import('../../lib/scheduling/grade-card')
  const scope = await aScope()
  const deck = await aDeck({ cards: REVIEWS })
  const session = { id: v7() as StudySessionId, deckId: null }
  let minutes = 0
  return async (n: number) => {
    const showing = await loadShowing(scope, deck.cardIds[n] as CardId)
    if (!showing) throw new Error('the card is gone')
    const origin = {
      id: v7() as ReviewId,
      durationMs: 3000,
      device: 'bench',
      sessionId: session.id,
      assignmentId: null,
    }
    const now = new Date(Date.UTC(2026, 0, 2, 0, minutes++))
    const graded = gradeCard(showing, { ...origin, grade: 3, repetition: showing.memory.repetition }, now)
    if (!graded.ok) throw new Error(graded.error)
    const saved = await saveReview(scope, graded.value, session)
    if (!saved.ok) throw new Error(saved.error)
  }
}

/** Reviews loaded, decided and saved a second against the bare libSQL batch, in the same run: best of three rounds each. */
export async function savingBench(): Promise<string> {
  const folder = mkdtempSync(join(tmpdir(), 'annals-bench-'))
  process.env.DATABASE_URL = pathToFileURL(join(folder, 'annals.db')).href
  const [bare, ours] = [await bareBatch(folder), await review()]
  let [bestBare, bestOurs] = [0, 0]
  for (let round = 0; round < ROUNDS; round++) {
    bestBare = Math.max(bestBare, await perSecond(bare))
    bestOurs = Math.max(bestOurs, await perSecond(ours))
  }
  const figures = `${Math.round(bestOurs)} against ${Math.round(bestBare)} a second`
  return `saving: a review reaches ${(bestOurs / bestBare).toFixed(2)} of the rate of the bare libSQL batch (${figures})`
}
