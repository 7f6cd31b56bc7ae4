import type { Metadata } from 'next'
import Link from 'next/link'
import { getTranslations } from 'next-intl/server'
import { now } from '@/app/_server/clock'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { loadStudyDecks } from '@/db/queries/study'
import { StudyDesk } from './_components/study-desk'
import { studyLabels } from './labels'
import { studyView } from './study-view'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('study')
  return { title: t('title') }
}

/** Everything due, over all decks. */
export default async function StudyAll() {
  const scope = await currentScope()
  const t = await getTranslations('study')
  if (scope.kind === 'visitor' || (await loadStudyDecks(scope)).length === 0)
    return (
      <div className={page.page}>
        <h1>{t('noDecks.title')}</h1>
        <p className={page.lead}>{t('noDecks.text')}</p>
        <Link className={button.primary} href="/library">
          {t('noDecks.library')}
        </Link>
      </div>
    )
  const view = await studyView(scope, null, now())
  return (
    view && <StudyDesk buttons={scope.settings.buttons} deckId={null} initial={view} labels={await studyLabels()} />
  )
}
