import 'server-only'
import { and, eq, exists, isNull, lt, max, ne, not, sql } from 'drizzle-orm'
import { db, save } from '@/db/client'
import { cards, decks, documents, files, jobs, memories, reviewLog, sessions, users } from '@/db/schema'
import type { UserScope } from '@/lib/scope'

/** Makes the owner of the shipped digests, once. */
export async function saveLibraryOwner(scope: UserScope, now: Date): Promise<boolean> {
  if (scope.role !== 'library') return false
  const row = { id: scope.userId, role: 'library' as const, createdAt: now, lastSeenAt: now }
  await save([db.insert(users).values(row).onConflictDoNothing()])
  return true
}

/** The asker's documents that come from content/, with what tells whether their files changed. */
export async function loadContentIndex(scope: UserScope) {
  const rows = await db
    .select({
      id: documents.id,
      contentId: documents.contentId,
      fileSha256: files.sha256,
      generator: documents.generator,
      status: documents.status,
      deletedAt: documents.deletedAt,
    })
    .from(documents)
    .leftJoin(files, eq(files.documentId, documents.id))
    .where(eq(documents.ownerId, scope.userId))
  return rows.flatMap(row => (row.contentId === null ? [] : [{ ...row, contentId: row.contentId }]))
}

/** Times that a job is begun before it is given up: a document that ends the process must not do so at every start. */
const maxTries = 3

/** After a restart nothing runs: what ran is queued again, or given up with its sentence. */
export async function requeueJobs(scope: UserScope, now: Date): Promise<void> {
  if (scope.role !== 'library') return
  const running = eq(jobs.status, 'running')
  const hopeless = and(running, sql`${jobs.tries} >= ${maxTries}`)
  await save([
    db
      .update(documents)
      .set({ status: 'failed', notice: 'generation-failed' })
      .where(sql`${documents.id} in (${db.select({ id: jobs.documentId }).from(jobs).where(hopeless)})`),
    db.update(jobs).set({ status: 'failed', error: 'generation-failed', updatedAt: now }).where(hopeless),
    db.update(jobs).set({ status: 'queued', updatedAt: now }).where(running),
  ])
}

/** Erases guests not seen since `before`, except those whose cards somebody else studies. Returns how many. */
export async function expireGuests(scope: UserScope, before: Date): Promise<number> {
  if (scope.role !== 'library') return 0
  const seen = db
    .select({ at: max(sessions.lastSeenAt) })
    .from(sessions)
    .where(eq(sessions.userId, users.id))
  const answered = db
    .select({ at: max(reviewLog.receivedAt) })
    .from(reviewLog)
    .where(eq(reviewLog.learnerId, users.id))
  const studiedByOthers = db
    .select({ id: memories.cardId })
    .from(memories)
    .innerJoin(cards, eq(cards.id, memories.cardId))
    .innerJoin(decks, eq(decks.id, cards.deckId))
    .where(and(eq(decks.ownerId, users.id), ne(memories.learnerId, users.id)))
  const idle = and(
    isNull(users.email),
    eq(users.role, 'member'),
    lt(users.lastSeenAt, before),
    lt(sql`coalesce((${seen}), 0)`, before.getTime()),
    lt(sql`coalesce((${answered}), 0)`, before.getTime()),
    not(exists(studiedByOthers)),
  )
  const [gone] = await save([db.delete(users).where(idle)])
  return gone ?? 0
}
