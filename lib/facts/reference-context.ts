import type { Clause } from '../syntax/clause'
import type { Draft } from './draft'
import type { PersonNames } from './person-names'
import type { SentenceRead } from './read-sentence'

/** What stands before a clause: sentences of the same section, the nearest last, and what the headings name. */
export type ReferenceContext = {
  readonly sentence: SentenceRead
  readonly clause: Clause | undefined
  readonly before: readonly SentenceRead[]
  /** Title of the article and heading of the section. */
  readonly headings: readonly string[]
  readonly names: PersonNames
}

/** Words of a draft and what to say instead: at the first of them, the others fall silent. */
export type Edit = { readonly at: readonly number[]; readonly text: string }
export type Resolver = (draft: Draft, context: ReferenceContext) => readonly Edit[]
