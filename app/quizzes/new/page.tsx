import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { now } from '@/app/_server/clock'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { findUnfinishedQuiz, loadQuizPool, loadTaking } from '@/db/queries/quizzes'
import type { DeckId } from '@/lib/ids'
import { nextItem } from '@/lib/quiz/taking'
import { MakeQuizForm } from '../_components/make-quiz-form'

type Props = { readonly searchParams: Promise<{ readonly deck?: string | string[] }> }

async function readDeck(searchParams: Props['searchParams']) {
  const { deck } = await searchParams
  if (typeof deck !== 'string') notFound()
  const deckId = deck as DeckId
  const scope = await currentScope()
  const loaded = await loadQuizPool(scope, deckId, now())
  return loaded ? { deckId, scope, title: loaded.title } : notFound()
}

export async function generateMetadata({ searchParams }: Props): Promise<Metadata> {
  const { title } = await readDeck(searchParams)
  const t = await getTranslations('quiz')
  return { title: t('new.title', { deck: title }) }
}

/** Before a quiz: what it is, and the one to go on with if there is one. */
export default async function NewQuiz({ searchParams }: Props) {
  const { deckId, scope, title } = await readDeck(searchParams)
  const t = await getTranslations('quiz')
  const unfinished = await findUnfinishedQuiz(scope, deckId)
  const begun = unfinished && (await loadTaking(scope, unfinished.quizId))
  const next = begun && nextItem(begun.taking)
  return (
    <div className={page.page}>
      <div className={page.column}>
        <h1>{t('new.title', { deck: title })}</h1>
        <p className={page.lead}>{t('new.lead')}</p>
        {begun && next && (
          <div className={page.notice}>
            <p>{t('new.unfinished', { answered: begun.taking.answers.length, of: begun.taking.items.length })}</p>
            <a className={button.primary} href={`/quizzes/${begun.quizId}`}>
              {t('new.goOn', { next: next.ordinal })}
            </a>
          </div>
        )}
        <MakeQuizForm deckId={deckId} label={next ? t('new.beginNew') : t('new.begin')} plain={next !== undefined} />
        <p className="muted small">{t.rich('new.keys', { k: chunks => <kbd>{chunks}</kbd> })}</p>
        <p>
          <a href={`/decks/${deckId}`}>{t('new.back')}</a>
        </p>
      </div>
    </div>
  )
}
