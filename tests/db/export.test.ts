import Ajv from 'ajv/dist/2020'
import { describe, expect, it } from 'vitest'
import { db, save } from '../../db/client'
import { loadEverything } from '../../db/queries/export'
import { articleCorrections, attempts, quizItems, quizzes, responses } from '../../db/schema'
import { everythingSchema } from '../../lib/account/everything-schema'
import type { AttemptId, CardId, QuizId, QuizItemId } from '../../lib/ids'
import { aDeck } from '../support/a-deck'
import { aPerson } from '../support/people'
import { studyOnce } from '../support/study-rows'

const at = new Date('2026-04-01T12:00:00.123Z')
const validate = new Ajv({ strict: false, validateFormats: false }).compile(everythingSchema)
type File = Record<string, Record<string, unknown>[]>
const fileOf = async (person: Parameters<typeof loadEverything>[0]): Promise<File> =>
  JSON.parse(JSON.stringify({ format: 1, exportedAt: at, ...(await loadEverything(person)) }))

async function aBusyPerson() {
  const person = await aPerson({ email: 'busy@example.org', passwordHash: 'secret hash' })
  const own = await aDeck({ ownerId: person.userId, visibility: 'private', cards: 4, cardsPerFact: 2 })
  const theirs = await aDeck({ cards: 3 })
  for (const deck of [own, theirs]) await studyOnce(person.userId, deck.cardIds[0] as CardId, at)
  const quizId = 'q' as QuizId
  const itemId = 'i' as QuizItemId
  const attemptId = 'a' as AttemptId
  const item = { id: itemId, quizId, ordinal: 0, format: 'choose-date', cardVersion: 1, stem: 'When?' }
  await save([
    db
      .insert(quizzes)
      .values({ id: quizId, ownerId: person.userId, deckId: own.deckId, title: 'Q', seed: 's', createdAt: at }),
    db.insert(quizItems).values({ ...item, options: [{ edtf: '1802', text: '1802' }], key: 0, quotes: [] }),
    db.insert(attempts).values({ id: attemptId, quizId, learnerId: person.userId, ordinal: 1, startedAt: at }),
    db.insert(responses).values({ attemptId, itemId, choice: 0, correct: true, answeredAt: at }),
  ])
  return { person, own, theirs }
}

describe('taking everything along', () => {
  it('gives every row, numbers and instants unchanged, as the schema says', async () => {
    const { person, own, theirs } = await aBusyPerson()
    const file = await fileOf(person)
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
    const lengths = Object.entries(file).flatMap(([name, rows]) => (Array.isArray(rows) ? [[name, rows.length]] : []))
    expect(Object.fromEntries(lengths)).toMatchObject({
      documents: 1,
      facts: 2,
      decks: 1,
      cards: 4,
      studiedCards: 1,
      memories: 2,
      reviews: 2,
      quizzes: 1,
      attempts: 1,
    })
    expect(file.memories?.[0]).toMatchObject({ stability: 2.3065, difficulty: 2.118104, lastReview: at.toISOString() })
    expect(file.reviews?.map(row => row.cardId).sort()).toEqual([own.cardIds[0], theirs.cardIds[0]].sort())
    expect(file.cards?.map(card => card.facts)).toEqual(own.cardIds.map((_, i) => [own.factIds[Math.floor(i / 2)]]))
  })

  it('quotes are slices of the text that comes along', async () => {
    const { documents = [], facts = [] } = await fileOf(await ownerWithDeck())
    const text = String(documents[0]?.text)
    const sources = facts.flatMap(fact => fact.sources as { start: number; end: number; quote: string }[])
    expect(sources.length).toBe(5)
    for (const { start, end, quote } of sources) expect(text.slice(start, end)).toBe(quote)
  })

  it('an article comes with what its owner said of it', async () => {
    const owner = await aPerson({ email: 'corrects@example.org', passwordHash: 'h' })
    const { documentId } = await aDeck({ ownerId: owner.userId, visibility: 'private' })
    const correction = { start: 0, end: 40, title: null, published: '1871-11', publishedFrom: 'given' as const }
    await save([db.insert(articleCorrections).values({ documentId, ...correction })])
    const file = await fileOf(owner)
    expect(file.documents?.[0]?.corrections).toEqual([correction])
    expect(validate(file), JSON.stringify(validate.errors)).toBe(true)
  })

  it('holds no secret', async () => {
    const text = JSON.stringify(await fileOf(await aPerson({ email: 's@example.org', passwordHash: 'the hash' })))
    expect(text).toContain('s@example.org')
    expect(text).not.toContain('the hash')
  })

  it('of a guest is a valid file too', async () => {
    expect(validate(await fileOf(await aPerson()))).toBe(true)
  })

  it('the schema refuses a file without its log', async () => {
    const { reviews: _, ...file } = await fileOf(await aPerson())
    expect(validate(file)).toBe(false)
  })
})

async function ownerWithDeck() {
  const owner = await aPerson({ email: 'owner@example.org', passwordHash: 'h' })
  await aDeck({ ownerId: owner.userId, visibility: 'private', cards: 5 })
  return owner
}

describe('a stranger', () => {
  it('finds nothing of others in the file', async () => {
    await ownerWithDeckOf('other@example.org')
    const { profile: _, ...rest } = await fileOf(await aPerson())
    const rows = Object.values(rest).filter(Array.isArray).flat()
    expect(rows).toEqual([])
    expect(await loadEverything(await aPerson())).toMatchObject({ documents: [], reviews: [] })
  })
})

async function ownerWithDeckOf(email: string) {
  const owner = await aPerson({ email, passwordHash: 'h' })
  const deck = await aDeck({ ownerId: owner.userId, visibility: 'private' })
  await studyOnce(owner.userId, deck.cardIds[0] as CardId, at)
}
