import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { openDatabase } from '../../db/open-database'
import { cardFacts, cards, decks, documents, factSources, facts, users } from '../../db/schema'
import { boundsOf } from '../../lib/edtf/bounds'
import { describeEdtf } from '../../lib/edtf/describe-edtf'
import { type Edtf, parseEdtf } from '../../lib/edtf/edtf'
import { precisionOf } from '../../lib/edtf/precision'
import type { CardId, DeckId, DocumentId, FactId, UserId } from '../../lib/ids'

const subjects = [
  'the Lantern Guild',
  'the town of Veldmark',
  'the Orra line',
  'Captain Sella Brandt',
  'the Tarn museum',
]
const deeds = ['opened a harbour school', 'signed the salt pact', 'moved its archive inland', 'printed a first atlas']
const firstYear = 1802

/** The date of the nth fact: years seven apart, every third told to the month, every fourth to the day. */
function edtfOf(n: number): Edtf {
  const year = firstYear + 7 * n
  const text = n % 4 === 3 ? `${year}-05-${10 + (n % 19)}` : n % 3 === 2 ? `${year}-${n % 2 ? '03' : '11'}` : `${year}`
  const parsed = parseEdtf(text)
  if (!parsed.ok) throw new Error(`not EDTF: ${text}`)
  return parsed.value
}

function eventOf(n: number) {
  const subject = subjects[n % subjects.length] as string
  const deed = deeds[Math.floor(n / subjects.length) % deeds.length] as string
  const round = Math.floor(n / (subjects.length * deeds.length))
  const place = round ? ` for the ${round + 1}th time` : ''
  return { subject, deed: `${deed}${place}` }
}

export type ADeck = {
  /** How many cards. Default 10. */
  readonly cards?: number
  /** Siblings: how many cards hang on one fact, 1 or 2. Default 1. */
  readonly cardsPerFact?: 1 | 2
  readonly ownerId?: UserId
  /** Default public. */
  readonly visibility?: 'private' | 'link' | 'public'
  readonly title?: string
  /** Address of the database; default that of the test. */
  readonly url?: string
  readonly now?: Date
}

/** Puts a document with its facts, a deck and cards into the database. Sentences, quotes and offsets agree exactly. */
export async function aDeck(options: ADeck = {}) {
  const { cards: wanted = 10, cardsPerFact = 1, visibility = 'public', title = 'Annals of Veldmark' } = options
  const now = options.now ?? new Date('2026-01-01T00:00:00Z')
  const { db, save } = openDatabase(options.url ?? process.env.DATABASE_URL ?? '')
  const ownerId = options.ownerId ?? (v7() as UserId)
  const documentId = v7() as DocumentId
  const deckId = v7() as DeckId
  const at = { createdAt: now, updatedAt: now }

  let text = `# ${title}\n\n`
  const told = Array.from({ length: Math.ceil(wanted / cardsPerFact) }, (_, n) => {
    const edtf = edtfOf(n)
    const { subject, deed } = eventOf(n)
    const words = describeEdtf(edtf)
    const lead = `${n % 4 === 3 ? 'On' : 'In'} `
    const sentence = `${lead}${words} ${subject} ${deed}.`
    const start = text.length
    text += `${sentence}\n\n`
    return {
      n,
      factId: v7() as FactId,
      edtf,
      words,
      lead,
      subject,
      deed,
      sentence,
      start,
      end: start + sentence.length,
    }
  })

  const cardRows = Array.from({ length: wanted }, (_, i) => {
    const fact = told[Math.floor(i / cardsPerFact)]
    if (!fact) throw new Error('a card without a fact')
    const cloze = i % cardsPerFact === 1
    return {
      factId: fact.factId,
      id: v7() as CardId,
      deckId,
      key: `card-${i}`,
      kind: cloze ? 'cloze-date' : 'when',
      prompt: cloze ? fact.sentence.replace(fact.words, '＿＿') : `When was it that ${fact.subject} ${fact.deed}?`,
      answer: fact.words,
      accept: [fact.edtf],
      quotes: [{ documentId, start: fact.start, end: fact.end, text: fact.sentence }],
      ordinal: i,
      ...at,
    }
  })

  await save([
    db.insert(users).values({ id: ownerId, name: 'Deck owner', createdAt: now, lastSeenAt: now }).onConflictDoNothing(),
    db.insert(documents).values({
      id: documentId,
      ownerId,
      title,
      authors: ['Ilse Farrow'],
      publisher: 'Veldmark Press',
      published: '2019',
      language: 'en',
      format: 'markdown',
      text,
      textSha256: createHash('sha256').update(text).digest('hex'),
      visibility,
      status: 'ready',
      ...at,
    }),
    db.insert(decks).values({ id: deckId, ownerId, documentId, title, visibility, ...at }),
    ...told.flatMap(fact => [
      db.insert(facts).values({
        id: fact.factId,
        ownerId,
        documentId,
        key: `fact-${fact.n}`,
        edtf: fact.edtf,
        ...boundsOf(fact.edtf),
        precision: precisionOf(fact.edtf),
        role: 'happened',
        statement: `${fact.subject} ${fact.deed}`,
        entities: [],
        confidence: 0.9,
        ...at,
      }),
      db.insert(factSources).values({
        factId: fact.factId,
        ordinal: 0,
        documentId,
        start: fact.start,
        end: fact.end,
        quote: fact.sentence,
        prefix: text.slice(Math.max(0, fact.start - 32), fact.start),
        suffix: text.slice(fact.end, fact.end + 32),
        timexStart: fact.start + fact.lead.length,
        timexEnd: fact.start + fact.lead.length + fact.words.length,
        sentenceStart: fact.start,
        sentenceEnd: fact.end,
      }),
    ]),
    ...cardRows.flatMap(({ factId, ...card }) => [
      db.insert(cards).values(card),
      db.insert(cardFacts).values({ cardId: card.id, factId }),
    ]),
  ])
  return {
    ownerId,
    documentId,
    deckId,
    factIds: told.map(fact => fact.factId),
    cardIds: cardRows.map(card => card.id),
  }
}
