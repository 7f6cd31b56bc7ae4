import type { Edtf } from '../edtf/edtf'
import type { Excerpt, PublishedBy } from '../generate/generated'
import type { Span } from '../text/span'

/** When an article was published, as far as it is known, and what says so. */
export type Dating = {
  /**
   * An interval where only bounds are known. Null where the document does not say: years are then left open, never
   * guessed from the youngest date in the text.
   */
  readonly published: Edtf | null
  readonly publishedBy?: PublishedBy
  readonly evidence?: readonly Excerpt[]
}

export type Article = Span & Dating & { readonly title: string }

/** What a person says of one article. Left out: as it was found. `published` null: its date is not known. */
export type ArticleCorrection = Span & { readonly title?: string; readonly published?: Edtf | null }
