import type { QueueCounts } from './build-queue'

/** Mean number of answers until a card is done for today: a new one walks two steps, a review is forgotten now and then. */
const answersPerCard = { learning: 1, review: 1.15, new: 2.2 }

/** Whole minutes that the queue will take somebody who needs `secondsPerAnswer`; at least 1 when there is anything. */
export function estimateMinutes(counts: QueueCounts, secondsPerAnswer: number): number {
  const answers =
    counts.learning * answersPerCard.learning + counts.review * answersPerCard.review + counts.new * answersPerCard.new
  return Math.ceil((answers * secondsPerAnswer) / 60)
}

/** What an answer takes before much was measured, and how many measured ones weigh as much as that. */
const usual = { seconds: 9, answers: 20 }

/** Mean of what was measured (milliseconds), drawn towards the usual while it is little. */
export function secondsPerAnswer(durations: readonly number[]): number {
  const measured = durations.reduce((sum, one) => sum + one / 1000, 0)
  return (measured + usual.seconds * usual.answers) / (durations.length + usual.answers)
}
