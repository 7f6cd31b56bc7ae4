import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { CardId, DeckId, DocumentId, FactId, ParametersId, UserId } from '../../lib/ids'
import { instant, json } from '../columns'
import { documents, facts } from './documents'
import { users } from './users'

/** Shared by reference, never copied. */
export const decks = sqliteTable(
  'decks',
  {
    id: text('id').$type<DeckId>().primaryKey(),
    ownerId: text('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    documentId: text('document_id')
      .$type<DocumentId>()
      .unique()
      .references(() => documents.id, { onDelete: 'set null' }),
    title: text('title').notNull(),
    visibility: text('visibility', { enum: ['private', 'link', 'public'] })
      .notNull()
      .default('private'),
    linkToken: text('link_token').unique(),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    deletedAt: instant('deleted_at'),
  },
  table => [index('decks_owner').on(table.ownerId), index('decks_visibility').on(table.visibility)],
)

/** `text` is the exact slice of the document at `start`..`end`. */
export type CardQuote = {
  readonly documentId: DocumentId
  readonly start: number
  readonly end: number
  readonly text: string
  readonly page?: number
}

export const cards = sqliteTable(
  'cards',
  {
    id: text('id').$type<CardId>().primaryKey(),
    deckId: text('deck_id')
      .$type<DeckId>()
      .notNull()
      .references(() => decks.id, { onDelete: 'cascade' }),
    /** The generator's id; null for a hand-written card. */
    key: text('key'),
    kind: text('kind').notNull(),
    version: integer('version').notNull().default(1),
    /** Title and heading it stands under, shown above the prompt. */
    context: text('context'),
    prompt: text('prompt').notNull(),
    answer: text('answer').notNull(),
    accept: json<readonly string[]>()('accept').notNull(),
    options: json<readonly string[]>()('options'),
    quotes: json<readonly CardQuote[]>()('quotes').notNull(),
    ordinal: integer('ordinal').notNull(),
    status: text('status', { enum: ['active', 'retired'] })
      .notNull()
      .default('active'),
    /** What the generator last said: an owner's edit shows as a difference from it, and survives a new edition. */
    wordingHash: text('wording_hash'),
    placingHash: text('placing_hash'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  table => [
    uniqueIndex('cards_key').on(table.deckId, table.key),
    index('cards_deck').on(table.deckId, table.status, table.ordinal),
  ],
)

const cardId = () =>
  text('card_id')
    .$type<CardId>()
    .notNull()
    .references(() => cards.id, { onDelete: 'cascade' })
const userId = () =>
  text('user_id')
    .$type<UserId>()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })

/** Cards hang on facts; cards of one fact are siblings. */
export const cardFacts = sqliteTable(
  'card_facts',
  {
    cardId: cardId(),
    factId: text('fact_id')
      .$type<FactId>()
      .notNull()
      .references(() => facts.id, { onDelete: 'cascade' }),
  },
  table => [primaryKey({ columns: [table.cardId, table.factId] }), index('card_facts_fact').on(table.factId)],
)

/** What a card said before: answers refer to the version they saw. */
export const cardVersions = sqliteTable(
  'card_versions',
  {
    cardId: cardId(),
    version: integer('version').notNull(),
    prompt: text('prompt').notNull(),
    answer: text('answer').notNull(),
    accept: json<readonly string[]>()('accept').notNull(),
    quotes: json<readonly CardQuote[]>()('quotes').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [primaryKey({ columns: [table.cardId, table.version] })],
)

/** A learner's own wording of a card that is not theirs; `suggestedAt` shows it to the owner. */
export const cardOverlays = sqliteTable(
  'card_overlays',
  {
    cardId: cardId(),
    userId: userId(),
    baseVersion: integer('base_version').notNull(),
    version: integer('version').notNull().default(1),
    prompt: text('prompt').notNull(),
    answer: text('answer').notNull(),
    suggestedAt: instant('suggested_at'),
    resolution: text('resolution', { enum: ['taken', 'declined'] }),
    updatedAt: instant('updated_at').notNull(),
  },
  table => [primaryKey({ columns: [table.cardId, table.userId] })],
)

export const cardReports = sqliteTable(
  'card_reports',
  {
    id: text('id').primaryKey(),
    cardId: cardId(),
    cardVersion: integer('card_version').notNull(),
    userId: userId(),
    reason: text('reason').notNull(),
    createdAt: instant('created_at').notNull(),
    resolvedAt: instant('resolved_at'),
  },
  table => [index('card_reports_card').on(table.cardId)],
)

/** A set of scheduler weights; the row of nobody (`userId` null) is a default set. */
export const parameters = sqliteTable('parameters', {
  id: text('id').$type<ParametersId>().primaryKey(),
  userId: text('user_id')
    .$type<UserId>()
    .references(() => users.id, { onDelete: 'cascade' }),
  algorithm: text('algorithm').notNull(),
  algorithmVersion: text('algorithm_version').notNull(),
  weights: json<readonly number[]>()('weights').notNull(),
  createdAt: instant('created_at').notNull(),
})

/** How one learner studies one deck. */
export const presets = sqliteTable(
  'presets',
  {
    userId: userId(),
    deckId: text('deck_id')
      .$type<DeckId>()
      .notNull()
      .references(() => decks.id, { onDelete: 'cascade' }),
    desiredRetention: real('desired_retention').notNull(),
    newPerDay: integer('new_per_day').notNull(),
    reviewsPerDay: integer('reviews_per_day').notNull(),
    parametersId: text('parameters_id')
      .$type<ParametersId>()
      .references(() => parameters.id),
    updatedAt: instant('updated_at').notNull(),
  },
  table => [primaryKey({ columns: [table.userId, table.deckId] })],
)
