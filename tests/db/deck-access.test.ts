import { and, eq } from 'drizzle-orm'
import { beforeAll, describe, expect, it } from 'vitest'
import { db, save } from '../../db/client'
import { readableDeck, readableDocument } from '../../db/deck-access'
import { assignments, classes, decks, documents, memberships, users } from '../../db/schema'
import { grantUserScope, grantVisitorScope } from '../../lib/grant-scope'
import type { AssignmentId, ClassId, DeckId, DocumentId, SessionId, UserId } from '../../lib/ids'
import type { Scope } from '../../lib/scope'

const at = new Date('2026-03-01T09:00:00Z')
const settings = { timeZone: 'UTC', rolloverHour: 4, locale: 'en', buttons: 'two' } as const
const asUser = (id: string) =>
  grantUserScope({
    userId: id as UserId,
    sessionId: `s-${id}` as SessionId,
    guest: false,
    role: 'member',
    name: null,
    settings,
  })
const user = (id: string) => ({ id: id as UserId, createdAt: at, lastSeenAt: at })
const deck = (id: string, more: Partial<typeof decks.$inferInsert> = {}) => ({
  id: id as DeckId,
  ownerId: 'owner' as UserId,
  title: id,
  createdAt: at,
  updatedAt: at,
  ...more,
})
const source = {
  id: 'source' as DocumentId,
  ownerId: 'owner' as UserId,
  title: 'Source',
  authors: [],
  language: 'en',
  format: 'text',
  text: 'The bridge was opened in 1894.',
  textSha256: '',
  status: 'ready' as const,
  createdAt: at,
  updatedAt: at,
}
const assigned = (deckId: string, withdrawnAt: Date | null) => ({
  id: `a-${deckId}` as AssignmentId,
  classId: 'class' as ClassId,
  deckId: deckId as DeckId,
  availableFrom: at,
  dueAt: at,
  desiredRetention: 0.9,
  createdAt: at,
  withdrawnAt,
})
const member = (id: string, role: 'instructor' | 'student') => ({
  classId: 'class' as ClassId,
  userId: id as UserId,
  role,
  name: id,
  sharesRecall: false,
  joinedAt: at,
})

beforeAll(() =>
  save([
    db.insert(users).values(['owner', 'student', 'stranger'].map(user)),
    db.insert(documents).values(source),
    db
      .insert(decks)
      .values([
        deck('private'),
        deck('public', { visibility: 'public' }),
        deck('linked', { visibility: 'link', linkToken: 'token' }),
        deck('assigned', { documentId: source.id }),
        deck('withdrawn'),
        deck('binned', { visibility: 'public', deletedAt: at }),
      ]),
    db.insert(classes).values({ id: 'class' as ClassId, name: 'Class', joinToken: 'join', createdAt: at }),
    db.insert(memberships).values([member('owner', 'instructor'), member('student', 'student')]),
    db.insert(assignments).values([assigned('assigned', null), assigned('withdrawn', at)]),
  ]),
)

const readable = async (scope: Scope) => {
  const rows = await db.select({ id: decks.id }).from(decks).where(readableDeck(scope)).orderBy(decks.id)
  return rows.map(row => String(row.id))
}

describe('read access to a deck', () => {
  it.each<[string, Scope, string[]]>([
    ['a visitor', grantVisitorScope(), ['public']],
    ['a stranger', asUser('stranger'), ['public']],
    ['a student of the class', asUser('student'), ['assigned', 'public']],
    ['the owner', asUser('owner'), ['assigned', 'linked', 'private', 'public', 'withdrawn']],
  ])('%s', async (_who, scope, expected) => {
    expect(await readable(scope)).toEqual(expected)
  })

  it('is not widened by a further condition', async () => {
    const rows = await db
      .select()
      .from(decks)
      .where(and(eq(decks.id, 'private' as DeckId), readableDeck(asUser('stranger'))))
    expect(rows).toEqual([])
  })

  it('reaches the document that the deck rests on', async () => {
    const documentsOf = async (scope: Scope) =>
      (await db.select().from(documents).where(readableDocument(scope))).length
    expect(await Promise.all([asUser('owner'), asUser('student'), asUser('stranger')].map(documentsOf))).toEqual([
      1, 1, 0,
    ])
  })
})
