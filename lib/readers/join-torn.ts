import { sliceOf } from '../text/span'
import type { Block } from './block'
import { joinedMasks } from './prose-masks'

/** A pull-quote or caption that a page break put into a sentence is no longer than this, in characters. */
const LONGEST_INTERRUPTION = 320

/**
 * Sentences torn by a page break are made whole: a paragraph that ends without a stop, and one that goes on in lower
 * case after at most one short interruption, become one block; what stands between is masked.
 */
export function joinTorn(text: string, blocks: readonly Block[]): Block[] {
  const out: Block[] = []
  for (let i = 0; i < blocks.length; i++) {
    const block = blocks[i]
    if (!block) continue
    const last = out.at(-1)
    const between = blocks[i + 1]
    if (last && isTorn(text, last) && continues(text, block)) out[out.length - 1] = joined(last, block)
    else if (last && between && isTorn(text, last) && isInterruption(block) && continues(text, between)) {
      out[out.length - 1] = joined(last, between)
      i++
    } else out.push(block)
  }
  return out
}

const isTorn = (text: string, block: Block): boolean =>
  block.kind === 'paragraph' &&
  block.end - block.start >= 60 &&
  /[\p{L}\p{N},;–—-]$/u.test(text.slice(block.end - 2, block.end))

const continues = (text: string, block: Block): boolean =>
  block.kind === 'paragraph' && /^\p{Ll}/u.test(sliceOf(text, block))

const isInterruption = (block: Block): boolean =>
  block.end - block.start <= LONGEST_INTERRUPTION && block.kind !== 'heading' && block.reason !== 'bibliography'

const joined = (first: Block, second: Block): Block => ({
  ...first,
  end: second.end,
  masks: joinedMasks([...first.masks, { start: first.end, end: second.start }, ...second.masks]),
})
