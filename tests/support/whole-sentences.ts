import { PROSE } from '../../lib/readers/block'
import type { ReadDocument } from '../../lib/readers/read-document'
import { squeezed } from '../../lib/text/mask'
import { splitSentences } from '../../lib/text/split-sentences'

/** The sentences of the running text as a person would read them, in order, each with its span. */
export const wholeSentences = ({ text, blocks }: ReadDocument) =>
  blocks
    .filter(block => PROSE.has(block.kind))
    .flatMap(block =>
      splitSentences(text, block, block.masks).map(span => ({ ...span, words: squeezed(text, span, block.masks) })),
    )
