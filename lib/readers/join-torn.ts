import { sliceOf } from '../text/span'
import type { Block } from './block'
import { joinedMasks } from './prose-masks'

/** What a page break put into a sentence (a pull-quote, a caption) is no longer than this in all, in characters. */
const LONGEST_INTERRUPTION = 320
/** A pull-quote with its caption and a running header. */
const MOST_BETWEEN = 3

/**
 * Sentences torn by a page break are made whole: a paragraph that ends without a stop, and one that goes on in lower
 * case after at most a short interruption, become one block; what stands between is masked.
 */
export function joinTorn(text: string, blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) continue
    const rest = isTorn(text, block) ? restOf(text, blocks, i) : undefined
    let whole = block
    for (let at = rest; at !== undefined; at = isTorn(text, whole) ? restOf(text, blocks, at) : undefined) {
      whole = joined(whole, blocks[at] ?? block)
      i = at
    }
    out.push(whole)
  }
  return out
}

/** Index of the paragraph that goes on what block `i` began. */
function restOf(text: string, blocks: readonly Block[], i: number): number | undefined {
  const torn = blocks[i]
  let length = 0
  for (let at = i + 1; at <= i + 1 + MOST_BETWEEN; at++) {
    const block = blocks[at]
    if (!torn || !block) return undefined
    if (continues(text, torn, block)) return at
    length += block.reason === 'page-header' ? 0 : block.end - block.start
    if (!isInterruption(block) || length > LONGEST_INTERRUPTION) return undefined
  }
  return undefined
}

const isTorn = (text: string, block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.end - block.start >= 60 &&
  /[\p{L}\p{N},;–—-]$/u.test(text.slice(block.end - 2, block.end))

/** No sentence ends with one of these, so that even a name may come next. */
const OPEN_END = /\s(?:of|the|and|or|to|in|by|with|an?|from|for|on|at|its|their|his|her|between|than|nor)$/

const continues = (text: string, torn: Block, block: Block): boolean =>
  block.kind === 'paragraph' &&
  (/^\p{Ll}/u.test(sliceOf(text, block)) ||
    (OPEN_END.test(text.slice(torn.end - 12, torn.end)) && block.end - block.start >= 60))

const isInterruption = (block: Block): boolean => block.kind !== 'heading' && block.reason !== 'bibliography'

const joined = (first: Block, second: Block): Block => ({
  ...first,
  end: second.end,
  masks: joinedMasks([...first.masks, { start: first.end, end: second.start }, ...second.masks]),
})
