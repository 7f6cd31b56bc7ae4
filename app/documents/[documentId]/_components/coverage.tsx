import { useTranslations } from 'next-intl'
import type { LedgerEntry } from '@/lib/generate/generated'
import { type Coverage as Counts, coverageOf } from '@/lib/reading/coverage'
import styles from './coverage.module.css'
import { useReason } from './reason'

type Props = {
  readonly timexes: readonly { readonly key: string; readonly start: number }[]
  readonly ledger: readonly (Pick<LedgerEntry, 'stage' | 'ref' | 'outcome'> & { readonly reason: string | null })[]
  /** Of the text. */
  readonly length: number
}

const width = 1000

/** What was found at a glance: each time expression a tick where it stands, used or left; below, the ledger in numbers. */
export function Coverage({ timexes, ledger, length }: Props) {
  const t = useTranslations('documents.coverage')
  const left = new Set(ledger.filter(one => one.stage === 'timex' && one.outcome === 'left').map(one => one.ref))
  const tick = (half: number) => (one: { start: number }) =>
    `M${((one.start / length) * (width - 4) + 2).toFixed(1)} ${14 - half}V${14 + half}`
  const counts = coverageOf(ledger, 'timex')
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
        aria-label={t('strip', { total: counts.total })}
      >
        <path className={styles.rule} d={`M0 14H${width}`} />
        <path
          className={styles.left}
          d={timexes
            .filter(one => left.has(one.key))
            .map(tick(4))
            .join('')}
        />
        <path
          className={styles.used}
          d={timexes
            .filter(one => !left.has(one.key))
            .map(tick(12))
            .join('')}
        />
      </svg>
      <p className={styles.totals}>
        <Total counts={counts} />
        <span className="muted">{t('legendShort')}</span>
      </p>
      <details className={styles.numbers}>
        <summary>{t('stages')}</summary>
        <div className={styles.stages}>
          {(['timex', 'fact', 'card'] as const).map(stage => (
            <Stage key={stage} stage={stage} counts={coverageOf(ledger, stage)} />
          ))}
        </div>
      </details>
    </section>
  )
}

function Total({ counts }: { counts: Counts }) {
  const t = useTranslations('documents.coverage')
  const { total, used, merged, left } = counts
  return t(merged > 0 ? 'timexMerged' : 'timex', { total, used, merged, left })
}

function Stage({ stage, counts }: { stage: LedgerEntry['stage']; counts: Counts }) {
  const t = useTranslations('documents.coverage')
  const reasonWords = useReason()
  const { total, used, left, merged } = counts
  return (
    <section>
      <h3 className={styles.stage}>
        {stage === 'timex' ? <Total counts={counts} /> : t(stage, { total, used: used + merged, left })}
      </h3>
      {counts.reasons.length > 0 && (
        <dl className={styles.reasons}>
          {counts.reasons.map(([reason, times]) => (
            <div key={reason} id={`reason-${stage}-${reason}`}>
              <dt>{times}</dt>
              <dd>{reasonWords(reason)}</dd>
            </div>
          ))}
        </dl>
      )}
    </section>
  )
}
