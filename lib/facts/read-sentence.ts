import type { SentenceParse } from '../syntax/clause'
import { parseSentence } from '../syntax/parse-sentence'
import { clausesOf } from '../syntax/tree-clauses'
import type { SentenceTree } from '../syntax/tree-word'
import { blanked } from '../text/mask'
import type { Span } from '../text/span'
import type { Timex } from '../timex/timex'

/** A sentence with its words and clauses. `parse.words[i].timex` indexes `timexes`. */
export type SentenceRead = Span & {
  readonly prose: string
  readonly timexes: readonly Timex[]
  readonly tree: SentenceTree
  readonly parse: SentenceParse
}

/** Tags and parses a sentence; brackets go first, because what they hold is no part of the clause. */
export function readSentence(
  text: string,
  sentence: Span,
  masks: readonly Span[],
  timexes: readonly Timex[],
): SentenceRead {
  const prose = withoutAsides(withoutBrackets(withoutLabel(blanked(text, sentence, masks))), sentence.start, timexes)
  const inside = timexes.filter(
    timex => sentence.start <= timex.start && timex.end <= sentence.end && !isBlank(prose, sentence, timex),
  )
  const tree = parseSentence(prose, sentence.start, inside)
  return { start: sentence.start, end: sentence.end, prose, timexes: inside, tree, parse: clausesOf(tree) }
}

const withoutBrackets = (prose: string): string =>
  prose.replace(/\([^()]*\)|\[[^[\]]*\]/g, found => ' '.repeat(found.length))

const isBlank = (prose: string, sentence: Span, timex: Span): boolean =>
  prose.slice(timex.start - sentence.start, timex.end - sentence.start).trim() === ''

/** "BACKGROUND: The row began …": the name of a section that runs into its first sentence. */
const withoutLabel = (prose: string): string =>
  prose.replace(/^\s*\p{Lu}{4,}(?: \p{Lu}{2,})*:(?=\s)/u, found => ' '.repeat(found.length))

/** What stands between two dashes and holds no date: no part of the clause, and hard on the parser. */
const withoutAsides = (prose: string, base: number, timexes: readonly Timex[]): string =>
  prose.replace(/(?<=[\p{L}\d”"’)])\s?[–—]\s?[^–—]{3,90}[–—]\s?(?=[\p{L}])/gu, (found, at: number) =>
    timexes.some(timex => timex.start < base + at + found.length && base + at < timex.end) ||
    /\d\s?$/.test(prose.slice(0, at))
      ? found
      : ' '.repeat(found.length),
  )
