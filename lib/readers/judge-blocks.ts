import { sliceOf } from '../text/span'
import type { Block } from './block'
import { type Judgement, judgeByWords, sectionNoise } from './judge-passage'
import type { Passage } from './plain-lines'
import { markPullQuotes } from './pull-quotes'

/** Longer than this no line is a stamp, a credit or the like, in characters. */
const LONGEST_LINE = 200

/**
 * What markup did not say: lines that are stamps, credits or navigation by their words, sections of sources, and
 * pull-quotes, which repeat the running text.
 */
export function judgeBlocks(text: string, blocks: readonly Block[]): Block[] {
  let under: { readonly level: number; readonly judgement: Judgement } | undefined
  const judged = blocks.map((block): Block => {
    if (block.kind === 'heading') {
      const noise = sectionNoise(sliceOf(text, block))
      const level = block.level ?? 1
      if (noise) under = { level, judgement: { kind: 'noise', reason: noise.reason } }
      else if (under && level <= under.level) under = undefined
      const own = judgeByWords(passageOf(text, block))
      return own?.kind === 'metadata' ? { ...withoutLevel(block), ...own } : block
    }
    if (block.kind === 'metadata' || block.kind === 'noise') return block
    if (under) return { ...block, ...under.judgement }
    return { ...block, ...byWords(text, block) }
  })
  return markPullQuotes(text, judged)
}

function byWords(text: string, block: Block): Judgement | undefined {
  if (block.kind !== 'paragraph' || block.end - block.start > LONGEST_LINE) return undefined
  return judgeByWords(passageOf(text, block))
}

const passageOf = (text: string, block: Block): Passage => ({
  start: block.start,
  end: block.end,
  text: sliceOf(text, block),
  blankBefore: true,
  blankAfter: true,
})

function withoutLevel({ start, end, kind, masks }: Block): Block {
  return { start, end, kind, masks }
}
