import type { Span } from '../text/span'
import type { Block } from './block'
import { joinedMasks, proseMasks } from './prose-masks'
import { textBuilder } from './text-builder'

export type BlockStyle = Pick<Block, 'kind' | 'level' | 'reason'>

/** Builds a text and the blocks that index into it, for formats whose words must be taken out of their markup. */
export type BlockWriter = {
  /** Words of the running block, which begins with the first of them; white space is single, as in a browser. */
  readonly add: (
    words: string,
    style: BlockStyle,
    as?: { readonly masked?: boolean; readonly verbatim?: boolean },
  ) => void
  /** A line break inside the running block. */
  readonly breakLine: () => void
  /** Ends the running block, if one was begun. */
  readonly end: () => void
  readonly result: () => { readonly text: string; readonly blocks: readonly Block[] }
}

type Written = { readonly start: number; end: number; readonly style: BlockStyle; readonly masks: Span[] }

/** What HTML collapses; a non-breaking space is a character like any other. */
const SPACE = /[ \t\n\r\f]+/g

export function blockWriter(): BlockWriter {
  const built = textBuilder()
  const blocks: Written[] = []
  let running: Written | undefined
  const begin = (style: BlockStyle): Written => {
    if (blocks.length > 0) built.add(separator(blocks.at(-1)?.style, style))
    return { start: built.length(), end: built.length(), style, masks: [] }
  }
  return {
    add(words, style, as = {}) {
      const flowing = as.verbatim ? words : words.replace(SPACE, ' ')
      const atStart = running === undefined || /[ \n]$/.test(built.tail())
      const piece = atStart && !as.verbatim ? flowing.replace(/^ /, '') : flowing
      if (piece === '' || (running === undefined && piece.trim() === '')) return
      running ??= begin(style)
      const start = built.length()
      built.add(piece)
      if (as.masked) running.masks.push({ start, end: built.length() })
    },
    breakLine() {
      if (!running) return
      if (built.tail().endsWith(' ')) built.cut(1)
      built.add('\n')
    },
    end() {
      if (!running) return
      for (let blank = blankAtEnd(built.tail()); blank > 0; blank = blankAtEnd(built.tail())) built.cut(blank)
      running.end = built.length()
      blocks.push(running)
      running = undefined
    },
    result() {
      const text = built.text()
      return { text, blocks: blocks.map(block => finished(text, block)) }
    },
  }
}

const blankAtEnd = (tail: string): number => tail.length - tail.trimEnd().length

/** Rows of one table or list stand on lines of their own, all else is parted by an empty line. */
const separator = (last: BlockStyle | undefined, next: BlockStyle): string =>
  last?.kind === next.kind && (next.kind === 'list-item' || next.kind === 'table-cell') ? '\n' : '\n\n'

function finished(text: string, { start, end, style, masks }: Written): Block {
  const own = masks.map(mask => ({ start: mask.start, end: Math.min(mask.end, end) }))
  return { start, end, ...style, masks: joinedMasks([...own, ...proseMasks(text, { start, end })]) }
}
