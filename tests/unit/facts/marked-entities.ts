import { readFileSync } from 'node:fs'
import type { EntityType } from '../../../lib/generate/generated'
import { parseSentence } from '../../../lib/syntax/parse-sentence'
import type { Word } from '../../../lib/syntax/word'
import { splitSentences } from '../../../lib/text/split-sentences'
import { recogniseAll } from '../../../lib/timex/recognise-all'

export type Marked = { readonly start: number; readonly end: number; readonly text: string; readonly type: EntityType }

export type MarkedText = { readonly text: string; readonly entities: readonly Marked[] }

/** "{person:Marie Curie} died": the text without its marks, and what they mark. */
export function unmarked(line: string): MarkedText {
  const entities: Marked[] = []
  let text = ''
  let at = 0
  for (const match of line.matchAll(/\{(\w+):([^}]*)\}/g)) {
    text += line.slice(at, match.index)
    const surface = match[2] ?? ''
    entities.push({
      start: text.length,
      end: text.length + surface.length,
      text: surface,
      type: match[1] as EntityType,
    })
    text += surface
    at = match.index + match[0].length
  }
  return { text: text + line.slice(at), entities }
}

/** The texts of a file of marked lines; those that begin with # are comments. */
export const markedTexts = (url: URL): readonly MarkedText[] =>
  readFileSync(url, 'utf8')
    .split('\n')
    .filter(line => line !== '' && !line.startsWith('#'))
    .map(unmarked)

/** The words of each sentence of a text, as the fact finder has them. */
export function wordsOf(text: string): readonly (readonly Word[])[] {
  const block = { start: 0, end: text.length }
  const sentences = splitSentences(text, block, []).map(span => ({ ...span, masks: [], article: 0, paragraph: 0 }))
  const dates = recogniseAll({ text, sentences, published: [null] })
  return sentences.map((sentence, i) => {
    const prose = text
      .slice(sentence.start, sentence.end)
      .replace(/\([^()]*\)/g, found => ' '.repeat(found.length))
      .replace(/\s/g, ' ')
    const inside = (dates[i] ?? []).filter(timex => timex.type === 'DATE' || timex.type === 'TIME')
    return parseSentence(prose, sentence.start, inside).words
  })
}
