import type { ArticleCorrection } from '../articles/article'
import { parseEdtf } from '../edtf/edtf'
import { err, ok, type Result } from '../result'
import type { Span } from '../text/span'

/** What a person says of one article, as text; `published` is EDTF, or null where the date is not known after all. */
export type GivenArticle = Span & {
  readonly title?: string | undefined
  readonly published?: string | null | undefined
}

/** The same with its dates read. */
export function correctionsOf(
  given: readonly GivenArticle[] = [],
): Result<readonly ArticleCorrection[], 'published-invalid'> {
  const corrections: ArticleCorrection[] = []
  for (const { start, end, title, published } of given) {
    const date = typeof published === 'string' ? parseEdtf(published) : ok(published)
    if (!date.ok) return err('published-invalid', { published: published ?? '' })
    corrections.push({
      ...{ start, end },
      ...(title !== undefined && { title }),
      ...(date.value !== undefined && { published: date.value }),
    })
  }
  return ok(corrections)
}
