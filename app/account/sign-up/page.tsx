import type { Metadata } from 'next'
import Link from 'next/link'
import { redirect } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { shortestPassword } from '@/lib/account/password'
import { signUpAction } from '../actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('signUp.title') }
}

export default async function SignUpPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  const scope = await currentScope()
  if (scope.kind === 'user' && !scope.guest) redirect('/account')
  const t = await getTranslations('account')
  const hidden = typeof next === 'string' ? { next } : {}
  const onward = typeof next === 'string' ? `?next=${encodeURIComponent(next)}` : ''
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('signUp.title')}</h1>
      <p className={page.lead}>{scope.kind === 'user' ? t('signUp.leadGuest') : t('signUp.lead')}</p>
      <FieldsForm
        action={signUpAction}
        fields={[
          {
            name: 'email',
            kind: 'email',
            label: t('email'),
            autoComplete: 'username',
            required: true,
            errors: ['email-invalid', 'email-taken'],
          },
          {
            name: 'password',
            kind: 'password',
            label: t('password'),
            hint: t('signUp.passwordHint'),
            autoComplete: 'new-password',
            required: true,
            minLength: shortestPassword,
            errors: ['password-too-short', 'password-too-long', 'password-is-email'],
          },
        ]}
        hidden={hidden}
        submit={t('signUp.submit')}
        tone="primary"
      />
      <p>
        {t('signUp.haveAccount')} <Link href={`/account${onward}`}>{t('signUp.instead')}</Link>
      </p>
    </div>
  )
}
