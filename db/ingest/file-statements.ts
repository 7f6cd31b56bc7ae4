import { eq } from 'drizzle-orm'
import type { DocumentId } from '../../lib/ids'
import { db } from '../client'
import type { Statement } from '../open-database'
import { fileChunks, files } from '../schema'
import type { OriginalFile } from './original-file'

/** Small enough that reading a part of a file never holds all of it. */
export const chunkSize = 256 * 1024

/** Keeps the original bytes, in place of those that were kept before. */
export function fileStatements(documentId: DocumentId, file: OriginalFile): Statement[] {
  const { name, mimeType, sha256, bytes } = file
  const chunks = Array.from({ length: Math.ceil(bytes.length / chunkSize) }, (_, ordinal) => ({
    documentId,
    ordinal,
    bytes: bytes.slice(ordinal * chunkSize, (ordinal + 1) * chunkSize),
  }))
  return [
    db.delete(files).where(eq(files.documentId, documentId)),
    db.insert(files).values({ documentId, name, mimeType, sha256, size: bytes.length }),
    ...chunks.map(chunk => db.insert(fileChunks).values(chunk)),
  ]
}
