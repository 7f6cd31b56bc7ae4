import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { wakeJobs } from '@/app/_server/job-pool'
import { readBlocks } from '@/app/_server/read-blocks'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { loadDocument, loadReading } from '@/db/queries/documents'
import type { DocumentId } from '@/lib/ids'
import { isNotice } from '@/lib/ingest/notice'
import { coverageOf, readShown } from '@/lib/reading/coverage'
import { pageHref } from '@/lib/reading/page-href'
import { readSpan } from '@/lib/reading/parts'
import { waitingDates } from '@/lib/reading/waiting-dates'
import type { Span } from '@/lib/text/span'
import { ArticleList, Evidence, type ReadArticle } from './_components/article-list'
import { AskYear } from './_components/ask-year'
import { Coverage } from './_components/coverage'
import { DocumentHead } from './_components/document-head'
import { DocumentText } from './_components/document-text'
import { FactList } from './_components/fact-list'
import { marksOf } from './_components/marks'
import { OwnerForms } from './_components/owner-forms'
import { Reading } from './_components/reading'
import { Unread } from './_components/unread'

type Props = {
  params: Promise<{ documentId: string }>
  searchParams: Promise<{ at?: string; part?: string; key?: string; show?: string }>
}

async function load({ params, searchParams }: Props) {
  const { documentId } = await params
  const { key } = await searchParams
  const scope = await currentScope()
  return { scope, key, document: await loadDocument(scope, documentId as DocumentId, key) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { document } = await load(props)
  return document ? { title: document.title } : {}
}

type ReadDocumentRow = NonNullable<Awaited<ReturnType<typeof loadDocument>>>
type ReadingRows = NonNullable<Awaited<ReturnType<typeof loadReading>>>

/** A document as Annals read it: the text with its marks, what was found and what was left, the facts. */
export default async function Document(props: Props) {
  const { scope, key, document } = await load(props)
  const reading = document && (await loadReading(scope, document.id, key))
  if (!document || !reading) notFound()
  if (document.own && document.status === 'reading' && scope.kind === 'user') await wakeJobs(scope)
  const { at, part, show } = await props.searchParams
  const shown = readShown(show, coverageOf(reading.ledger, 'timex'))
  const known = new URLSearchParams(key === undefined ? {} : { key })
  const filtered = new URLSearchParams([...known, ...(shown && show !== undefined ? [['show', show]] : [])])
  const marks = marksOf(reading.timexes, reading.ledger)
  const articles = articlesOf(reading)
  const [only] = articles.length === 1 ? articles : []
  const pages = {
    pages: reading.layout?.pages ?? [],
    href: (page: number, span?: Span) => pageHref({ documentId: document.id, page, span, key }),
  }
  return (
    <article className={page.page}>
      <DocumentHead
        document={document}
        cards={reading.cards}
        original={`/documents/${document.id}/original?${known}`}
        dating={only && <Evidence article={only} pages={pages.pages} query={known} />}
      />
      <State document={document} waiting={only?.waiting ?? 0} />
      {articles.length > 1 && <ArticleList document={document} articles={articles} pages={pages.pages} query={known} />}
      {marks.length > 0 && (
        <Coverage
          marks={marks}
          ledger={reading.ledger}
          articles={articles}
          length={document.text.length}
          shown={shown}
          query={filtered}
        />
      )}
      <DocumentText
        text={document.text}
        blocks={reading.layout?.blocks ?? readBlocks(document)}
        pages={pages}
        marks={marks}
        shown={shown}
        facts={reading.facts}
        quote={readSpan(at, document.text.length) ?? null}
        part={part}
        query={filtered}
        sections={{ facts: reading.facts.length, own: document.own }}
      />
      {reading.facts.length > 0 && <FactList facts={reading.facts} pages={pages} query={known} />}
      {document.own && <OwnerForms document={document} article={only} />}
    </article>
  )
}

function State({ document, waiting }: { document: ReadDocumentRow; waiting: number }) {
  const { id, own, status, notice, generator, job, published, publishedFrom } = document
  if (status === 'reading') return <Reading documentId={id} before={generator !== null} job={job} own={own} />
  const asks = own && waiting > 0 && published === null && publishedFrom !== 'unknown'
  return (
    <>
      {isNotice(notice) && !(asks && notice === 'document-date-unknown') && (
        <Unread documentId={id} notice={notice} own={own} />
      )}
      {asks && <AskYear waiting={waiting} />}
    </>
  )
}

function articlesOf({ articles, corrections, timexes, ledger }: ReadingRows): readonly ReadArticle[] {
  const waiting = waitingDates(timexes, ledger)
  return articles.map(({ ordinal, ...article }) => {
    const correction = corrections.find(one => one.start === article.start && one.end === article.end)
    const publishedFrom = correction?.publishedFrom ?? (article.publishedBy === 'given' ? 'given' : 'found')
    return { ...article, publishedFrom, waiting: waiting.get(ordinal) ?? 0 }
  })
}
