import type { PDFDocumentProxy } from 'unpdf/pdfjs'
import type { FrontMatter } from '../front-matter'
import { dayOf } from '../html/html-meta'
import { asked } from './open-pdf'

/** Titles that programs put there, not people: file names, "Microsoft Word - …", "untitled". */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint)|powerpoint)\b|\.(?:docx?|indd|pdf|tex|dvi|qxd|rtf|odt|pptx?)$|[\\/]/i
const NO_NAME = /^(?:admin|administrator|user|owner|unknown|author|root|pc|windows|acer|dell|hp|lenovo)\d*$/i

/**
 * Title, authors and date where they look as a person wrote them. The date is only what XMP says of publication: when the
 * file was made says nothing on when the text was.
 */
export async function pdfMeta(pdf: PDFDocumentProxy): Promise<FrontMatter> {
  const { info, metadata } = await asked(pdf.getMetadata())
  const told = info as Readonly<Record<string, unknown>>
  const xmp = (name: string): unknown => metadata?.get(name)
  const title = [xmp('dc:title'), told.Title].map(line).find(one => one !== undefined && isTitle(one))
  const names = [xmp('dc:creator') ?? told.Author]
    .flat()
    .flatMap(one => line(one)?.split(/\s*;\s*|\s+and\s+|\s*&\s*/) ?? [])
  const date = [xmp('prism:publicationdate'), xmp('prism:coverdate'), xmp('dc:date')].flat().map(line).map(dayOf)[0]
  const publisher = [xmp('dc:publisher')].flat().map(line)[0]
  const made = dayOf(/^D:(\d{4}(?:\d\d){0,2})/.exec(line(told.CreationDate) ?? '')?.[1])
  const language = /^[a-z]{2,3}(?=-|$)/i.exec(line(told.Language) ?? '')?.[0].toLowerCase()
  return {
    authors: [...new Set(names.filter(isName))].slice(0, 40),
    ...(title && { title }),
    ...(date && { date }),
    ...(publisher && { publisher }),
    ...(made && { made }),
    ...(language && { language }),
  }
}

function line(value: unknown): string | undefined {
  const single = typeof value === 'string' ? value.replace(/[\s\p{Cc}]+/gu, ' ').trim() : ''
  return single === '' ? undefined : single
}

const isTitle = (title: string): boolean =>
  title.length >= 4 && title.length <= 200 && /\p{L}{3}/u.test(title) && !NO_TITLE.test(title)

const isName = (name: string): boolean =>
  name.length <= 80 && /^\p{Lu}.*\p{L}/u.test(name) && !NO_NAME.test(name) && !name.includes('@')
