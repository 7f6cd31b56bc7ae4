import { currentScope } from '@/app/_server/scope'
import { loadOriginal, loadOriginalBytes } from '@/db/queries/original-files'
import type { DocumentId } from '@/lib/ids'
import { readRange } from '@/lib/ingest/byte-range'

type Context = { params: Promise<{ documentId: string }> }

/** A page that somebody brought in must never run as one of ours: it is handed out as bytes. */
const inert = new Set(['application/pdf', 'text/plain', 'text/markdown'])

/** The file that was brought in, byte for byte, to those who may read the document: as a download, in parts if asked. */
export async function GET(request: Request, { params }: Context): Promise<Response> {
  const { documentId } = await params
  const key = new URL(request.url).searchParams.get('key') ?? undefined
  const scope = await currentScope()
  const original = await loadOriginal(scope, documentId as DocumentId, key)
  if (!original) return new Response(null, { status: 404 })
  const { name, mimeType, sha256, size } = original
  const headers = new Headers({
    'Content-Type': inert.has(mimeType) ? mimeType : 'application/octet-stream',
    'Content-Disposition': `attachment; filename*=UTF-8''${encodeURIComponent(name).replace(/['()*]/g, escaped)}`,
    'Content-Security-Policy': "sandbox; default-src 'none'",
    'X-Content-Type-Options': 'nosniff',
    'Cross-Origin-Resource-Policy': 'same-origin',
    'Cache-Control': 'private, no-cache',
    'Accept-Ranges': 'bytes',
    ETag: `"${sha256}"`,
  })
  if (request.headers.get('if-none-match') === `"${sha256}"`) return new Response(null, { status: 304, headers })
  const range = readRange(request.headers.get('range'), size)
  if (range === 'unsatisfiable') {
    headers.set('Content-Range', `bytes */${size}`)
    return new Response(null, { status: 416, headers })
  }
  const bytes = await loadOriginalBytes(scope, documentId as DocumentId, range, key)
  if (!bytes) return new Response(null, { status: 404 })
  headers.set('Content-Length', String(bytes.length))
  if (range) headers.set('Content-Range', `bytes ${range.start}-${range.end - 1}/${size}`)
  return new Response(new Uint8Array(bytes), { status: range ? 206 : 200, headers })
}

const escaped = (character: string): string => `%${character.charCodeAt(0).toString(16).toUpperCase()}`
