import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import button from '@/app/_ui/button.module.css'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { signInAction } from '../actions'

/** The way in for whoever has an account, and the way to one. */
export async function SignIn({ guest, next }: { readonly guest: boolean; readonly next: string | undefined }) {
  const t = await getTranslations('account')
  const onward = next ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <section>
      <h1>{t('signIn.title')}</h1>
      <p className={page.lead}>{guest ? t('signIn.guest') : t('signIn.lead')}</p>
      {guest ? (
        <p>
          <Link className={button.primary} href={`/account/sign-up${onward}`}>
            {t('signIn.keep')}
          </Link>
        </p>
      ) : null}
      <FieldsForm
        action={signInAction}
        fields={[
          { name: 'email', kind: 'email', label: t('email'), autoComplete: 'username', required: true },
          {
            name: 'password',
            kind: 'password',
            label: t('password'),
            autoComplete: 'current-password',
            required: true,
          },
        ]}
        hidden={next ? { next } : {}}
        submit={t('signIn.submit')}
        tone={guest ? 'button' : 'primary'}
      />
      {guest ? null : (
        <p>
          {t('signIn.noAccount')} <Link href={`/account/sign-up${onward}`}>{t('signUp.link')}</Link>
        </p>
      )}
      <p>
        <Link href="/reset">{t('signIn.forgotten')}</Link>
      </p>
    </section>
  )
}
