'use server'

import { redirect } from 'next/navigation'
import { defineFormAction } from '@/app/_server/action'
import { newId } from '@/app/_server/new-id'
import { saveRestored } from '@/db/queries/uploads'
import type { DocumentId, JobId } from '@/lib/ids'
import { documentInput } from '@/lib/ingest/upload-input'
import { err } from '@/lib/result'

/** Takes a document and its deck out of the bin again. */
export const restoreDocument = defineFormAction(
  documentInput,
  async ({ documentId }, { scope, now }) => {
    if (!(await saveRestored(scope, documentId as DocumentId, newId<JobId>(), now))) return err('not-found')
    redirect(`/documents/${documentId}`)
  },
  { who: 'known' },
)
