import 'server-only'
import { and, asc, eq, gte, lte } from 'drizzle-orm'
import { db } from '@/db/client'
import { readableWith } from '@/db/deck-access'
import { chunkSize } from '@/db/ingest/file-statements'
import { decks, documents, fileChunks, files } from '@/db/schema'
import type { DocumentId } from '@/lib/ids'
import type { Scope } from '@/lib/scope'

/** Name, kind and size of the file that was brought in; undefined for what the asker may not read. */
export async function loadOriginal(scope: Scope, documentId: DocumentId, key?: string) {
  const [row] = await db
    .select({ name: files.name, mimeType: files.mimeType, sha256: files.sha256, size: files.size })
    .from(files)
    .innerJoin(documents, eq(documents.id, files.documentId))
    .leftJoin(decks, eq(decks.documentId, documents.id))
    .where(and(eq(files.documentId, documentId), readableWith(scope, key)))
  return row
}

/**
 * The bytes of the original from `start` up to, not including, `end`; of all of it where neither is given. Undefined for
 * what the asker may not read.
 */
export async function loadOriginalBytes(
  scope: Scope,
  documentId: DocumentId,
  range: { readonly start: number; readonly end: number } = { start: 0, end: Number.MAX_SAFE_INTEGER },
  key?: string,
): Promise<Uint8Array | undefined> {
  const original = await loadOriginal(scope, documentId, key)
  if (!original) return
  const { start } = range
  const end = Math.min(range.end, original.size)
  const first = Math.floor(start / chunkSize)
  const chunks = await db
    .select({ ordinal: fileChunks.ordinal, bytes: fileChunks.bytes })
    .from(fileChunks)
    .where(
      and(
        eq(fileChunks.documentId, documentId),
        gte(fileChunks.ordinal, first),
        lte(fileChunks.ordinal, Math.floor(Math.max(start, end - 1) / chunkSize)),
      ),
    )
    .orderBy(asc(fileChunks.ordinal))
  const bytes = new Uint8Array(chunks.reduce((sum, chunk) => sum + chunk.bytes.length, 0))
  for (const chunk of chunks) bytes.set(chunk.bytes, (chunk.ordinal - first) * chunkSize)
  return bytes.subarray(start - first * chunkSize, end - first * chunkSize)
}
