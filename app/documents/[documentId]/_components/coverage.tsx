import { useTranslations } from 'next-intl'
import type { LedgerEntry } from '@/lib/generate/generated'
import { type Coverage as Counts, coverageOf, isShown, type Shown } from '@/lib/reading/coverage'
import type { Span } from '@/lib/text/span'
import styles from './coverage.module.css'
import type { Mark, ReadLedger } from './marks'
import { useReason } from './reason'

type Props = {
  readonly marks: readonly Mark[]
  readonly ledger: ReadLedger
  readonly articles: readonly Span[]
  /** Of the text. */
  readonly length: number
  readonly shown: Shown | undefined
  readonly query: URLSearchParams
}

const width = 1000

/** What was found at a glance: each time expression a tick where it stands, used or left; below, why, and in numbers. */
export function Coverage({ marks, ledger, articles, length, shown, query }: Props) {
  const t = useTranslations('documents.coverage')
  const at = (start: number) => ((start / length) * (width - 4) + 2).toFixed(1)
  const ticks = (list: readonly Mark[], half: number) =>
    list.map(one => `M${at(one.start)} ${14 - half}V${14 + half}`).join('')
  const counts = coverageOf(ledger, 'timex')
  const visible = marks.filter(mark => isShown(mark, shown))
  const parts = articles.length > 1 ? t('articles', { articles: articles.length }) : ''
  return (
    <section aria-labelledby="coverage" className={styles.coverage}>
      <h2 id="coverage" className="visually-hidden">
        {t('title')}
      </h2>
      <svg
        className={styles.strip}
        viewBox={`0 0 ${width} 28`}
        preserveAspectRatio="none"
        role="img"
        aria-label={`${t('strip', { total: counts.total })} ${parts}`.trim()}
      >
        <path className={styles.rule} d={`M0 14H${width}`} />
        <path
          className={styles.article}
          d={articles
            .slice(1)
            .map(({ start }) => `M${at(start)} 0V28`)
            .join('')}
        />
        <path
          className={styles.left}
          d={ticks(
            visible.filter(mark => mark.reason !== null),
            4,
          )}
        />
        <path
          className={styles.used}
          d={ticks(
            visible.filter(mark => mark.reason === null),
            12,
          )}
        />
      </svg>
      <p className={styles.totals}>
        <Total counts={counts} />
        <span className="muted">{t('legendShort')}</span>
      </p>
      <Filter counts={counts} shown={shown} query={query} />
      <details>
        <summary>{t('stages')}</summary>
        <div className={styles.stages}>
          {(['fact', 'card'] as const).map(stage => (
            <Stage key={stage} stage={stage} counts={coverageOf(ledger, stage)} />
          ))}
        </div>
      </details>
    </section>
  )
}

type FilterProps = { counts: Counts; shown: Shown | undefined; query: URLSearchParams }

/** Why what was left was left; each a link that shows only those in strip and text. */
function Filter({ counts, shown, query }: FilterProps) {
  const t = useTranslations('documents.coverage')
  const reasonWords = useReason()
  const to = (show: string | undefined) => {
    const kept = new URLSearchParams([...query].filter(([name]) => name !== 'show'))
    if (show !== undefined) kept.set('show', show)
    return `?${kept}#coverage`
  }
  const reason = typeof shown === 'object' ? shown.reason : undefined
  const rows = [
    { show: undefined, words: t('all'), current: shown === undefined },
    { show: 'used', words: t('allUsed'), current: shown === 'used' },
    { show: 'left', words: t('allLeft'), current: shown === 'left' },
  ]
  return (
    <nav aria-label={t('filter')} className={styles.filter}>
      <ul className={styles.kinds}>
        <li aria-hidden="true" className="muted">
          {t('filter')}
        </li>
        {rows.map(({ show, words, current }) => (
          <li key={words}>
            <a href={to(show)} aria-current={current || undefined}>
              {words}
            </a>
          </li>
        ))}
      </ul>
      <ul className={styles.why}>
        {counts.reasons.map(([code, times]) => (
          <li key={code}>
            <a href={to(code)} aria-current={reason === code || undefined}>
              <span className={styles.times}>{times}</span> <span id={`reason-timex-${code}`}>{reasonWords(code)}</span>
            </a>
          </li>
        ))}
      </ul>
    </nav>
  )
}

function Total({ counts }: { counts: Counts }) {
  const t = useTranslations('documents.coverage')
  const { total, used, merged, left } = counts
  return t(merged > 0 ? 'timexMerged' : 'timex', { total, used, merged, left })
}

function Stage({ stage, counts }: { stage: Exclude<LedgerEntry['stage'], 'timex'>; counts: Counts }) {
  const t = useTranslations('documents.coverage')
  const reasonWords = useReason()
  const { total, used, left, merged } = counts
  return (
    <section>
      <h3 className={styles.stage}>{t(stage, { total, used: used + merged, left })}</h3>
      {counts.reasons.length > 0 && (
        <dl className={styles.reasons}>
          {counts.reasons.map(([reason, times]) => (
            <div key={reason}>
              <dt>{times}</dt>
              <dd>{reasonWords(reason)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
