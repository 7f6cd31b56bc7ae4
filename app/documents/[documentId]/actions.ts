'use server'

import { revalidatePath } from 'next/cache'
import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { wakeJobs } from '@/app/_server/job-pool'
import { newId } from '@/app/_server/new-id'
import { newToken } from '@/app/_server/new-token'
import { saveBinned, saveCorrection, saveVisibility } from '@/db/queries/uploads'
import { isEdtf } from '@/lib/edtf/edtf'
import type { DocumentId, JobId } from '@/lib/ids'
import { correctionInput, documentInput, visibilityInput } from '@/lib/ingest/upload-input'
import { err, ok } from '@/lib/result'

/** Title and date as the owner has them; the document is read anew in the background. */
export const correctDocument = defineFormAction(
  correctionInput,
  async ({ documentId, version, title, published }, { scope, now }) => {
    if (published !== '' && !isEdtf(published)) return err('edtf-invalid')
    const saved = await saveCorrection(scope, {
      ...{ documentId: documentId as DocumentId, version, title, published: published || null },
      ...{ jobId: newId<JobId>(), now },
    })
    if (saved === undefined) return err('not-found')
    if (saved === 'changed-meanwhile') return err('document-changed')
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
