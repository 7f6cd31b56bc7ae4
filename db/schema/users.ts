import { integer, primaryKey, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { SessionId, UserId } from '../../lib/ids'
import { instant } from '../columns'

/** A guest is a user without an e-mail address; signing up fills it in and keeps the row. */
export const users = sqliteTable('users', {
  id: text('id').$type<UserId>().primaryKey(),
  /** Lower case; null for a guest. */
  email: text('email').unique(),
  name: text('name'),
  passwordHash: text('password_hash'),
  role: text('role', { enum: ['member', 'admin', 'library'] })
    .notNull()
    .default('member'),
  timeZone: text('time_zone').notNull().default('UTC'),
  rolloverHour: integer('rollover_hour').notNull().default(4),
  locale: text('locale').notNull().default('en'),
  buttons: text('buttons', { enum: ['two', 'four'] })
    .notNull()
    .default('two'),
  createdAt: instant('created_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
})

/** Links to sign-in providers. */
export const accounts = sqliteTable(
  'accounts',
  {
    userId: text('user_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    provider: text('provider').notNull(),
    providerAccountId: text('provider_account_id').notNull(),
    createdAt: instant('created_at').notNull(),
  },
  table => [primaryKey({ columns: [table.provider, table.providerAccountId] })],
)

/** The JWT (or the guest's cookie) names one of these rows; a revoked row signs that device out. */
export const sessions = sqliteTable('sessions', {
  id: text('id').$type<SessionId>().primaryKey(),
  userId: text('user_id')
    .$type<UserId>()
    .notNull()
    .references(() => users.id, { onDelete: 'cascade' }),
  kind: text('kind', { enum: ['guest', 'account'] }).notNull(),
  createdAt: instant('created_at').notNull(),
  lastSeenAt: instant('last_seen_at').notNull(),
  revokedAt: instant('revoked_at'),
})

/** Failed sign-ins; `key` is `account:<e-mail>` or `address:<ip>`. */
export const signInThrottles = sqliteTable('sign_in_throttles', {
  key: text('key').primaryKey(),
  failures: integer('failures').notNull(),
  lastFailureAt: instant('last_failure_at').notNull(),
  blockedUntil: instant('blocked_until'),
})

/** One-use links: the first administrator's, and password resets. Only the hash of the token is kept. */
export const oneTimeLinks = sqliteTable('one_time_links', {
  tokenHash: text('token_hash').primaryKey(),
  purpose: text('purpose', { enum: ['administrator', 'password-reset'] }).notNull(),
  userId: text('user_id')
    .$type<UserId>()
    .references(() => users.id, { onDelete: 'cascade' }),
  createdAt: instant('created_at').notNull(),
  expiresAt: instant('expires_at').notNull(),
  usedAt: instant('used_at'),
})

/** What remains of a deleted account: counts only. */
export const departures = sqliteTable('departures', {
  id: text('id').primaryKey(),
  at: instant('at').notNull(),
  reviews: integer('reviews').notNull(),
  cards: integer('cards').notNull(),
  documents: integer('documents').notNull(),
})
