import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { wakeJobs } from '@/app/_server/job-pool'
import { readBlocks } from '@/app/_server/read-blocks'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { loadDocument, loadReading } from '@/db/queries/documents'
import type { DocumentId } from '@/lib/ids'
import { isNotice } from '@/lib/ingest/notice'
import { readSpan } from '@/lib/reading/parts'
import { Coverage } from './_components/coverage'
import { DocumentHead } from './_components/document-head'
import { DocumentText } from './_components/document-text'
import { FactList } from './_components/fact-list'
import { OwnerForms } from './_components/owner-forms'
import { Reading } from './_components/reading'

type Props = {
  params: Promise<{ documentId: string }>
  searchParams: Promise<{ at?: string; part?: string; key?: string }>
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

/** A document as Annals read it: the text with its marks, what was found and what was left, the facts. */
export default async function Document(props: Props) {
  const { scope, key, document } = await load(props)
  const reading = document && (await loadReading(scope, document.id, key))
  if (!document || !reading) notFound()
  if (document.own && document.status === 'reading' && scope.kind === 'user') await wakeJobs(scope)
  const t = await getTranslations('documents')
  const { at, part } = await props.searchParams
  const known = new URLSearchParams(key === undefined ? {} : { key })
  const blocks = await readBlocks(document)
  const quote = readSpan(at, document.text.length) ?? null
  const found = reading.timexes.length > 0
  return (
    <article className={page.page}>
      <DocumentHead document={document} cards={reading.cards} published={reading.articles[0]?.published ?? null} />
      {document.status === 'reading' && (
        <Reading message={t(document.generator === null ? 'page.reading' : 'page.readingAgain')} />
      )}
      {document.status !== 'reading' && isNotice(document.notice) && (
        <p className={page.notice}>{t(`notice.${document.notice}`)}</p>
      )}
      {found && <Coverage timexes={reading.timexes} ledger={reading.ledger} length={document.text.length} />}
      <DocumentText
        text={document.text}
        blocks={blocks}
        reading={reading}
        quote={quote}
        part={part}
        query={known}
        sections={{ facts: reading.facts.length, own: document.own }}
      />
      {reading.facts.length > 0 && <FactList facts={reading.facts} query={known} />}
      {document.own && (
        <OwnerForms
          document={{ ...document, published: document.published ?? reading.articles[0]?.published ?? null }}
        />
      )}
    </article>
  )
}
