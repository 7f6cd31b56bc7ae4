import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { requireClassScope } from '@/app/_server/class-scope'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { loadAssignment } from '@/db/queries/assignments'
import { wallTimeOf } from '@/lib/classroom/wall-time'
import type { AssignmentId, ClassId } from '@/lib/ids'
import { termsFields } from '../../../_components/terms-fields'
import { changeAssignmentAction, withdrawAssignmentAction } from '../../actions'

type Props = { readonly params: Promise<{ classId: string; assignmentId: string }> }

async function load({ params }: Props) {
  const { classId, assignmentId } = await params
  const scope = await requireClassScope(classId as ClassId, 'assign')
  const assignment = await loadAssignment(scope, assignmentId as AssignmentId)
  return assignment ? { scope, assignment } : notFound()
}

export async function generateMetadata(props: Props): Promise<Metadata> {
  await load(props)
  return { title: (await getTranslations('classes'))('change.title') }
}

export default async function EditAssignmentPage(props: Props) {
  const { scope, assignment } = await load(props)
  const { classId, assignmentId } = assignment
  const t = await getTranslations('classes')
  const zone = scope.settings.timeZone
  const labels = {
    due: t('assign.due'),
    dueHint: t('assign.dueHint', { zone: zone.replaceAll('_', ' ') }),
    retention: t('assign.retention'),
    retentionHint: t('assign.retentionHint'),
  }
  const terms = {
    due: wallTimeOf(assignment.dueAt, zone),
    retentionPercent: Math.round(assignment.desiredRetention * 100),
  }
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('change.title')}</h1>
      <p className={page.lead}>{assignment.title}</p>
      <FieldsForm
        action={changeAssignmentAction}
        fields={termsFields(labels, terms)}
        hidden={{ classId, assignmentId }}
        submit={t('change.submit')}
        tone="primary"
      />
      <hr />
      <p>{t('change.withdrawHint')}</p>
      <FieldsForm
        action={withdrawAssignmentAction}
        fields={[]}
        hidden={{ classId, assignmentId }}
        submit={t('change.withdraw')}
      />
    </div>
  )
}
