import { boundsOf } from '../edtf/bounds'
import { calendarDayOf } from '../edtf/day-number'
import type { Edtf } from '../edtf/edtf'
import { blanked } from '../text/mask'
import type { Span } from '../text/span'
import { looksAhead, speaksAhead } from './anchors/ahead'
import { carryEra, eraOf } from './anchors/carry-era'
import { genreOf, isDaily } from './anchors/genre'
import { middleOf, type Point, pointOf } from './anchors/point'
import type { AnchorContext } from './anchors/resolve'
import { type StoryYears, storyYears } from './anchors/story-years'
import { NOTHING_TOLD, thenOf, toldAt, withTold } from './anchors/told-dates'
import type { Candidate } from './candidate'
import { EARLY_PARSERS } from './configuration'
import { candidatesOf, findCandidates, timexOf } from './recognise-timexes'
import type { Timex } from './timex'

export type TimexSentence = Span & {
  readonly masks: readonly Span[]
  /** The sentence as it was cut from its block, with which what is found in it is kept. */
  readonly cut?: Span
  /** Index of the article, and of the paragraph in the document. */
  readonly article: number
  readonly paragraph: number
}
type Read = { readonly sentence: TimexSentence; readonly prose: string; readonly candidates: readonly Candidate[] }

/**
 * The time expressions of a document, sentence by sentence, in order: the running date is carried from each to the next
 * within an article. `published[i]` is the date of article `i`; sentences of one article stand together. Of an article that
 * was published within an interval only such years and days are told as hold on each day of it.
 */
export function recogniseAll(input: {
  readonly text: string
  readonly sentences: readonly TimexSentence[]
  readonly published: readonly (Edtf | null)[]
}): readonly (readonly Timex[])[] {
  const articles: Read[][] = []
  for (const sentence of input.sentences) {
    const prose = blanked(input.text, sentence, sentence.masks)
    const read = { sentence, prose, candidates: candidatesOf(sentence.cut ?? sentence, prose) }
    const last = articles.at(-1)
    if (last?.[0]?.sentence.article === sentence.article) last.push(read)
    else articles.push([read])
  }
  return articles.flatMap(article => {
    return recogniseArticle(
      input.text,
      withEra(article),
      writtenOn(input.published[article[0]?.sentence.article ?? 0] ?? null),
    )
  })
}

/** In an article of early times, its sentences read with the short years of such times. */
function withEra(article: readonly Read[]): readonly Read[] {
  const era = eraOf(article.flatMap(read => read.candidates))
  if (!era) return article
  const reread = article.map(({ prose, candidates }) =>
    /\d/.test(prose) ? findCandidates(prose, EARLY_PARSERS) : candidates,
  )
  const carried = carryEra(reread, era)
  return article.map((read, i) => ({ ...read, candidates: carried[i] ?? [] }))
}

/** The day of writing as far as it is known: one point, the first and last day of an interval, or none. */
function writtenOn(published: Edtf | null): readonly Point[] {
  if (!published?.includes('/')) return [pointOf(published ?? '')].filter(point => point !== undefined)
  const { earliest, latest } = boundsOf(published)
  return earliest === null || latest === null ? [] : [calendarDayOf(earliest), calendarDayOf(latest)]
}

/** Where the story stands, and where that was told; an aside holds for its own sentence only. */
type Running = { readonly point: Point; readonly paragraph: number; readonly sentence: number; readonly aside: boolean }

function recogniseArticle(text: string, article: readonly Read[], written: readonly Point[]): readonly Timex[][] {
  const candidates = article.flatMap(read => read.candidates)
  const genre = genreOf(candidates, written.at(-1), article.filter(isYearHeading).length)
  const story = storyYears(candidates)
  const daily = isDaily(candidates)
  let at = 0
  let main: Running | undefined
  let latest: Running | undefined
  let told = NOTHING_TOLD
  return article.map(({ sentence, prose, candidates: own }, i) => {
    const hasAhead = speaksAhead(prose)
    return own.flatMap(candidate => {
      const ahead = hasAhead && looksAhead(prose, candidate.start, candidate.end)
      const running = latest?.aside && latest.sentence !== i ? main : latest
      told = toldAt(told, i)
      const context = contextAt({
        ...{ candidate, running, sentence, genre, ahead, daily, story, at },
        told: thenOf(told),
        published: written[0],
      })
      const timex = timexBetween(candidate, context, written.at(-1), text, sentence.start)
      latest = advanced(running, timex, sentence, i, story.isExcursion(at))
      if (latest && !latest.aside) main = latest
      at++
      told = withTold(told, timex)
      // "Then" without a date to mean is a word like any other.
      return candidate.when.kind === 'then' && context.told === undefined ? [] : [timex]
    })
  })
}

/** Reading is the same from each day of an interval when it is from its first and its last; else the year stays open. */
function timexBetween(
  candidate: Candidate,
  context: AnchorContext,
  last: Point | undefined,
  text: string,
  offset: number,
): Timex {
  const timex = timexOf(candidate, context, text, offset)
  if (last === context.published) return timex
  if (timexOf(candidate, { ...context, published: last }, text, offset).value === timex.value) return timex
  return timexOf(candidate, { ...context, published: undefined, running: undefined }, text, offset)
}

/** "1936" alone, or "1936–39". */
const isYearHeading = ({ prose }: Read): boolean => /^(?:1\d{3}|20\d\d)(?:\s?[–-]\s?\d{2,4})?$/.test(prose.trim())

function contextAt(place: {
  readonly candidate: Candidate
  readonly running: Running | undefined
  readonly sentence: TimexSentence
  readonly genre: AnchorContext['genre']
  readonly published: Point | undefined
  readonly ahead: boolean
  readonly daily: boolean
  readonly story: StoryYears
  readonly at: number
  readonly told: string | undefined
}): AnchorContext {
  const { candidate, running, sentence, genre, published, ahead, daily, told } = place
  // A newspaper is cited by the day it came out, whatever the text tells of meanwhile.
  if (candidate.nature === 'citation') return { published, genre: 'report', ahead: false, running: undefined }
  // A story carries its years along; a report only within the paragraph.
  const carries = genre === 'narrative' || running?.paragraph === sentence.paragraph
  const windowed = genre === 'narrative' && running && !running.aside
  return {
    published,
    genre,
    ahead,
    daily,
    running: running?.point,
    carries,
    told,
    ...(windowed && { window: place.story.windowAt(place.at) }),
  }
}

function advanced(
  running: Running | undefined,
  timex: Timex,
  at: TimexSentence,
  sentence: number,
  aside: boolean,
): Running | undefined {
  if (timex.nature === 'citation' || timex.nature === 'name' || timex.rule.startsWith('season-of')) return running
  if (timex.type !== 'DATE' && timex.type !== 'TIME') return running
  const point = pointOf(endOfDays(timex.value))
  if (!point) return running
  // "In June 1941 … the battles of 1941 … in July": a bare year does not take the month away.
  const finer = point.month === undefined && point.season === undefined && running?.point.year === point.year
  return { point: finer ? running.point : point, paragraph: at.paragraph, sentence, aside }
}

/** What ran over several days is left at its last; of two days in a row, mostly one night, the first is kept. */
function endOfDays(value: string): string {
  const [, from, to] = /^(\d{4}-\d\d-\d\d)\/(\d{4}-\d\d-\d\d)$/.exec(value) ?? []
  const [first, last] = [middleOf(from ?? ''), middleOf(to ?? '')]
  return to && first !== undefined && last !== undefined && last - first > 1 ? to : value
}
