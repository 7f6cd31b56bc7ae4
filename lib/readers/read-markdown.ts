import type { Nodes, Parents } from 'mdast'
import { fromMarkdown } from 'mdast-util-from-markdown'
import { frontmatterFromMarkdown } from 'mdast-util-frontmatter'
import { frontmatter } from 'micromark-extension-frontmatter'
import { ok, type Result } from '../result'
import type { Span } from '../text/span'
import type { Block, BlockKind } from './block'
import { readFrontMatter } from './front-matter'
import { joinedMasks, proseMasks, sourceMark } from './prose-masks'
import type { ReadDocument } from './read-document'
import { tableCells } from './table-cells'

/** The marker of a correction: `> [!disputed] what is wrong and what other sources say (source)`. */
const DISPUTED = /^\[!disputed\]\s*/i
/** micromark nests without limit; deeper quotes and lists than this are read as text of the level above. */
const MAX_DEPTH = 40

export function readMarkdown(
  text: string,
): Result<ReadDocument, 'front-matter-malformed' | 'front-matter-date-invalid'> {
  const tree = fromMarkdown(withoutDepth(text), {
    extensions: [frontmatter()],
    mdastExtensions: [frontmatterFromMarkdown()],
  })
  const yaml = tree.children[0]
  const meta = readFrontMatter(yaml?.type === 'yaml' ? yaml.value : '')
  if (!meta.ok) return meta
  const blocks: Block[] = []
  for (const child of tree.children) collect(child, 'paragraph', { text, blocks, depth: 0 })
  return ok({ text, format: 'markdown', meta: meta.value, blocks })
}

/** Signs of quotes and lists on one line at the most: micromark takes the cube of their number. A list is two levels. */
const MOST_SIGNS = MAX_DEPTH / 2
const SIGNS = new RegExp(
  `^((?:[ \\t]{0,3}(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t])){${MOST_SIGNS}})((?:[ \\t]*(?:>|(?:[-*+]|\\d{1,9}[.)])[ \\t]))+)(?=[^\\n]*[^\\s*_-])`,
  'gm',
)

/** Signs beyond the limit become letters, one for one, for the parser's eyes only: they are text of the level above. */
const withoutDepth = (text: string): string =>
  text.replace(SIGNS, (_, signs: string, more: string) => signs + more.replace(/\S/g, 'x'))

type Walk = { readonly text: string; readonly blocks: Block[]; readonly depth: number }

function collect(node: Nodes, kind: BlockKind, walk: Walk): void {
  const span = spanOf(node)
  if (!span || walk.depth > MAX_DEPTH) return
  const deeper = { ...walk, depth: walk.depth + 1 }
  switch (node.type) {
    case 'yaml':
      walk.blocks.push({ ...span, kind: 'metadata', masks: [], reason: 'front-matter' })
      return
    case 'code':
    case 'html':
    case 'definition':
      walk.blocks.push({ ...span, kind: 'code', masks: [], reason: 'code' })
      return
    case 'heading':
      walk.blocks.push({ ...span, kind: 'heading', level: node.depth, masks: inlineMasks(node, span, walk.text) })
      return
    case 'paragraph':
      walk.blocks.push(...paragraphBlocks(node, span, kind, walk.text))
      return
    case 'blockquote':
      collectQuote(node, span, deeper)
      return
    case 'list':
    case 'listItem':
      for (const child of node.children) collect(child, 'list-item', deeper)
  }
}

function collectQuote(node: Parents, span: Span, walk: Walk): void {
  const first = node.children[0]
  const lead = first ? spanOf(first) : undefined
  const marker = lead ? DISPUTED.exec(walk.text.slice(lead.start, span.end)) : null
  if (!marker || !lead) {
    for (const child of node.children) collect(child, 'quote', walk)
    return
  }
  const masks = inlineMasks(node, span, walk.text)
  const mark = { start: lead.start, end: lead.start + marker[0].length }
  const about = noteTarget(walk.blocks)
  walk.blocks.push({
    ...span,
    kind: 'disputed',
    masks: joinedMasks([...masks, mark]),
    ...(about !== undefined && { about }),
  })
}

/** The block directly above, past other notes on it. */
function noteTarget(blocks: readonly Block[]): number | undefined {
  const last = blocks.at(-1)
  if (!last || last.kind === 'heading' || last.kind === 'metadata') return undefined
  return last.kind === 'disputed' ? last.about : blocks.length - 1
}

function paragraphBlocks(node: Parents, span: Span, kind: BlockKind, text: string): Block[] {
  const masks = inlineMasks(node, span, text)
  const cells = tableCells(text, span)
  if (cells) return cells.map(cell => ({ ...cell, kind: 'table-cell', masks: within(masks, cell) }))
  const src = sourceMark(text, span)
  return [{ ...span, kind, masks, ...(src !== undefined && { src }) }]
}

const within = (masks: readonly Span[], span: Span): Span[] =>
  masks.filter(mask => mask.start >= span.start && mask.end <= span.end)

/** All of `span` but the words: emphasis and link marks, images, raw HTML, escapes, quote signs, source and note marks. */
function inlineMasks(node: Nodes, span: Span, text: string): Span[] {
  const masks: Span[] = []
  let at = span.start
  for (const word of wordSpans(node, text)) {
    if (word.start > at) masks.push({ start: at, end: word.start })
    masks.push(...escapeMasks(text, word))
    at = Math.max(at, word.end)
  }
  if (at < span.end) masks.push({ start: at, end: span.end })
  return joinedMasks([...masks, ...proseMasks(text, span)])
}

function wordSpans(node: Nodes, text: string, depth = 0): Span[] {
  const span = spanOf(node)
  if (!span || depth > MAX_DEPTH * 2) return []
  if (node.type === 'text') return [span]
  if (node.type === 'inlineCode') {
    const ticks = /^`*/.exec(text.slice(span.start, span.end))?.[0].length ?? 0
    return [{ start: span.start + ticks, end: span.end - ticks }]
  }
  return 'children' in node ? node.children.flatMap(child => wordSpans(child, text, depth + 1)) : []
}

/** Backslashes before punctuation, and the quote signs and indents that a text node carries after its line breaks. */
function escapeMasks(text: string, span: Span): Span[] {
  const slice = text.slice(span.start, span.end)
  return Array.from(slice.matchAll(/\\(?=[!-/:-@[-`{-~])|(?<=\n)[ \t>]+/g), match => ({
    start: span.start + match.index,
    end: span.start + match.index + match[0].length,
  }))
}

function spanOf(node: Nodes): Span | undefined {
  const start = node.position?.start.offset
  const end = node.position?.end.offset
  return start === undefined || end === undefined ? undefined : { start, end }
}
