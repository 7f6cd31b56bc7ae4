import type { Span } from '../text/span'

/** A date as the document tells it, as its owner gave it, or said by the owner to be unknown. */
export type PublishedFrom = 'found' | 'given' | 'unknown'

/** What the owner says of one article; null leaves its title as it was found. */
export type ArticleCorrection = Span & {
  readonly title: string | null
  readonly published: string | null
  readonly publishedFrom: PublishedFrom
}

/** What the generator is told beside the file; a date that is null is not known and must not be guessed. */
export type Given = {
  readonly published?: string
  readonly articles?: readonly (Span & { readonly title?: string; readonly published?: string | null })[]
}

/** What the owner said of the whole document and of its articles, as the generator takes it. */
export function givenOf(
  document: { readonly published: string | null; readonly publishedFrom: PublishedFrom },
  corrections: readonly ArticleCorrection[],
): Given {
  const { published, publishedFrom } = document
  const articles = corrections.map(({ start, end, title, ...date }) => ({
    ...{ start, end },
    ...(title !== null && { title }),
    ...(date.publishedFrom === 'given' && date.published !== null && { published: date.published }),
    ...(date.publishedFrom === 'unknown' && { published: null }),
  }))
  return {
    ...(publishedFrom === 'given' && published !== null && { published }),
    ...(articles.length > 0 && { articles }),
  }
}

type DateSaid = { readonly published: string | null; readonly publishedFrom: PublishedFrom }

/** What an owner says of a date in a form that showed the one that stood: one left as it was is not thereby given. */
export function dateSaid(said: { readonly published: string; readonly unknown: boolean }, stood: DateSaid): DateSaid {
  if (said.unknown) return { published: null, publishedFrom: 'unknown' }
  if (said.published === (stood.published ?? '') && stood.publishedFrom !== 'unknown') return stood
  return said.published === ''
    ? { published: null, publishedFrom: 'found' }
    : { published: said.published, publishedFrom: 'given' }
}
