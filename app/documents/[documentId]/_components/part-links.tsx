import Link from 'next/link'
import { useTranslations } from 'next-intl'
import styles from './document-text.module.css'

/** The way through a long document, a part at a time. */
export function PartLinks({ part, parts, query }: { part: number; parts: number; query: URLSearchParams }) {
  const t = useTranslations('documents.page')
  const to = (number: number) => `?${new URLSearchParams([...query, ['part', String(number)]])}#text-heading`
  return (
    <nav aria-label={t('part', { part, parts })} className={styles.contents}>
      {part > 1 && <Link href={to(part - 1)}>{t('previous')}</Link>}
      <span aria-current="true">{t('part', { part, parts })}</span>
      {part < parts && <Link href={to(part + 1)}>{t('next')}</Link>}
    </nav>
  )
}
