import Link from 'next/link'
import { useTranslations } from 'next-intl'
import button from '@/app/_ui/button.module.css'
import { EdtfDate } from '@/app/_ui/edtf-date'
import { SpanGlyph } from '@/app/_ui/span-glyph'
import { describeEdtf } from '@/lib/edtf/describe-edtf'
import type { Edtf } from '@/lib/edtf/edtf'
import type { DeckId, DocumentId } from '@/lib/ids'
import { isNotice } from '@/lib/ingest/notice'
import styles from '../library.module.css'

export type Row = {
  readonly id: DocumentId
  readonly title: string
  readonly authors: readonly string[]
  readonly publisher: string | null
  readonly published: Edtf | null
  readonly visibility: 'private' | 'link' | 'public'
  readonly status: 'reading' | 'ready' | 'failed'
  readonly notice: string | null
  readonly own: boolean
  readonly deckId: DeckId | null
  readonly years: readonly { readonly year: number; readonly facts: number }[]
  readonly cards: number
}

export function LibraryRow({ row }: { row: Row }) {
  const t = useTranslations('documents.library')
  const facts = row.years.reduce((sum, { facts }) => sum + facts, 0)
  const by = [row.authors.join(', '), row.publisher].filter(Boolean).join(' · ')
  return (
    <li className={styles.row}>
      <div>
        <h3 className={styles.title}>
          <Link href={`/documents/${row.id}`} prefetch={false}>
            {row.title}
          </Link>
        </h3>
        <p className={styles.by}>
          {by && <span>{by}</span>}
          {row.published && <EdtfDate edtf={row.published} />}
          {row.own && <span>{t(`visibility.${row.visibility}`)}</span>}
        </p>
      </div>
      <div className={styles.span}>{row.deckId && <Span years={row.years} />}</div>
      <div className={styles.counts}>
        {row.deckId ? <p>{t('counts', { facts, cards: row.cards })}</p> : <p>{t('noDeck')}</p>}
        <Why row={row} />
      </div>
      {row.deckId && row.cards > 0 && (
        <Link
          className={button.button}
          href={`/study/${row.deckId}`}
          prefetch={false}
          aria-label={t('studyDeck', { title: row.title })}
        >
          {t('study')}
        </Link>
      )}
    </li>
  )
}

function Why({ row: { status, notice, cards } }: { row: Row }) {
  const t = useTranslations('documents')
  if (status === 'reading') return <p className="muted">{t('library.reading')}</p>
  if (cards > 0 || !isNotice(notice)) return null
  return <p className="muted">{t(`notice.${notice}`)}</p>
}

function Span({ years }: Pick<Row, 'years'>) {
  const t = useTranslations('documents.library')
  const from = years[0]?.year
  const to = years.at(-1)?.year
  if (from === undefined || to === undefined) return null
  return (
    <>
      <SpanGlyph years={years} />
      <p className={styles.ends}>
        <span className="visually-hidden">{t('span', { from: yearWords(from), to: yearWords(to) })}</span>
        <span aria-hidden="true" className="date">
          {yearWords(from)}
        </span>
        <span aria-hidden="true" className="date">
          {yearWords(to)}
        </span>
      </p>
    </>
  )
}

/** An astronomical year as people write it: 0 is 1 BC. */
const yearWords = (year: number) =>
  describeEdtf(`${year < 0 ? '-' : ''}${String(Math.abs(year)).padStart(4, '0')}` as Edtf)
