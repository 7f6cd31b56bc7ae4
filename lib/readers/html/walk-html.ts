import type { Block } from '../block'
import { type BlockStyle, type BlockWriter, blockWriter } from '../block-writer'
import type { MainContent } from './main-content'
import { noteMark } from './note-mark'
import {
  attribute,
  childrenOf,
  elementsOf,
  fewWordsOf,
  type HtmlElement,
  type HtmlNode,
  isElement,
  wordsOf,
} from './parse-html'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const INLINE = words(
  'a abbr acronym b bdi bdo big cite code data del dfn em font i ins kbd mark q ruby s samp small span strike strong sub ' +
    'sup time tt u var wbr rb rtc center',
)
const LAYOUT = words('p div h1 h2 h3 h4 h5 h6 ul ol table blockquote article section')

/** The words of a page, block by block, as a person would read them. */
export function walkHtml({ root, leaves }: MainContent): { readonly text: string; readonly blocks: readonly Block[] } {
  const writer = blockWriter()
  walk(root, { kind: 'paragraph' }, { writer, leaves })
  writer.end()
  return writer.result()
}

type Walk = { readonly writer: BlockWriter; readonly leaves: (element: HtmlElement) => boolean }

/** The tree is at most 512 deep (`parseHtml`). */
function walk(node: HtmlNode, style: BlockStyle, page: Walk): void {
  const { writer } = page
  if ('value' in node) writer.add(node.value, style, { verbatim: style.kind === 'code' })
  if (!isElement(node) || node.tagName === 'hr' || node.tagName === 'img' || page.leaves(node)) return
  const mark = noteMark(node)
  if (node.tagName === 'br') writer.breakLine()
  else if (mark !== undefined) writer.add(mark, style, { masked: true })
  else walkInto(node, style, page)
}

function walkInto(element: HtmlElement, style: BlockStyle, page: Walk): void {
  const inline = INLINE.has(element.tagName)
  const inner = styleOf(element, style)
  if (!inline) page.writer.end()
  for (const child of childrenOf(element)) walk(child, inner, page)
  if (!inline) page.writer.end()
}

function styleOf(element: HtmlElement, style: BlockStyle): BlockStyle {
  const { tagName } = element
  if (style.kind === 'noise' || style.kind === 'caption') return style
  const level = /^h([1-6])$/.exec(tagName)?.[1] ?? (isBoldLine(element) ? '4' : undefined)
  if (level) return { kind: 'heading', level: Number(level) }
  if (isByline(element)) return { kind: 'metadata', reason: 'byline' }
  if (isNotes(element)) return { kind: 'noise', reason: 'bibliography' }
  if (tagName === 'ul' || tagName === 'ol') return isLinkList(element) ? { kind: 'noise', reason: 'navigation' } : style
  if (tagName === 'td' || tagName === 'th') return isLayout(element) ? style : { kind: 'table-cell' }
  return KINDS[tagName] ?? style
}

const KINDS: Readonly<Record<string, BlockStyle>> = {
  li: { kind: 'list-item' },
  dd: { kind: 'list-item' },
  dt: { kind: 'list-item' },
  blockquote: { kind: 'quote' },
  pre: { kind: 'code', reason: 'code' },
  listing: { kind: 'code', reason: 'code' },
  figcaption: { kind: 'caption' },
  caption: { kind: 'caption' },
  figure: { kind: 'caption' },
  address: { kind: 'metadata', reason: 'byline' },
}

/** A byline or stamp is short; what is named "author" and long is a note on the author. */
const LONGEST_BYLINE = 160

function isByline(element: HtmlElement): boolean {
  if (INLINE.has(element.tagName)) return false
  const named = `${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''} ${attribute(element, 'itemprop') ?? ''}`
  if (
    /(?:^|[\s_-])(?:by-?line|author|dateline|posted-on|published|post-date|pub-?date|entry-meta|post-meta|article-meta)(?:$|[\s_-])/i.test(
      named,
    )
  )
    return fewWordsOf(element, LONGEST_BYLINE) !== undefined
  if (NEVER_BYLINE.has(element.tagName)) return false
  const all = fewWordsOf(element, LONGEST_BYLINE)
  const time = all === undefined ? undefined : [...elementsOf(element)].find(one => one.tagName === 'time')
  return time !== undefined && wordsOf(time).length >= (all?.length ?? 0) * 0.6
}

const NEVER_BYLINE = words('td th li dd dt body main article section h1 h2 h3 h4 h5 h6 figure figcaption')

const isNotes = (element: HtmlElement): boolean =>
  /^doc-(?:endnotes|footnotes?|bibliography)$/.test(attribute(element, 'role') ?? '') ||
  /(?:^|[\s_-])(?:footnotes?|endnotes?|references|reflist|bibliography|citations)(?:$|[\s_-])/i.test(
    `${attribute(element, 'class') ?? ''}`,
  ) ||
  /^(?:foot|end)note-\d/.test(attribute(element, 'id') ?? '')

/** Three links or more and hardly a word beside them. */
function isLinkList(list: HtmlElement): boolean {
  const links = [...elementsOf(list)].filter(one => one.tagName === 'a')
  if (links.length < 3) return false
  const linked = links.reduce((sum, link) => sum + wordsOf(link).length, 0)
  return linked >= wordsOf(list).length * 0.8
}

/** A paragraph that is one bold line is a heading made by hand. */
function isBoldLine(element: HtmlElement): boolean {
  const [only, ...rest] = childrenOf(element).filter(one => !('value' in one) || one.value.trim() !== '')
  if (element.tagName !== 'p' || !only || rest.length > 0 || !isElement(only)) return false
  const words = only.tagName === 'strong' || only.tagName === 'b' ? fewWordsOf(only, 90) : undefined
  return words !== undefined && /^[\p{Lu}\d]/u.test(words) && !/[.!?:;,]$/.test(words)
}

/** Part of the page's layout, not a datum: holds more than a few short paragraphs. */
function isLayout(cell: HtmlElement): boolean {
  const boxes = childrenOf(cell)
    .filter(isElement)
    .filter(one => LAYOUT.has(one.tagName))
  if (boxes.length === 0) return false
  return boxes.some(one => one.tagName !== 'p' && one.tagName !== 'div') || fewWordsOf(cell, LONGEST_CELL) === undefined
}

const LONGEST_CELL = 240
