/** The stages of a reading, in their order. */
export const stages = ['reading', 'timexes', 'facts', 'cards'] as const
export type Stage = (typeof stages)[number]

/** Told as the work goes on; `fraction` of the stage from 0 to 1, never falling within one. */
export type OnProgress = (stage: Stage, fraction: number) => void

/** Where each stage begins and ends in the whole, measured on long texts: finding facts is most of the work. */
const SHARES: Readonly<Record<Stage, readonly [from: number, to: number]>> = {
  reading: [0, 0.08],
  timexes: [0.08, 0.15],
  facts: [0.15, 0.92],
  cards: [0.92, 1],
}

/** Per cent of the whole job, 0 to 100, whole numbers. */
export function percentOf(stage: Stage, fraction: number): number {
  const [from, to] = SHARES[stage]
  return Math.floor(100 * (from + (to - from) * Math.min(1, Math.max(0, fraction))))
}
