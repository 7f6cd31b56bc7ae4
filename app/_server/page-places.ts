import 'server-only'
import { loadOriginalBytes } from '@/db/queries/original-files'
import type { DocumentId } from '@/lib/ids'
import type { PagePlace } from '@/lib/readers/locate-in-pdf'
import type { Result } from '@/lib/result'
import type { Scope } from '@/lib/scope'
import type { Span } from '@/lib/text/span'
import { newId } from './new-id'
import { runInThread } from './worker-thread'

/** Documents whose sentences were located: one look through a PDF serves all its facts. */
const maxKept = 8
type Located = ReadonlyMap<string, readonly PagePlace[]>
const kept = new Map<string, Promise<Located>>()

const nameOf = ({ start, end }: Span): string => `${start}-${end}`

type Asked = {
  readonly span: Span
  /** The first is 1. */
  readonly page: number
  readonly key: string | undefined
  readonly facts: readonly { readonly sentence: Span }[]
}

/** Where on a page of a PDF a stretch of its text is drawn; null where it is not, or cannot be told. */
export async function placesOnPage(
  scope: Scope,
  document: { readonly id: DocumentId; readonly textSha256: string },
  { span, page, key, facts }: Asked,
): Promise<PagePlace | null> {
  const slot = `${document.id}:${document.textSha256}`
  const known = await kept.get(slot)
  const located = known?.has(nameOf(span))
    ? known
    : await keep(slot, locate(scope, document.id, key, [span, ...facts.map(fact => fact.sentence)]))
  return located.get(nameOf(span))?.find(place => place.page === page) ?? null
}

function keep(slot: string, located: Promise<Located>): Promise<Located> {
  kept.delete(slot)
  kept.set(slot, located)
  for (const oldest of kept.keys()) {
    if (kept.size <= maxKept) break
    kept.delete(oldest)
  }
  return located
}

async function locate(
  scope: Scope,
  documentId: DocumentId,
  key: string | undefined,
  spans: readonly Span[],
): Promise<Located> {
  const bytes = await loadOriginalBytes(scope, documentId, undefined, key)
  if (!bytes) return new Map()
  const task = { id: newId(), task: 'locate' as const, bytes, spans }
  // A sentence that cannot be located stands beside the page all the same.
  const places: Result<readonly (readonly PagePlace[])[]> = await runInThread('upload', task)
  if (!places.ok) {
    console.error('locating in a PDF failed', places)
    return new Map()
  }
  return new Map(spans.map((span, i) => [nameOf(span), places.value[i] ?? []]))
}
