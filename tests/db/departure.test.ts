import { count, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, save } from '../../db/client'
import { deleteAccount } from '../../db/queries/departure'
import {
  cards,
  classes,
  decks,
  departures,
  documents,
  facts,
  memberships,
  memories,
  reviewLog,
  sessions,
  users,
} from '../../db/schema'
import type { CardId, ClassId, DeckId, UserId } from '../../lib/ids'
import { aDeck } from '../support/a-deck'
import { aPerson } from '../support/people'
import { studyOnce } from '../support/study-rows'

const at = new Date('2026-04-01T12:00:00Z')
const first = (ids: readonly CardId[]) => ids[0] as CardId
const ownerOf = async (id: DeckId) =>
  (await db.select({ ownerId: decks.ownerId }).from(decks).where(eq(decks.id, id)))[0]?.ownerId
const rowsOf = async (userId: UserId) => {
  const [log] = await db.select({ n: count() }).from(reviewLog).where(eq(reviewLog.learnerId, userId))
  const [memory] = await db.select({ n: count() }).from(memories).where(eq(memories.learnerId, userId))
  const [session] = await db.select({ n: count() }).from(sessions).where(eq(sessions.userId, userId))
  const [user] = await db.select({ n: count() }).from(users).where(eq(users.id, userId))
  return [log?.n, memory?.n, session?.n, user?.n]
}

let library: UserId
beforeAll(async () => {
  library = (await aPerson({ role: 'library' })).userId
})

const aClass = (id: string, instructor: UserId, more: readonly [UserId, 'instructor' | 'student'][] = []) => [
  db.insert(classes).values({ id: id as ClassId, name: id, joinToken: id, createdAt: at }),
  ...[[instructor, 'instructor'] as const, ...more].map(([userId, role]) =>
    db
      .insert(memberships)
      .values({ classId: id as ClassId, userId, role, name: role, sharesRecall: false, joinedAt: at }),
  ),
]

describe('deleting an account', () => {
  it('erases log, memory, content and sessions, and leaves counts', async () => {
    const person = await aPerson({ email: 'leaver@example.org', passwordHash: 'h' })
    const deck = await aDeck({ ownerId: person.userId, visibility: 'private', cards: 4 })
    await studyOnce(person.userId, first(deck.cardIds), at)
    expect(await rowsOf(person.userId)).toEqual([1, 1, 1, 1])
    await deleteAccount(person, { id: 'd1', at })
    expect(await rowsOf(person.userId)).toEqual([0, 0, 0, 0])
    expect(await db.select().from(documents).where(eq(documents.id, deck.documentId))).toEqual([])
    expect(await db.select().from(cards).where(eq(cards.deckId, deck.deckId))).toEqual([])
    expect(await db.select().from(departures).where(eq(departures.id, 'd1'))).toEqual([
      { id: 'd1', at, reviews: 1, cards: 4, documents: 1 },
    ])
  })

  it('leaves a deck that somebody else studies to the library, with its text and the other memory', async () => {
    const person = await aPerson({ email: 'author@example.org', passwordHash: 'h' })
    const reader = await aPerson()
    const studied = await aDeck({ ownerId: person.userId })
    const unread = await aDeck({ ownerId: person.userId })
    await studyOnce(reader.userId, first(studied.cardIds), at)
    await studyOnce(person.userId, first(studied.cardIds), at)
    await deleteAccount(person, { id: 'd2', at })
    expect(await ownerOf(studied.deckId)).toBe(library)
    expect(await ownerOf(unread.deckId)).toBeUndefined()
    const [document] = await db.select().from(documents).where(eq(documents.id, studied.documentId))
    expect(document?.ownerId).toBe(library)
    expect((await db.select().from(facts).where(eq(facts.ownerId, library))).length).toBe(10)
    expect(await rowsOf(reader.userId)).toEqual([1, 1, 1, 1])
    expect(await rowsOf(person.userId)).toEqual([0, 0, 0, 0])
  })

  it('archives a class left without instructor, deletes an empty one, leaves the others', async () => {
    const person = await aPerson({ email: 'teacher@example.org', passwordHash: 'h' })
    const student = await aPerson()
    const colleague = await aPerson()
    await save([
      ...aClass('alone', person.userId),
      ...aClass('orphaned', person.userId, [[student.userId, 'student']]),
      ...aClass('shared', person.userId, [[colleague.userId, 'instructor']]),
    ])
    await deleteAccount(person, { id: 'd3', at })
    const left = await db.select({ id: classes.id, archivedAt: classes.archivedAt }).from(classes)
    expect(left.sort((a, b) => (a.id < b.id ? -1 : 1))).toEqual([
      { id: 'orphaned', archivedAt: at },
      { id: 'shared', archivedAt: null },
    ])
  })
})

describe('a stranger', () => {
  it('deletes nobody but themselves', async () => {
    const owner = await aPerson({ email: 'stays@example.org', passwordHash: 'h' })
    const deck = await aDeck({ ownerId: owner.userId, visibility: 'private' })
    await studyOnce(owner.userId, first(deck.cardIds), at)
    await deleteAccount(await aPerson(), { id: 'd4', at })
    expect(await rowsOf(owner.userId)).toEqual([1, 1, 1, 1])
    expect(await ownerOf(deck.deckId)).toBe(owner.userId)
  })
})
