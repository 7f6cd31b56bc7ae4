import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { requireClassScope } from '@/app/_server/class-scope'
import { now } from '@/app/_server/clock'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { loadAssignableDecks } from '@/db/queries/assignments'
import { eveningAfter } from '@/lib/classroom/wall-time'
import type { ClassId } from '@/lib/ids'
import { termsFields } from '../_components/terms-fields'
import { assignAction } from '../assignments/actions'

type Props = { readonly params: Promise<{ classId: string }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  await requireClassScope((await params).classId as ClassId, 'assign')
  return { title: (await getTranslations('classes'))('assign.title') }
}

export default async function AssignPage({ params }: Props) {
  const classId = (await params).classId as ClassId
  const scope = await requireClassScope(classId, 'assign')
  const t = await getTranslations('classes.assign')
  const decks = await loadAssignableDecks(scope)
  const zone = scope.settings.timeZone
  const labels = {
    due: t('due'),
    dueHint: t('dueHint', { zone: zone.replaceAll('_', ' ') }),
    retention: t('retention'),
    retentionHint: t('retentionHint'),
  }
  return (
    <div className={`${page.page} ${page.column}`}>
      <h1>{t('title')}</h1>
      <p className={page.lead}>{decks.length > 0 ? t('lead') : t('none')}</p>
      {decks.length > 0 ? (
        <FieldsForm
          action={assignAction}
          fields={[
            {
              name: 'deckId',
              kind: 'select',
              label: t('deck'),
              options: decks.map(deck => ({
                value: deck.deckId,
                label: t('deckOption', { title: deck.title, total: deck.total }),
              })),
            },
            ...termsFields(labels, { due: eveningAfter(7, now(), zone), retentionPercent: 90 }),
          ]}
          hidden={{ classId }}
          submit={t('submit')}
          tone="primary"
        />
      ) : (
        <p>
          <Link href="/documents/new">{t('library')}</Link>
        </p>
      )}
    </div>
  )
}
