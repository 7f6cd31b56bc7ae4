import { isEdtf } from '../../edtf/edtf'
import type { FrontMatter } from '../front-matter'
import { jsonLd } from './json-ld'
import { attribute, elementsOf, fewWordsOf, type HtmlDocument, type HtmlElement, wordsOf } from './parse-html'

/** `<meta>` names in the order in which they are believed, in lower case. */
const TITLE = ['citation_title', 'og:title', 'dc.title', 'twitter:title']
const DATE = [
  'article:published_time',
  'citation_publication_date',
  'citation_date',
  'citation_online_date',
  'datepublished',
  'dc.date.issued',
  'dcterms.issued',
  'dc.date',
  'dcterms.date',
  'parsely-pub-date',
  'sailthru.date',
  'pubdate',
  'publish-date',
  'date',
]
const AUTHORS = ['citation_author', 'author', 'dc.creator', 'dcterms.creator', 'parsely-author', 'article:author']
const PUBLISHER = ['citation_journal_title', 'og:site_name', 'dc.publisher', 'citation_publisher']

/** What a page says of itself in its head, in JSON-LD and around its title. `root` is where its text stands. */
export function htmlMeta(document: HtmlDocument, root: HtmlElement): FrontMatter {
  const elements = [...elementsOf(document)]
  const named = metaTags(elements)
  const linked = jsonLd(elements)
  const first = (names: readonly string[]): string | undefined => names.flatMap(name => named.get(name) ?? [])[0]
  const title = titleOf(elements, root, linked.title ?? first(TITLE))
  const date = [linked.date, first(DATE), timeOf(root)].map(dayOf).find(one => one !== undefined)
  const authors = authorsOf(
    AUTHORS.map(name => named.get(name) ?? []).find(names => names.some(isName)) ?? linked.authors,
  )
  const publisher = linked.publisher ?? first(PUBLISHER)
  const source = sourceOf(elements) ?? first(['og:url'])
  const language = languageTag(elements)
  return {
    authors,
    ...(title && { title }),
    ...(date && { date }),
    ...(publisher && { publisher }),
    ...(source && { source }),
    ...(language && { language }),
  }
}

function metaTags(elements: readonly HtmlElement[]): ReadonlyMap<string, readonly string[]> {
  const tags = new Map<string, string[]>()
  for (const element of elements) {
    if (element.tagName !== 'meta') continue
    const name = attribute(element, 'property') ?? attribute(element, 'name') ?? attribute(element, 'itemprop')
    const content = attribute(element, 'content')?.replace(/\s+/g, ' ').trim()
    if (name && content) tags.set(name.toLowerCase(), [...(tags.get(name.toLowerCase()) ?? []), content])
  }
  return tags
}

/** A page's only `<h1>` is its title without the name of the site, which `<title>` mostly has at its end. */
function titleOf(elements: readonly HtmlElement[], root: HtmlElement, told: string | undefined): string | undefined {
  const tag = elements.find(one => one.tagName === 'title' && one.namespaceURI.endsWith('xhtml'))
  const title = told ?? (tag && wordsOf(tag))
  const tops = [...elementsOf(root)].filter(one => one.tagName === 'h1').map(wordsOf)
  const all = tops.length > 0 ? tops : elements.filter(one => one.tagName === 'h1').map(wordsOf)
  const only = all.length === 1 ? all[0] : undefined
  if (only && (!title || title.includes(only))) return only
  return title?.replace(/\s+[|–—·-]\s+[^|–—·]{2,40}$/, '') || undefined
}

/** Of `<time>` elements only one that is said to be of the publication, or that stands alone in a byline. */
function timeOf(root: HtmlElement): string | undefined {
  const articles = [...elementsOf(root)].filter(one => one.tagName === 'article')
  if (articles.length > 1) return undefined
  const times = [...elementsOf(root)].filter(one => one.tagName === 'time' && attribute(one, 'datetime'))
  const said = times.find(
    one => attribute(one, 'pubdate') !== undefined || attribute(one, 'itemprop') === 'datePublished' || isAlone(one),
  )
  return said && attribute(said, 'datetime')
}

/** Around it stand no more words than those of a byline, and no sentence. */
function isAlone(time: HtmlElement): boolean {
  const around = time.parentNode && fewWordsOf(time.parentNode, 160)
  return (
    typeof around === 'string' &&
    !/[.!?]$/.test(around) &&
    /^(?:by|published|posted|updated|on)?\b/i.test(around) &&
    around.length <= wordsOf(time).length + 60
  )
}

/** The day of an ISO time as it is written, in EDTF; less precise where less is said. */
export function dayOf(written: string | undefined): string | undefined {
  const [, year, month, day] = /^\s*(\d{4})(?:[-/]?(\d\d))?(?:[-/]?(\d\d))?(?!\d)/.exec(written ?? '') ?? []
  const parts = [year, month, month && day].filter(part => part !== undefined)
  while (parts.length > 0 && !isEdtf(parts.join('-'))) parts.pop()
  return parts.length > 0 ? parts.join('-') : undefined
}

/** A profile's address is no name, and a byline's "By" no part of one. */
const isName = (name: string): boolean => /\p{L}/u.test(name) && !/^https?:|\//.test(name) && name.length <= 120

function authorsOf(names: readonly string[]): readonly string[] {
  const clean = names.filter(isName).map(name => name.replace(/^by\s+/i, '').trim())
  return [...new Set(clean)].slice(0, 40)
}

function sourceOf(elements: readonly HtmlElement[]): string | undefined {
  const link = elements.find(one => one.tagName === 'link' && attribute(one, 'rel') === 'canonical')
  const address = link && attribute(link, 'href')
  return address && /^https?:\/\//.test(address) ? address : undefined
}

function languageTag(elements: readonly HtmlElement[]): string | undefined {
  const html = elements.find(one => one.tagName === 'html')
  const tag = html && (attribute(html, 'lang') ?? attribute(html, 'xml:lang'))
  return /^[a-z]{2,3}(?=-|$)/i.exec(tag?.trim() ?? '')?.[0].toLowerCase()
}
