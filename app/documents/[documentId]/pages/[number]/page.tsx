import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { placesOnPage } from '@/app/_server/page-places'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { loadDocument, loadReading } from '@/db/queries/documents'
import type { DocumentId } from '@/lib/ids'
import { pageHref } from '@/lib/reading/page-href'
import { pageAt } from '@/lib/reading/pages'
import { readSpan } from '@/lib/reading/parts'
import { Arrows } from './_components/arrows'
import styles from './_components/original-page.module.css'
import { PageWords } from './_components/page-words'
import { PdfSheet } from './_components/pdf-sheet'

type Props = {
  params: Promise<{ documentId: string; number: string }>
  searchParams: Promise<{ at?: string; key?: string }>
}

async function load({ params, searchParams }: Props) {
  const { documentId, number } = await params
  const { key } = await searchParams
  const scope = await currentScope()
  const document = await loadDocument(scope, documentId as DocumentId, key)
  return { scope, key, document, number: Number(number) }
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  const { document, number } = await load(props)
  const t = await getTranslations('documents.original')
  return document ? { title: t('title', { page: number, title: document.title }) } : {}
}

/** A page of the original, drawn as it was brought in, with the sentence that was asked for marked on it. */
export default async function OriginalPage(props: Props) {
  const { scope, key, document, number } = await load(props)
  const reading = document && (await loadReading(scope, document.id, key))
  const pages = reading?.layout?.pages ?? []
  const current = pages.find(one => one.number === number)
  if (!document || !reading || !current || document.format !== 'pdf') notFound()
  const t = await getTranslations('documents.original')
  const span = readSpan((await props.searchParams).at, document.text.length)
  const to = (other: number) => pageHref({ documentId: document.id, page: other, span, key })
  const href = (other: number | undefined) => (pages.some(one => one.number === other) ? to(other ?? 0) : null)
  const query = new URLSearchParams({ ...(span && { at: `${span.start}-${span.end}` }), ...(key && { key }) })
  const [previous, next] = [href(number - 1), href(number + 1)]
  const home = span && pageAt(pages, span.start)
  const elsewhere = home !== undefined && home > number ? home : undefined
  const places = span ? placesOnPage(scope, document, { span, page: number, key, facts: reading.facts }) : null
  const original = `/documents/${document.id}/original${key ? `?${new URLSearchParams({ key })}` : ''}`
  return (
    <article className={page.page}>
      <p className={styles.back}>
        <Link href={`/documents/${document.id}?${query}#${span ? 'quote' : 'text-heading'}`} prefetch={false}>
          {t('back')}
        </Link>
        <span className="muted">{document.title}</span>
      </p>
      <div className={styles.bar}>
        <h1 className={styles.heading}>
          {t('heading', { page: number })} <span className="muted">{t('of', { pages: pages.length })}</span>
        </h1>
        <nav aria-label={t('pages')} className={styles.turn}>
          {previous && (
            <Link href={previous} rel="prev" prefetch={false} scroll={false}>
              {t('previous')}
            </Link>
          )}
          {next && (
            <Link href={next} rel="next" prefetch={false} scroll={false}>
              {t('next')}
            </Link>
          )}
        </nav>
        <Arrows previous={previous} next={next} />
      </div>
      <div className={styles.spread}>
        <PdfSheet
          file={original}
          number={number}
          places={places}
          labels={{
            canvas: t('canvas', { page: number, title: document.title }),
            drawing: t('drawing'),
            failed: t('failed'),
            larger: t('larger'),
            fit: t('fit'),
            noScript: t('noScript'),
          }}
        />
        <aside className={styles.beside}>
          {span && (
            <>
              <h2 className={styles.small}>{t('sentence')}</h2>
              <blockquote className={styles.sentence}>{document.text.slice(span.start, span.end)}</blockquote>
              {elsewhere !== undefined && (
                <p>
                  <Link href={to(elsewhere)} prefetch={false}>
                    {t('elsewhere', { page: elsewhere })}
                  </Link>
                </p>
              )}
            </>
          )}
          <p>
            <a href={original} download>
              {t('download')}
            </a>
          </p>
          <p className="muted">{t('keys')}</p>
        </aside>
      </div>
      <PageWords document={document} blocks={reading.layout?.blocks ?? []} page={current} quote={span ?? null} />
    </article>
  )
}
