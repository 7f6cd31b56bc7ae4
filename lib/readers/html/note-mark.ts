import { attribute, childrenOf, elementsOf, type HtmlElement, wordsOf } from './parse-html'

const MARK = /^\[?(?:\d{1,3}|[a-z]|[ivx]{1,4}|[*†‡§]{1,3}|note \d{1,2})\]?(?:[,–-]\s?\d{1,3})*$/i

/** The words of a raised or linked note mark ("2021<sup>5</sup>"), which is no part of the prose; else undefined. */
export function noteMark(element: HtmlElement): string | undefined {
  const named = `${attribute(element, 'role') ?? ''} ${attribute(element, 'class') ?? ''}`
  const linked = element.tagName === 'a' && /doc-noteref|footnote-?ref|noteref/i.test(named)
  if (!linked && element.tagName !== 'sup') return undefined
  const words = wordsOf(element)
  if (linked) return words
  const links = [...elementsOf(element)].some(one => one.tagName === 'a')
  return MARK.test(words) && (links || (/\d|[*†‡§]/.test(words) && !isPower(element))) ? words : undefined
}

/** "40 km<sup>2</sup>", "10<sup>6</sup>". */
function isPower(element: HtmlElement): boolean {
  const siblings = element.parentNode ? childrenOf(element.parentNode) : []
  const before = siblings[siblings.indexOf(element) - 1]
  return before !== undefined && 'value' in before && /(?:\b[kcm]?m|\b10|×\s?10)$/.test(before.value)
}
