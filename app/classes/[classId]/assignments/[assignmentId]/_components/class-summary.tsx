import { getFormatter, getTranslations } from 'next-intl/server'
import type { ClassProgress } from '@/lib/classroom/progress'

/** The class in three figures, each with the number of people behind it. */
export async function ClassSummary({ progress }: { readonly progress: ClassProgress }) {
  const t = await getTranslations('classes.progress')
  const format = await getFormatter()
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const { students, started, introducedShare, recall, sharing } = progress
  if (students.length === 0) return <p>{t('noStudents')}</p>
  return (
    <section aria-labelledby="summary">
      <h2 id="summary">{t('summary', { students: students.length })}</h2>
      <ul>
        <li>{t('summaryStarted', { started, students: students.length })}</li>
        {introducedShare === undefined ? null : (
          <li>{t('summaryIntroduced', { percent: percent(introducedShare) })}</li>
        )}
        <li>
          {recall === undefined ? t('summaryNoRecall') : t('summaryRecall', { percent: percent(recall), sharing })}
        </li>
      </ul>
    </section>
  )
}
