import type { Metadata } from 'next'
import Link from 'next/link'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { loadOpenAssignments } from '@/db/queries/assignments'
import { loadDecks, loadPublicDecks } from '@/db/queries/decks'
import { learnerClock } from '@/lib/learner-clock'
import { nextWords } from '@/lib/queue/next-words'
import type { Scope } from '@/lib/scope'
import { now } from './_server/clock'
import { type Day, loadDay } from './_server/day'
import { currentScope } from './_server/scope'
import { AssignmentList } from './_ui/assignment-list'
import button from './_ui/button.module.css'
import { DeckRow } from './_ui/deck-row'
import page from './_ui/page.module.css'

export async function generateMetadata(): Promise<Metadata> {
  const t = await getTranslations('today')
  return { title: t('title') }
}

/** What is due, and in which decks; to somebody who has none, where to begin. */
export default async function Today() {
  const scope = await currentScope()
  const at = now()
  const day = scope.kind === 'user' ? await loadDay(scope, at) : undefined
  const assignments = await loadOpenAssignments(scope, at)
  const assigned =
    assignments.length > 0 ? (
      <AssignmentList assignments={assignments} namesClass now={at} own timeZone={learnerClock(scope).timeZone} />
    ) : null
  return (
    <div className={page.page}>
      <div className={page.column}>
        {day && day.decks.length > 0 ? (
          <Due assigned={assigned} at={at} day={day} scope={scope} />
        ) : assigned ? (
          <Assigned count={assignments.length}>{assigned}</Assigned>
        ) : (
          <FirstVisit scope={scope} />
        )}
      </div>
    </div>
  )
}

/** A student who has studied nothing yet begins with what the class has to do. */
async function Assigned({ count, children }: { count: number; children: ReactNode }) {
  const t = await getTranslations('today')
  return (
    <>
      <h1>{t('assigned.title', { count })}</h1>
      {children}
      <p className="muted">{t.rich('more', { link: words => <Link href="/library">{words}</Link> })}</p>
    </>
  )
}

async function Due({ scope, day, at, assigned }: { scope: Scope; day: Day; at: Date; assigned: ReactNode }) {
  const t = await getTranslations('today')
  const { counts, cards, next } = day.queue
  const decks = await loadDecks(
    scope,
    day.decks.map(deck => deck.deckId),
  )
  const due = counts.learning + counts.review
  const when = next && nextWords(next, at, learnerClock(scope), await getLocale())
  const nextSentence = !when
    ? t('noNext')
    : when.kind === 'time'
      ? t('nextTime', { time: when.words })
      : t('nextDay', { when: when.words })
  return (
    <>
      <h1>{cards.length > 0 ? t('due', { cards: cards.length, minutes: day.minutes }) : t('clear')}</h1>
      <p className={page.lead}>{cards.length > 0 ? t('counts', { due, fresh: counts.new }) : nextSentence}</p>
      {cards.length > 0 && (
        <p>
          <Link className={button.primary} href="/study" prefetch={false}>
            {t('study')}
          </Link>
        </p>
      )}
      {assigned && (
        <section aria-labelledby="assigned">
          <h2 className={page.heading} id="assigned">
            {t('assigned.heading')}
          </h2>
          {assigned}
        </section>
      )}
      <h2 className={page.heading}>{t('decks')}</h2>
      <ul className={page.rows}>
        {decks.map(deck => {
          const its = day.countsOf(deck.deckId)
          const dueHere = its.learning + its.review
          const words = dueHere + its.new > 0 ? t('deckCounts', { due: dueHere, fresh: its.new }) : t('deckClear')
          return (
            <DeckRow
              action={dueHere + its.new > 0 ? { label: t('study'), title: t('studyDeck', { deck: deck.title }) } : null}
              deck={deck}
              key={deck.deckId}
              note={words}
            />
          )
        })}
      </ul>
      <p className="muted">
        {t.rich('more', {
          link: words => <Link href="/library">{words}</Link>,
        })}
      </p>
    </>
  )
}

async function FirstVisit({ scope }: { scope: Scope }) {
  const t = await getTranslations('today')
  const decks = await loadPublicDecks(scope, 12)
  return (
    <>
      <h1>{t('first.title')}</h1>
      <p className={page.lead}>{t('first.lead')}</p>
      <p>{decks.length > 0 ? t('first.what') : t('first.none')}</p>
      {decks.length > 0 && <h2 className={page.heading}>{t('first.decks')}</h2>}
      <ul className={page.rows}>
        {decks.map(deck => (
          <DeckRow
            action={{ label: t('first.begin'), title: t('studyDeck', { deck: deck.title }) }}
            deck={deck}
            key={deck.deckId}
            note={t('cards', { cards: deck.cards })}
          />
        ))}
      </ul>
      <p>
        <Link href="/documents/new">{t('first.own')}</Link>
      </p>
    </>
  )
}
