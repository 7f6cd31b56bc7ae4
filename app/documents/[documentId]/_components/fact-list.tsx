import { useTranslations } from 'next-intl'
import { EdtfDate } from '@/app/_ui/edtf-date'
import page from '@/app/_ui/page.module.css'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import type { ReadFact } from './document-text'
import styles from './fact-list.module.css'

/** Every fact with its date, in the order of the text; a dispute stands beside what is disputed. */
export function FactList({ facts, query }: { facts: readonly ReadFact[]; query: URLSearchParams }) {
  const t = useTranslations('documents.page')
  const at = ({ sentence }: ReadFact) =>
    `?${new URLSearchParams([...query, ['at', `${sentence.start}-${sentence.end}`]])}#quote`
  return (
    <section aria-labelledby="facts">
      <h2 id="facts">{t('facts')}</h2>
      <ol className={page.rows}>
        {facts.map(fact => (
          <li key={fact.key} id={`fact-${fact.key}`} className={styles.fact}>
            <p className={styles.date}>
              <TimeGlyph edtf={fact.edtf} mod={fact.mod} />
              <EdtfDate edtf={fact.edtf} mod={fact.mod ?? undefined} />
            </p>
            <div>
              <p className={styles.statement}>{fact.statement}</p>
              {fact.disputed !== null && (
                <p className={styles.disputed}>{t('disputedFact', { note: fact.disputed })}</p>
              )}
            </div>
            {/* A plain link: the browser itself scrolls to the sentence and focuses it. */}
            <a href={at(fact)} aria-label={t('inTextOf', { statement: fact.statement })} className={styles.jump}>
              {t('inText')}
            </a>
          </li>
        ))}
      </ol>
    </section>
  )
}
