'use server'

import { createHash } from 'node:crypto'
import { redirect } from 'next/navigation'
import pLimit from 'p-limit'
import { defineFormAction } from '@/app/_server/action'
import { wakeJobs } from '@/app/_server/job-pool'
import { newId } from '@/app/_server/new-id'
import { readUpload } from '@/app/_server/read-upload'
import { loadUsage, saveUpload } from '@/db/queries/uploads'
import type { DocumentId, JobId } from '@/lib/ids'
import { acceptUpload, asFile, type Brought, broughtIn, type UploadError } from '@/lib/ingest/accept-upload'
import { layoutOf } from '@/lib/ingest/layout'
import { allWithinQuota } from '@/lib/ingest/quota'
import { type UploadInput, uploadInput } from '@/lib/ingest/upload-input'
import { mimeTypeOf } from '@/lib/readers/document-format'
import { ok, type Result } from '@/lib/result'

type Upload = Parameters<typeof saveUpload>[1]

// Two uploads at once must not both find room for one.
const oneByOne = pLimit(1)

/**
 * A pasted text, a file or several become documents that wait to be read; the person goes to the page of the one, or to
 * the library. If one of several cannot be read, none is kept.
 */
export const bringIn = defineFormAction(
  uploadInput,
  async (input, { scope, now }) => {
    const brought = await broughtTo(input)
    if (!brought.ok) return brought
    const uploads: Upload[] = []
    for (const one of brought.value) {
      const upload = await prepared(one, { ...input, title: brought.value.length > 1 ? '' : input.title })
      if (!upload.ok && brought.value.length > 1) return { ...upload, detail: { ...upload.detail, file: one.fileName } }
      if (!upload.ok) return upload
      uploads.push({ ...upload.value, now })
    }
    const lengths = uploads.map(upload => upload.fields.text.length)
    const saved = await oneByOne(async () => {
      const allowed = allWithinQuota(await loadUsage(scope), lengths, scope.guest)
      if (allowed.ok) for (const upload of uploads) await saveUpload(scope, upload)
      return allowed
    })
    if (!saved.ok) return saved
    await wakeJobs(scope)
    const [first, ...more] = uploads
    redirect(first && more.length === 0 ? `/documents/${first.documentId}` : '/library')
  },
  { several: ['file'] },
)

async function broughtTo({ text, file }: UploadInput): Promise<Result<readonly Brought[], UploadError>> {
  // A file field that was left alone arrives as an empty file, under one name or another.
  const files = file.filter(one => one.size > 0)
  for (const one of files.length > 0 ? files : [undefined]) {
    const which = broughtIn(text, one)
    if (!which.ok) return which
    if (which.value === 'text') return ok([asFile(text)])
  }
  return ok(await Promise.all(files.map(bytesOf)))
}

async function bytesOf(file: File): Promise<Brought> {
  const bytes = new Uint8Array(await file.arrayBuffer())
  return { fileName: file.name, mimeType: mimeTypeOf(file.name), bytes }
}

async function prepared(brought: Brought, given: { readonly title: string; readonly published: string }) {
  const { fileName: name, mimeType, bytes } = brought
  const read = await readUpload(brought)
  if (!read.ok) return read
  const fields = acceptUpload(read.value, { ...given, fileName: name })
  if (!fields.ok) return fields
  return ok({
    ...{ documentId: newId<DocumentId>(), jobId: newId<JobId>(), fields: fields.value },
    file: { name, mimeType, bytes, sha256: createHash('sha256').update(bytes).digest('hex') },
    layout: layoutOf(read.value),
    publishedFrom: given.published.trim() === '' ? ('found' as const) : ('given' as const),
  })
}
