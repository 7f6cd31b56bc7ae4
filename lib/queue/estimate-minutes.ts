import type { QueueCounts } from './build-queue'

/** Mean number of answers until a card is done for today: a new one walks two steps, a review is forgotten now and then. */
const answersPerCard = { learning: 1, review: 1.15, new: 2.2 }

/** Whole minutes that the queue will take somebody who needs `secondsPerAnswer`; at least 1 when there is anything. */
export function estimateMinutes(counts: QueueCounts, secondsPerAnswer: number): number {
  const answers =
    counts.learning * answersPerCard.learning + counts.review * answersPerCard.review + counts.new * answersPerCard.new
  return Math.ceil((answers * secondsPerAnswer) / 60)
}
