import type { Metadata } from 'next'
import { getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { loadAccount } from '@/db/queries/accounts'
import { Security } from './_components/security'
import { Settings } from './_components/settings'
import { SignIn } from './_components/sign-in'
import { YourData } from './_components/your-data'

export async function generateMetadata(): Promise<Metadata> {
  const scope = await currentScope()
  const t = await getTranslations('account')
  return { title: scope.kind === 'user' && !scope.guest ? t('title') : t('signIn.title') }
}

export default async function AccountPage({ searchParams }: { searchParams: Promise<{ next?: string | string[] }> }) {
  const { next } = await searchParams
  const t = await getTranslations('account')
  const scope = await currentScope()
  const account = scope.kind === 'user' ? await loadAccount(scope) : undefined
  return (
    <div className={`${page.page} ${page.column}`}>
      {account?.email ? (
        <>
          <h1>{t('title')}</h1>
          <p className={page.lead}>{t('signedInAs', { email: account.email })}</p>
        </>
      ) : (
        <SignIn guest={scope.kind === 'user'} next={typeof next === 'string' ? next : undefined} />
      )}
      {scope.kind === 'user' ? <Settings name={scope.name} settings={scope.settings} /> : null}
      {account?.email ? <Security /> : null}
      {scope.kind === 'user' ? <YourData guest={scope.guest} /> : null}
    </div>
  )
}
