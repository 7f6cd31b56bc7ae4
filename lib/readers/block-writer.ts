import type { Span } from '../text/span'
import type { Block } from './block'
import { joinedMasks, proseMasks } from './prose-masks'

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

type Running = { readonly start: number; readonly style: BlockStyle; readonly masks: Span[] }

/** What HTML collapses; a non-breaking space is a character like any other. */
const SPACE = /[ \t\n\r\f]+/g

export function blockWriter(): BlockWriter {
  const blocks: Block[] = []
  let text = ''
  let running: Running | undefined
  const begin = (style: BlockStyle): Running => {
    if (text !== '') text += separator(blocks.at(-1), style)
    return { start: text.length, style, masks: [] }
  }
  return {
    add(words, style, as = {}) {
      const flowing = as.verbatim ? words : words.replace(SPACE, ' ')
      const atStart = running === undefined || /[ \n]$/.test(text)
      const piece = atStart && !as.verbatim ? flowing.replace(/^ /, '') : flowing
      if (piece === '' || (running === undefined && piece.trim() === '')) return
      running ??= begin(style)
      const start = text.length
      text += piece
      if (as.masked) running.masks.push({ start, end: text.length })
    },
    breakLine() {
      if (running) text = `${text.replace(/ $/, '')}\n`
    },
    end() {
      if (!running) return
      text = text.slice(0, running.start) + text.slice(running.start).trimEnd()
      blocks.push(finished(text, running))
      running = undefined
    },
    result: () => ({ text, blocks }),
  }
}

/** Rows of one table or list stand on lines of their own, all else is parted by an empty line. */
const separator = (last: Block | undefined, next: BlockStyle): string =>
  last?.kind === next.kind && (next.kind === 'list-item' || next.kind === 'table-cell') ? '\n' : '\n\n'

function finished(text: string, { start, style, masks }: Running): Block {
  const span = { start, end: text.length }
  const own = masks.map(mask => ({ start: mask.start, end: Math.min(mask.end, span.end) }))
  return { ...span, ...style, masks: joinedMasks([...own, ...proseMasks(text, span)]) }
}
