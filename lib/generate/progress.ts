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

/**
 * A maker of ids that tells at each call which share of about `expected` calls were made, first 0: the passes make an id
 * whenever a thing is done, and need not know that somebody waits. The share may stay below 1, and never exceeds it.
 */
export function counted<Parts extends readonly unknown[]>(
  make: (...parts: Parts) => string,
  expected: number,
  tell: (fraction: number) => void,
): (...parts: Parts) => string {
  let made = 0
  tell(0)
  return (...parts) => {
    made++
    tell(Math.min(1, made / Math.max(1, expected)))
    return make(...parts)
  }
}
