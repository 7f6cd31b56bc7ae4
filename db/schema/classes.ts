import { sql } from 'drizzle-orm'
import { check, index, primaryKey, real, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { AssignmentId, ClassId, DeckId, QuizId, UserId } from '../../lib/ids'
import { flag, instant } from '../columns'
import { decks } from './decks'
import { quizzes } from './quizzes'
import { users } from './users'

export const classes = sqliteTable('classes', {
  id: text('id').$type<ClassId>().primaryKey(),
  name: text('name').notNull(),
  /** Whoever holds the link with it may join. */
  joinToken: text('join_token').notNull().unique(),
  createdAt: instant('created_at').notNull(),
  archivedAt: instant('archived_at'),
})

export const memberships = sqliteTable(
  'memberships',
  {
    classId: text('class_id')
      .$type<ClassId>()
      .notNull()
      .references(() => classes.id, { onDelete: 'cascade' }),
    userId: text('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    role: text('role', { enum: ['instructor', 'student'] }).notNull(),
    /** The name the class sees. */
    name: text('name').notNull(),
    /** Whether instructors may see this learner's predicted recall. */
    sharesRecall: flag('shares_recall').notNull(),
    joinedAt: instant('joined_at').notNull(),
  },
  table => [primaryKey({ columns: [table.classId, table.userId] }), index('memberships_user').on(table.userId)],
)

export const assignments = sqliteTable(
  'assignments',
  {
    id: text('id').$type<AssignmentId>().primaryKey(),
    classId: text('class_id')
      .$type<ClassId>()
      .notNull()
      .references(() => classes.id, { onDelete: 'cascade' }),
    deckId: text('deck_id')
      .$type<DeckId>()
      .references(() => decks.id, { onDelete: 'cascade' }),
    quizId: text('quiz_id')
      .$type<QuizId>()
      .references(() => quizzes.id, { onDelete: 'cascade' }),
    availableFrom: instant('available_from').notNull(),
    dueAt: instant('due_at').notNull(),
    desiredRetention: real('desired_retention').notNull(),
    createdAt: instant('created_at').notNull(),
    withdrawnAt: instant('withdrawn_at'),
  },
  table => [
    index('assignments_class').on(table.classId),
    check('assignments_one_target', sql`(${table.deckId} is null) <> (${table.quizId} is null)`),
  ],
)
