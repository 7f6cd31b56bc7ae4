import type { CardId, DeckId } from '../ids'
import { seededRng } from '../random'
import type { StudyDay } from '../study-day'
import { burySiblings } from './bury-siblings'
import type { Candidate, Gathered } from './candidate'
import { intersperse } from './intersperse'

/** A deck's limits, and what was done of them on this study day. */
export type DeckDay = {
  readonly deckId: DeckId
  readonly newPerDay: number
  readonly reviewsPerDay: number
  readonly newDone: number
  readonly reviewsDone: number
}

export type QueueRequest = {
  /** Every active card of the decks studied. */
  readonly candidates: readonly Candidate[]
  readonly decks: readonly DeckDay[]
  readonly answeredToday: ReadonlySet<CardId>
  readonly today: StudyDay
  /** Learner and deck: with the study day it fixes the order. */
  readonly seed: string
}

export type QueueCounts = { readonly learning: number; readonly review: number; readonly new: number }

export type Queue = {
  readonly cards: readonly Gathered[]
  readonly counts: QueueCounts
  /** When the next card comes that is not in the queue; undefined when there is none. */
  readonly next: Date | undefined
}

/** How long before its time a learning card may be shown when nothing else is left (Anki's 1200 seconds). */
const learnAheadMs = 20 * 60_000

/** Today's queue: gather, bury siblings, limit, order. The same request gives the same order all day. */
export function buildQueue(request: QueueRequest, now: Date): Queue {
  const open = request.candidates.filter(card => !card.suspended && !(card.buriedUntil && card.buriedUntil > now))
  const buried = burySiblings(gather(open, request, now), request.candidates, request.answeredToday)
  const limited = limit(buried, request.decks)
  const cards = order(limited, request, now)
  const inQueue = new Set(cards.map(card => card.cardId))
  const waiting = request.candidates.filter(card => !card.suspended && !inQueue.has(card.cardId))
  return { cards, counts: countsOf(cards), next: earliest(waiting, request.today, now) }
}

const precedence = ['learning', 'interday', 'review', 'new']

/** What may be shown today, in order of precedence and, within a bucket, in today's order. */
function gather(open: readonly Candidate[], { today, seed }: QueueRequest, now: Date): Gathered[] {
  const gathered = open.flatMap((card): Gathered[] => {
    const bucket = bucketOf(card, today, now)
    return bucket ? [{ ...card, bucket }] : []
  })
  const chance = new Map(gathered.map(card => [card.cardId, seededRng(`${seed}:${today.day}:${card.cardId}`)()]))
  const rank = (card: Gathered) => (card.bucket === 'new' ? card.ordinal : dueRank(card, today))
  return gathered.sort(
    (a, b) =>
      precedence.indexOf(a.bucket) - precedence.indexOf(b.bucket) ||
      rank(a) - rank(b) ||
      (chance.get(a.cardId) ?? 0) - (chance.get(b.cardId) ?? 0),
  )
}

/** Learning cards by the minute; reviews by the day, so that chance mixes those of one day. */
const dueRank = (card: Gathered, today: StudyDay): number => {
  const due = card.due?.getTime() ?? 0
  return card.bucket === 'learning' ? due : Math.floor((due - today.start.getTime()) / 86_400_000)
}

function bucketOf(card: Candidate, today: StudyDay, now: Date): Gathered['bucket'] | undefined {
  if (card.kind === 'new' || !card.due) return 'new'
  if (card.kind === 'review') return card.due < today.end ? 'review' : undefined
  if (card.due < today.start) return 'interday'
  return card.due.getTime() <= now.getTime() + learnAheadMs ? 'learning' : undefined
}

/** Each deck's own limits, and over all decks the largest of them, count what was done today too. */
function limit(cards: readonly Gathered[], decks: readonly DeckDay[]): Gathered[] {
  const left = new Map(
    decks.map(deck => [
      deck.deckId,
      { new: deck.newPerDay - deck.newDone, review: deck.reviewsPerDay - deck.reviewsDone },
    ]),
  )
  const sum = (of: (deck: DeckDay) => number) => decks.reduce((total, deck) => total + of(deck), 0)
  const overall = {
    new: Math.max(0, ...decks.map(deck => deck.newPerDay)) - sum(deck => deck.newDone),
    review: Math.max(0, ...decks.map(deck => deck.reviewsPerDay)) - sum(deck => deck.reviewsDone),
  }
  return cards.filter(card => {
    if (card.bucket === 'learning') return true
    const which = card.bucket === 'new' ? 'new' : 'review'
    const ofDeck = left.get(card.deckId)
    if (!ofDeck || ofDeck[which] <= 0 || overall[which] <= 0) return false
    ofDeck[which]--
    overall[which]--
    return true
  })
}

function order(cards: readonly Gathered[], { decks }: QueueRequest, now: Date): Gathered[] {
  const learning = cards.filter(card => card.bucket === 'learning')
  const isDue = (card: Gathered) => !card.due || card.due <= now
  const done = (of: (deck: DeckDay) => number) => decks.reduce((total, deck) => total + of(deck), 0)
  const reviews = cards.filter(card => card.bucket === 'review')
  const fresh = cards.filter(card => card.bucket === 'new')
  return [
    ...learning.filter(isDue),
    ...cards.filter(card => card.bucket === 'interday'),
    ...intersperse(reviews, fresh, { many: done(deck => deck.reviewsDone), few: done(deck => deck.newDone) }),
    ...learning.filter(card => !isDue(card)),
  ]
}

const countsOf = (cards: readonly Gathered[]): QueueCounts => ({
  learning: cards.filter(card => card.bucket === 'learning' || card.bucket === 'interday').length,
  review: cards.filter(card => card.bucket === 'review').length,
  new: cards.filter(card => card.bucket === 'new').length,
})

/** What was buried or is over a limit comes with the next study day. */
function earliest(waiting: readonly Candidate[], today: StudyDay, now: Date): Date | undefined {
  const times = waiting.map(card => {
    const asleep = card.buriedUntil?.getTime() ?? 0
    const due = card.due?.getTime() ?? 0
    const learningLater = (card.kind === 'learning' || card.kind === 'relearning') && due > now.getTime()
    return learningLater ? Math.max(due, asleep) : Math.max(due, asleep, today.end.getTime())
  })
  return times.length > 0 ? new Date(Math.min(...times)) : undefined
}
