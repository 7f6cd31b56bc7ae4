import {
  LEADING_ABBREVIATIONS,
  LIFE_ABBREVIATIONS,
  MONTH_ABBREVIATIONS,
  OPEN_ABBREVIATIONS,
  SENTENCE_OPENERS,
} from './abbreviations'
import { blanked } from './mask'
import type { Span } from './span'

/**
 * The sentences of one block, as offsets of `text`, in order and not overlapping. Masked stretches never begin, end or
 * split a sentence, but one may lie inside.
 */
export function splitSentences(text: string, block: Span, masks: readonly Span[]): readonly Span[] {
  const known = kept.get(block)
  if (known?.text === text && known.masks === masks) return known.sentences
  const sentences = cutSentences(text, block, masks)
  kept.set(block, { text, masks, sentences })
  return sentences
}

type Kept = { readonly text: string; readonly masks: readonly Span[]; readonly sentences: readonly Span[] }
/** Articles are told apart and dated by the same sentences that are read later. */
const kept = new WeakMap<Span, Kept>()

function cutSentences(text: string, block: Span, masks: readonly Span[]): Span[] {
  const prose = blanked(text, block, masks)
  const ends = withinLength(prose, [...sentenceEnds(prose), prose.length])
  const sentences: Span[] = []
  let from = 0
  for (const end of ends) {
    const piece = prose.slice(from, end)
    const start = from + piece.length - piece.trimStart().length
    const words = piece.trim()
    if (words) sentences.push({ start: block.start + start, end: block.start + start + words.length })
    from = end
  }
  return sentences
}

/**
 * No author writes a longer sentence, in UTF-16 code units; a table or a log without full stops does, and reading one
 * clause by clause would take time that grows with its square.
 */
const MOST_LENGTH = 1500

/** What is longer is cut at its pauses, or between words, or where nothing else is left, anywhere. */
function withinLength(prose: string, ends: readonly number[]): readonly number[] {
  let from = 0
  return ends.flatMap(end => {
    const cuts: number[] = []
    while (end - from > MOST_LENGTH) {
      from = lastPause(prose, from)
      cuts.push(from)
    }
    from = end
    return [...cuts, end]
  })
}

function lastPause(prose: string, from: number): number {
  const window = prose.slice(from, from + MOST_LENGTH)
  const pause = /^.*(?:[,;:–—)][ \u00a0]|\n)/su.exec(window) ?? /^.*\s/su.exec(window)
  return from + (pause?.[0].length ?? MOST_LENGTH)
}

const STOP = /[.!?…]{1,8}["'”’)\]»]{0,4}/gu

function sentenceEnds(prose: string): number[] {
  const ends: number[] = []
  let from = 0
  for (const stop of prose.matchAll(STOP)) {
    const end = stop.index + stop[0].length
    if (!endsSentence(prose, from, stop.index, end)) continue
    ends.push(end)
    from = end
  }
  return ends
}

/** `from` is where the sentence began, `at` the stop, `end` after its closing quotes. */
function endsSentence(prose: string, from: number, at: number, end: number): boolean {
  const after = prose.slice(end, end + 60)
  if (after.trim() === '') return true
  if (!/^\s/.test(after)) return isGlued(prose, at, end)
  const next = after.trimStart()
  if (!/^["'“‘«([—–-]{0,3}\s?[\p{Lu}\p{N}$£€¥•]/u.test(next)) return false
  if (prose[at] !== '.') return true
  const before = prose.slice(Math.max(from, at - 24), at)
  if (/^\s*\(?\d{1,3}$/.test(before) && at - from < 6) return false
  return !isAbbreviation(before, next)
}

/** A lost space: "in Lahore.The talks". Two small letters before and a capitalised word after keep out "U.S" and "e.V". */
const isGlued = (prose: string, at: number, end: number): boolean =>
  end === at + 1 &&
  /[\p{Ll}\d)]{2}$/u.test(prose.slice(Math.max(0, at - 2), at)) &&
  /^\p{Lu}\p{Ll}+\s/u.test(prose.slice(end, end + 24))

function isAbbreviation(before: string, next: string): boolean {
  const word = /(?:^|[\s("“‘[–—-])((?:\p{L}+\.)*\p{L}+)$/u.exec(before)?.[1]
  if (!word) return false
  const small = word.toLowerCase()
  if (LEADING_ABBREVIATIONS.has(small)) return true
  if (MONTH_ABBREVIATIONS.has(small)) return /^\d/.test(next)
  if (LIFE_ABBREVIATIONS.has(small) && /\([^()]*$/.test(before)) return /^(?:c\. ?)?\d|^\p{Lu}\p{Ll}+ \d/u.test(next)
  const initials = /^(?:\p{Lu}\.)*\p{Lu}$/u.test(word)
  if (!initials && !OPEN_ABBREVIATIONS.has(small)) return false
  return !SENTENCE_OPENERS.has(/^["'“‘(]*(\p{L}+)/u.exec(next)?.[1] ?? '')
}
