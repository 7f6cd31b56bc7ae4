import 'server-only'
import type { Brought } from '@/lib/ingest/accept-upload'
import { formatOf } from '@/lib/readers/document-format'
import type { ReadDocument, ReadError } from '@/lib/readers/read-document'
import { readText } from '@/lib/readers/read-text'
import { err, type Result } from '@/lib/result'
import { newId } from './new-id'
import { runInThread } from './worker-thread'

/** Text is read at once; what must be unpacked is read in a thread, where a hostile file harms nobody else. */
export async function readUpload({ bytes, fileName }: Brought): Promise<Result<ReadDocument, ReadError>> {
  const format = formatOf(fileName) ?? 'text'
  if (format === 'text' || format === 'markdown') return readText({ bytes, fileName })
  const read = await runInThread<ReadDocument, ReadError>('upload', { id: newId(), task: 'read', bytes, fileName })
  if (read.ok) return read
  const { error } = read
  if (error !== 'unforeseen' && error !== 'too-long' && error !== 'cancelled') return { ...read, error }
  console.error('reading a file failed', read)
  return err('document-damaged')
}
