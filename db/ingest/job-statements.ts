import type { DocumentId, JobId } from '../../lib/ids'
import type { UserScope } from '../../lib/scope'
import { db } from '../client'
import type { Statement } from '../open-database'
import { jobs } from '../schema'

/** Puts the reading of a document into the queue. */
export const queued = (scope: UserScope, documentId: DocumentId, id: JobId, now: Date): Statement =>
  db.insert(jobs).values({
    ...{ id, documentId, ownerId: scope.userId, createdAt: now, updatedAt: now },
    kind: 'generate',
    status: 'queued',
  })
