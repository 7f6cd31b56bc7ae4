import { sliceOf } from '../text/span'
import type { Block } from './block'
import { joinTorn } from './join-torn'

/** Opens a sentence when a small letter follows; inside one it would be written small. */
const OPENERS =
  'The|This|These|It|He|She|They|There|However|Meanwhile|Although|Though|While|When|But|In|On|After|During|Since|By'
/** "… was signed The two sides met …": the word before is no title's beginning and no word that needs another. */
const LOST_STOP = new RegExp(
  `(?<=(?:[\\s(“"]\\p{Ll}[\\p{Ll}’-]{2,}|\\d{4})(?<!\\b(?:the|and|for|from|with|that|called|titled|entitled|named|book|novel|film|song|poem|play|essay|paper|album|journal|magazine|newspaper|said|says|wrote|asked)) )(?:(?:${OPENERS}) (?=\\p{Ll})|(?:In|On|After|During|Since|By) (?=\\d))`,
  'gu',
)
/** "… the talks collapsed Trade resumed …": a verb that takes no object cannot be followed by one. */
const NO_OBJECT =
  'collapsed|ended|stopped|ceased|failed|died|resigned|stalled|worsened|deteriorated|improved|continued|faded|vanished|declined|fell|rose|grew|emerged|happened|occurred|arrived|departed|retired|expired|lapsed|surrendered|capitulated'
const BETWEEN_VERBS = new RegExp(
  `(?<=\\b(?:${NO_OBJECT}) )\\p{Lu}[\\p{L}’'-]{3,} (?=(?:began|was|were|had|came|went|took|became|grew|fell|rose|led|\\p{Ll}{3,}ed)\\b)`,
  'gu',
)
/** A picture's caption stuck to the last sentence: "… the South Caucasus.flags on a square". */
const STUCK_CAPTION = /(?<=\p{L}{2}[.!?])(?=\p{Ll}+(?: \p{Ll}+){2,11}$)/u

/**
 * All that is done once a reader knows its blocks: captions that stick to a sentence are parted from it, torn sentences
 * made whole, and blocks parted where a full stop was lost, so that what one sentence says is not told of another.
 */
export function mendBlocks(text: string, blocks: readonly Block[]): Block[] {
  return joinTorn(
    text,
    blocks.flatMap(block => partCaption(text, block)),
  ).flatMap(block => partSentences(text, block))
}

function partCaption(text: string, block: Block): Block[] {
  const at = block.kind === 'paragraph' ? STUCK_CAPTION.exec(sliceOf(text, block))?.index : undefined
  if (at === undefined || isMasked(block, block.start + at)) return [block]
  return partedAt(text, block, [block.start + at]).map((piece, i) => (i === 1 ? asCaption(piece) : piece))
}

function partSentences(text: string, block: Block): Block[] {
  if (block.kind !== 'paragraph') return [block]
  const slice = sliceOf(text, block)
  const lost = [LOST_STOP, BETWEEN_VERBS].flatMap(pattern => Array.from(slice.matchAll(pattern), match => match.index))
  const cuts = [...new Set(lost)].map(at => block.start + at).filter(at => !isMasked(block, at))
  return partedAt(
    text,
    block,
    cuts.sort((a, b) => a - b),
  )
}

const asCaption = (block: Block): Block => ({ ...block, kind: 'caption' })

const isMasked = (block: Block, at: number): boolean => block.masks.some(mask => mask.start < at && at < mask.end)

function partedAt(text: string, block: Block, cuts: readonly number[]): Block[] {
  const pieces: Block[] = []
  let start = block.start
  for (const cut of [...cuts, block.end]) {
    const end = start + text.slice(start, cut).trimEnd().length
    const masks = block.masks.filter(mask => mask.start >= start && mask.end <= end)
    if (end > start) pieces.push({ ...block, start, end, masks })
    start = cut
  }
  return pieces
}
