import type { FrontMatter } from '../front-matter'
import { dayOf } from '../html/html-meta'
import { elementsOf, parseHtml, wordsOf } from '../html/parse-html'

const NO_TITLE = /^(?:untitled|document\d*|microsoft word)\b|\.docx?$/i
const NO_NAME = /^(?:admin|administrator|user|owner|unknown|author|python-docx|microsoft.*|windows user)$/i

/** Title, authors and language as Word keeps them in `docProps/core.xml`, and the day on which the file was made. */
export function coreProperties(xml: string | undefined): FrontMatter {
  const parsed = parseHtml((xml ?? '').replace(/<\?[^>]{0,200}\?>/g, ''))
  const elements = parsed.ok ? [...elementsOf(parsed.value)] : []
  const property = (name: string): string | undefined => {
    const element = elements.find(one => one.tagName === name)
    return (element && wordsOf(element)) || undefined
  }
  const title = property('dc:title')
  const names = property('dc:creator')?.split(/\s*;\s*/) ?? []
  const made = dayOf(property('dcterms:created'))
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(property('dc:language') ?? '')?.[0].toLowerCase()
  return {
    authors: names.filter(name => name !== '' && !NO_NAME.test(name)),
    ...(title && !NO_TITLE.test(title) && { title }),
    ...(made && { made }),
    ...(language && { language }),
  }
}
