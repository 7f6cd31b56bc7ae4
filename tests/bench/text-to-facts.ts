import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { generate } from '../../lib/generate/generate'
import type { Generated } from '../../lib/generate/generated'
import { longText } from '../support/long-text'
import { processorTime } from './processor-time'
import { verdict } from './verdict'

/** Enough for the ratio to be steady. */
const LENGTH = 300_000
const ROUNDS = 5
/** At least a twentieth of the speed of the tagger. */
const MOST = 20

export async function generated(text: string): Promise<Generated> {
  const result = await generate({ text, fileName: 'bench.md' })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** In percent, of what ends with a full stop, a question or an exclamation mark. */
function shareOfDatedSentences(text: string, { timexes }: Generated): number {
  const stops = [...text.matchAll(/[.!?]["”’)]*(?=\s)/g)].map(stop => stop.index)
  const dated = new Set<number>()
  let sentence = 0
  for (const { start, type } of timexes) {
    while (sentence < stops.length && (stops[sentence] ?? 0) < start) sentence++
    if (type === 'DATE') dated.add(sentence)
  }
  return (100 * dated.size) / stops.length
}

/**
 * The whole way from text to facts and cards against wink-nlp tagging the same text, in the same run: best of five
 * rounds each, in turns. The speed is a share of wink's.
 */
export async function textToFactsBench(): Promise<string> {
  const text = longText(LENGTH)
  const nlp = winkNLP(model, ['sbd', 'pos'])
  let [tagging, generating] = [Number.POSITIVE_INFINITY, Number.POSITIVE_INFINITY]
  for (let round = 0; round < ROUNDS; round++) {
    tagging = Math.min(tagging, await processorTime(() => nlp.readDoc(text).tokens().out(nlp.its.pos)))
    generating = Math.min(generating, await processorTime(() => generated(text)))
  }
  const output = await generated(text)
  const ratio = generating / tagging
  const dated = Math.round(shareOfDatedSentences(text, output))
  return [
    verdict(
      'text to facts',
      `${ratio.toFixed(1)} times as long as wink-nlp tagging the same text`,
      `at most ${MOST}`,
      ratio <= MOST,
    ),
    `  ${LENGTH / 1000} kB, ${dated} % of the sentences dated, ${output.facts.length} facts; ${Math.round(generating)} ms against ${Math.round(tagging)} ms`,
  ].join('\n')
}
