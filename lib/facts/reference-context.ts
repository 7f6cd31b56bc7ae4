import type { Clause } from '../syntax/clause'
import type { Draft } from './draft'
import type { PersonNames } from './person-names'
import type { SentenceRead } from './read-sentence'
import type { NameBook } from './references/name-book'

/** What stands before a clause: sentences of the same section, and what the headings name. */
export type ReferenceContext = {
  readonly sentence: SentenceRead
  readonly clause: Clause | undefined
  /** The up to four sentences before, the nearest last; the same list each time. Asking for them parses them. */
  readonly before: () => readonly SentenceRead[]
  /** Title of the article and heading of the section. */
  readonly headings: readonly string[]
  readonly names: PersonNames
  /** What the whole document says of its names; without it fewer nouns and abbreviations are resolved. */
  readonly book?: NameBook
  /** Up to eight sentences of the section before `before`, the nearest last; asked for only where a pronoun needs them. */
  readonly further?: () => readonly SentenceRead[]
}

/** A draft with its references resolved. */
export type ResolvedDraft = Draft & {
  /** Words of the draft, by index, that point at what it does not say: nobody can tell whom "he" means. */
  readonly unresolved: readonly number[]
  /** Words that may point back, or may be understood: "the plant", "a similar treaty". */
  readonly doubtful: readonly number[]
}

/** Words of a draft and what to say instead: at the first of them, the others fall silent. */
export type Edit = { readonly at: readonly number[]; readonly text: string }
export type Resolver = (draft: Draft, context: ReferenceContext) => readonly Edit[]
