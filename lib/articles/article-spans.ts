import { type Block, PROSE } from '../readers/block'
import type { ReadDocument } from '../readers/read-document'
import type { Span } from '../text/span'
import { dateLines } from './date-line'
import { isLong, type TextLine, textLines } from './text-line'

/** Below the last filing line mostly stands what belongs to the page, not an article. */
const TAIL_PARAGRAPHS = 3

/**
 * Where the articles of a document stand, at least one; together they cover the text. A page is parted where lines file
 * what stands above them ("Published in Analytical Articles"); else where titles stand with a byline or date stamp; else
 * at headings under rules. A heading alone parts nothing.
 */
export function articleSpans(document: ReadDocument): ArticleSpans {
  const { text, blocks } = document
  const starts = [0]
  const { cuts, oneIssue } = cutsOf(document)
  for (const { at, paragraphs } of cuts) {
    // A part without a paragraph is no article and goes to the one before it.
    if (bodies(blocks, starts.at(-1) ?? 0, at) >= 1 && bodies(blocks, at, text.length) >= paragraphs) starts.push(at)
  }
  return { spans: starts.map((start, i) => ({ start, end: starts[i + 1] ?? text.length })), oneIssue }
}

/** `oneIssue`: its articles came out together, so that the date at its head holds for all. */
export type ArticleSpans = { readonly spans: readonly Span[]; readonly oneIssue: boolean }

type Cut = { readonly at: number; readonly paragraphs: number }

function cutsOf({ text, blocks }: ReadDocument): { readonly cuts: readonly Cut[]; readonly oneIssue: boolean } {
  const filed = blocks.filter(block => FILED.test(text.slice(block.start, block.end).split('\n')[0] ?? ''))
  if (filed.length >= 2) {
    const last = filed.at(-1)
    const cuts = filed.map(block => ({ at: block.end, paragraphs: block === last ? TAIL_PARAGRAPHS : 1 }))
    return { cuts, oneIssue: false }
  }
  const openers = openersOf(text, blocks)
  const items = openers.length < 2 ? ruledHeadings(text, blocks) : []
  const cuts = items.length > 0 ? items : openers
  return { cuts: cuts.map(at => ({ at, paragraphs: 1 })), oneIssue: items.length > 0 }
}

const FILED = /^(?:published|posted|filed) (?:in|under) (?!\d)[^.\d]{1,60}$/i

/** Paragraphs of an article: long ones, or in a newsletter such as make a sentence or two. */
const bodies = (blocks: readonly Block[], from: number, to: number): number =>
  blocks.filter(one => PROSE.has(one.kind) && one.start >= from && one.end <= to && one.end - one.start > SENTENCE)
    .length

const SENTENCE = 80

type Opener = { readonly at: number; readonly titled: boolean; readonly block: number }

/**
 * Where a title stands directly above a byline or a full date stamp, or such a line alone where none has a title. Below it
 * a paragraph follows; dates alone may be the days of a diary.
 */
function openersOf(text: string, blocks: readonly Block[]): readonly number[] {
  const heads = textLines(text, blocks).filter(line => line.block.kind !== 'list-item' && opensArticle(text, line))
  const openers: Opener[] = []
  for (const line of heads) {
    const last = openers.at(-1)
    // Byline and stamp of one article stand together.
    if (last && !blocks.slice(last.block, line.at).some(isBody)) continue
    const title = titleAbove(text, blocks, line)
    openers.push({ at: (title ?? line).start, titled: title !== undefined, block: line.at })
  }
  const fit = openers.filter((one, i) => blocks.slice(one.block, openers[i + 1]?.block).some(isBody))
  const titled = fit.filter(one => one.titled)
  const chosen = titled.length >= 2 ? titled : fit.filter(one => isByline(textOf(text, blocks[one.block])))
  return chosen.map(one => one.at)
}

const isBody = (block: Block): boolean => PROSE.has(block.kind) && block.end - block.start > SENTENCE
const textOf = (text: string, block: Block | undefined): string => (block ? text.slice(block.start, block.end) : '')

const isByline = (words: string): boolean =>
  /^[*_>\s]*(?:By|BY|by)\s(?:\p{Lu}[\p{L}’'.-]*[\s,]*(?:and\s)?){1,8}/u.test(words)

const opensArticle = (text: string, line: TextLine): boolean =>
  !isLong(line.block) &&
  ((isByline(line.words) && line.words.length <= 100 && !/[.!?]$/.test(line.words)) ||
    dateLines(text, line).some(({ kind, value }) => OPENING.has(kind) && value.length > 7))

const OPENING: ReadonlySet<string> = new Set(['published', 'stamp', 'byline', 'updated'])

/** The short line right above, in the same block or the one before: a title, not a sentence. */
function titleAbove(text: string, blocks: readonly Block[], line: TextLine): Span | undefined {
  const inside = text.slice(line.block.start, line.start).trim()
  if (inside)
    return inside.length <= 120 && !inside.includes('\n') ? { start: line.block.start, end: line.start } : undefined
  const above = blocks[line.at - 1]
  if (!above) return undefined
  const words = textOf(text, above)
  const title =
    above.kind === 'heading' || (words.length <= 120 && !/[.:;,]$/.test(words) && above.kind === 'paragraph')
  return title ? above : undefined
}

/** Headings that stand right under a rule ("***", "-----"), each with text: the items of a newsletter. */
function ruledHeadings(text: string, blocks: readonly Block[]): readonly number[] {
  const cuts = blocks.flatMap((block, i) => {
    const before = text.slice(blocks[i - 2]?.end ?? 0, block.start)
    return block.kind === 'heading' && RULE.test(before) ? [block.start] : []
  })
  return cuts.length >= 2 ? cuts : []
}

const RULE = /(?:^|\n)[ \t]*(?:([-*_=])[ \t]*){3,}\n\s*$/
