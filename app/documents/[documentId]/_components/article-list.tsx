import { useTranslations } from 'next-intl'
import { EdtfDate } from '@/app/_ui/edtf-date'
import page from '@/app/_ui/page.module.css'
import { isEdtf } from '@/lib/edtf/edtf'
import type { Excerpt } from '@/lib/generate/generated'
import type { PublishedFrom } from '@/lib/ingest/corrections'
import { type NumberedPage, pageAt } from '@/lib/reading/pages'
import type { Span } from '@/lib/text/span'
import styles from './article-list.module.css'
import { CorrectionForm } from './correction-form'
import { useCorrectionLabels } from './correction-labels'

export type ReadArticle = Span & {
  readonly title: string
  readonly published: string | null
  readonly publishedBy: string | null
  readonly publishedFrom: PublishedFrom
  readonly evidence: readonly Excerpt[]
  /** Dates in it that leave out the year, which its own date would tell. */
  readonly waiting: number
}

type Props = {
  readonly document: { readonly id: string; readonly version: number; readonly own: boolean }
  readonly articles: readonly ReadArticle[]
  readonly pages: readonly NumberedPage[]
  readonly query: URLSearchParams
}

/** The articles of a text with several, each with its date and what says so. */
export function ArticleList({ document, articles, pages, query }: Props) {
  const t = useTranslations('documents.articles')
  return (
    <section aria-labelledby="articles" className={styles.articles}>
      <h2 id="articles">{t('title', { articles: articles.length })}</h2>
      <ol className={page.rows}>
        {articles.map(article => (
          <li key={article.start} className={styles.article}>
            <Dated article={article} />
            <div>
              <h3 className={styles.title}>
                <a href={linkTo(query, article)} aria-label={t('inText', { title: article.title || t('untitled') })}>
                  {article.title || t('untitled')}
                </a>
              </h3>
              <Evidence article={article} pages={pages} query={query} />
              {document.own && <Correct document={document} article={article} />}
            </div>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** An article is highlighted by its first words: a highlight over pages would hide what it shows. */
const linkTo = (query: URLSearchParams, { start, end }: Span): string =>
  `?${new URLSearchParams([...query, ['at', `${start}-${Math.min(end, start + 80)}`]])}#quote`

function Dated({ article: { published } }: { article: ReadArticle }) {
  const t = useTranslations('documents.articles')
  return (
    <p className={styles.date}>
      {published !== null && isEdtf(published) ? (
        <EdtfDate edtf={published} />
      ) : (
        <span className="muted">{t('unknown')}</span>
      )}
    </p>
  )
}

type EvidenceProps = { article: ReadArticle; pages: readonly NumberedPage[]; query: URLSearchParams }

/** How the date of an article is known, and the places of the text that say so. */
export function Evidence({ article, pages, query }: EvidenceProps) {
  const t = useTranslations('documents')
  const { publishedBy, publishedFrom, evidence, waiting, published } = article
  const by = `articles.by.${publishedBy ?? ''}` as 'articles.by.given'
  const said = publishedFrom === 'unknown' ? t('articles.saidUnknown') : t.has(by) ? t(by) : null
  const parts = [
    said && <span key="by">{said}</span>,
    ...evidence.map(({ start, end, text }) => {
      const number = pageAt(pages, start)
      return (
        <span key={start}>
          <a href={`?${new URLSearchParams([...query, ['at', `${start}-${end}`]])}#quote`}>“{shortened(text)}”</a>
          {number !== undefined && ` ${t('page.pageShort', { page: number })}`}
        </span>
      )
    }),
  ].filter(Boolean)
  return (
    <>
      {parts.length > 0 && <p className={styles.evidence}>{parts}</p>}
      {published === null && waiting > 0 && <p className={styles.waiting}>{t('articles.waiting', { waiting })}</p>}
    </>
  )
}

const longest = 90

function shortened(text: string): string {
  const line = text.replace(/\s+/g, ' ').trim()
  return line.length <= longest ? line : `${line.slice(0, longest).replace(/\s+\S*$/, '')} …`
}

/** Open where the text waits for an answer. */
function Correct({ document, article }: { document: Props['document']; article: ReadArticle }) {
  const t = useTranslations('documents')
  const asks = article.published === null && article.waiting > 0 && article.publishedFrom !== 'unknown'
  const title = article.title || t('articles.untitled')
  const words = t(asks ? 'articles.give' : 'articles.correct')
  const which = t(asks ? 'articles.giveOf' : 'articles.correctOf', { title })
  return (
    <details open={asks}>
      <summary aria-label={which}>{words}</summary>
      <CorrectionForm
        key={document.version}
        document={{ ...article, id: document.id, version: document.version, titleWas: article.title }}
        article={{ start: article.start, end: article.end }}
        of="article"
        labels={{ ...useCorrectionLabels(), heading: which, published: t('articles.publishedField') }}
      />
    </details>
  )
}
