import { createHash } from 'node:crypto'
import { v7 } from 'uuid'
import { generate } from '../../lib/generate/generate'
import type { CardId, DeckId, DocumentId, FactId, JobId } from '../../lib/ids'
import { givenOf } from '../../lib/ingest/corrections'
import { type DocumentFields, fieldsOf } from '../../lib/ingest/document-fields'
import { prepareIngest } from '../../lib/ingest/prepare-ingest'
import { readText } from '../../lib/readers/read-text'
import type { UserScope } from '../../lib/scope'

const now = new Date('2026-02-03T04:05:06Z')
const ids = { fact: () => v7() as FactId, card: () => v7() as CardId, deck: () => v7() as DeckId }

/** A Markdown text as a person brings it in. */
export function aFile(text: string) {
  const bytes = new TextEncoder().encode(text)
  const sha256 = createHash('sha256').update(bytes).digest('hex')
  return { name: 'text.md', mimeType: 'text/markdown', sha256, bytes }
}

export function fieldsFor(text: string, given: { title?: string; published?: string } = {}): DocumentFields {
  const read = readText({ text, fileName: 'text.md' })
  if (!read.ok) throw new Error(read.error)
  return fieldsOf(read.value, given)
}

/** Uploads a text that waits to be read. */
export async function anUpload(scope: UserScope, text: string) {
  const { saveUpload } = await import('../../db/queries/uploads')
  const documentId = v7() as DocumentId
  const jobId = v7() as JobId
  await saveUpload(scope, { documentId, jobId, fields: fieldsFor(text), file: aFile(text), now })
  return { documentId, jobId }
}

/** Reads the document as the job pool does; `text` is a new edition of it. */
export async function read(scope: UserScope, documentId: DocumentId, text?: string, given = {}) {
  const { loadStanding, saveIngest } = await import('../../db/queries/ingest')
  const standing = await loadStanding(scope, documentId)
  if (!standing) throw new Error('no such document')
  const fields = text === undefined ? standing.document : fieldsFor(text, given)
  const told = givenOf(standing.document, standing.corrections)
  const generated = generate({ text: fields.text, fileName: 'text.md', ...told })
  if (!generated.ok) throw new Error(generated.error)
  const ingest = prepareIngest(standing, fields, generated.value, { ids, now })
  return { ingest, saved: await saveIngest(scope, ingest) }
}
