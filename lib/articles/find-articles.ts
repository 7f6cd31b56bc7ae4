import { type Edtf, isEdtf } from '../edtf/edtf'
import type { Block } from '../readers/block'
import type { ReadDocument } from '../readers/read-document'
import { squeezed } from '../text/mask'
import { recogniseTimexes } from '../timex/recognise-timexes'
import type { Article, Dating } from './article'

/**
 * The articles of a document, at least one; together they cover the text. Markdown is one article. Plain text is parted
 * where a line files what stands above it ("Published in Analytical Articles"), or else where bylines stand.
 */
export function findArticles(document: ReadDocument, given: Edtf | null): readonly Article[] {
  const starts = articleStarts(document)
  const spans = starts.map((start, i) => ({ start, end: starts[i + 1] ?? document.text.length }))
  return spans.map((span): Article => {
    const blocks = document.blocks.filter(block => block.start >= span.start && block.end <= span.end)
    const title = titleOf(document, blocks, spans.length === 1)
    return { ...span, title, ...dateOf(document, blocks, spans.length === 1 ? given : null) }
  })
}

/** Offsets; the first is 0. A part without a paragraph is no article and goes to the one before it. */
function articleStarts({ format, text, blocks }: ReadDocument): readonly number[] {
  if (format === 'markdown') return [0]
  const filed = blocks.filter(
    block =>
      /^(?:published|posted|filed) (?:in|under) /i.test(text.slice(block.start, block.start + 24)) &&
      block.reason === 'navigation',
  )
  const cuts = filed.length >= 2 ? filed.map(block => block.end) : bylineStarts(text, blocks)
  const starts = [0]
  const tail = filed.length >= 2 ? (cuts.at(-1) ?? 0) : text.length
  for (const cut of cuts) {
    const enough = cut === tail ? TAIL_PARAGRAPHS : 1
    if (longParagraphs(blocks, starts.at(-1) ?? 0, cut) >= 1 && longParagraphs(blocks, cut, text.length) >= enough)
      starts.push(cut)
  }
  return starts
}

/** Below the last filing line mostly stands what belongs to the page, not an article. */
const TAIL_PARAGRAPHS = 3

const longParagraphs = (blocks: readonly Block[], from: number, to: number): number =>
  blocks.filter(one => one.kind === 'paragraph' && one.start >= from && one.end <= to && one.end - one.start > 200)
    .length

/** Two bylines or more: an article begins at the heading above its byline, or at the byline. */
function bylineStarts(text: string, blocks: readonly Block[]): readonly number[] {
  const bylines = blocks.flatMap((block, i) => (isByline(text, block) ? [i] : []))
  if (bylines.length < 2) return []
  return bylines.slice(1).map(i => {
    const above = blocks[i - 1]
    return (above?.kind === 'heading' ? above : blocks[i])?.start ?? 0
  })
}

const isByline = (text: string, block: Block): boolean =>
  block.reason === 'byline' && /^by /i.test(text.slice(block.start, block.end))

function titleOf(document: ReadDocument, blocks: readonly Block[], whole: boolean): string {
  if (whole && document.meta.title) return document.meta.title
  const firstText = blocks.findIndex(block => block.kind === 'paragraph')
  const lead = blocks.slice(0, firstText < 0 ? blocks.length : firstText).filter(block => block.kind === 'heading')
  const words = lead.map(block => squeezed(document.text, block, block.masks))
  const top = lead.findIndex(block => block.level === 1)
  const title =
    words[top] ?? mostRepeated(document.text, titleLike(words.filter(one => !document.text.includes(`By ${one}`))))
  if (title) return title
  const first = blocks[firstText]
  return first ? opening(squeezed(document.text, first, first.masks)) : ''
}

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

function dateOf(document: ReadDocument, blocks: readonly Block[], given: Edtf | null): Dating {
  if (given) return { published: given, publishedBy: 'given' }
  const { date } = document.meta
  if (date && isEdtf(date)) return { published: date, publishedBy: 'front-matter' }
  for (const reason of ['byline', 'imprint'] as const) {
    const dates = blocks
      .filter(block => block.kind === 'metadata' && block.reason === reason)
      .flatMap(block => datesIn(document.text, block))
    const [published] = dates
    if (published) return { published, publishedBy: reason === 'byline' ? 'byline' : 'copyright' }
  }
  return { published: null }
}

/** Full dates of a byline or stamp; of a copyright line its last year. */
function datesIn(text: string, block: Block): Edtf[] {
  const context = { published: undefined, running: undefined, genre: 'narrative', ahead: false } as const
  const found = recogniseTimexes({ text, sentence: block, masks: block.masks, context })
  const dates = found.flatMap(timex =>
    timex.type === 'DATE' && timex.certainty === 'stated' && isEdtf(timex.value) ? [timex.value] : [],
  )
  return block.reason === 'imprint' ? dates.map(lastYear) : dates.filter(date => /^\d{4}-\d\d/.test(date))
}

const lastYear = (date: Edtf): Edtf => (date.split('/').at(-1) ?? date) as Edtf
