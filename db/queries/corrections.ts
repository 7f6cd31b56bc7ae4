import 'server-only'
import { and, eq, isNull } from 'drizzle-orm'
import { db, refusal, save } from '@/db/client'
import { queued } from '@/db/ingest/job-statements'
import type { Statement } from '@/db/open-database'
import { articleCorrections, decks, documents, documentVersions } from '@/db/schema'
import type { DocumentId, JobId } from '@/lib/ids'
import type { ArticleCorrection, PublishedFrom } from '@/lib/ingest/corrections'
import type { UserScope } from '@/lib/scope'

type Correction = {
  readonly documentId: DocumentId
  /** The version that was corrected. */
  readonly version: number
  /** Of the document; left out where only an article was corrected. */
  readonly document?:
    | {
        readonly title: string
        /** EDTF; null where it is not known. */
        readonly published: string | null
        readonly publishedFrom: PublishedFrom
      }
    | undefined
  readonly article?: ArticleCorrection | undefined
  readonly jobId: JobId
  readonly now: Date
}

const owned = (scope: UserScope, documentId: DocumentId) =>
  and(eq(documents.id, documentId), eq(documents.ownerId, scope.userId))

/** Title and date as the owner has them, the old ones kept; the document is then read anew. */
export async function saveCorrection(
  scope: UserScope,
  correction: Correction,
): Promise<'saved' | 'changed-meanwhile' | undefined> {
  const { documentId, version, now, jobId } = correction
  const [old] = await db
    .select()
    .from(documents)
    .where(and(owned(scope, documentId), isNull(documents.deletedAt)))
  if (!old) return
  const { title, published, text } = old
  try {
    await save([
      db
        .insert(documentVersions)
        .values({ documentId, version, title, published, text, createdAt: now })
        .onConflictDoNothing(),
      db
        .update(documents)
        .set({ ...correction.document, status: 'reading', notice: null, version: version + 1, updatedAt: now })
        .where(owned(scope, documentId)),
      ...deckTitle(documentId, title, correction),
      ...articleRow(correction),
      queued(scope, documentId, jobId, now),
    ])
    return 'saved'
  } catch (error) {
    if (refusal(error) === 'stale-version') return 'changed-meanwhile'
    throw error
  }
}

/** A deck that its owner named otherwise than the document keeps its name. */
const deckTitle = (documentId: DocumentId, old: string, { document, now }: Correction): Statement[] =>
  document && document.title !== old
    ? [
        db
          .update(decks)
          .set({ title: document.title, updatedAt: now })
          .where(and(eq(decks.documentId, documentId), eq(decks.title, old))),
      ]
    : []

const articleRow = ({ documentId, article }: Correction): Statement[] =>
  article
    ? [
        db
          .insert(articleCorrections)
          .values({ documentId, ...article })
          .onConflictDoUpdate({
            target: [articleCorrections.documentId, articleCorrections.start, articleCorrections.end],
            set: {
              ...(article.title !== null && { title: article.title }),
              ...{ published: article.published, publishedFrom: article.publishedFrom },
            },
          }),
      ]
    : []
