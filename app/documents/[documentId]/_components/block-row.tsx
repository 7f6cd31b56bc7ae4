import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EdtfDate } from '@/app/_ui/edtf-date'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import type { AnnotatedBlock } from '@/lib/reading/annotate-blocks'
import type { Shown } from '@/lib/reading/coverage'
import type { ReadFact } from './document-text'
import styles from './document-text.module.css'
import { MarkedText } from './marked-text'
import type { Mark } from './marks'

type PageLink = { readonly number: number; readonly href: string }

type Props = {
  readonly annotated: AnnotatedBlock
  readonly marks: readonly Mark[]
  readonly shown: Shown | undefined
  /** Those whose date stands in this block. */
  readonly facts: readonly ReadFact[]
  /** Pages of the original that begin in this block. */
  readonly pages: readonly PageLink[]
  /** Of a heading, 3 to 6. */
  readonly level: number
  readonly quoteId: string | undefined
}

/** One block of the text, and its margin. */
export function BlockRow({ annotated, marks, shown, facts, pages, level, quoteId }: Props) {
  const { block, pieces } = annotated
  const content = <MarkedText pieces={pieces} marks={marks} shown={shown} quoteId={quoteId} />
  if (pieces.length === 0) return null
  const Row = block.kind === 'list-item' ? 'li' : 'div'
  return (
    <Row className={styles.row}>
      <Body kind={block.kind} level={level}>
        {content}
      </Body>
      <Margin facts={facts} pages={pages} src={block.src} />
    </Row>
  )
}

function Body({ kind, level, children }: { kind: string; level: number; children: ReactNode }) {
  const t = useTranslations('documents.page')
  switch (kind) {
    case 'heading': {
      const Heading = `h${level}` as 'h3' | 'h4' | 'h5' | 'h6'
      return <Heading className={styles.heading}>{children}</Heading>
    }
    case 'disputed':
      return (
        <blockquote className={styles.disputed}>
          <strong>{t('disputed')}</strong> {children}
        </blockquote>
      )
    case 'quote':
      return <blockquote className={styles.quote}>{children}</blockquote>
    case 'list-item':
      return <div className={styles.item}>{children}</div>
    case 'code':
      return <pre className={styles.code}>{children}</pre>
    case 'paragraph':
      return <p>{children}</p>
    default:
      return <p className={styles.aside}>{children}</p>
  }
}

type MarginProps = { facts: readonly ReadFact[]; pages: readonly PageLink[]; src: string | undefined }

function Margin({ facts, pages, src }: MarginProps) {
  const t = useTranslations('documents.page')
  if (facts.length === 0 && pages.length === 0 && src === undefined) return null
  const dates = facts.filter((fact, i) => facts.findIndex(one => one.edtf === fact.edtf && one.mod === fact.mod) === i)
  return (
    <div className={styles.margin} role="note" aria-label={dates.length > 0 ? t('dates') : t('place')}>
      {pages.map(({ number, href }) => (
        <p key={number} className={styles.page}>
          <a href={href} aria-label={t('openPage', { page: number })}>
            {t('pageShort', { page: number })}
          </a>
        </p>
      ))}
      {dates.length > 0 && (
        <ul>
          {dates.map(fact => (
            <li key={fact.key}>
              <TimeGlyph edtf={fact.edtf} mod={fact.mod} />
              <EdtfDate edtf={fact.edtf} mod={fact.mod ?? undefined} />
            </li>
          ))}
        </ul>
      )}
      {src !== undefined && (
        <p className={styles.src}>
          <span className="visually-hidden">{t('place')}: </span>
          {src}
        </p>
      )}
    </div>
  )
}
