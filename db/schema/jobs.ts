import { index, integer, sqliteTable, text } from 'drizzle-orm/sqlite-core'
import type { Stage } from '../../lib/generate/progress'
import type { DocumentId, JobId, UserId } from '../../lib/ids'
import { instant } from '../columns'
import { documents } from './documents'
import { users } from './users'

/** Long work. After a restart a running job is queued again, or says that it failed. */
export const jobs = sqliteTable(
  'jobs',
  {
    id: text('id').$type<JobId>().primaryKey(),
    ownerId: text('owner_id')
      .$type<UserId>()
      .notNull()
      .references(() => users.id, { onDelete: 'cascade' }),
    kind: text('kind', { enum: ['generate', 'fit'] }).notNull(),
    documentId: text('document_id')
      .$type<DocumentId>()
      .references(() => documents.id, { onDelete: 'cascade' }),
    status: text('status', { enum: ['queued', 'running', 'done', 'failed', 'cancelled'] }).notNull(),
    /** What is being done now; null before it begins. */
    stage: text('stage').$type<Stage>(),
    /** Per cent of the whole job. */
    progress: integer('progress').notNull().default(0),
    tries: integer('tries').notNull().default(0),
    /** Error code of the catalogue. */
    error: text('error'),
    createdAt: instant('created_at').notNull(),
    updatedAt: instant('updated_at').notNull(),
  },
  table => [index('jobs_status').on(table.status, table.createdAt)],
)
