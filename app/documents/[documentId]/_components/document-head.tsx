import Link from 'next/link'
import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import button from '@/app/_ui/button.module.css'
import { EdtfDate } from '@/app/_ui/edtf-date'
import type { Edtf } from '@/lib/edtf/edtf'
import type { DeckId } from '@/lib/ids'
import styles from './document-head.module.css'

type Props = {
  readonly document: {
    readonly title: string
    readonly authors: readonly string[]
    readonly publisher: string | null
    readonly published: string | null
    readonly licence: string | null
    readonly deck: { readonly id: DeckId } | null
  }
  readonly cards: number
  /** Where the file that was brought in can be downloaded. */
  readonly original: string
  /** What says when it was published. */
  readonly dating: ReactNode
}

export function DocumentHead({ document, cards, original, dating }: Props) {
  const t = useTranslations('documents.page')
  const date = document.published
  return (
    <header className={styles.head}>
      <h1>{document.title}</h1>
      {(document.authors.length > 0 || document.publisher || date) && (
        <p className={styles.by}>
          {document.authors.length > 0 && <span>{t('by', { authors: document.authors.join(', ') })}</span>}
          {document.publisher && <span>{document.publisher}</span>}
          {date && <EdtfDate edtf={date as Edtf} />}
        </p>
      )}
      {dating}
      <p className={styles.small}>
        {document.licence && <span>{document.licence}</span>}
        <a href={original} download>
          {t('original')}
        </a>
      </p>
      {document.deck && cards > 0 && (
        <p className={styles.actions}>
          <Link className={button.primary} href={`/study/${document.deck.id}`} prefetch={false}>
            {t('study')}
          </Link>
          <Link className={button.button} href={`/decks/${document.deck.id}`} prefetch={false}>
            {t('deck', { cards })}
          </Link>
          <Link className={button.button} href={`/timeline/${document.deck.id}`} prefetch={false}>
            {t('timeline')}
          </Link>
        </p>
      )}
    </header>
  )
}
