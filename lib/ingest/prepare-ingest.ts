import type { Generated } from '../generate/generated'
import type { DeckId, DocumentId, FactId } from '../ids'
import type { DocumentFields } from './document-fields'
import type { Layout } from './layout'
import { type DocumentNotice, noticeOf } from './notice'
import { type Ids, type IngestPlan, planIngest, type Standing, type StandingCard } from './plan-ingest'

/** The document as it stands, with all that was ever read in it. */
export type StandingDocument = {
  readonly document: {
    readonly id: DocumentId
    readonly version: number
    readonly title: string
    readonly published: string | null
    readonly textSha256: string
  }
  readonly deckId: DeckId | null
  readonly deckTitle: string | null
  readonly facts: readonly Standing<FactId>[]
  readonly cards: readonly StandingCard[]
}

/** One document generated anew: everything that changes with it, to be saved at once. */
export type Ingest = {
  readonly documentId: DocumentId
  /** The version of the document that the plan was made for; a newer one refuses it (`stale-version`). */
  readonly version: number
  /** Whether title or text differ from those that stand, so that the old ones are kept as a version. */
  readonly edition: 'same' | 'new'
  readonly fields: DocumentFields
  readonly generated: Generated
  /** Null where the text alone shows how it was read. */
  readonly layout: Layout | null
  readonly plan: IngestPlan
  readonly notice: DocumentNotice | null
  /** Null while no card was ever made. */
  readonly deck: { readonly id: DeckId; readonly isNew: boolean; readonly title: string } | null
  readonly now: Date
}

/** Decides what a new generation of a document changes. `fields` are those that hold from now on. */
export function prepareIngest(
  standing: StandingDocument,
  told: DocumentFields,
  generated: Generated,
  context: { readonly ids: Ids & { readonly deck: () => DeckId }; readonly now: Date; readonly layout?: Layout | null },
): Ingest {
  const { document } = standing
  // A date that nobody gave is the one that was found, for the lists that show it.
  const fields = { ...told, published: told.published ?? generated.document.published }
  const same = document.title === fields.title && document.textSha256 === fields.textSha256
  return {
    documentId: document.id,
    version: document.version,
    edition: same ? 'same' : 'new',
    fields,
    generated,
    layout: context.layout ?? null,
    plan: planIngest(standing, generated, context.ids),
    notice: noticeOf(generated),
    deck: deckOf(standing, fields, generated, context.ids.deck),
    now: context.now,
  }
}

/** A deck that its owner named otherwise than the document keeps its name. */
function deckOf(
  standing: StandingDocument,
  fields: DocumentFields,
  generated: Generated,
  newId: () => DeckId,
): Ingest['deck'] {
  const { deckId, deckTitle, document } = standing
  if (deckId !== null)
    return { id: deckId, isNew: false, title: deckTitle === document.title ? fields.title : (deckTitle ?? '') }
  return generated.cards.length > 0 ? { id: newId(), isNew: true, title: fields.title } : null
}
