import { squeezed } from '../text/mask'
import type { Block } from './block'

/** In words. Shorter lines repeat by chance; longer blocks are no pull-quotes. */
const SHORTEST = 6
const LONGEST = 70
/** Of a pull-quote's runs of three words this share stands in one other block: a few words may be changed or cut. */
const SHARE = 0.6

/**
 * Pull-quotes repeat a sentence of the running text in large letters, often with a word or two changed. They become
 * noise, so that nothing is told twice. `blocks` are in order; the work grows with their length.
 */
export function markPullQuotes(text: string, blocks: readonly Block[]): Block[] {
  const runs = blocks.map(block => (isText(block) ? runsOf(squeezed(text, block, block.masks)) : []))
  const standing = new Map<string, Set<number>>()
  for (const [i, own] of runs.entries()) for (const run of own) at(standing, run).add(i)
  return blocks.map((block, i) => {
    const own = runs[i] ?? []
    return own.length >= SHORTEST - 2 && own.length <= LONGEST && repeats(i, runs, standing)
      ? { ...block, kind: 'noise', reason: 'pull-quote' }
      : block
  })
}

const isText = (block: Block): boolean => block.kind === 'paragraph' || block.kind === 'quote'

function repeats(
  i: number,
  runs: readonly (readonly string[])[],
  standing: ReadonlyMap<string, ReadonlySet<number>>,
): boolean {
  const own = runs[i] ?? []
  const shared = new Map<number, number>()
  for (const run of own) {
    const others = standing.get(run)
    // A run that stands in many blocks is a turn of phrase.
    if (!others || others.size > 6) continue
    for (const other of others) if (other !== i) shared.set(other, (shared.get(other) ?? 0) + 1)
  }
  return [...shared].some(([other, times]) => {
    const longer = (runs[other]?.length ?? 0) - own.length
    return times >= own.length * SHARE && longer >= 4
  })
}

function runsOf(prose: string): readonly string[] {
  const words = prose.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []
  return words.slice(2).map((word, i) => `${words[i]} ${words[i + 1]} ${word}`)
}

function at(map: Map<string, Set<number>>, key: string): Set<number> {
  const known = map.get(key)
  if (known) return known
  const made = new Set<number>()
  map.set(key, made)
  return made
}
