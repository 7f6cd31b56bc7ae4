'use server'

import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'
import pLimit from 'p-limit'
import { defineFormAction } from '@/app/_server/action'
import { wakeJobs } from '@/app/_server/job-pool'
import { newId } from '@/app/_server/new-id'
import { loadUsage, saveUpload } from '@/db/queries/uploads'
import type { DocumentId, JobId } from '@/lib/ids'
import { acceptUpload, asFile, broughtIn } from '@/lib/ingest/accept-upload'
import { withinQuota } from '@/lib/ingest/quota'
import { type UploadInput, uploadInput } from '@/lib/ingest/upload-input'
import { mimeTypeOf } from '@/lib/readers/document-format'
import { readDocument } from '@/lib/readers/read-document'

// Two uploads at once must not both find room for one.
const oneByOne = pLimit(1)

/** A pasted text or a file becomes a document that waits to be read; the person goes to its page. */
export const bringIn = defineFormAction(uploadInput, async (input, { scope, now }) => {
  const which = broughtIn(input.text, input.file)
  if (!which.ok) return which
  const brought = which.value === 'text' ? asFile(input.text) : await bytesOf(input.file)
  const read = await readDocument(brought)
  if (!read.ok) return read
  const fields = acceptUpload(read.value, { ...input, fileName: brought.fileName })
  if (!fields.ok) return fields
  const { fileName: name, mimeType, bytes } = brought
  const file = { name, mimeType, sha256: createHash('sha256').update(bytes).digest('hex'), bytes }
  const ids = { documentId: newId<DocumentId>(), jobId: newId<JobId>() }
  const saved = await oneByOne(async () => {
    const allowed = withinQuota(await loadUsage(scope), fields.value.text.length, scope.guest)
    if (allowed.ok) await saveUpload(scope, { ...ids, fields: fields.value, file, now })
    return allowed
  })
  if (!saved.ok) return saved
  await wakeJobs(scope)
  redirect(`/documents/${ids.documentId}`)
})

async function bytesOf(file: UploadInput['file']) {
  const bytes = new Uint8Array((await file?.arrayBuffer()) ?? [])
  const fileName = file?.name ?? ''
  return { fileName, mimeType: mimeTypeOf(fileName), bytes }
}
