import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { now } from '@/app/_server/clock'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { administratorLinkWorks } from '@/db/queries/identity'
import { hashToken } from '@/lib/account/token-hash'
import { becomeAdministratorAction } from '../actions'

type Props = { readonly params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  if (!(await administratorLinkWorks(hashToken((await params).token), now()))) notFound()
  return { title: (await getTranslations('account'))('setup.title') }
}

export default async function SetupPage({ params }: Props) {
  const { token } = await params
  if (!(await administratorLinkWorks(hashToken(token), now()))) notFound()
  const t = await getTranslations('account')
  const scope = await currentScope()
  const next = `?next=${encodeURIComponent(`/setup/${token}`)}`
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('setup.title')}</h1>
      <p className={page.lead}>{t('setup.lead')}</p>
      {scope.kind === 'user' && !scope.guest ? (
        <FieldsForm
          action={becomeAdministratorAction}
          fields={[]}
          hidden={{ token }}
          submit={t('setup.submit')}
          tone="primary"
        />
      ) : (
        <>
          <p>{t('setup.signIn')}</p>
          <p>
            <Link className={button.primary} href={`/account/sign-up${next}`}>
              {t('signUp.link')}
            </Link>{' '}
            <Link className={button.quiet} href={`/account${next}`}>
              {t('signUp.instead')}
            </Link>
          </p>
        </>
      )}
    </div>
  )
}
