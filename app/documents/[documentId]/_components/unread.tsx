import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import type { DocumentNotice } from '@/lib/ingest/notice'
import { readAgain } from '../actions'

const unfinished: ReadonlySet<DocumentNotice> = new Set([
  'generation-failed',
  'generation-too-long',
  'reading-cancelled',
])

type Props = { readonly documentId: string; readonly notice: DocumentNotice; readonly own: boolean }

/** Why there is no deck, or why the reading ended early; its owner may have it read again. */
export function Unread({ documentId, notice, own }: Props) {
  const t = useTranslations('documents')
  return (
    <div className={page.notice}>
      <p>{t(`notice.${notice}`)}</p>
      {own && unfinished.has(notice) && (
        <FieldsForm action={readAgain} fields={[]} hidden={{ documentId }} submit={t('page.again')} />
      )}
    </div>
  )
}
