import { useTranslations } from 'next-intl'

/** The words of the form that are the same for a document and for one article of several. */
export function useCorrectionLabels() {
  const t = useTranslations('documents')
  return {
    title: t('edit.title'),
    publishedHint: t('edit.hint'),
    publishedRead: t('new.publishedRead'),
    publishedUnread: t('new.publishedUnread'),
    unknown: t('edit.unknown'),
    save: t('edit.save'),
    saved: t('edit.saved'),
  }
}
