import type { Span } from '../text/span'

/** Address of a page of the original with a sentence marked on it; `key` opens a document that is shared by link. */
export function pageHref(to: {
  readonly documentId: string
  readonly page: number
  readonly span?: Span | undefined
  readonly key?: string | undefined
}): string {
  const { documentId, page, span, key } = to
  const query = new URLSearchParams({
    ...(span && { at: `${span.start}-${span.end}` }),
    ...(key !== undefined && { key }),
  })
  return `/documents/${documentId}/pages/${page}${query.size > 0 ? `?${query}` : ''}`
}

/** Where a quote is shown in its place: on the page of the original where it has pages, else in the text. */
export const sourceHref = (quote: {
  readonly documentId: string
  readonly start: number
  readonly end: number
  readonly page?: number | null | undefined
}): string =>
  quote.page
    ? pageHref({ documentId: quote.documentId, page: quote.page, span: quote })
    : `/documents/${quote.documentId}?at=${quote.start}-${quote.end}#quote`
