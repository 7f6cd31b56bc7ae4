import type { Block } from './block'
import { joinAt, wordsInside } from './hyphens'
import { isListItem, type Judgement, judgeByWords, looksLikeHeading, sectionNoise } from './judge-passage'
import { mendBlocks } from './mend-blocks'
import { type Passage, passagesOf } from './plain-lines'
import { joinedMasks, proseMasks, sourceMark } from './prose-masks'
import { markPullQuotes } from './pull-quotes'

/** Plain text has no markup: what a paragraph is must be read off its words, length and neighbours. */
export function readPlainText(text: string): Block[] {
  const passages = passagesOf(text)
  const repeated = repeatedLines(passages)
  const bibliography = bibliographyStart(passages)
  let section: Judgement | undefined
  const blocks = passages.map((passage, i): Block => {
    const own = judgeByWords(passage) ?? running(passage, i, passages, repeated)
    if (own?.kind === 'heading') section = judgementUnder(passage.text)
    const judged = i >= bibliography ? BIBLIOGRAPHY : outranks(own) ? own : (section ?? own)
    return blockOf(text, passage, judged ?? bodyOf(passage))
  })
  return mendBlocks(text, markPullQuotes(text, withoutHyphens(text, blocks)))
}

/** Headings, and the lines that date a document, keep their job in a section of noise. */
const outranks = (own: Judgement | undefined): boolean => own?.kind === 'heading' || own?.kind === 'metadata'

const BIBLIOGRAPHY: Judgement = { kind: 'noise', reason: 'bibliography' }

function judgementUnder(heading: string): Judgement | undefined {
  const noise = sectionNoise(heading)
  return noise && !noise.toEnd ? { kind: 'noise', reason: noise.reason } : undefined
}

function running(
  passage: Passage,
  i: number,
  passages: readonly Passage[],
  repeated: ReadonlySet<number>,
): Judgement | undefined {
  if (repeated.has(i)) return { kind: 'noise', reason: 'page-header' }
  if (isStray(passage)) return { kind: 'noise', reason: 'navigation' }
  return looksLikeHeading(passage, passages[i + 1]) ? { kind: 'heading', level: 2 } : undefined
}

/** A few small words alone between empty lines: the name of a picture or a link. */
const isStray = ({ text, blankBefore, blankAfter }: Passage): boolean =>
  blankBefore && blankAfter && /^\p{Ll}[\p{L}' ]{0,39}$/u.test(text) && text.split(' ').length <= 4

const bodyOf = (passage: Passage): Judgement => ({ kind: isListItem(passage) ? 'list-item' : 'paragraph' })

function blockOf(text: string, passage: Passage, judged: Judgement): Block {
  const { start, end } = passage
  const mark = judged.kind === 'list-item' ? (/^\S+\s+/.exec(passage.text)?.[0].length ?? 0) : 0
  const masks = proseMasks(text, passage)
  const src = sourceMark(text, passage)
  const lead = mark > 0 ? [{ start, end: start + mark }] : []
  return { start, end, masks: [...lead, ...masks], ...judged, ...(src !== undefined && { src }) }
}

/** A short line that stands three times or more is a running header; its first standing is kept. */
function repeatedLines(passages: readonly Passage[]): ReadonlySet<number> {
  const seen = new Map<string, number[]>()
  for (const [i, { text }] of passages.entries()) if (text.length <= 110) seen.set(text, [...(seen.get(text) ?? []), i])
  return new Set([...seen.values()].filter(at => at.length >= 3).flatMap(at => at.slice(1)))
}

/** Where a list of sources begins that runs to the end: under its heading, or as numbered lines most of which look like sources. */
function bibliographyStart(passages: readonly Passage[]): number {
  const half = Math.floor(passages.length / 2)
  const titled = passages.findLastIndex((one, i) => i >= half && sectionNoise(one.text)?.toEnd === true)
  if (titled >= 0) return titled + 1
  const first = passages.findIndex((one, i) => i >= half && /^\[?1[.)\]]\s/.test(one.text))
  if (first < 0) return passages.length
  const numbered = passages.slice(first).filter(one => /^\[?\d{1,3}[.)\]]\s/.test(one.text))
  const sources = numbered.filter(one => /https?:|\bibid\b|\bpp?\. ?\d|\bvol\. ?\d|\(\d{4}\)/i.test(one.text))
  return numbered.length >= 4 && sources.length * 2 >= numbered.length ? first : passages.length
}

const AT_LINE_END = /(?<=\p{L})[-\u2010\u00ad]\r?\n[ \t]*(?=\p{Ll})/gu

/** In lines wrapped at a column a hyphen at the end mostly parts one word: it is masked with its line break. */
function withoutHyphens(text: string, blocks: readonly Block[]): readonly Block[] {
  if (text.search(AT_LINE_END) < 0) return blocks
  const words = wordsInside(text.split('\n'))
  return blocks.map(block => {
    const found = [...text.slice(block.start, block.end).matchAll(AT_LINE_END)]
    const masks = found.flatMap(match => {
      const start = block.start + match.index
      const end = start + match[0].length
      const joins = joinAt(text.slice(Math.max(block.start, start - 40), start + 1), text.slice(end, end + 40), words)
      return joins === 'drop' ? [{ start, end }] : []
    })
    return masks.length > 0 ? { ...block, masks: joinedMasks([...block.masks, ...masks]) } : block
  })
}
