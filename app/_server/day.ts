import 'server-only'
import { loadAnswersSince, loadCandidates, loadDurations, loadStudyDecks } from '@/db/queries/study'
import type { DeckId } from '@/lib/ids'
import { learnerClock } from '@/lib/learner-clock'
import { buildQueue } from '@/lib/queue/build-queue'
import { estimateMinutes, secondsPerAnswer } from '@/lib/queue/estimate-minutes'
import type { Scope } from '@/lib/scope'
import { studyDayOf } from '@/lib/study-day'

/** A learner's study day over one deck or all of theirs. Undefined when the deck named is not there for them. */
export async function loadDay(scope: Scope, now: Date, deckId?: DeckId) {
  const today = studyDayOf(now, learnerClock(scope))
  const decks = await loadStudyDecks(scope, deckId)
  if (deckId && decks.length === 0) return
  const [candidates, answers, durations] = await Promise.all([
    loadCandidates(
      scope,
      decks.map(deck => deck.deckId),
    ),
    loadAnswersSince(scope, today.start),
    loadDurations(scope),
  ])
  const done = (deck: DeckId, kind: string) => answers.filter(one => one.deckId === deck && one.kind === kind).length
  const days = decks.map(deck => ({
    ...deck,
    newDone: done(deck.deckId, 'new'),
    reviewsDone: done(deck.deckId, 'review'),
  }))
  const learner = scope.kind === 'user' ? scope.userId : 'visitor'
  const answeredToday = new Set(answers.map(one => one.cardId))
  const queueOf = (only: (deck: DeckId) => boolean, seed: string) => {
    const here = candidates.filter(card => only(card.deckId))
    const its = days.filter(deck => only(deck.deckId))
    return buildQueue({ candidates: here, decks: its, answeredToday, today, seed: `${learner}:${seed}` }, now)
  }
  const queue = queueOf(() => true, deckId ?? 'all')
  return {
    today,
    decks: days,
    candidates,
    queue,
    minutes: estimateMinutes(queue.counts, secondsPerAnswer(durations)),
    /** The counts of one deck by itself, as its own page of study will show them. */
    countsOf: (deck: DeckId) => queueOf(one => one === deck, deck).counts,
  }
}

export type Day = NonNullable<Awaited<ReturnType<typeof loadDay>>>
