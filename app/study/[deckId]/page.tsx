import type { Metadata } from 'next'
import { notFound } from 'next/navigation'
import { now } from '@/app/_server/clock'
import { currentScope } from '@/app/_server/scope'
import { loadStudyDecks } from '@/db/queries/study'
import type { DeckId } from '@/lib/ids'
import { StudyDesk } from '../_components/study-desk'
import { studyLabels } from '../labels'
import { studyView } from '../study-view'

type Props = { params: Promise<{ deckId: DeckId }> }

export async function generateMetadata({ params }: Props): Promise<Metadata> {
  const [deck] = await loadStudyDecks(await currentScope(), (await params).deckId)
  return deck ? { title: deck.title } : {}
}

/** Today's queue of one deck. */
export default async function StudyDeck({ params }: Props) {
  const { deckId } = await params
  const scope = await currentScope()
  const view = (await studyView(scope, deckId, now())) ?? notFound()
  const buttons = scope.kind === 'user' ? scope.settings.buttons : 'two'
  return <StudyDesk buttons={buttons} deckId={deckId} initial={view} labels={await studyLabels()} />
}
