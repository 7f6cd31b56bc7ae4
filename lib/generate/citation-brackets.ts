import type { Span } from '../text/span'
import type { Timex } from '../timex/timex'

const LONGEST = 240

/** The brackets around dates of citations, with the space before them: no part of what the sentence says. */
export function citationBrackets(text: string, timexes: readonly Timex[]): readonly Span[] {
  const brackets: Span[] = []
  for (const timex of timexes) {
    if (timex.nature !== 'citation' || (brackets.at(-1)?.end ?? 0) >= timex.end) continue
    const open = Math.max(text.lastIndexOf('(', timex.start), text.lastIndexOf('[', timex.start))
    const close = /[)\]]/.exec(text.slice(timex.end, timex.end + LONGEST))
    if (open < timex.start - LONGEST || open < 0 || !close) continue
    const start = /\s/.test(text[open - 1] ?? '') ? open - 1 : open
    brackets.push({ start, end: timex.end + close.index + 1 })
  }
  return brackets
}
