import { useTranslations } from 'next-intl'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import type { Stage } from '@/lib/generate/progress'
import { stopReading } from '../actions'
import styles from './reading.module.css'
import { Refresh } from './refresh'

const seconds = 3

type Props = {
  readonly documentId: string
  /** It was read before, and what was found then is shown. */
  readonly before: boolean
  readonly job: { readonly status: string; readonly stage: Stage | null; readonly progress: number } | null
  readonly own: boolean
}

/**
 * Says that the text is being read and how far it is, and looks again until it is: by script, or by the browser where none
 * runs. Its owner may stop it.
 */
export function Reading({ documentId, before, job, own }: Props) {
  const t = useTranslations('documents.page')
  const running = job?.status === 'running' ? job : null
  return (
    <div className={page.notice}>
      <noscript>
        <meta httpEquiv="refresh" content={String(seconds)} />
      </noscript>
      <p role="status" className={styles.what}>
        {t(before ? 'readingAgain' : 'reading')}
      </p>
      <p className={styles.progress}>
        <progress
          max={100}
          value={running?.progress ?? 0}
          aria-label={t('progress', { percent: running?.progress ?? 0 })}
        />
        <span className="muted small">
          {running ? `${t(`stage.${running.stage ?? 'reading'}`)}, ${running.progress} %` : t('queued')}
        </span>
      </p>
      {own && <FieldsForm action={stopReading} fields={[]} hidden={{ documentId }} submit={t('stop')} />}
      <Refresh everyMs={1500} />
    </div>
  )
}
