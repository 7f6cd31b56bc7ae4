import type { Span } from '../text/span'
import { retag } from './retag'
import { tagWords } from './tag-words'
import type { Word } from './word'

/**
 * The words of one sentence, tagged, each time expression as one word. Masked stretches (note marks, citations) must
 * be blanked in `prose` by spaces, one for one, so that offsets stay those of the document.
 */
export function sentenceWords(prose: string, base: number, timexes: readonly Span[]): readonly Word[] {
  const out: Word[] = []
  const done = new Set<number>()
  for (const word of tagWords(prose, base)) {
    const index = timexes.findIndex(timex => timex.start < word.end && word.start < timex.end)
    const timex = timexes[index]
    if (!timex) out.push(word)
    else if (!done.has(index)) {
      done.add(index)
      out.push({ ...asOne(prose, base, timex, word), timex: index })
    }
  }
  return retag(out)
}

/** A hyphen may tie a date to a neighbour ("mid-1998", "post-2014 period"): the word then reaches over both. */
function asOne(prose: string, base: number, timex: Span, word: Word): Word {
  const start = Math.min(timex.start, word.start)
  const end = Math.max(timex.end, word.start === start && word.end > timex.end ? word.end : timex.end)
  const text = prose.slice(start - base, end - base)
  return { start, end, text, lower: text.toLowerCase(), tag: 'TIMEX' }
}
