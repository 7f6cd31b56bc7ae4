import type { EntityType } from '../generate/generated'

/** What a document says of its own names: whom it introduces, what its abbreviations stand for. */
export type KnownNames = {
  /** Full names and surnames of people. */
  readonly people: ReadonlySet<string>
  /** Abbreviations explained in brackets ("World Health Organization (WHO)"). */
  readonly abbreviations: ReadonlyMap<string, EntityType>
  /** Words that the text also writes small: capital at the head of a sentence means nothing for them. */
  readonly common: ReadonlySet<string>
  /** Words that have a capital inside a sentence. */
  readonly capitals: ReadonlySet<string>
}

export const noNames: KnownNames = {
  people: new Set(),
  abbreviations: new Map(),
  common: new Set(),
  capitals: new Set(),
}
