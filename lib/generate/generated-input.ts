import { z } from 'zod'

/** Format 1 as a schema: what `generate --json` prints. Public: values are added, never taken away or renamed. */
const offset = z.int().min(0)
const excerpt = { start: offset, end: offset, text: z.string() }
const mod = z.enum(['START', 'MID', 'END', 'APPROX', 'BEFORE', 'AFTER'])
const quote = z.strictObject({ ...excerpt, page: z.int().min(1).optional() })
const published = z.string().nullable()
const page = z.strictObject({ start: offset, end: offset, number: z.int().min(1) })

export const precisions = z.enum([
  'day',
  'month',
  'season',
  'quarter',
  'year',
  'decade',
  'century',
  'millennium',
  'interval',
  'open-interval',
])
export const roles = z.enum(['happened', 'began', 'ended', 'lasted', 'planned', 'as-of', 'reported'])
export const entityTypes = z.enum([
  'person',
  'organisation',
  'place',
  'treaty',
  'weapon',
  'money',
  'quantity',
  'event',
  'other',
])
export const cardKinds = z.enum(['cloze-date', 'when'])

export const publishedBy = z.enum([
  'given',
  'front-matter',
  'meta',
  'byline',
  'stamp',
  'dateline',
  'copyright',
  'volume',
  'citations',
  'neighbours',
  'bounds',
])

export const generatedArticle = z.strictObject({
  start: offset,
  end: offset,
  title: z.string(),
  published,
  publishedBy: publishedBy.optional(),
  evidence: z.array(z.strictObject(excerpt)).min(1).optional(),
})

export const generatedTimex = z.strictObject({
  id: z.string().min(1),
  ...excerpt,
  type: z.enum(['DATE', 'TIME', 'DURATION', 'SET']),
  value: z.string().min(1),
  mod: mod.optional(),
  article: offset,
})

export const generatedFact = z.strictObject({
  id: z.string().min(1),
  edtf: z.string().min(1),
  mod: mod.optional(),
  precision: precisions,
  role: roles,
  timex: z.strictObject(excerpt),
  sentence: z.strictObject(excerpt),
  statement: z.string().min(1),
  hedge: z.string().min(1).optional(),
  attribution: z.string().min(1).optional(),
  disputed: z.string().min(1).optional(),
  entities: z.array(
    z.strictObject({ text: z.string().min(1), type: entityTypes, start: offset.optional(), end: offset.optional() }),
  ),
  sources: z.array(quote).min(1),
  confidence: z.number().min(0).max(1),
})

export const generatedCard = z.strictObject({
  id: z.string().min(1),
  kind: cardKinds,
  facts: z.array(z.string()).min(1),
  context: z.string().min(1).optional(),
  prompt: z.string().min(1),
  answer: z.string().min(1),
  accept: z.array(z.string()),
  options: z.array(z.string()).optional(),
  quotes: z.array(quote).min(1),
})

export const ledgerEntry = z.strictObject({
  stage: z.enum(['timex', 'fact', 'card']),
  ref: z.string().min(1),
  outcome: z.enum(['used', 'merged', 'left']),
  reason: z.string().min(1).optional(),
  into: z.string().min(1).optional(),
})

export const generatedInput = z.strictObject({
  format: z.literal(1),
  generator: z.string().min(1),
  textSha256: z.string().regex(/^[0-9a-f]{64}$/),
  document: z.strictObject({
    title: z.string(),
    published,
    language: z.string().min(2),
    pages: z.array(page).optional(),
  }),
  articles: z.array(generatedArticle).min(1),
  timexes: z.array(generatedTimex),
  facts: z.array(generatedFact),
  cards: z.array(generatedCard),
  ledger: z.array(ledgerEntry),
})
