import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { requireUserScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import field from '@/app/_ui/field.module.css'
import page from '@/app/_ui/page.module.css'
import { loadAccounts } from '@/db/queries/administration'
import { ResetLink } from './_components/reset-link'

export async function generateMetadata(): Promise<Metadata> {
  const scope = await requireUserScope()
  return scope.role === 'admin' ? { title: (await getTranslations('admin'))('title') } : notFound()
}

export default async function AdminPage({ searchParams }: { searchParams: Promise<{ email?: string | string[] }> }) {
  const { email } = await searchParams
  const search = typeof email === 'string' ? email : ''
  const scope = await requireUserScope()
  const accounts = await loadAccounts(scope, search)
  if (!accounts) notFound()
  const t = await getTranslations('admin')
  const format = await getFormatter()
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('title')}</h1>
      <p className={page.lead}>{t('lead')}</p>
      <search>
        <form className={field.field}>
          <label htmlFor="email">{t('search')}</label>
          <input autoComplete="off" className={field.input} defaultValue={search} id="email" name="email" />
          <div>
            <button className={button.button} type="submit">
              {t('find')}
            </button>
          </div>
        </form>
      </search>
      {accounts.length === 0 ? <p>{t('none')}</p> : null}
      <ul className={page.rows}>
        {accounts.map(account => (
          <li key={account.userId}>
            <p>
              <strong>{account.email}</strong> {account.name}{' '}
              {account.role === 'admin' ? <em>{t('administrator')}</em> : null}
              <br />
              <span className="muted small">
                {t('seen')}{' '}
                {format.dateTime(account.lastSeenAt, { dateStyle: 'medium', timeZone: scope.settings.timeZone })}
              </span>
            </p>
            <ResetLink
              labels={{
                make: t('make'),
                makeFor: t('makeFor', { email: account.email ?? '' }),
                made: t('made', { email: account.email ?? '' }),
              }}
              userId={account.userId}
            />
          </li>
        ))}
      </ul>
      {accounts.length >= 200 ? <p>{t('more')}</p> : null}
    </div>
  )
}
