import Link from 'next/link'
import { getFormatter, getTranslations } from 'next-intl/server'
import type { AssignmentId, ClassId, DeckId } from '@/lib/ids'
import styles from './assignment-list.module.css'
import button from './button.module.css'
import page from './page.module.css'

type Assignment = {
  readonly assignmentId: AssignmentId
  readonly classId: ClassId
  readonly className: string
  readonly deckId: DeckId
  readonly title: string
  readonly dueAt: Date
  readonly introduced: number
  readonly total: number
}
type Props = {
  readonly assignments: readonly Assignment[]
  readonly now: Date
  readonly timeZone: string
  /** The asker's own work, with the way to it; otherwise a class's, with the way to its progress. */
  readonly own: boolean
  /** Whether each line names its class. */
  readonly namesClass?: boolean
}

/** Assigned decks, each with its due date. */
export async function AssignmentList({ assignments, now, timeZone, own, namesClass = false }: Props) {
  const t = await getTranslations('classes.assignment')
  const format = await getFormatter()
  return (
    <ul className={page.rows}>
      {assignments.map(({ assignmentId, classId, className, deckId, title, dueAt, introduced, total }) => {
        const progress = `/classes/${classId}/assignments/${assignmentId}`
        return (
          <li className={styles.row} key={assignmentId}>
            <div>
              <Link className={styles.title} href={progress} prefetch={false}>
                {title}
              </Link>
              <p className={styles.facts}>
                {namesClass ? `${className} · ` : ''}
                {dueAt > now ? t('due') : t('wasDue')}{' '}
                <time dateTime={dueAt.toISOString()}>
                  {format.dateTime(dueAt, { dateStyle: 'long', timeStyle: 'short', timeZone })}
                </time>
                {own ? ` · ${t('introduced', { introduced, total })}` : ''}
              </p>
            </div>
            {own ? (
              <Link
                aria-label={t('studyTitle', { title, className })}
                className={button.button}
                href={`/study/${deckId}`}
                prefetch={false}
              >
                {t('study')}
              </Link>
            ) : (
              <Link
                aria-label={`${t('progress')}: ${title}`}
                className={button.button}
                href={progress}
                prefetch={false}
              >
                {t('progress')}
              </Link>
            )}
          </li>
        )
      })}
    </ul>
  )
}
