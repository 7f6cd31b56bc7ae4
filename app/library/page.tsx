import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { wakeJobs } from '@/app/_server/job-pool'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { loadLibrary } from '@/db/queries/documents'
import { LibraryRow } from './_components/library-row'
import { RestoreForm } from './_components/restore-form'
import styles from './library.module.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documents.library')
  return { title: t('title') }
}

/** All public documents and one's own, each with the deck that was made of it. */
export default async function Library({ searchParams }: { searchParams: Promise<{ binned?: string }> }) {
  const scope = await currentScope()
  const t = await getTranslations('documents.library')
  const documents = await loadLibrary(scope)
  const { binned } = await searchParams
  const own = documents.filter(document => document.own)
  const others = documents.filter(document => !document.own)
  if (scope.kind === 'user' && own.some(document => document.status === 'reading')) await wakeJobs(scope)
  const sections = [
    { id: 'own', heading: t('own'), rows: own, empty: t('ownEmpty') },
    { id: 'public', heading: t('public'), rows: others, empty: t('publicEmpty') },
  ]
  return (
    <div className={page.page}>
      <div className={styles.head}>
        <div>
          <h1>{t('title')}</h1>
          <p className={page.lead}>{t('lead')}</p>
        </div>
        <Link className={button.primary} href="/documents/new" prefetch={false}>
          {t('add')}
        </Link>
      </div>
      {binned !== undefined && <RestoreForm documentId={binned} labels={{ binned: t('binned'), undo: t('undo') }} />}
      {(own.length > 0 ? sections : [...sections].reverse()).map(({ id, heading, rows, empty }) => (
        <section key={id} aria-labelledby={id}>
          <h2 id={id}>{heading}</h2>
          {rows.length === 0 ? (
            <p className="muted">{empty}</p>
          ) : (
            <ul className={page.rows}>
              {rows.map(row => (
                <LibraryRow key={row.id} row={row} />
              ))}
            </ul>
          )}
        </section>
      ))}
    </div>
  )
}
