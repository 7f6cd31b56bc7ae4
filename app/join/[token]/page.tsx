import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { findClassByLink } from '@/db/queries/classes'
import { joinClassAction } from '../actions'

type Props = { readonly params: Promise<{ token: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const found = await findClassByLink(await currentScope(), (await params).token)
  return found ? { title: (await getTranslations('classes'))('join.title', { name: found.name }) } : notFound()
}

export default async function JoinPage({ params }: Props) {
  const { token } = await params
  const scope = await currentScope()
  const found = await findClassByLink(scope, token)
  if (!found) notFound()
  const t = await getTranslations('classes.join')
  const format = await getFormatter()
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('title', { name: found.name })}</h1>
      {found.instructors.length > 0 ? (
        <p className={page.lead}>
          {t('lead', { instructors: format.list(found.instructors), count: found.instructors.length })}
        </p>
      ) : null}
      {found.joined ? (
        <>
          <p>{t('already')}</p>
          <Link className={button.primary} href={`/classes/${found.classId}`}>
            {t('open')}
          </Link>
        </>
      ) : (
        <>
          {scope.kind === 'visitor' || scope.guest ? <p className={page.notice}>{t('guest')}</p> : null}
          <FieldsForm
            action={joinClassAction}
            fields={[
              {
                name: 'name',
                kind: 'text',
                label: t('name'),
                autoComplete: 'name',
                required: true,
                maxLength: 80,
                value: (scope.kind === 'user' && scope.name) || '',
                errors: ['name-missing'],
              },
              { name: 'sharesRecall', kind: 'checkbox', label: t('shares'), hint: t('seen') },
            ]}
            hidden={{ token }}
            submit={t('submit')}
            tone="primary"
          />
        </>
      )}
    </div>
  )
}
