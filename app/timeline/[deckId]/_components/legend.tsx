import { getTranslations } from 'next-intl/server'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import type { Edtf } from '@/lib/edtf/edtf'
import styles from '../timeline.module.css'

const samples = [
  ['day', '1904-05-12'],
  ['month', '1904-05'],
  ['year', '1904'],
  ['decade', '190X'],
  ['circa', '1904~'],
  ['open', '1904/..'],
] as const

/** What the marks mean; they are the same everywhere. */
export async function Legend() {
  const t = await getTranslations('timeline.legend')
  return (
    <dl className={styles.legend} aria-label={t('title')}>
      {samples.map(([name, edtf]) => (
        <div key={name}>
          <dt>
            <TimeGlyph edtf={edtf as Edtf} />
          </dt>
          <dd>{t(name)}</dd>
        </div>
      ))}
    </dl>
  )
}
