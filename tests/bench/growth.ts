import { longText } from '../support/long-text'
import { processorTime } from './processor-time'
import { generated } from './text-to-facts'
import { verdict } from './verdict'

const MEGABYTES = [0.1, 0.5, 1, 5]
const ROUNDS = 2
const MOST = 1.5
/** Small texts are read several times a round, so that each size is measured for about as long. */
const times = (megabytes: number): number => Math.max(1, Math.min(5, Math.round(1 / megabytes)))

/** Time per MB of text, after a warm start, the sizes in turns; the figure is the slowest size against the fastest. */
export async function growthBench(): Promise<string> {
  await generated(longText(500_000))
  const best = MEGABYTES.map(() => Number.POSITIVE_INFINITY)
  for (let round = 0; round < ROUNDS; round++)
    for (const [i, megabytes] of MEGABYTES.entries()) {
      const text = longText(megabytes * 1_000_000)
      for (let n = 0; n < times(megabytes); n++)
        best[i] = Math.min(best[i] ?? 0, await processorTime(() => generated(text)))
    }
  const perMegabyte = MEGABYTES.map((megabytes, i) => (best[i] ?? 0) / megabytes)
  const spread = Math.max(...perMegabyte) / Math.min(...perMegabyte)
  const figures = MEGABYTES.map((size, i) => `${size} MB ${((perMegabyte[i] ?? 0) / 1000).toFixed(1)} s`)
  return [
    verdict('time per MB from 0.1 to 5 MB', `varies ${spread.toFixed(2)} times`, `at most ${MOST}`, spread <= MOST),
    `  ${figures.join(', ')} per MB`,
  ].join('\n')
}
