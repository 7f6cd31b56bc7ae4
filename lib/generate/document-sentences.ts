import type { Block, BlockKind } from '../readers/block'
import { contains, type Span } from '../text/span'
import { splitSentences } from '../text/split-sentences'

/** One sentence with its place in the document. */
export type DocumentSentence = Span & {
  readonly masks: readonly Span[]
  /** As it was cut from its block. */
  readonly cut: Span
  /** Index of its block, which is its paragraph. */
  readonly paragraph: number
  readonly article: number
  readonly kind: BlockKind
}

/** Read for time expressions; only some of them may hold facts (`PROSE`). */
const READ: ReadonlySet<BlockKind> = new Set([
  'heading',
  'paragraph',
  'list-item',
  'quote',
  'table-cell',
  'caption',
  'disputed',
])

export function documentSentences(
  text: string,
  blocks: readonly Block[],
  articles: readonly Span[],
): readonly DocumentSentence[] {
  return blocks.flatMap((block, paragraph) => {
    if (!READ.has(block.kind)) return []
    const article = Math.max(
      0,
      articles.findIndex(one => contains(one, block)),
    )
    return splitSentences(text, block, block.masks).map(span => ({
      ...span,
      cut: span,
      masks: block.masks.filter(mask => mask.start < span.end && mask.end > span.start),
      paragraph,
      article,
      kind: block.kind,
    }))
  })
}
