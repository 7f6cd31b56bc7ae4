import type { Article, ArticleCorrection } from './article'

/** A person's word on the articles that were found. */
export function correctArticles(
  found: readonly Article[],
  corrections: readonly ArticleCorrection[],
): readonly Article[] {
  return found.map(article => {
    const { start, end } = article
    const correction = corrections.find(one => one.start === start && one.end === end)
    if (!correction) return article
    const title = correction.title ?? article.title
    if (correction.published === undefined) return { ...article, title }
    const { published } = correction
    return { start, end, title, published, ...(published !== null && { publishedBy: 'given' as const }) }
  })
}
