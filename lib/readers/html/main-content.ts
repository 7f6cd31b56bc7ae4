import { isLeftOut, isNamedAside } from './left-out'
import { attribute, childrenOf, elementsOf, type HtmlElement, type HtmlNode, isElement } from './parse-html'

export type MainContent = {
  readonly root: HtmlElement
  /** Whether an element inside is to be left out. */
  readonly leaves: (element: HtmlElement) => boolean
}

/** An element that holds this share of a page's prose is its text, whatever its name; less does not. */
const MUCH = 0.4
const MOST = 0.8

/**
 * Where a page has its text: the `article` or `main` that holds it, else the smallest element with most of the prose.
 * Prose are words outside links, in what is shown.
 */
export function mainContent(body: HtmlElement): MainContent {
  const prose = new Map<HtmlNode, number>()
  measure(body, prose)
  const whole = Math.max(1, prose.get(body) ?? 0)
  const share = (element: HtmlElement): number => (prose.get(element) ?? 0) / whole
  const marked = [...elementsOf(body)].filter(isMarked).filter(element => share(element) > 0)
  const article =
    marked.find(element => share(element) >= MOST) ?? marked.find(element => holdsMost(element, marked, share))
  const root = article ?? densest(body, share)
  return {
    root,
    leaves: element =>
      isLeftOut(element) ||
      (element.tagName === 'header' && root.tagName === 'body' && !holdsTitle(element)) ||
      (isNamedAside(element) && share(element) < MUCH),
  }
}

const isMarked = (element: HtmlElement): boolean =>
  element.tagName === 'article' ||
  element.tagName === 'main' ||
  attribute(element, 'role') === 'main' ||
  attribute(element, 'itemprop') === 'articleBody'

const holdsTitle = (header: HtmlElement): boolean => [...elementsOf(header)].some(one => one.tagName === 'h1')

/** Of what is marked as text, more than the rest together; a page of several articles has no such one. */
function holdsMost(
  element: HtmlElement,
  marked: readonly HtmlElement[],
  share: (element: HtmlElement) => number,
): boolean {
  if (share(element) >= MUCH)
    return marked.every(other => other === element || share(other) < MUCH || within(element, other))
  return element.tagName === 'main' && marked.every(other => share(other) <= share(element)) && share(element) > 0.15
}

function within(inner: HtmlElement, outer: HtmlElement): boolean {
  for (let at: HtmlNode | null = inner; at; at = 'parentNode' in at ? at.parentNode : null)
    if (at === outer) return true
  return false
}

function densest(body: HtmlElement, share: (element: HtmlElement) => number): HtmlElement {
  let at = body
  for (;;) {
    const inner = childrenOf(at)
      .filter(isElement)
      .find(child => share(child) >= MOST * share(at) && share(child) > MUCH)
    if (!inner || !BOXES.has(inner.tagName)) return at
    at = inner
  }
}

const BOXES = new Set(['div', 'section', 'article', 'main', 'table', 'tbody', 'tr', 'td', 'center', 'font', 'span'])

/** Length of the words below each node, without links and what is left out. Fills `prose`. */
function measure(node: HtmlNode, prose: Map<HtmlNode, number>): number {
  if ('value' in node) return node.value.trim().length
  if (isElement(node) && (node.tagName === 'a' || isLeftOut(node))) return 0
  const length = childrenOf(node).reduce((sum, child) => sum + measure(child, prose), 0)
  prose.set(node, length)
  return length
}
