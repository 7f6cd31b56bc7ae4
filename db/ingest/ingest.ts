import type { Generated } from '../../lib/generate/generated'
import type { DeckId, DocumentId } from '../../lib/ids'
import type { DocumentNotice } from '../../lib/ingest/notice'
import type { IngestPlan } from '../../lib/ingest/plan-ingest'

/** What the bytes were before they became text. */
export type OriginalFile = {
  readonly name: string
  readonly mimeType: string
  readonly sha256: string
  readonly bytes: Uint8Array
}

/** What a document says of itself. `published` is EDTF. */
export type DocumentFields = {
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: string | null
  readonly source: string | null
  readonly licence: string | null
  readonly format: string
  readonly text: string
  readonly textSha256: string
}

/** One document generated anew: everything that changes with it, saved at once. */
export type Ingest = {
  readonly documentId: DocumentId
  /** The version of the document that the plan was made for; a newer one refuses it (`stale-version`). */
  readonly version: number
  /** Whether title, date or text differ from those that stand, so that the old ones are kept as a version. */
  readonly edition: 'same' | 'new'
  readonly fields: DocumentFields
  /** Only where the file itself changed. */
  readonly file?: OriginalFile
  readonly generated: Generated
  readonly plan: IngestPlan
  readonly notice: DocumentNotice | null
  readonly deck: { readonly id: DeckId; readonly isNew: boolean; readonly title: string } | null
  readonly now: Date
}
