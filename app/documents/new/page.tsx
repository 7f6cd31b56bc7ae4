import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { sentenceFor } from '@/app/_server/messages'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { quotas } from '@/lib/ingest/quota'
import { UploadForm } from './_components/upload-form'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('documents.new')
  return { title: t('title') }
}

/** Paste a text or choose a file. Works as a plain form too, when no script runs. */
export default async function NewDocument() {
  const t = await getTranslations('documents.new')
  const scope = await currentScope()
  const guest = scope.kind === 'visitor' || scope.guest
  const { documents, textLength } = quotas.guest
  return (
    <div className={page.page}>
      <div className={page.column}>
        <h1>{t('title')}</h1>
        <p className={page.lead}>{t('lead')}</p>
        <UploadForm
          labels={{
            text: t('text'),
            textHint: t('textHint'),
            words: t('words'),
            years: t('years'),
            file: t('file'),
            fileHint: t('fileHint'),
            without: t('without'),
            title: t('docTitle'),
            titleHint: t('docTitleHint'),
            published: t('published'),
            publishedHint: t('publishedHint'),
            publishedRead: t('publishedRead'),
            publishedUnread: t('publishedUnread'),
            submit: t('submit'),
            working: t('working'),
            tooLarge: await sentenceFor('document-too-large'),
          }}
        />
        <p className="muted small">
          {t('privacy')} {guest && t('guestQuota', { documents, millions: textLength / 1_000_000 })}
        </p>
      </div>
    </div>
  )
}
