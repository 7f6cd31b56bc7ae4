import { attribute, fewWordsOf, type HtmlElement } from './parse-html'

const words = (list: string): ReadonlySet<string> => new Set(list.split(' '))

const ELEMENTS = words(
  'script style noscript template nav aside footer form button select option input textarea label svg math iframe object ' +
    'embed canvas video audio dialog menu head map datalist progress meter rp rt',
)
const ROLES = words(
  'navigation complementary banner contentinfo search dialog alertdialog menu menubar toolbar tablist alert status',
)
const HIDDEN_STYLE = /display\s*:\s*none|visibility\s*:\s*hidden/i
/** Names that sites give to what surrounds the text, as whole words of a class or id. */
const NAMES =
  /(?:^|[\s_-])(?:cookies?|consent|gdpr|newsletter|subscri(?:be|ption)|advert(?:s|isements?)?|ads?|sponsored|social|shar(?:e|ing)|related|recommended|breadcrumbs?|comments?|disqus|sidebar|navbox|navbar|nav|navigation|menu|popup|modal|paywall|skip-?link|sr-only|visually-hidden|screen-reader-text|noprint|editsection|printfooter|catlinks|toc|promo|pull-?quote|widget|masthead)(?:$|[\s_-])/i

/** Never shown, or not part of what a page tells. */
export function isLeftOut(element: HtmlElement): boolean {
  if (ELEMENTS.has(element.tagName) || ROLES.has(attribute(element, 'role') ?? '') || isWayBack(element)) return true
  return (
    attribute(element, 'hidden') !== undefined ||
    attribute(element, 'aria-hidden') === 'true' ||
    HIDDEN_STYLE.test(attribute(element, 'style') ?? '')
  )
}

/** The arrow that leads from a note back to the text. */
const isWayBack = (element: HtmlElement): boolean =>
  element.tagName === 'a' && /^(?:[↑↩⤴^]\ufe0e?)+$/.test(fewWordsOf(element, 4) ?? '')

/** Named like something that surrounds the text. Only a hint: what holds much of the page's prose is kept all the same. */
export const isNamedAside = (element: HtmlElement): boolean =>
  element.tagName !== 'body' &&
  element.tagName !== 'html' &&
  NAMES.test(`${attribute(element, 'class') ?? ''} ${attribute(element, 'id') ?? ''}`)
