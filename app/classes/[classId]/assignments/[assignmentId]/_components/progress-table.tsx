import { getFormatter, getTranslations } from 'next-intl/server'
import type { StudentProgress } from '@/lib/classroom/progress'
import styles from './progress-table.module.css'

type Props = {
  readonly heading: string
  readonly students: readonly StudentProgress[]
  readonly total: number
  /** Desired retention, 0 to 1. */
  readonly goal: number
  readonly isOver: boolean
  readonly timeZone: string
}

/** A row a student; on a narrow screen each row becomes a short list of its figures. */
export async function ProgressTable({ heading, students, total, goal, isOver, timeZone }: Props) {
  const t = await getTranslations('classes.progress')
  const format = await getFormatter()
  if (students.length === 0) return null
  const percent = (share: number) => format.number(share, { style: 'percent' })
  const columns = {
    cards: t('cards'),
    overdue: t('overdue'),
    lastStudied: t('lastStudied'),
    recall: isOver ? t('recallNow') : t('recall'),
  }
  const recallOf = ({ recall }: StudentProgress) => (recall === undefined ? t('notShared') : percent(recall))
  return (
    <section aria-labelledby="progress">
      <h2 id="progress">{heading}</h2>
      <table className={styles.table}>
        <thead>
          <tr>
            <th scope="col">{t('student')}</th>
            {Object.entries(columns).map(([key, label]) => (
              <th className={styles.figure} key={key} scope="col">
                {label}
              </th>
            ))}
          </tr>
        </thead>
        <tbody>
          {students.map((student, i) => (
            // biome-ignore lint/suspicious/noArrayIndexKey: two students may have one name, and rows do not move.
            <tr key={i}>
              <th scope="row">{student.name}</th>
              <td data-label={columns.cards}>
                {student.started ? (
                  <>
                    {student.introduced} / {total}{' '}
                    <span
                      aria-hidden
                      className={styles.share}
                      style={{ backgroundSize: `${(100 * student.introduced) / total}% 100%` }}
                    />
                  </>
                ) : (
                  t('notStarted')
                )}
              </td>
              <td data-label={columns.overdue}>{student.overdue}</td>
              <td data-label={columns.lastStudied}>
                {student.lastStudied
                  ? format.dateTime(student.lastStudied, { dateStyle: 'medium', timeZone })
                  : t('never')}
              </td>
              <td data-label={columns.recall}>
                {recallOf(student)}
                {student.recall !== undefined && student.recall < goal ? (
                  <span className={styles.below}> {t('below')}</span>
                ) : null}
              </td>
            </tr>
          ))}
        </tbody>
      </table>
      <p className="muted small">{t('recallHint', { total })}</p>
    </section>
  )
}
