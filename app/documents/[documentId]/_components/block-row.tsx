import { useTranslations } from 'next-intl'
import type { ReactNode } from 'react'
import { EdtfDate } from '@/app/_ui/edtf-date'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import type { AnnotatedBlock } from '@/lib/reading/annotate-blocks'
import type { ReadFact } from './document-text'
import styles from './document-text.module.css'
import { type Mark, MarkedText } from './marked-text'

type Props = {
  readonly annotated: AnnotatedBlock
  readonly marks: readonly Mark[]
  /** Those whose date stands in this block. */
  readonly facts: readonly ReadFact[]
  /** Of a heading, 3 to 6. */
  readonly level: number
  readonly quoteId: string | undefined
}

/** One block of the text, and its margin. */
export function BlockRow({ annotated, marks, facts, level, quoteId }: Props) {
  const { block, pieces } = annotated
  const content = <MarkedText pieces={pieces} marks={marks} quoteId={quoteId} />
  if (pieces.length === 0) return null
  const Row = block.kind === 'list-item' ? 'li' : 'div'
  return (
    <Row className={styles.row}>
      <Body kind={block.kind} level={level}>
        {content}
      </Body>
      <Margin facts={facts} src={block.src} />
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

function Margin({ facts, src }: { facts: readonly ReadFact[]; src: string | undefined }) {
  const t = useTranslations('documents.page')
  if (facts.length === 0 && src === undefined) return null
  const dates = facts.filter((fact, i) => facts.findIndex(one => one.edtf === fact.edtf && one.mod === fact.mod) === i)
  return (
    <div className={styles.margin} role="note" aria-label={dates.length > 0 ? t('dates') : t('place')}>
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
