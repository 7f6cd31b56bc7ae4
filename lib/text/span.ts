/** A half-open stretch of a document's `text`, in UTF-16 code units. */
export type Span = { readonly start: number; readonly end: number }

export const sliceOf = (text: string, span: Span): string => text.slice(span.start, span.end)

export const overlaps = (a: Span, b: Span): boolean => a.start < b.end && b.start < a.end

export const contains = (outer: Span, inner: Span): boolean => outer.start <= inner.start && inner.end <= outer.end
