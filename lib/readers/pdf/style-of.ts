import type { BlockStyle } from '../block-writer'
import { looksLikeHeading } from '../judge-passage'
import { type BodyType, isListLine, isStopped, type Paragraph } from './paragraph'

/** Headings and large lines are no longer than this, in characters. */
const LONGEST_HEADING = 200
const LARGER = 1.12

export type Look = { readonly body: BodyType; readonly sizes: readonly number[] }

export const textOf = (paragraph: Paragraph): string => paragraph.lines.map(line => line.text).join(' ')

const sizeOf = (paragraph: Paragraph): number => Math.max(...paragraph.lines.map(line => line.size))

/** The sizes of larger type, from the largest: their places are the levels of headings. */
export function headingSizes(paragraphs: readonly Paragraph[], body: BodyType): readonly number[] {
  const large = paragraphs.filter(one => !one.note && sizeOf(one) >= body.size * LARGER && isTitle(textOf(one)))
  return [...new Set(large.map(one => Math.round(sizeOf(one))))].sort((a, b) => b - a)
}

const isTitle = (text: string): boolean => text.length <= LONGEST_HEADING && /\p{L}{2}/u.test(text) && !isPulled(text)

/** A sentence in large type is drawn out of the text, no heading. */
const isPulled = (text: string): boolean => isStopped(text) && text.split(/\s+/).length >= 8

/** What a paragraph is, by its type and place. `last`: it ends its column, so that it may be the first line of more. */
export function styleOf(paragraph: Paragraph, { body, sizes }: Look, last: boolean): BlockStyle {
  if (paragraph.note) return { kind: 'noise', reason: 'footnote' }
  const text = textOf(paragraph)
  const size = sizeOf(paragraph)
  if (size >= body.size * LARGER && text.length <= 400) {
    if (isTitle(text)) return { kind: 'heading', level: Math.min(6, sizes.indexOf(Math.round(size)) + 1) }
    return isPulled(text) ? { kind: 'quote' } : { kind: 'paragraph' }
  }
  if (isSmallHeading(paragraph, text, body, last)) return { kind: 'heading', level: Math.min(6, sizes.length + 1) }
  return { kind: isListLine(text) ? 'list-item' : 'paragraph' }
}

/** In the type of the text, but on a line of its own: in another font, or with a gap above it. */
function isSmallHeading(paragraph: Paragraph, text: string, body: BodyType, last: boolean): boolean {
  const line = paragraph.lines[0]
  if (!line || last || paragraph.lines.length > 2 || line.size < body.size * 0.95) return false
  const short = line.right < paragraph.right - 2 * line.size
  const other = line.font !== body.font
  const passage = { start: 0, end: text.length, text, blankBefore: true, blankAfter: true }
  return short && looksLikeHeading(passage, passage) && (other || paragraph.gapAbove > 1.35)
}
