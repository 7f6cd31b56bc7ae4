import { eq } from 'drizzle-orm'
import type { DocumentId } from '../../lib/ids'
import type { Layout } from '../../lib/ingest/layout'
import { db } from '../client'
import type { Statement } from '../open-database'
import { layouts } from '../schema'

/** Keeps how a file was read, in place of what was kept before. */
export const layoutStatements = (documentId: DocumentId, layout: Layout | null): Statement[] => [
  db.delete(layouts).where(eq(layouts.documentId, documentId)),
  ...(layout ? [db.insert(layouts).values({ documentId, ...layout })] : []),
]
