import type { Edtf } from '../edtf/edtf'
import { isEdtf } from '../edtf/edtf'
import { overlap } from '../edtf/order'
import type { Excerpt, PublishedBy } from '../generate/generated'
import type { Block } from '../readers/block'
import type { ReadDocument } from '../readers/read-document'
import type { Span } from '../text/span'
import type { Article, ArticleCorrection, Dating } from './article'
import { articleSpans } from './article-spans'
import { articleTitle } from './article-title'
import { correctedSpans } from './corrected-spans'
import { inferDates } from './infer-dates'
import { statedDate } from './stated-date'
import { textLines } from './text-line'

/**
 * The articles of a document, at least one, each with its title and date; together they cover the text. `given` is the
 * date that a person knows of the document as a whole: of several articles those take it that say nothing else. What a
 * person corrected of one article also bounds its neighbours.
 */
export function findArticles(
  document: ReadDocument,
  given: Edtf | null,
  corrections: readonly ArticleCorrection[] = [],
): readonly Article[] {
  const { text } = document
  const { spans, oneIssue } = articleSpans(document)
  const parts = correctedSpans(spans, corrections, document.blocks).map(({ correction, ...span }) => ({
    ...{ span, correction },
    ...blocksIn(document.blocks, span),
  }))
  const stated = parts.map(({ blocks, first }) => statedDate(text, blocks, first))
  const whole = ofDocument(document, given)
  const [head] = stated
  const issue = oneIssue || head?.dating?.publishedBy === 'volume' ? head?.dating : undefined
  const dated = inferDates(
    text,
    parts.map(({ blocks, first, correction }, i) => {
      const own = stated[i]
      const found = parts.length === 1 ? (whole ?? own?.dating) : (own?.dating ?? issue)
      const dating = correction?.published ? byPerson(correction.published) : found
      return { ...own, blocks, lines: textLines(text, blocks, first), dating }
    }),
  )
  return parts.map(({ span, blocks, correction }, i): Article => {
    const title = correction?.title ?? articleTitle(document, blocks, parts.length === 1)
    if (correction?.published !== undefined) return { ...span, title, ...byPerson(correction.published) }
    return { ...span, title, ...completed(dated[i] ?? { published: null }, whole) }
  })
}

const byPerson = (published: Edtf | null): Dating =>
  published === null ? { published } : { published, publishedBy: 'given' }

function blocksIn(blocks: readonly Block[], span: Span): { readonly blocks: readonly Block[]; readonly first: number } {
  const first = blocks.findIndex(block => block.end > span.start)
  return {
    blocks: blocks.filter(block => block.start >= span.start && block.end <= span.end),
    first: Math.max(0, first),
  }
}

/** What a person, or the file's own data, says of the whole document. */
function ofDocument({ meta, format, text, blocks }: ReadDocument, given: Edtf | null): Dating | undefined {
  if (given) return byPerson(given)
  const { date } = meta
  if (!date || !isEdtf(date)) return undefined
  const front = blocks.find(block => block.reason === 'front-matter')
  const evidence = front ? dateField(text, front, date) : []
  return { published: date, publishedBy: format === 'markdown' ? 'front-matter' : 'meta', evidence }
}

function dateField(text: string, front: Span, date: string): readonly Excerpt[] {
  const field = /^date:.*$/m.exec(text.slice(front.start, front.end))
  const at = field ? field[0].indexOf(date) : -1
  if (!field || at < 0) return []
  const start = front.start + field.index + at
  return [{ start, end: start + date.length, text: date }]
}

const INFERRED: ReadonlySet<PublishedBy> = new Set(['volume', 'citations', 'neighbours', 'bounds'])

/** The date of the whole document, where an article's own is not known, or only as bounds that hold it. */
function completed(dating: Dating, whole: Dating | undefined): Dating {
  if (!whole?.published) return dating
  const { published, publishedBy } = dating
  if (published === null) return whole
  return publishedBy && INFERRED.has(publishedBy) && overlap(published, whole.published) ? whole : dating
}
