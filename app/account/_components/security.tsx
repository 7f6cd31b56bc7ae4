import { getTranslations } from 'next-intl/server'
import { FieldsForm } from '@/app/_ui/fields-form'
import { shortestPassword } from '@/lib/account/password'
import { changePasswordAction, signOutAction, signOutEverywhereAction } from '../actions'
import styles from './security.module.css'

/** Changing the password, and leaving one device or all. */
export async function Security() {
  const t = await getTranslations('account')
  return (
    <section aria-labelledby="security">
      <h2 id="security">{t('security.title')}</h2>
      <FieldsForm
        action={changePasswordAction}
        done={t('security.changed')}
        fields={[
          {
            name: 'current',
            kind: 'password',
            label: t('security.current'),
            autoComplete: 'current-password',
            required: true,
            errors: ['password-wrong'],
          },
          {
            name: 'password',
            kind: 'password',
            label: t('security.new'),
            hint: `${t('signUp.passwordHint')} ${t('security.changeHint')}`,
            autoComplete: 'new-password',
            required: true,
            minLength: shortestPassword,
            errors: ['password-too-short', 'password-too-long', 'password-is-email'],
          },
        ]}
        submit={t('security.change')}
      />
      <div className={styles.leave}>
        <FieldsForm action={signOutAction} fields={[]} submit={t('security.signOut')} />
        <FieldsForm action={signOutEverywhereAction} fields={[]} submit={t('security.everywhere')} />
      </div>
    </section>
  )
}
