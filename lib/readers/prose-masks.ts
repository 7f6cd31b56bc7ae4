import type { Span } from '../text/span'

/** `{src: 003-C §4}` with the space before it: where a digest took the paragraph from. */
const SOURCE = /\s?\{src:([^{}\n]*)\}/g
/** Superscript digits after a letter or a stop ("2021.⁵", "system.¹²"); after "km" or "m" they are powers. */
const SUPERSCRIPT =
  /(?<![\s\u2070\u00b9\u00b2\u00b3\u2074-\u2079])(?<!\b[kcm]?m)[\u2070\u00b9\u00b2\u00b3\u2074-\u2079]+/gu
/** "[12]", "[3, 4]". */
const BRACKET_NOTE = /\s?\[\d{1,3}(?:\s?[,–-]\s?\d{1,3})*\](?!\()/g
/** A note mark that lost its raised place: "system.12 The", "in 2021.5 Later". Not "vol.2", not a decimal. */
const GLUED =
  /(?<=(?:\p{Ll}{2}(?<!\b(?:vols?|nos?|pp|figs?|arts?|secs?|chs?|eds?|app|para))|\b(?:1\d|20)\d\d)[.,;]["”’)]?)\d{1,2}(?=\s+["“‘(]?\p{Lu}|\s*$)/gu
/** A backslash that escapes a sign in text copied from Markdown or TeX: `\$394 million`. */
const ESCAPE = /\\(?=[$%&#_])/g

/** What is no part of the prose of `span`: source marks, note marks, escapes. */
export function proseMasks(text: string, span: Span): Span[] {
  const slice = text.slice(span.start, span.end)
  const found = [SOURCE, SUPERSCRIPT, BRACKET_NOTE, GLUED, ESCAPE].flatMap(pattern =>
    Array.from(slice.matchAll(pattern), match => ({
      start: span.start + match.index,
      end: span.start + match.index + match[0].length,
    })),
  )
  return joinedMasks(found)
}

/** What the last `{src: …}` in `span` names. */
export function sourceMark(text: string, span: Span): string | undefined {
  const marks = [...text.slice(span.start, span.end).matchAll(SOURCE)]
  return marks.at(-1)?.[1]?.trim() || undefined
}

/** In order, and those that touch or overlap made one. */
export function joinedMasks(masks: readonly Span[]): Span[] {
  const out: { start: number; end: number }[] = []
  for (const mask of [...masks].sort((a, b) => a.start - b.start || a.end - b.end)) {
    const last = out.at(-1)
    if (last && mask.start <= last.end) last.end = Math.max(last.end, mask.end)
    else if (mask.end > mask.start) out.push({ ...mask })
  }
  return out
}
