import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import type { ClassId } from '@/lib/ids'
import { archiveClassAction } from '../../actions'

/** The end of a class. */
export async function ManageClass({ classId }: { readonly classId: ClassId }) {
  const t = await getTranslations('classes.page')
  return (
    <section aria-labelledby="manage">
      <h2 id="manage">{t('manage')}</h2>
      <p>{t('archiveHint')}</p>
      <FieldsForm action={archiveClassAction} fields={[]} hidden={{ classId }} submit={t('archive')} />
    </section>
  )
}
