import type { BlockKind, NoiseReason } from './block'
import type { Passage } from './plain-lines'

export type Judgement = { readonly kind: BlockKind; readonly level?: number; readonly reason?: NoiseReason }

type Rule = readonly [pattern: RegExp, judgement: Judgement]
const noise = (reason: NoiseReason): Judgement => ({ kind: 'noise', reason })
const BYLINE: Judgement = { kind: 'metadata', reason: 'byline' }

const MONTH = '(?:Jan|Feb|Mar|Apr|May|Jun|Jul|Aug|Sep|Oct|Nov|Dec)[a-z]*\\.?'
const WEEKDAY = '(?:(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day,? )?'

/** What a passage is by its own words, first match first. Looked for in its first 200 characters. */
const RULES: readonly Rule[] = [
  [/\.{4,}\s*\d+$|^(?:table of )?contents$/i, noise('table-of-contents')],
  [/^(?:©|\(c\) \d{4}|copyright\b)/i, { kind: 'metadata', reason: 'imprint' }],
  [/^(?:all rights reserved|no part of this (?:publication|book)|isbn\b|issn\b|doi\b|printed in\b)/i, noise('imprint')],
  [/^(?:the )?(?:views|opinions) expressed (?:in|here|are)\b/i, noise('imprint')],
  [/^(?:www\.|https?:\/\/)\S+$|^\S+@\S+\.\w{2,}$/i, noise('imprint')],
  [/^(?:e-?mail|tel|phone|fax|web|[tfe]):\s/i, noise('imprint')],
  [/^(?:about the )?authors?[’']?s? (?:bio|biography|note)\b:?|^about the authors?\b/i, noise('author-note')],
  [/^file:.+\.\w{3,4}\b|^\S+\.(?:jpe?g|png|gif|webp|svg)$/i, { kind: 'caption' }],
  [
    /^(?:\()?(?:image |photo(?:graph)? )?(?:credits?|source|courtesy):|^(?:photo|image|picture)(?: by |: ?)\S.{0,60}$/i,
    { kind: 'caption' },
  ],
  [/^(?:figure|fig\.|table|map|photo|plate) ?\d+\s?[.:–—-]/i, { kind: 'caption' }],
  [/^(?:By|BY|by)\s(?:\p{Lu}[\p{L}’'.-]*,?\s?(?:and\s)?){1,8}$/u, BYLINE],
  [
    new RegExp(`^${WEEKDAY}(?:\\d{1,2} ${MONTH},? \\d{4}|${MONTH} \\d{1,2},? \\d{4})(?:,? \\d{1,2}:\\d\\d.{0,8})?$`),
    BYLINE,
  ],
  [/^(?:published|posted|updated|publication|date|volume|vol\.|issue)\b:? .{0,90}\d{1,4}$/i, BYLINE],
  [/^(?:published|posted|filed) (?:in|under) \S.{0,60}$/i, noise('navigation')],
  [
    /^(?:recent features|visit also|see also|read more|related (?:articles|posts)|newsletter|share(?: this)?|print|comments?|\d+ comments?|sign up\b.{0,80}|subscribe\b.{0,60}|next|previous|home|menu|search|advertisement)$/i,
    noise('navigation'),
  ],
  [/^(?:page )?\d{1,3}(?: of \d{1,4})?$|^page \d{4}$|^[-–—_=*•\s]{1,200}$/i, noise('page-header')],
]

export function judgeByWords(passage: Passage): Judgement | undefined {
  const head = passage.text.slice(0, 200)
  return RULES.find(([pattern]) => pattern.test(head))?.[1]
}

/** "1936", "1936–39" alone on a line: a heading, not a page number. */
const YEARS = /^(?:1\d{3}|20\d\d)(?:\s?[–-]\s?\d{2,4})?$/
const ENDS = /[.!?:;,…”"’')\]]$/
/** "# Title" and the like in a plain file count too. */
export const looksLikeHeading = (passage: Passage, next: Passage | undefined): boolean => {
  const { text } = passage
  if (YEARS.test(text)) return next !== undefined
  const most = isTitleCase(text) ? 130 : 90
  if (text.length > most || text.split(/\s+/).length > most / 7 || !/\p{L}{3}/u.test(text)) return false
  if (/^[\p{Lu}\d\s'’&,:-]+$/u.test(text)) return next !== undefined
  return /^[\p{Lu}\d"“‘#]/u.test(text) && !ENDS.test(text.replace(/\?$/, '')) && next !== undefined
}

/** Every word of four letters or more begins large, and there are many. */
const isTitleCase = (text: string): boolean => {
  const long = text.match(/\p{L}{4,}/gu) ?? []
  return long.length >= 6 && long.every(word => /^\p{Lu}/u.test(word))
}

export const isListItem = (passage: Passage): boolean => /^(?:[-*•–‣]|\(?\d{1,2}[.)])\s+\S/.test(passage.text)

/** Headings under which nothing of the text itself stands; all until the next heading, or to the end, is noise. */
export function sectionNoise(heading: string): { readonly reason: NoiseReason; readonly toEnd: boolean } | undefined {
  const words = heading
    .replace(/[^\p{L} ]/gu, '')
    .trim()
    .toLowerCase()
  if (
    /^(?:end ?notes?|notes(?: and references)?|references|bibliography|works cited|sources|footnotes|further reading)$/.test(
      words,
    )
  )
    return { reason: 'bibliography', toEnd: true }
  if (/^(?:(?:about the )?authors?|acknowledge?ments?)$/.test(words)) return { reason: 'author-note', toEnd: false }
  return /^(?:table of )?contents$/.test(words) ? { reason: 'table-of-contents', toEnd: false } : undefined
}
