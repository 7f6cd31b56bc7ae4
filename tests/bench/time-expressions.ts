import { readdirSync, readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { documentSentences } from '../../lib/generate/document-sentences'
import { readText } from '../../lib/readers/read-text'
import { recogniseAll } from '../../lib/timex/recognise-all'
import { processorTime } from './processor-time'
import { verdict } from './verdict'

/** Characters: for the ratio, and for how time grows with size. */
const LENGTH = 300_000
const [SMALL, LARGE] = [100_000, 5_000_000]
const ROUNDS = 5
/** At least half of the speed of the tagger. */
const MOST = 2

/** Processor time of the best of the rounds, ms. */
async function best(work: () => unknown): Promise<number> {
  let least = Number.POSITIVE_INFINITY
  for (let round = 0; round < ROUNDS; round++) least = Math.min(least, await processorTime(work))
  return least
}

/** Milliseconds for the time expressions of a text that is already split into sentences. */
function recognising(text: string): Promise<number> {
  const document = readText({ text, fileName: 'bench.md' })
  if (!document.ok) throw new Error(document.error)
  const { text: read, blocks } = document.value
  const sentences = documentSentences(read, blocks, [{ start: 0, end: read.length }])
  return best(() => recogniseAll({ text: read, sentences, published: [null] }))
}

/**
 * How long the time expressions of a text take against wink-nlp tagging the same text in the same run (below 1 is faster
 * than the tagger), and how the time per character at 5 MB compares with that at 0.1 MB (1 is linear growth).
 */
export async function timeExpressionsBench(): Promise<string> {
  const folder = new URL('../../content/', import.meta.url)
  const once = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
    .map(name => readFileSync(new URL(name, folder), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n')
  const sized = (length: number): string => once.repeat(Math.ceil(length / once.length)).slice(0, length)
  const text = sized(LENGTH)
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const ratio = (await recognising(text)) / (await best(() => nlp.readDoc(text).tokens().out(nlp.its.pos)))
  const growth = (await recognising(sized(LARGE))) / LARGE / ((await recognising(sized(SMALL))) / SMALL)
  return [
    verdict(
      'time expressions',
      `${ratio.toFixed(2)} times as long as wink-nlp tagging the same text`,
      `at most ${MOST}`,
      ratio <= MOST,
    ),
    `  ${LENGTH / 1000} kB; a character at 5 MB takes ${growth.toFixed(2)} times as long as at 0.1 MB`,
  ].join('\n')
}
