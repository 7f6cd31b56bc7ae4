import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { requireUserScope } from '@/app/_server/scope'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { loadAccount } from '@/db/queries/accounts'
import { deleteAccountAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  const scope = await requireUserScope()
  return { title: (await getTranslations('account'))(scope.guest ? 'delete.titleGuest' : 'delete.title') }
}

export default async function DeletePage() {
  const scope = await requireUserScope()
  const t = await getTranslations('account')
  const email = (await loadAccount(scope))?.email
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{email ? t('delete.title') : t('delete.titleGuest')}</h1>
      <p>{email ? t('delete.text') : t('delete.textGuest')}</p>
      <p>
        {t('delete.first')}{' '}
        <a download href="/account/export">
          {t('data.download')}
        </a>
      </p>
      <FieldsForm
        action={deleteAccountAction}
        fields={[
          email
            ? {
                name: 'email',
                kind: 'text',
                label: t('delete.type', { email }),
                autoComplete: 'off',
                required: true,
                spellCheck: false,
                errors: ['email-wrong'],
              }
            : { name: 'confirm', kind: 'checkbox', label: t('delete.guest') },
        ]}
        submit={email ? t('delete.submit') : t('delete.submitGuest')}
      />
      <p>
        <Link href="/account">{email ? t('delete.back') : t('delete.backGuest')}</Link>
      </p>
    </div>
  )
}
