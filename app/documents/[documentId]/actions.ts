'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { cancelReading, wakeJobs } from '@/app/_server/job-pool'
import { newId } from '@/app/_server/new-id'
import { newToken } from '@/app/_server/new-token'
import { saveCorrection } from '@/db/queries/corrections'
import { requestReading } from '@/db/queries/jobs'
import { saveBinned, saveVisibility } from '@/db/queries/uploads'
import { isEdtf } from '@/lib/edtf/edtf'
import type { DocumentId, JobId } from '@/lib/ids'
import { dateSaid } from '@/lib/ingest/corrections'
import {
  articleCorrectionInput,
  type CorrectionInput,
  correctionInput,
  documentInput,
  visibilityInput,
} from '@/lib/ingest/upload-input'
import { err, ok } from '@/lib/result'
import type { UserScope } from '@/lib/scope'

/** Title and date of a document as the owner has them; it is read anew in the background. */
export const correctDocument = defineFormAction(
  correctionInput,
  (input, context) => correct(input, context, 'document'),
  { who: 'known' },
)

/** The same of one of its articles. */
export const correctArticle = defineFormAction(
  articleCorrectionInput,
  (input, context) => correct(input, context, 'article'),
  { who: 'known' },
)

async function correct(
  input: CorrectionInput,
  { scope, now }: { readonly scope: UserScope; readonly now: Date },
  what: 'document' | 'article',
) {
  const { documentId, version, title, published, start, end } = input
  if (published !== '' && !isEdtf(published)) return err('edtf-invalid')
  const date = dateSaid(
    { published, unknown: input.unknown === 'on' },
    { published: input.publishedWas || null, publishedFrom: input.publishedFrom },
  )
  const named = title === '' || title === input.titleWas ? null : title
  const saved = await saveCorrection(scope, {
    ...{ documentId: documentId as DocumentId, version, jobId: newId<JobId>(), now },
    ...(what === 'document' && { document: { title, ...date } }),
    ...(start !== undefined && end !== undefined && { article: { start, end, title: named, ...date } }),
  })
  if (saved === undefined) return err('not-found')
  if (saved === 'changed-meanwhile') return err('document-changed')
  await wakeJobs(scope)
  revalidatePath(`/documents/${documentId}`)
  return ok(undefined)
}

/** Stops the reading of a document; what was found before stays. */
export const stopReading = defineFormAction(
  documentInput,
  async ({ documentId }, { scope }) => {
    if (!(await cancelReading(scope, documentId as DocumentId))) return err('not-found')
    revalidatePath(`/documents/${documentId}`)
    return ok(undefined)
  },
  { who: 'known' },
)

/** Has a document whose reading failed or was stopped read again. */
export const readAgain = defineFormAction(
  documentInput,
  async ({ documentId }, { scope, now }) => {
    if (!(await requestReading(scope, documentId as DocumentId, newId<JobId>(), now))) return err('not-found')
    await wakeJobs(scope)
    revalidatePath(`/documents/${documentId}`)
    return ok(undefined)
  },
  { who: 'known' },
)

export const shareDocument = defineFormAction(
  visibilityInput,
  async ({ documentId, visibility }, { scope }) => {
    const share = visibility === 'link' ? { visibility, linkToken: newToken() } : { visibility }
    if (!(await saveVisibility(scope, documentId as DocumentId, share))) return err('not-found')
    revalidatePath(`/documents/${documentId}`)
    return ok(undefined)
  },
  { who: 'known' },
)

export const binDocument = defineFormAction(
  documentInput,
  async ({ documentId }, { scope, now }) => {
    if (!(await saveBinned(scope, documentId as DocumentId, now))) return err('not-found')
    redirect(`/library?binned=${documentId}`)
  },
  { who: 'known' },
)
