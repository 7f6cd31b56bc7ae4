import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { getTranslations } from 'next-intl/server'
import { currentScope } from '@/app/_server/scope'
import page from '@/app/_ui/page.module.css'
import { loadGame } from '@/db/queries/games'
import { loadTimeline } from '@/db/queries/timeline'
import { drawPair } from '@/lib/chronology/draw-pair'
import { presentPair } from '@/lib/chronology/present-pair'
import type { DeckId } from '@/lib/ids'
import { BeginForm } from './_components/begin-form'
import { WhichFirst } from './_components/which-first'

type Props = { readonly params: Promise<{ readonly deckId: string }> }

async function readGame(params: Props['params']) {
  const deckId = (await params).deckId as DeckId
  const scope = await currentScope()
  const [timeline, game] = await Promise.all([loadTimeline(scope, deckId), loadGame(scope, deckId)])
  return timeline ? { deckId, timeline, game } : notFound()
}

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const { timeline } = await readGame(params)
  const t = await getTranslations('game')
  return { title: t('title', { deck: timeline.title }) }
}

/** The game goes on at the round where it stopped, on any device. */
export default async function WhichFirstPage({ params }: Props) {
  const { deckId, timeline, game } = await readGame(params)
  const t = await getTranslations('game')
  const pair = drawPair(timeline.events, game ?? { seed: '', ordinal: 1, streak: 0, shown: [] })
  return (
    <div className={page.page}>
      {!pair.ok && (
        <>
          <h1>{t('heading')}</h1>
          <p className={page.lead}>{t('tooFew')}</p>
        </>
      )}
      {pair.ok && !game && (
        <>
          <h1>{t('heading')}</h1>
          <p className={page.lead}>{t('lead', { deck: timeline.title })}</p>
          <BeginForm deckId={deckId} label={t('begin')} />
        </>
      )}
      {pair.ok && game && (
        <WhichFirst
          deckId={deckId}
          round={presentPair(pair.value, game.ordinal)}
          streak={game.streak}
          best={game.best}
          labels={{
            heading: t('heading'),
            streak: t.raw('streak') as string,
            left: t('left'),
            right: t('right'),
            wasRight: t('wasRight'),
            wasWrong: t('wasWrong'),
            first: t('first'),
            source: t('source'),
            next: t('next'),
            reload: t('reload'),
          }}
        />
      )}
      <p className="muted small">{t.rich('keys', { k: chunks => <kbd>{chunks}</kbd> })}</p>
      <p>
        <a href={`/timeline/${deckId}`}>{t('timeline')}</a>
      </p>
    </div>
  )
}
