import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import type { ClassId } from '@/lib/ids'
import { renewJoinLinkAction } from '../../actions'
import styles from './class.module.css'

/** The link by which students come in, and the way to make it worthless. */
export async function JoinLink({ classId, address }: { readonly classId: ClassId; readonly address: string }) {
  const t = await getTranslations('classes.page')
  return (
    <section aria-labelledby="link">
      <h2 id="link">{t('link')}</h2>
      <p>{t('linkHint')}</p>
      <p>
        <code className={styles.link}>{address}</code>
      </p>
      <FieldsForm action={renewJoinLinkAction} fields={[]} hidden={{ classId }} submit={t('renew')} />
      <p className="muted small">{t('renewHint')}</p>
    </section>
  )
}
