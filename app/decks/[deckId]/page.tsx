import type { Metadata } from 'next'
import Link from 'next/link'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { now } from '@/app/_server/clock'
import { loadDay } from '@/app/_server/day'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import { FieldsForm } from '@/app/_ui/fields-form'
import page from '@/app/_ui/page.module.css'
import { loadSuggestions } from '@/db/queries/card-wording'
import { loadDeck, loadDeckCards, loadPreset } from '@/db/queries/decks'
import { spanWords } from '@/lib/edtf/span-words'
import type { DeckId } from '@/lib/ids'
import { learnerClock } from '@/lib/learner-clock'
import type { Scope } from '@/lib/scope'
import { CardList } from './_components/card-list'
import styles from './_components/deck.module.css'
import { Suggestions } from './_components/suggestions'
import { setPreset } from './actions'

type Props = { params: Promise<{ deckId: DeckId }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const deck = await loadDeck(await currentScope(), (await params).deckId)
  return deck ? { title: deck.title } : {}
}

/** A deck: what it covers, what to do with it, its cards. */
export default async function DeckPage({ params }: Props) {
  const { deckId } = await params
  const scope = await currentScope()
  const at = now()
  const deck = (await loadDeck(scope, deckId)) ?? notFound()
  const [cards, suggestions] = await Promise.all([
    loadDeckCards(scope, deckId),
    deck.mine ? loadSuggestions(scope, deckId) : [],
  ])
  const t = await getTranslations('deck')
  return (
    <div className={page.page}>
      <header className={page.column}>
        <p className={styles.span}>
          <span className="date">{spanWords(deck.earliest, deck.latest)}</span>
        </p>
        <h1>{deck.title}</h1>
        <p className="muted">
          {t('cards', { cards: deck.cards })}
          {deck.documentId && deck.documentTitle ? (
            <>
              {' · '}
              {t.rich('from', {
                title: deck.documentTitle,
                source: words => <Link href={`/documents/${deck.documentId}`}>{words}</Link>,
              })}
            </>
          ) : null}
        </p>
        <Actions at={at} deckId={deckId} scope={scope} />
      </header>
      <div className={page.column}>
        {suggestions.length > 0 && <Suggestions deckId={deckId} suggestions={suggestions} />}
        <h2>{t('list')}</h2>
        {cards.length > 0 ? (
          <CardList at={at} cards={cards} clock={learnerClock(scope)} deckId={deckId} />
        ) : (
          <p>{t('empty')}</p>
        )}
        <PresetForm deckId={deckId} scope={scope} />
      </div>
    </div>
  )
}

async function Actions({ scope, deckId, at }: { scope: Scope; deckId: DeckId; at: Date }) {
  const t = await getTranslations('deck')
  const day = await loadDay(scope, at, deckId)
  const counts = day?.queue.counts ?? { learning: 0, review: 0, new: 0 }
  const waiting = counts.learning + counts.review + counts.new > 0
  return (
    <>
      <p>{waiting ? t('studyCounts', { due: counts.learning + counts.review, fresh: counts.new }) : t('clear')}</p>
      <p className={styles.actions}>
        <Link className={waiting ? button.primary : button.button} href={`/study/${deckId}`} prefetch={false}>
          {t('study')}
        </Link>
        <Link className={button.button} href={`/quizzes/new?deck=${deckId}`} prefetch={false}>
          {t('quiz')}
        </Link>
        <Link className={button.button} href={`/timeline/${deckId}`} prefetch={false}>
          {t('timeline')}
        </Link>
        <Link className={button.button} href={`/timeline/${deckId}/which-first`} prefetch={false}>
          {t('game')}
        </Link>
      </p>
    </>
  )
}

async function PresetForm({ scope, deckId }: { scope: Scope; deckId: DeckId }) {
  const t = await getTranslations('deck.preset')
  const preset = await loadPreset(scope, deckId)
  const number = { kind: 'number', required: true } as const
  return (
    <section className={styles.section}>
      <h2>{t('title')}</h2>
      <FieldsForm
        action={setPreset}
        done={t('saved')}
        fields={[
          {
            ...number,
            name: 'retention',
            label: t('retention'),
            hint: t('retentionHint'),
            min: 70,
            max: 97,
            value: String(Math.round(preset.desiredRetention * 100)),
          },
          { ...number, name: 'newPerDay', label: t('newPerDay'), min: 0, max: 500, value: String(preset.newPerDay) },
          {
            ...number,
            name: 'reviewsPerDay',
            label: t('reviewsPerDay'),
            min: 0,
            max: 2000,
            value: String(preset.reviewsPerDay),
          },
        ]}
        hidden={{ deckId }}
        submit={t('save')}
      />
    </section>
  )
}
