import type { Block } from '../readers/block'
import type { ReadDocument } from '../readers/read-document'
import { squeezed } from '../text/mask'
import { dateLines } from './date-line'
import { type TextLine, textLines } from './text-line'

/** The title of an article; of one without, its first words. `whole`: it is all of the document. */
export function articleTitle(document: ReadDocument, blocks: readonly Block[], whole: boolean): string {
  if (whole && document.meta.title) return document.meta.title
  const firstText = blocks.findIndex(block => block.kind === 'paragraph')
  const above = blocks.slice(0, firstText < 0 ? blocks.length : firstText).filter(block => block.kind === 'heading')
  const named = above.filter(block => textLines(document.text, [block]).every(line => !isDate(document.text, line)))
  const lead = named.length > 0 ? named : above
  const words = lead.map(block => squeezed(document.text, block, block.masks))
  const top = lead.findIndex(block => block.level === 1)
  const title =
    words[top] ?? mostRepeated(document.text, titleLike(words.filter(one => !document.text.includes(`By ${one}`))))
  if (title) return title
  const first = blocks[firstText]
  return first ? opening(squeezed(document.text, first, first.masks)) : ''
}

/** A stamp that stands like a heading. */
const isDate = (text: string, line: TextLine): boolean => dateLines(text, line).length > 0

/** The name of a publisher or a section is a word or two and stands more often than any title. */
function titleLike(words: readonly string[]): string[] {
  const long = words.filter(one => one.split(' ').length > 2)
  return long.length > 0 ? long : [...words]
}

/** A title stands again in running headers; the name of a column or a section less often. The first of equals. */
function mostRepeated(text: string, headings: readonly string[]): string | undefined {
  const times = headings.map(heading => text.split(heading).length)
  return headings[times.indexOf(Math.max(...times))]
}

/** The first words of a text that has no title. */
const opening = (prose: string): string =>
  prose.length <= 70 ? prose : `${prose.slice(0, 70).replace(/\s+\S*$/, '')} …`
