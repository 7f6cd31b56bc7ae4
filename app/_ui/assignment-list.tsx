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
        const notes = [
          namesClass ? className : undefined,
          dueAt > now ? undefined : t('overdue'),
          own ? t('introduced', { introduced, total }) : undefined,
        ]
        return (
          <li className={styles.row} key={assignmentId}>
            <time className={styles.due} dateTime={dueAt.toISOString()}>
              <span className="visually-hidden">{t('due')} </span>
              {format.dateTime(dueAt, { day: 'numeric', month: 'short', year: 'numeric', timeZone })}{' '}
              <small>{format.dateTime(dueAt, { timeStyle: 'short', timeZone })}</small>
            </time>
            <span className={styles.what}>
              <Link href={progress} prefetch={false}>
                {title}
              </Link>
              <span className={styles.note}>{notes.filter(Boolean).join(' · ')}</span>
            </span>
            <Link
              aria-label={own ? t('studyTitle', { title, className }) : t('progressTitle', { title })}
              className={`${button.button} ${styles.action}`}
              href={own ? `/study/${deckId}` : progress}
              prefetch={false}
            >
              {own ? t('study') : t('progress')}
            </Link>
          </li>
        )
      })}
    </ul>
  )
}
