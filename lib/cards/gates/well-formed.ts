import type { Gate } from './gate'

const PAIRS: readonly (readonly [string, string])[] = [
  ['(', ')'],
  ['[', ']'],
  ['“', '”'],
]
const LAST =
  /\b(?:a|an|the|of|to|and|or|but|which|who|that|whose|with|from|as|than|its|their|his|her|is|was|were|are|be|been|including|such as)\.?[.?]$/i

/** Reads as one English sentence: paired marks, no doubled or stray words, an end that is one. */
export const wellFormed: Gate = card => {
  const text = card.prompt
  if (!/^["“‘(]?[\p{Lu}\d＿]/u.test(text)) return false
  if (PAIRS.some(([open, close]) => text.split(open).length !== text.split(close).length)) return false
  if ((text.split('"').length - 1) % 2 === 1) return false
  // A sentence inside quotation marks is somebody's word whose speaker the cut has lost or would overload.
  if (/[,:] [“"]\p{Lu}[^”"]* [^”"]* /u.test(text)) return false
  if (/\b(\p{L}+) \1\b/iu.test(text.replace(/\b(had had|that that)\b/g, ''))) return false
  if (/ [,.;:]|,,|\.\.|[,;:]\.|\s-\s|\*|_{2}|#|\[|\]|…/u.test(text.replace(/\.\.\./g, '…'))) return false
  if (/\b(?:of|to|with|from|by|at|for|in|on|and|or|the|a|an)[,;]/i.test(text.replace(/\b(?:on|in), /g, '')))
    return false
  return !LAST.test(text.replace(/ \([^)]*\)/g, ''))
}
