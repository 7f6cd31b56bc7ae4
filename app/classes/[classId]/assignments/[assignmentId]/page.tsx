import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireClassScope } from '@/app/_server/class-scope'
import { now } from '@/app/_server/clock'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { loadAssignment, loadAssignmentWork } from '@/db/queries/assignments'
import { can } from '@/lib/classroom/permissions'
import { foretoldFor, summariseProgress } from '@/lib/classroom/progress'
import type { AssignmentId, ClassId } from '@/lib/ids'
import { ClassSummary } from './_components/class-summary'
import { ProgressTable } from './_components/progress-table'

type Props = { readonly params: Promise<{ classId: string; assignmentId: string }> }

async function load({ params }: Props) {
  const { classId, assignmentId } = await params
  const scope = await requireClassScope(classId as ClassId)
  const assignment = await loadAssignment(scope, assignmentId as AssignmentId)
  return assignment ? { scope, assignment } : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  return { title: (await load(props)).assignment.title }
}

/** How far the class is; a student sees only their own row. */
export default async function AssignmentPage(props: Props) {
  const { scope, assignment } = await load(props)
  const { assignmentId, classId, className, deckId, title, dueAt, desiredRetention, total } = assignment
  const t = await getTranslations('classes')
  const format = await getFormatter()
  const at = now()
  const teaches = can(scope.classRole, 'view-progress')
  const work = await loadAssignmentWork(scope, assignmentId, at)
  const progress = summariseProgress(work, total, foretoldFor(dueAt, at))
  const timeZone = scope.settings.timeZone
  const date = format.dateTime(dueAt, { dateStyle: 'full', timeStyle: 'short', timeZone })
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{title}</h1>
      <p className={page.lead}>
        {t.rich(dueAt > at ? 'progress.dueAt' : 'progress.wasDueAt', {
          date,
          time: words => <time dateTime={dueAt.toISOString()}>{words}</time>,
        })}
        {' · '}
        {t('progress.goal', { percent: format.number(desiredRetention, { style: 'percent' }) })}
      </p>
      {teaches ? (
        <ClassSummary progress={progress} />
      ) : (
        <p>
          <Link className={button.primary} href={`/study/${deckId}`}>
            {t('assignment.study')}
          </Link>
        </p>
      )}
      <ProgressTable
        goal={desiredRetention}
        heading={teaches ? t('page.members') : t('progress.own')}
        isOver={dueAt <= at}
        students={progress.students}
        timeZone={timeZone}
        total={total}
      />
      <p>
        <Link href={`/classes/${classId}`}>{t('progress.back', { className })}</Link>
        {can(scope.classRole, 'assign') ? (
          <>
            {' · '}
            <Link href={`/classes/${classId}/assignments/${assignmentId}/edit`}>{t('progress.change')}</Link>
          </>
        ) : null}
      </p>
    </div>
  )
}
