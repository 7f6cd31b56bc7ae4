import { sql } from 'drizzle-orm'
import { index, integer, primaryKey, real, sqliteTable, text, uniqueIndex } from 'drizzle-orm/sqlite-core'
import type { AssignmentId, CardId, DeckId, ParametersId, ReviewId, StudySessionId, UserId } from '../../lib/ids'
import type { MemoryImage } from '../../lib/scheduling/memory'
import { flag, instant, json } from '../columns'
import { cards, decks, parameters } from './decks'
import { users } from './users'

const learnerId = () =>
  text('learner_id')
    .$type<UserId>()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' })
const cardId = () =>
  text('card_id')
    .$type<CardId>()
    .notNull()
    .references(() => cards.id, { onDelete: 'cascade' })

/** Learner × card: the fold of the review log, and what only this learner set on the card. */
export const memories = sqliteTable(
  'memories',
  {
    learnerId: learnerId(),
    cardId: cardId(),
    /** Counts the changes of memory; an answer names the one it saw. 0 = never answered. */
    repetition: integer('repetition').notNull().default(0),
    state: text('state', { enum: ['new', 'learning', 'review', 'relearning'] })
      .notNull()
      .default('new'),
    /** Days until recall falls to 90 %. Null while new. */
    stability: real('stability'),
    /** 1 to 10. Null while new. */
    difficulty: real('difficulty'),
    due: instant('due'),
    lastReview: instant('last_review'),
    /** YYYY-MM-DD: the study day of `lastReview`, as it was then. */
    lastStudyDay: text('last_study_day'),
    /** Position in the learning or relearning steps. */
    step: integer('step').notNull().default(0),
    reps: integer('reps').notNull().default(0),
    lapses: integer('lapses').notNull().default(0),
    scheduledDays: integer('scheduled_days').notNull().default(0),
    suspended: flag('suspended').notNull().default(false),
    buriedUntil: instant('buried_until'),
    flag: integer('flag').notNull().default(0),
  },
  table => [
    primaryKey({ columns: [table.learnerId, table.cardId] }),
    index('memories_due').on(table.learnerId, table.due),
  ],
)

/** Append-only: triggers refuse updates, and deletions while learner and card exist. */
export const reviewLog = sqliteTable(
  'review_log',
  {
    /** Made by the client, so that a repeat counts once. */
    id: text('id').$type<ReviewId>().primaryKey(),
    learnerId: learnerId(),
    cardId: cardId(),
    cardVersion: integer('card_version').notNull(),
    kind: text('kind', {
      enum: ['review', 'quiz', 'timeline', 'forget', 'set-due', 'reschedule', 'import', 'void'],
    }).notNull(),
    /** 1 to 4 (again, hard, good, easy); null where nothing was rated. */
    rating: integer('rating'),
    /** 0 to 1: how much the answer says about memory. */
    weight: real('weight').notNull().default(1),
    /** Chance of being right by guessing, 0 to 1. */
    guess: real('guess').notNull().default(0),
    claimedAt: instant('claimed_at').notNull(),
    receivedAt: instant('received_at').notNull(),
    device: text('device').notNull(),
    /** An online answer on a stale repetition is refused by trigger; an offline one is replayed. */
    online: flag('online').notNull().default(true),
    baseRepetition: integer('base_repetition').notNull(),
    /** YYYY-MM-DD in the learner's zone, after the rollover hour. */
    studyDay: text('study_day').notNull(),
    /** Minutes east of UTC at the time of the answer. */
    utcOffset: integer('utc_offset').notNull(),
    parametersId: text('parameters_id')
      .$type<ParametersId>()
      .references(() => parameters.id),
    algorithm: text('algorithm').notNull(),
    algorithmVersion: text('algorithm_version').notNull(),
    desiredRetention: real('desired_retention').notNull(),
    /** Undo puts exactly this back. */
    before: json<MemoryImage>()('before').notNull(),
    /** Milliseconds from showing to answer, capped. */
    durationMs: integer('duration_ms').notNull().default(0),
    sessionId: text('session_id').$type<StudySessionId>(),
    assignmentId: text('assignment_id').$type<AssignmentId>(),
    /** The due date that a `set-due` or `reschedule` put in place. */
    dueSet: instant('due_set'),
    /** The row that a `void` takes back. */
    voids: text('voids').$type<ReviewId>(),
  },
  table => [
    index('review_log_learner').on(table.learnerId, table.receivedAt),
    index('review_log_card').on(table.learnerId, table.cardId, table.claimedAt),
    index('review_log_session').on(table.sessionId),
    uniqueIndex('review_log_voids').on(table.voids).where(sql`voids is not null`),
  ],
)

export const studySessions = sqliteTable(
  'study_sessions',
  {
    id: text('id').$type<StudySessionId>().primaryKey(),
    userId: text('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    /** Null: all decks. */
    deckId: text('deck_id')
      .$type<DeckId>()
      .references(() => decks.id, { onDelete: 'cascade' }),
    startedAt: instant('started_at').notNull(),
    lastAnswerAt: instant('last_answer_at').notNull(),
    endedAt: instant('ended_at'),
  },
  table => [index('study_sessions_user').on(table.userId, table.lastAnswerAt)],
)
