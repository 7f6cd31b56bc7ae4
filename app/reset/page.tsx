import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { mailIsSetUp } from '@/app/_server/mail'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { requestResetAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('account'))('reset.title') }
}

export default async function ResetRequestPage() {
  const t = await getTranslations('account')
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('reset.title')}</h1>
      <p className={page.lead}>{mailIsSetUp ? t('reset.lead') : t('reset.ask')}</p>
      {mailIsSetUp ? (
        <FieldsForm
          action={requestResetAction}
          done={t('reset.sent')}
          fields={[
            {
              name: 'email',
              kind: 'email',
              label: t('email'),
              autoComplete: 'username',
              required: true,
              errors: ['email-invalid'],
            },
          ]}
          submit={t('reset.submit')}
          tone="primary"
        />
      ) : null}
    </div>
  )
}
