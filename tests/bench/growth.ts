import { longText } from '../support/long-text'
import { generated, milliseconds } from './text-to-facts'

const MEGABYTES = [0.1, 0.5, 1, 5]
/** Small texts are read several times, so that each size is measured for about as long. */
const ROUNDS = (megabytes: number): number => Math.max(1, Math.min(5, Math.round(1 / megabytes)))

/** Time per MB of text, after a warm start; the figure is the slowest size against the fastest. */
export async function growthBench(): Promise<string> {
  await generated(longText(200_000))
  const perMegabyte: number[] = []
  for (const megabytes of MEGABYTES) {
    const text = longText(megabytes * 1_000_000)
    let best = Number.POSITIVE_INFINITY
    for (let round = 0; round < ROUNDS(megabytes); round++)
      best = Math.min(best, await milliseconds(() => generated(text)))
    perMegabyte.push(best / megabytes)
  }
  const spread = Math.max(...perMegabyte) / Math.min(...perMegabyte)
  const figures = MEGABYTES.map((size, i) => `${size} MB ${((perMegabyte[i] ?? 0) / 1000).toFixed(1)} s`)
  return `time per MB from 0.1 to 5 MB (bar: constant within 1.5 times): ${spread.toFixed(2)} times (${figures.join(', ')} per MB)`
}
