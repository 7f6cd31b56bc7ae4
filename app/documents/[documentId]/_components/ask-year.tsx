import { useTranslations } from 'next-intl'
import page from '@/app/_ui/page.module.css'

/** Dates that leave out the year wait for the date of the document: its owner is asked, and led to the field. */
export function AskYear({ waiting }: { waiting: number }) {
  const t = useTranslations('documents.page')
  return (
    <p className={page.notice}>
      {t('askYear', { waiting })} <a href="#published">{t('askYearHow')}</a> {t('askYearWhy', { waiting })}
    </p>
  )
}
