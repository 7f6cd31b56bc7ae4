import { attribute, childrenOf, type HtmlElement } from './parse-html'

export type JsonLd = {
  readonly title?: string
  readonly date?: string
  readonly authors: readonly string[]
  readonly publisher?: string
}

const ARTICLE = /(?:article|posting|report|creativework|webpage|book|chapter)$/i

/** What schema.org data in a page says of its article; the first that has a date, else the first. */
export function jsonLd(elements: readonly HtmlElement[]): JsonLd {
  const scripts = elements.filter(one => one.tagName === 'script' && attribute(one, 'type') === 'application/ld+json')
  const things = scripts.flatMap(script => thingsIn(parsed(script), 0))
  const articles = things.filter(thing => [thing['@type']].flat().some(type => ARTICLE.test(String(type))))
  const article = articles.find(thing => typeof thing.datePublished === 'string') ?? articles[0]
  if (!article) return { authors: [] }
  const title = words(article.headline) ?? words(article.name)
  const date = words(article.datePublished)
  const publisher = namesOf(article.publisher)[0]
  return {
    authors: namesOf(article.author),
    ...(title && { title }),
    ...(date && { date }),
    ...(publisher && { publisher }),
  }
}

type Thing = Readonly<Record<string, unknown>>

const isThing = (value: unknown): value is Thing => typeof value === 'object' && value !== null && !Array.isArray(value)

function parsed(script: HtmlElement): unknown {
  try {
    return JSON.parse(
      childrenOf(script)
        .map(node => ('value' in node ? node.value : ''))
        .join(''),
    )
  } catch {
    return undefined
  }
}

/** Deeper than a list in a `@graph` nobody puts an article. */
function thingsIn(value: unknown, depth: number): readonly Thing[] {
  if (depth > 4) return []
  if (Array.isArray(value)) return value.flatMap(one => thingsIn(one, depth + 1))
  return isThing(value) ? [value, ...thingsIn(value['@graph'] ?? value.mainEntity, depth + 1)] : []
}

const words = (value: unknown): string | undefined =>
  typeof value === 'string' && value.trim() !== '' ? value.replace(/\s+/g, ' ').trim() : undefined

function namesOf(value: unknown): readonly string[] {
  return [value].flat(2).flatMap(one => words(isThing(one) ? one.name : one) ?? [])
}
