import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { loadClasses } from '@/db/queries/classes'
import { createClassAction } from './actions'

export async function generateMetadata(): Promise<Metadata> {
  return { title: (await getTranslations('classes'))('title') }
}

export default async function ClassesPage() {
  const scope = await currentScope()
  const t = await getTranslations('classes')
  const mine = await loadClasses(scope)
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('title')}</h1>
      <p className={page.lead}>{mine.length > 0 ? t('lead') : t('empty')}</p>
      {mine.length > 0 ? (
        <ul aria-label={t('mine')} className={page.rows}>
          {mine.map(row => (
            <li key={row.classId}>
              <h2>
                <Link href={`/classes/${row.classId}`}>{row.name}</Link>
              </h2>
              <span className="muted">
                {t(`role.${row.role}`)} · {t('students', { students: row.students })}
                {row.archivedAt ? ` · ${t('archived')}` : ''}
              </span>
            </li>
          ))}
        </ul>
      ) : null}
      <section aria-labelledby="new">
        <h2 id="new">{t('new.title')}</h2>
        <FieldsForm
          action={createClassAction}
          fields={[
            { name: 'title', kind: 'text', label: t('new.className'), required: true, maxLength: 80 },
            {
              name: 'name',
              kind: 'text',
              label: t('new.yourName'),
              autoComplete: 'name',
              required: true,
              maxLength: 80,
              value: (scope.kind === 'user' && scope.name) || '',
              errors: ['name-missing'],
            },
          ]}
          submit={t('new.submit')}
          tone={mine.length > 0 ? 'button' : 'primary'}
        />
      </section>
    </div>
  )
}
