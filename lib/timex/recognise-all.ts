import type { Edtf } from '../edtf/edtf'
import { blanked } from '../text/mask'
import type { Span } from '../text/span'
import { genreOf } from './anchors/genre'
import { type Point, pointOf } from './anchors/point'
import type { AnchorContext } from './anchors/resolve'
import type { Candidate } from './candidate'
import { findCandidates, timexOf } from './recognise-timexes'
import type { Timex } from './timex'

export type TimexSentence = Span & {
  readonly masks: readonly Span[]
  /** Index of the article, and of the paragraph in the document. */
  readonly article: number
  readonly paragraph: number
}

/**
 * The time expressions of a document, sentence by sentence, in order: the running date is carried from each to the next
 * within an article. `published[i]` is the date of article `i`.
 */
export function recogniseAll(input: {
  readonly text: string
  readonly sentences: readonly TimexSentence[]
  readonly published: readonly (Edtf | null)[]
}): readonly (readonly Timex[])[] {
  const { text, sentences } = input
  const prose = sentences.map(sentence => blanked(text, sentence, sentence.masks))
  const candidates = prose.map(findCandidates)
  const genres = new Map<number, AnchorContext['genre']>()
  let running: Running | undefined
  return sentences.map((sentence, i) => {
    const published = pointOf(input.published[sentence.article] ?? '')
    const genre =
      genres.get(sentence.article) ?? genreOf(candidatesOf(sentence.article, sentences, candidates), published)
    genres.set(sentence.article, genre)
    if (running && running.article !== sentence.article) running = undefined
    const ahead = AHEAD.test(prose[i] ?? '')
    return (candidates[i] ?? []).map(candidate => {
      // A newspaper is cited by the day it came out, whatever the text tells of meanwhile.
      const cited = candidate.nature === 'citation'
      const context: AnchorContext = cited
        ? { published, genre: 'report', ahead: false, running: undefined }
        : { published, genre, ahead, running: reliable(running, sentence, genre) }
      const timex = timexOf(candidate, context, text, sentence.start)
      running = advanced(running, timex, sentence)
      return timex
    })
  })
}

/** The date the text has reached, and where it was told. */
type Running = { readonly point: Point; readonly article: number; readonly paragraph: number }

/** A story carries its date along; a report only within the paragraph. */
const reliable = (running: Running | undefined, at: TimexSentence, genre: AnchorContext['genre']): Point | undefined =>
  running && (genre === 'narrative' || running.paragraph === at.paragraph) ? running.point : undefined

function advanced(running: Running | undefined, timex: Timex, at: TimexSentence): Running | undefined {
  if (timex.nature === 'citation' || timex.nature === 'name') return running
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return running
  const point = pointOf(timex.value)
  return point ? { point, article: at.article, paragraph: at.paragraph } : running
}

const candidatesOf = (
  article: number,
  sentences: readonly TimexSentence[],
  candidates: readonly (readonly Candidate[])[],
): readonly Candidate[] => candidates.filter((_, i) => sentences[i]?.article === article).flat()

/** Words of plans and deadlines. */
const AHEAD =
  /\b(?:will|shall|deadline|upcoming|forthcoming|expected to|expects to|scheduled|slated|planned for|plans to|due to|set to|to be (?:held|delivered|completed|signed))\b/i
