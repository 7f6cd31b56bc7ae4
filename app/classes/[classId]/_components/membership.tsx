import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import type { ClassId } from '@/lib/ids'
import { leaveClassAction, saveConsentAction } from '../../actions'

/** What a student lets the instructor see, and the way out. */
export async function Membership({
  classId,
  sharesRecall,
}: {
  readonly classId: ClassId
  readonly sharesRecall: boolean
}) {
  const t = await getTranslations('classes')
  return (
    <section aria-labelledby="consent">
      <h2 id="consent">{t('page.consent')}</h2>
      <p>{t('join.seen')}</p>
      <FieldsForm
        action={saveConsentAction}
        done={t('page.consentDone')}
        fields={[{ name: 'sharesRecall', kind: 'checkbox', label: t('join.shares'), value: sharesRecall ? 'on' : '' }]}
        hidden={{ classId }}
        submit={t('page.consentSubmit')}
      />
      <FieldsForm action={leaveClassAction} fields={[]} hidden={{ classId }} submit={t('page.leave')} />
      <p className="muted small">{t('page.leaveHint')}</p>
    </section>
  )
}
