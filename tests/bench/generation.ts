import { readdirSync, readFileSync } from 'node:fs'
import model from 'wink-eng-lite-web-model'
import winkNLP from 'wink-nlp'
import { generate } from '../../lib/generate/generate'

/** Enough text for the ratio to be steady: the digests, several times over. */
const LENGTH = 300_000
const ROUNDS = 3

const milliseconds = (work: () => unknown): number => {
  const start = performance.now()
  work()
  return performance.now() - start
}

/**
 * How long the whole way from text to cards takes against wink-nlp tagging the same text, in the same run: the ratio of
 * the best of three rounds each. Below 1 is faster than the tagger.
 */
export function generationBench(): string {
  const folder = new URL('../../content/', import.meta.url)
  const digests = readdirSync(folder)
    .filter(name => name.endsWith('.md'))
    .sort()
  const once = digests
    .map(name => readFileSync(new URL(name, folder), 'utf8').replace(/^---[\s\S]*?\n---\n/, ''))
    .join('\n\n')
  const text = once.repeat(Math.ceil(LENGTH / once.length))
  const nlp = winkNLP(model, ['sbd', 'pos'])
  const tag = (): unknown => nlp.readDoc(text).tokens().out(nlp.its.pos)
  const make = (): unknown => generate({ text, fileName: 'bench.md' })
  const best = (work: () => unknown): number => Math.min(...Array.from({ length: ROUNDS }, () => milliseconds(work)))
  const [tagging, generating] = [best(tag), best(make)]
  return `generation: ${(generating / tagging).toFixed(2)} times as long as wink-nlp tagging the same ${Math.round(text.length / 1000)} kB`
}
