import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { now } from '@/app/_server/clock'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { findLinkOwner } from '@/db/queries/identity'
import { shortestPassword } from '@/lib/account/password'
import { hashToken } from '@/lib/account/token-hash'
import { resetPasswordAction } from '../actions'

type Props = { readonly params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!(await findLinkOwner(hashToken((await params).token), now()))) notFound()
  return { title: (await getTranslations('account'))('reset.title') }
}

export default async function ResetPage({ params }: Props) {
  const { token } = await params
  if (!(await findLinkOwner(hashToken(token), now()))) notFound()
  const t = await getTranslations('account')
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('reset.title')}</h1>
      <p className={page.lead}>{t('reset.choose')}</p>
      <FieldsForm
        action={resetPasswordAction}
        fields={[
          {
            name: 'password',
            kind: 'password',
            label: t('reset.new'),
            hint: t('signUp.passwordHint'),
            autoComplete: 'new-password',
            required: true,
            minLength: shortestPassword,
            errors: ['password-too-short', 'password-too-long', 'password-is-email'],
          },
        ]}
        hidden={{ token }}
        submit={t('reset.save')}
        tone="primary"
      />
    </div>
  )
}
