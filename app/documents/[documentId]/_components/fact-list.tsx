import { useTranslations } from 'next-intl'
import { EdtfDate } from '@/app/_ui/edtf-date'
import page from '@/app/_ui/page.module.css'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import type { PageLinks, ReadFact } from './document-text'
import styles from './fact-list.module.css'

type Props = { facts: readonly ReadFact[]; pages: PageLinks; query: URLSearchParams }

/** Every fact with its date, in the order of the text; a dispute stands beside what is disputed. */
export function FactList({ facts, pages, query }: Props) {
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
              <Around fact={fact} />
              {fact.disputed !== null && (
                <p className={styles.disputed}>{t('disputedFact', { note: fact.disputed })}</p>
              )}
            </div>
            <p className={styles.jumps}>
              {/* A plain link: the browser itself scrolls to the sentence and focuses it. */}
              <a href={at(fact)} aria-label={t('inTextOf', { statement: fact.statement })}>
                {t('inText')}
              </a>
              {fact.page !== null && pages.pages.length > 0 && (
                <a
                  href={pages.href(fact.page, fact.sentence)}
                  aria-label={t('openPageOf', { page: fact.page, statement: fact.statement })}
                >
                  {t('pageShort', { page: fact.page })}
                </a>
              )}
            </p>
          </li>
        ))}
      </ol>
    </section>
  )
}

/** How the date holds, how surely it is said and by whom, and the names in it; nothing where there is nothing to tell. */
function Around({ fact: { role, hedge, attribution, entities } }: { fact: ReadFact }) {
  const t = useTranslations('documents')
  const names = entities.filter((one, i) => one.type !== 'other' && entities.findIndex(o => o.text === one.text) === i)
  const notes = [
    role !== 'happened' && t(`role.${role}`),
    hedge !== null && t('page.hedge', { hedge }),
    attribution !== null && t('page.attribution', { attribution }),
  ].filter(note => note !== false)
  if (notes.length === 0 && names.length === 0) return null
  return (
    <p className={styles.around}>
      {notes.map(note => (
        <span key={note}>{note}</span>
      ))}
      {names.map(({ text, type }) => (
        <span key={text}>
          {text} <span className={styles.type}>{t(`entity.${type}`)}</span>
        </span>
      ))}
    </p>
  )
}
