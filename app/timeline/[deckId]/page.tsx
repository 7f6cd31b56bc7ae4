import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getFormatter, getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import button from '@/app/_ui/button.module.css'
import page from '@/app/_ui/page.module.css'
import { loadTimeline } from '@/db/queries/timeline'
import { axisEvent } from '@/lib/chronology/axis-event'
import { viewOf } from '@/lib/chronology/view'
import type { DeckId } from '@/lib/ids'
import { EventList } from './_components/event-list'
import { Legend } from './_components/legend'
import { TimelineAxis } from './_components/timeline-axis'
import styles from './timeline.module.css'

type Props = { readonly params: Promise<{ readonly deckId: string }> }

async function readTimeline(params: Props['params']) {
  const { deckId } = await params
  const timeline = await loadTimeline(await currentScope(), deckId as DeckId)
  return timeline ? { ...timeline, deckId } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { title } = await readTimeline(params)
  const t = await getTranslations('timeline')
  return { title: t('title', { deck: title }) }
}

/** The events of a deck on the axis, and the same in a list. */
export default async function Timeline({ params }: Props) {
  const { deckId, title, events } = await readTimeline(params)
  const [t, format] = await Promise.all([getTranslations('timeline'), getFormatter()])
  const drawn = events.map(axisEvent).filter(event => event !== undefined)
  const months = Array.from({ length: 12 }, (_, i) =>
    format.dateTime(new Date(Date.UTC(2000, i, 15)), { month: 'short', timeZone: 'UTC' }),
  )
  return (
    <div className={page.page}>
      <h1>{t('title', { deck: title })}</h1>
      <p className={page.lead}>{events.length > 0 ? t('lead', { count: events.length }) : t('empty')}</p>
      <p className={styles.ways}>
        <a className={button.button} href={`/timeline/${deckId}/which-first`}>
          {t('game')}
        </a>
        <a className={button.quiet} href={`/quizzes/new?deck=${deckId}`}>
          {t('quiz')}
        </a>
        <a className={button.quiet} href={`/decks/${deckId}`}>
          {t('deck')}
        </a>
      </p>
      {drawn.length > 0 && (
        <TimelineAxis
          events={drawn}
          whole={viewOf(drawn.map(event => ({ earliest: event.from, latest: event.to })))}
          months={months}
          labels={{
            axis: t('axis'),
            more: t.raw('more') as string,
            closer: t('closer'),
            wider: t('wider'),
            earlier: t('earlier'),
            later: t('later'),
            all: t('all'),
            source: t('source'),
            chosen: t('chosen'),
          }}
        />
      )}
      <p className={`muted small ${styles.keys}`}>{t.rich('keys', { k: chunks => <kbd>{chunks}</kbd> })}</p>
      <Legend />
      <h2>{t('list')}</h2>
      <EventList events={events} labels={{ source: t('source'), disputed: t('disputed') }} />
    </div>
  )
}
