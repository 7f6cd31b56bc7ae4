import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AssignmentId, AttemptId, CardId, DeckId, FactId, GameId, QuizId, QuizItemId, UserId } from '../../lib/ids'
import { flag, instant, json } from '../columns'
import { type CardQuote, cards, decks } from './decks'
import { facts } from './documents'
import { users } from './users'

const deckId = () =>
  text('deck_id')
    .$type<DeckId>()
    .notNull()
    .references(() => decks.id, { onDelete: 'cascade' })

export const quizzes = sqliteTable(
  'quizzes',
  {
    id: text('id').$type<QuizId>().primaryKey(),
    ownerId: text('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    deckId: deckId(),
    title: text('title').notNull(),
    /** Chance is drawn from it, so that the form can be drawn again. */
    seed: text('seed').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [index('quizzes_owner').on(table.ownerId, table.createdAt)],
)

/** Frozen when the quiz is made. */
export const quizItems = sqliteTable(
  'quiz_items',
  {
    id: text('id').$type<QuizItemId>().primaryKey(),
    quizId: text('quiz_id')
      .$type<QuizId>()
      .notNull()
      .references(() => quizzes.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    format: text('format').notNull(),
    factId: text('fact_id')
      .$type<FactId>()
      .references(() => facts.id, { onDelete: 'set null' }),
    cardId: text('card_id')
      .$type<CardId>()
      .references(() => cards.id, { onDelete: 'set null' }),
    cardVersion: integer('card_version').notNull(),
    stem: text('stem').notNull(),
    options: json<readonly { readonly edtf: string; readonly text: string }[]>()('options').notNull(),
    /** Index into `options`. */
    key: integer('key').notNull(),
    quotes: json<readonly CardQuote[]>()('quotes').notNull(),
  },
  table => [uniqueIndex('quiz_items_ordinal').on(table.quizId, table.ordinal)],
)

export const attempts = sqliteTable(
  'attempts',
  {
    id: text('id').$type<AttemptId>().primaryKey(),
    quizId: text('quiz_id')
      .$type<QuizId>()
      .notNull()
      .references(() => quizzes.id, { onDelete: 'cascade' }),
    learnerId: text('learner_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** 1 for a learner's first attempt at the quiz. */
    ordinal: integer('ordinal').notNull(),
    assignmentId: text('assignment_id').$type<AssignmentId>(),
    startedAt: instant('started_at').notNull(),
    submittedAt: instant('submitted_at'),
    /** Items right; set at submission. */
    score: real('score'),
  },
  table => [uniqueIndex('attempts_ordinal').on(table.quizId, table.learnerId, table.ordinal)],
)

/** One answer to one item; a trigger refuses it after submission. */
export const responses = sqliteTable(
  'responses',
  {
    attemptId: text('attempt_id')
      .$type<AttemptId>()
      .notNull()
      .references(() => attempts.id, { onDelete: 'cascade' }),
    itemId: text('item_id')
      .$type<QuizItemId>()
      .notNull()
      .references(() => quizItems.id, { onDelete: 'cascade' }),
    /** Index into the item's options. */
    choice: integer('choice').notNull(),
    correct: flag('correct').notNull(),
    answeredAt: instant('answered_at').notNull(),
    durationMs: integer('duration_ms').notNull().default(0),
  },
  table => [primaryKey({ columns: [table.attemptId, table.itemId] })],
)

/** A run of a timeline game. */
export const games = sqliteTable(
  'games',
  {
    id: text('id').$type<GameId>().primaryKey(),
    userId: text('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    deckId: deckId(),
    kind: text('kind', { enum: ['which-first'] }).notNull(),
    seed: text('seed').notNull(),
    streak: integer('streak').notNull().default(0),
    best: integer('best').notNull().default(0),
    startedAt: instant('started_at').notNull(),
    lastPlayAt: instant('last_play_at').notNull(),
  },
  table => [index('games_user').on(table.userId, table.deckId)],
)

export const gamePlays = sqliteTable(
  'game_plays',
  {
    gameId: text('game_id')
      .$type<GameId>()
      .notNull()
      .references(() => games.id, { onDelete: 'cascade' }),
    ordinal: integer('ordinal').notNull(),
    facts: json<readonly FactId[]>()('facts').notNull(),
    /** Index into `facts` of the one said to be earlier. */
    choice: integer('choice').notNull(),
    correct: flag('correct').notNull(),
    at: instant('at').notNull(),
  },
  table => [primaryKey({ columns: [table.gameId, table.ordinal] })],
)
