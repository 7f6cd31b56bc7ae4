import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type {
  Excerpt,
  FactPrecision,
  FactRole,
  GeneratedEntity,
  TimexMod,
  TimexType,
} from '../../lib/generate/generated'
import type { DocumentId, FactId, UserId } from '../../lib/ids'
import type { PublishedFrom } from '../../lib/ingest/corrections'
import type { Block } from '../../lib/readers/block'
import type { NumberedPage } from '../../lib/reading/pages'
import { bytes, instant, json } from '../columns'
import { users } from './users'

export const documents = sqliteTable(
  'documents',
  {
    id: text('id').$type<DocumentId>().primaryKey(),
    ownerId: text('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The stable `id` in the front matter of a digest in content/; null for a person's own document. */
    contentId: text('content_id').unique(),
    title: text('title').notNull(),
    authors: json<readonly string[]>()('authors').notNull(),
    publisher: text('publisher'),
    /** EDTF; null where it is not known. */
    published: text('published'),
    /** Whether `published` was found in the document or given by its owner, or the owner said that it is not known. */
    publishedFrom: text('published_from').$type<PublishedFrom>().notNull().default('found'),
    source: text('source'),
    licence: text('licence'),
    language: text('language').notNull(),
    format: text('format').notNull(),
    /** The decoded file with a BOM stripped and nothing else changed: what every offset points into. */
    text: text('text').notNull(),
    textSha256: text('text_sha256').notNull(),
    visibility: text('visibility', { enum: ['private', 'link', 'public'] })
      .notNull()
      .default('private'),
    status: text('status', { enum: ['reading', 'ready', 'failed'] }).notNull(),
    /** Code of the sentence that says why there is no deck, or what failed. */
    notice: text('notice'),
    generator: text('generator'),
    version: integer('version').notNull().default(1),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
    deletedAt: instant('deleted_at'),
  },
  table => [index('documents_owner').on(table.ownerId, table.updatedAt)],
)

const documentId = () =>
  text('document_id')
    .$type<DocumentId>()
    .notNull()
    .references(() => documents.id, { onDelete: 'cascade' })

export const documentVersions = sqliteTable(
  'document_versions',
  {
    documentId: documentId(),
    version: integer('version').notNull(),
    title: text('title').notNull(),
    published: text('published'),
    text: text('text').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [primaryKey({ columns: [table.documentId, table.version] })],
)

/** The original file, byte for byte, in `file_chunks`. */
export const files = sqliteTable('files', {
  documentId: text('document_id')
    .$type<DocumentId>()
    .primaryKey()
    .references(() => documents.id, { onDelete: 'cascade' }),
  name: text('name').notNull(),
  mimeType: text('mime_type').notNull(),
  sha256: text('sha256').notNull(),
  size: integer('size').notNull(),
})

export const fileChunks = sqliteTable(
  'file_chunks',
  {
    documentId: text('document_id')
      .$type<DocumentId>()
      .notNull()
      .references(() => files.documentId, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    bytes: bytes('bytes').notNull(),
  },
  table => [primaryKey({ columns: [table.documentId, table.ordinal] })],
)

export const articles = sqliteTable(
  'articles',
  {
    documentId: documentId(),
    ordinal: integer('ordinal').notNull(),
    title: text('title').notNull(),
    published: text('published'),
    /** How the generator found the date, and where the text says so. */
    publishedBy: text('published_by'),
    evidence: json<readonly Excerpt[]>()('evidence').notNull().default([]),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
  },
  table => [primaryKey({ columns: [table.documentId, table.ordinal] })],
)

/** What the owner said of an article, which outranks what is found at every reading. */
export const articleCorrections = sqliteTable(
  'article_corrections',
  {
    documentId: documentId(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    /** Null: as it was found. */
    title: text('title'),
    published: text('published'),
    publishedFrom: text('published_from').$type<PublishedFrom>().notNull(),
  },
  table => [primaryKey({ columns: [table.documentId, table.start, table.end] })],
)

/** How a file was read whose text alone does not show it: blocks, and pages where it has them. */
export const layouts = sqliteTable('layouts', {
  documentId: documentId().primaryKey(),
  blocks: json<readonly Block[]>()('blocks').notNull(),
  pages: json<readonly NumberedPage[]>()('pages').notNull(),
})

export const timexes = sqliteTable(
  'timexes',
  {
    documentId: documentId(),
    /** The generator's id. */
    key: text('key').notNull(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    text: text('text').notNull(),
    type: text('type').$type<TimexType>().notNull(),
    value: text('value').notNull(),
    mod: text('mod').$type<TimexMod>(),
    article: integer('article').notNull(),
  },
  table => [primaryKey({ columns: [table.documentId, table.key] })],
)

export const facts = sqliteTable(
  'facts',
  {
    id: text('id').$type<FactId>().primaryKey(),
    ownerId: text('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** The document it was first found in; further sources stand in `fact_sources`. */
    documentId: documentId(),
    /** The generator's id. */
    key: text('key').notNull(),
    version: integer('version').notNull().default(1),
    edtf: text('edtf').notNull(),
    /** Day numbers (days since 1970-01-01, proleptic Gregorian) of the bounds; null = open. */
    earliest: integer('earliest'),
    latest: integer('latest'),
    mod: text('mod').$type<TimexMod>(),
    precision: text('precision').$type<FactPrecision>().notNull(),
    role: text('role').$type<FactRole>().notNull(),
    statement: text('statement').notNull(),
    hedge: text('hedge'),
    attribution: text('attribution'),
    disputed: text('disputed'),
    entities: json<readonly GeneratedEntity[]>()('entities').notNull(),
    confidence: real('confidence').notNull(),
    status: text('status', { enum: ['active', 'retired'] })
      .notNull()
      .default('active'),
    /** What the generator last said, and where it said it stands (lib/ingest/fingerprint). */
    wordingHash: text('wording_hash'),
    placingHash: text('placing_hash'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  table => [
    uniqueIndex('facts_key').on(table.documentId, table.key),
    index('facts_bounds').on(table.documentId, table.earliest),
  ],
)

/** Where a fact can be read: position and quote (W3C TextPosition and TextQuote selectors). */
export const factSources = sqliteTable(
  'fact_sources',
  {
    factId: text('fact_id')
      .$type<FactId>()
      .notNull()
      .references(() => facts.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    documentId: documentId(),
    start: integer('start').notNull(),
    end: integer('end').notNull(),
    quote: text('quote').notNull(),
    prefix: text('prefix').notNull(),
    suffix: text('suffix').notNull(),
    page: integer('page'),
    timexStart: integer('timex_start').notNull(),
    timexEnd: integer('timex_end').notNull(),
    sentenceStart: integer('sentence_start').notNull(),
    sentenceEnd: integer('sentence_end').notNull(),
  },
  table => [
    primaryKey({ columns: [table.factId, table.ordinal] }),
    index('fact_sources_document').on(table.documentId),
  ],
)

export type FactSnapshot = {
  readonly edtf: string
  readonly statement: string
  readonly role: FactRole
  readonly disputed: string | null
}

export const factVersions = sqliteTable(
  'fact_versions',
  {
    factId: text('fact_id')
      .$type<FactId>()
      .notNull()
      .references(() => facts.id, { onDelete: 'cascade' }),
    version: integer('version').notNull(),
    body: json<FactSnapshot>()('body').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [primaryKey({ columns: [table.factId, table.version] })],
)

/** Every time expression, fact and card candidate of a document, once, with its outcome. */
export const ledger = sqliteTable(
  'ledger',
  {
    documentId: documentId(),
    stage: text('stage', { enum: ['timex', 'fact', 'card'] }).notNull(),
    ref: text('ref').notNull(),
    outcome: text('outcome', { enum: ['used', 'merged', 'left'] }).notNull(),
    reason: text('reason'),
    into: text('into'),
  },
  table => [primaryKey({ columns: [table.documentId, table.stage, table.ref] })],
)
