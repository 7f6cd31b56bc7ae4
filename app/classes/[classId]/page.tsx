import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireClassScope } from '@/app/_server/class-scope'
import { now } from '@/app/_server/clock'
import { joinAddress } from '@/app/_server/join-address'
import { AssignmentList } from '@/app/_ui/assignment-list'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { loadAssignments } from '@/db/queries/assignments'
import { loadClass } from '@/db/queries/classes'
import { can } from '@/lib/classroom/permissions'
import type { ClassId } from '@/lib/ids'
import { JoinLink } from './_components/join-link'
import { ManageClass } from './_components/manage-class'
import { Membership } from './_components/membership'
import { Roster } from './_components/roster'

type Props = { readonly params: Promise<{ classId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { classId } = await params
  const found = await loadClass(await requireClassScope(classId as ClassId))
  return found ? { title: found.name } : notFound()
}

export default async function ClassPage({ params }: Props) {
  const classId = (await params).classId as ClassId
  const scope = await requireClassScope(classId)
  const found = await loadClass(scope)
  if (!found) notFound()
  const t = await getTranslations('classes')
  const format = await getFormatter()
  const assignments = await loadAssignments(scope)
  const teaches = can(scope.classRole, 'view-progress')
  const open = !found.archivedAt
  const instructors = found.members.filter(member => member.role === 'instructor').map(member => member.name)
  const self = found.members.find(member => member.userId === scope.userId)
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{found.name}</h1>
      <p className={page.lead}>
        {open
          ? t('page.instructors', { instructors: format.list(instructors), count: instructors.length })
          : t('page.archived')}
      </p>
      {scope.guest ? (
        <p className={page.notice}>
          {t('page.guest')}{' '}
          <Link href={`/account/sign-up?next=${encodeURIComponent(`/classes/${classId}`)}`}>{t('page.signUp')}</Link>
        </p>
      ) : null}
      <section aria-labelledby="assignments">
        <h2 id="assignments">{t('page.assignments')}</h2>
        {assignments.length === 0 ? (
          <p className="muted">{teaches ? t('page.noAssignmentsInstructor') : t('page.noAssignments')}</p>
        ) : (
          <AssignmentList
            assignments={assignments.map(row => ({ ...row, className: found.name }))}
            now={now()}
            own={!teaches}
            timeZone={scope.settings.timeZone}
          />
        )}
        {teaches && open ? (
          <p>
            <Link className={button.primary} href={`/classes/${classId}/assign`}>
              {t('page.assign')}
            </Link>
          </p>
        ) : null}
      </section>
      {teaches && open && found.joinToken ? (
        <JoinLink address={await joinAddress(found.joinToken)} classId={classId} />
      ) : null}
      {teaches ? (
        <Roster classId={classId} members={found.members} open={open} timeZone={scope.settings.timeZone} />
      ) : null}
      {teaches && open ? <ManageClass classId={classId} /> : null}
      {!teaches && self ? <Membership classId={classId} sharesRecall={self.sharesRecall} /> : null}
    </div>
  )
}
