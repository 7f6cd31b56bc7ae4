import { readFileSync, writeFileSync } from 'node:fs'
import type { GoldScores } from './measure'

/** The scores that the committed gold must reach, in percent with one decimal. They only rise (README). */
const file = new URL('./floors.json', import.meta.url)

export const floors = (): GoldScores => JSON.parse(readFileSync(file, 'utf8')) as GoldScores

const down = (n: number): number => Math.floor(n * 10 + 1e-6) / 10

/** Each floor, or the score where that is higher. */
export function raisedFloors(scores: GoldScores, held: GoldScores = floors()): GoldScores {
  const raised = Object.entries(held).map(([key, floor]) => [
    key,
    Math.max(floor, down(scores[key as keyof GoldScores])),
  ])
  return Object.fromEntries(raised) as GoldScores
}

export function writeFloors(next: GoldScores): void {
  writeFileSync(file, `${JSON.stringify(next, undefined, 2)}\n`)
}
