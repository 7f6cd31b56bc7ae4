import type { Edtf } from '../edtf/edtf'
import type { FactRole, TimexMod } from '../generate/generated'
import type { DocumentId, FactId } from '../ids'

export type EventSource = {
  readonly documentId: DocumentId
  readonly start: number
  readonly end: number
  readonly quote: string
}

/** A dated fact as it stands on a timeline. */
export type TimelineEvent = {
  readonly factId: FactId
  readonly edtf: Edtf
  readonly mod?: TimexMod | undefined
  readonly role: FactRole
  /** What happened, with its date where the source's wording holds one. */
  readonly statement: string
  /** The same without its date; undefined where the date cannot be cut out, or another time shows. */
  readonly dateless: string | undefined
  readonly disputed: string | undefined
  readonly source: EventSource | undefined
}
