// JSON Schema (draft 2020-12) of the file in which a person takes everything along. Additions only.
type Schema = Readonly<Record<string, unknown>>

const text: Schema = { type: 'string' }
const number: Schema = { type: 'number' }
const whole: Schema = { type: 'integer' }
const truth: Schema = { type: 'boolean' }
const instant: Schema = { type: 'string', format: 'date-time', description: 'UTC' }
const edtf: Schema = { type: 'string', description: 'Extended Date/Time Format, levels 0 to 2' }
const orNull = (schema: Schema): Schema => ({ anyOf: [schema, { type: 'null' }] })
const list = (items: Schema): Schema => ({ type: 'array', items })
const any: Schema = {}
/** Every property named here is always there; later versions may add more. */
const object = (properties: Readonly<Record<string, Schema>>, description?: string): Schema => ({
  type: 'object',
  required: Object.keys(properties),
  properties,
  ...(description ? { description } : {}),
})

const quote = object(
  { documentId: text, start: whole, end: whole, text },
  'text is the slice of the document from start to end',
)
const edited = { version: whole, createdAt: instant, updatedAt: instant }
const card = {
  id: text,
  deckId: text,
  kind: text,
  prompt: text,
  answer: text,
  accept: list(text),
  options: orNull(list(text)),
  quotes: list(quote),
  ordinal: whole,
  status: text,
  ...edited,
}
const memory = {
  repetition: whole,
  state: { enum: ['new', 'learning', 'review', 'relearning'] },
  stability: orNull(number),
  difficulty: orNull(number),
  step: whole,
  reps: whole,
  lapses: whole,
  scheduledDays: whole,
  lastStudyDay: orNull(text),
}

const document = object({
  id: text,
  title: text,
  authors: list(text),
  publisher: orNull(text),
  published: orNull(edtf),
  source: orNull(text),
  licence: orNull(text),
  language: text,
  format: text,
  text: { type: 'string', description: 'what every offset points into, in UTF-16 units' },
  textSha256: text,
  visibility: text,
  articles: list(object({ ordinal: whole, title: text, published: orNull(edtf), start: whole, end: whole })),
  corrections: list(
    object(
      { start: whole, end: whole, title: orNull(text), published: orNull(edtf), publishedFrom: text },
      'what the owner said of the article from start to end; a title of null is as it was found',
    ),
  ),
  deletedAt: orNull(instant),
  ...edited,
})
const fact = object({
  id: text,
  documentId: text,
  edtf,
  precision: text,
  role: text,
  statement: text,
  hedge: orNull(text),
  attribution: orNull(text),
  disputed: orNull(text),
  confidence: number,
  sources: list(object({ documentId: text, start: whole, end: whole, quote: text, prefix: text, suffix: text })),
  ...edited,
})
const review = object({
  id: text,
  cardId: text,
  cardVersion: whole,
  kind: { enum: ['review', 'quiz', 'timeline', 'forget', 'set-due', 'reschedule', 'import', 'void'] },
  rating: orNull({ type: 'integer', description: '1 again, 2 hard, 3 good, 4 easy' }),
  weight: number,
  guess: number,
  claimedAt: instant,
  receivedAt: instant,
  device: text,
  baseRepetition: whole,
  studyDay: text,
  utcOffset: { type: 'integer', description: 'minutes east of UTC' },
  algorithm: text,
  algorithmVersion: text,
  desiredRetention: number,
  before: object({ ...memory, due: orNull(whole), lastReview: orNull(whole) }, 'instants in UTC milliseconds'),
  durationMs: whole,
  assignmentId: orNull(text),
  dueSet: orNull(instant),
  voids: orNull({ type: 'string', description: 'the row that this one takes back' }),
})

export const everythingSchema: Schema = {
  $schema: 'https://json-schema.org/draft/2020-12/schema',
  title: 'Everything that a person has in Annals',
  ...object({
    format: { const: 1 },
    exportedAt: instant,
    profile: object({
      email: orNull(text),
      name: orNull(text),
      timeZone: text,
      rolloverHour: whole,
      buttons: { enum: ['two', 'four'] },
      createdAt: instant,
    }),
    documents: list(document),
    facts: list(fact),
    decks: list(object({ id: text, title: text, documentId: orNull(text), visibility: text, ...edited })),
    cards: list(object({ ...card, facts: list(text) })),
    studiedCards: list(object({ ...card, deckTitle: text }, 'cards of others that the person studies')),
    overlays: list(object({ cardId: text, baseVersion: whole, prompt: text, answer: text })),
    reports: list(object({ cardId: text, cardVersion: whole, reason: text, createdAt: instant })),
    memories: list(
      object({ cardId: text, ...memory, due: orNull(instant), lastReview: orNull(instant), suspended: truth }),
    ),
    reviews: { ...list(review), description: 'the whole log, oldest first; memory is the fold over it' },
    studySessions: list(object({ id: text, deckId: orNull(text), startedAt: instant, endedAt: orNull(instant) })),
    presets: list(object({ deckId: text, desiredRetention: number, newPerDay: whole, reviewsPerDay: whole })),
    quizzes: list(object({ id: text, deckId: text, title: text, createdAt: instant, items: list(any) })),
    attempts: list(
      object({
        id: text,
        quizId: text,
        ordinal: whole,
        startedAt: instant,
        submittedAt: orNull(instant),
        score: orNull(number),
        responses: list(object({ itemId: text, choice: whole, correct: truth, answeredAt: instant })),
      }),
    ),
    games: list(object({ id: text, deckId: text, kind: text, best: whole, startedAt: instant, plays: list(any) })),
    memberships: list(
      object({ classId: text, className: text, role: text, name: text, sharesRecall: truth, joinedAt: instant }),
    ),
    assignments: list(object({ id: text, classId: text, dueAt: instant, desiredRetention: number })),
  }),
}
