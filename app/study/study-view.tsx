import 'server-only'
import { getLocale, getTranslations } from 'next-intl/server'
import type { ReactNode } from 'react'
import { type Day, loadDay } from '@/app/_server/day'
import { TimeGlyph } from '@/app/_ui/time-glyph'
import { loadFace } from '@/db/queries/cards'
import { loadShowing } from '@/db/queries/study'
import { loadLastSession, loadSessionAnswers } from '@/db/queries/study-sessions'
import { isEdtf } from '@/lib/edtf/edtf'
import type { CardId, DeckId } from '@/lib/ids'
import { learnerClock } from '@/lib/learner-clock'
import { nextWords, waitWords } from '@/lib/queue/next-words'
import { sourceHref } from '@/lib/reading/page-href'
import { isLeech } from '@/lib/scheduling/leech'
import { previewGrades } from '@/lib/scheduling/preview-grades'
import type { Scope } from '@/lib/scope'

export type CardView = {
  readonly cardId: CardId
  readonly repetition: number
  /** Title and heading the card stands under; empty when it is not known. */
  readonly context: string
  readonly prompt: string
  readonly answer: string
  /** The date drawn; nothing for a card without one. */
  readonly glyph: ReactNode
  readonly isDate: boolean
  readonly quote: string
  readonly source: string
  readonly sourceHref: string | null
  readonly editHref: string
  /** Waits after grades 1 to 4, in words. */
  readonly waits: readonly string[]
  readonly leech: boolean
}

/** What the desk shows: a card, or what was done. Plain values; every sentence is already in words. */
export type StudyView = {
  readonly card: CardView | null
  /** "3 of 12" */
  readonly place: string
  /** "9 left, about 2 minutes" */
  readonly left: string
  readonly undoable: boolean
  /** Sentences of the finished page: what was done, what is next. */
  readonly done: readonly string[]
}

async function cardView(scope: Scope, cardId: CardId, deckId: DeckId | null, now: Date): Promise<CardView | null> {
  const [showing, face, locale] = await Promise.all([loadShowing(scope, cardId), loadFace(scope, cardId), getLocale()])
  if (!showing || !face) return null
  const t = await getTranslations('study')
  const [quote] = face.card.quotes
  const source = face.documentTitle ?? face.deckTitle
  const edtf = face.edtf !== null && isEdtf(face.edtf) ? face.edtf : undefined
  const { memory } = showing
  return {
    cardId,
    repetition: memory.repetition,
    context: face.card.context ?? '',
    prompt: face.prompt,
    answer: face.answer,
    glyph: edtf ? <TimeGlyph edtf={edtf} mod={face.mod} /> : null,
    isDate: edtf !== undefined,
    quote: quote?.text ?? '',
    source: quote?.page ? t('sourcePage', { source, page: quote.page }) : source,
    sourceHref: quote ? sourceHref(quote) : null,
    editHref: `/decks/${face.card.deckId}/cards/${cardId}?from=${deckId ? 'deck' : 'all'}`,
    waits: previewGrades(showing, now).map(wait => waitWords(wait, locale)),
    leech: memory.kind !== 'new' && memory.lapses > 0 && memory.step === 0 && isLeech(memory.lapses),
  }
}

async function sessionOf(scope: Scope, day: Day, deckId: DeckId | null) {
  const session = await loadLastSession(scope, deckId)
  if (!session || scope.kind === 'visitor') return { answers: [], session: undefined }
  const answers = await loadSessionAnswers(scope, session.id)
  return { session, answers, isToday: session.lastAnswerAt >= day.today.start }
}

async function sentences(
  scope: Scope,
  day: Day,
  answers: readonly { rating: number | null; cardId: CardId }[],
  now: Date,
) {
  const t = await getTranslations('study')
  const locale = await getLocale()
  const { next } = day.queue
  const forgotten = answers.filter(answer => answer.rating === 1).length
  const cards = new Set(answers.map(answer => answer.cardId)).size
  const did = cards > 0 ? [t('done.did', { cards, answers: answers.length, forgotten })] : []
  if (!next) return [...did, t('done.nothing')]
  const { kind, words } = nextWords(next, now, learnerClock(scope), locale)
  return [...did, kind === 'time' ? t('done.nextAt', { time: words }) : t('done.next', { when: words })]
}

/** The head of today's queue, or what was done; `first` is shown before the queue's own head (after an undo). */
export async function studyView(
  scope: Scope,
  deckId: DeckId | null,
  now: Date,
  first?: CardId,
): Promise<StudyView | undefined> {
  const day = await loadDay(scope, now, deckId ?? undefined)
  if (!day) return
  const t = await getTranslations('study')
  const { answers, isToday } = await sessionOf(scope, day, deckId)
  const queued = new Set(day.queue.cards.map(card => card.cardId))
  const head = first && queued.has(first) ? first : day.queue.cards[0]?.cardId
  const today = isToday ? answers : []
  const seen = new Set(today.map(answer => answer.cardId))
  return {
    card: head ? await cardView(scope, head, deckId, now) : null,
    place: t('place', {
      position: seen.size + (head && !seen.has(head) ? 1 : 0),
      total: new Set([...seen, ...queued]).size,
    }),
    left: t('left', { cards: queued.size, minutes: day.minutes }),
    undoable: answers.length > 0,
    done: head ? [] : await sentences(scope, day, today, now),
  }
}
