import {
  type DefaultTreeAdapterMap,
  type DefaultTreeAdapterTypes,
  defaultTreeAdapter,
  parse,
  type TreeAdapter,
} from 'parse5'
import { err, ok, type Result } from '../../result'

export type HtmlNode = DefaultTreeAdapterTypes.Node
export type HtmlElement = DefaultTreeAdapterTypes.Element
export type HtmlDocument = DefaultTreeAdapterTypes.Document

/** A large encyclopaedia page has 50,000 elements, 60 deep; browsers stop nesting at 512. */
const MAX_ELEMENTS = 500_000
const MAX_DEPTH = 512

class Tangled extends Error {}

/** `document-tangled`: nests too deeply or has too many elements, as pages do that are made to choke a reader. */
export function parseHtml(html: string): Result<HtmlDocument, 'document-tangled'> {
  try {
    return ok(parse(html, { treeAdapter: countingAdapter() }))
  } catch (error) {
    if (error instanceof Tangled || error instanceof RangeError) return err('document-tangled')
    throw error
  }
}

/** Counts while the tree is built: a small page can ask for millions of elements, by formatting that is never closed. */
function countingAdapter(): TreeAdapter<DefaultTreeAdapterMap> {
  const depths = new WeakMap<HtmlNode, number>()
  let elements = 0
  const nested = (parent: HtmlNode, child: HtmlNode): void => {
    const depth = (depths.get(parent) ?? 0) + 1
    depths.set(child, depth)
    if (depth > MAX_DEPTH) throw new Tangled()
  }
  return {
    ...defaultTreeAdapter,
    createElement(tagName, namespace, attributes) {
      if (++elements > MAX_ELEMENTS) throw new Tangled()
      return defaultTreeAdapter.createElement(tagName, namespace, attributes)
    },
    appendChild(parent, child) {
      nested(parent, child)
      defaultTreeAdapter.appendChild(parent, child)
    },
    insertBefore(parent, child, before) {
      nested(parent, child)
      defaultTreeAdapter.insertBefore(parent, child, before)
    },
  }
}

export const isElement = (node: HtmlNode): node is HtmlElement => 'tagName' in node

export const childrenOf = (node: HtmlNode): readonly HtmlNode[] => ('childNodes' in node ? node.childNodes : [])

export const attribute = (element: HtmlElement, name: string): string | undefined =>
  element.attrs.find(one => one.name === name)?.value

/** All elements below `node`, in the order of the page. */
export function* elementsOf(node: HtmlNode): Generator<HtmlElement> {
  for (const below of nodesOf(node)) if (isElement(below)) yield below
}

function* nodesOf(node: HtmlNode): Generator<HtmlNode> {
  const waiting = [...childrenOf(node)].reverse()
  for (let next = waiting.pop(); next; next = waiting.pop()) {
    yield next
    const children = childrenOf(next)
    for (let i = children.length - 1; i >= 0; i--) waiting.push(children[i] as HtmlNode)
  }
}

/** All words below `node`, white space single. */
export function wordsOf(node: HtmlNode): string {
  let words = ''
  for (const below of nodesOf(node)) if ('value' in below) words += below.value
  return words.replace(/\s+/g, ' ').trim()
}

/** The same where they are at most `most` characters, over few elements; else undefined, without a look at the rest. */
export function fewWordsOf(node: HtmlNode, most: number): string | undefined {
  let words = ''
  let seen = 0
  for (const below of nodesOf(node)) {
    if ('value' in below) words += below.value
    if (words.length > most * 4 || ++seen > most) return undefined
  }
  const single = words.replace(/\s+/g, ' ').trim()
  return single.length <= most ? single : undefined
}
