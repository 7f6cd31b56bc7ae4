import { isEdtf } from '../edtf/edtf'
import { blanked } from '../text/mask'
import type { Span } from '../text/span'
import { extentOf } from './anchors/extent'
import { type AnchorContext, resolve } from './anchors/resolve'
import type { Candidate, Parser, Proposal } from './candidate'
import { PARSERS, REFINERS } from './configuration'
import { cuesOf } from './cues'
import type { Timex, TimexCertainty } from './timex'

/** The candidates of one sentence's prose, in order and not overlapping. Nothing is anchored yet. */
export function findCandidates(prose: string, parsers: readonly Parser[] = PARSERS): readonly Candidate[] {
  const cues = cuesOf(prose)
  if (cues === 0) return []
  const proposed = parsers.flatMap(parser => (canMatch(parser, cues) ? proposals(parser, prose) : []))
  if (proposed.length === 0) return []
  return REFINERS.reduce<readonly Candidate[]>((candidates, refiner) => refiner.refine(candidates, prose), proposed)
}

const kept = new WeakMap<Span, { readonly prose: string; readonly candidates: readonly Candidate[] }>()

/** The same, found once for each sentence: articles are dated by those that are read again for their time expressions. */
export function candidatesOf(sentence: Span, prose: string): readonly Candidate[] {
  const known = kept.get(sentence)
  if (known?.prose === prose) return known.candidates
  const candidates = findCandidates(prose)
  kept.set(sentence, { prose, candidates })
  return candidates
}

const canMatch = ({ needs }: Parser, cues: number): boolean => needs.every(group => (group & cues) !== 0)

function proposals(parser: Parser, prose: string): Candidate[] {
  const found: Candidate[] = []
  for (const match of prose.matchAll(parser.pattern)) {
    const read = parser.read(match, prose)
    if (!read) continue
    for (const proposal of Array.isArray(read) ? (read as readonly Proposal[]) : [read as Proposal])
      found.push(candidateOf(parser.name, match, proposal))
  }
  return found
}

function candidateOf(rule: string, match: RegExpExecArray, proposal: Proposal): Candidate {
  return {
    rule,
    type: proposal.type ?? 'DATE',
    when: proposal.when,
    start: proposal.start ?? match.index,
    end: proposal.end ?? match.index + match[0].length,
    ...(proposal.mod && { mod: proposal.mod }),
  }
}

/** The time expression that a candidate is in its context; offsets are the document's. */
export function timexOf(candidate: Candidate, context: AnchorContext, text: string, offset: number): Timex {
  const { value, inferred } = resolve(candidate, context)
  const [start, end] = [offset + candidate.start, offset + candidate.end]
  const { mod, signal, nature } = candidate
  const around = { before: text.slice(Math.max(offset, start - 200), start), after: text.slice(end, end + 120) }
  const extent =
    candidate.type === 'DURATION' ? extentOf({ text: text.slice(start, end), value, ...around }, context) : undefined
  return {
    start,
    end,
    text: text.slice(start, end),
    type: candidate.type,
    value,
    certainty: certaintyOf(candidate, value, inferred),
    rule: candidate.rule,
    ...(mod && { mod }),
    ...(signal && { signal: { word: signal.word, start: offset + signal.start, end: offset + signal.end } }),
    ...(nature && { nature }),
    ...(extent && { extent }),
  }
}

function certaintyOf(candidate: Candidate, value: string, inferred: boolean): TimexCertainty {
  if (/_REF$/.test(value) || /^-?XXXX|\/XXXX/.test(value)) return 'open'
  if (candidate.type !== 'DATE' && candidate.type !== 'TIME') return 'stated'
  if (candidate.type === 'DATE' && !isEdtf(value)) return 'open'
  return inferred || /share-year|short|september/.test(candidate.rule) ? 'inferred' : 'stated'
}

/** The time expressions of one sentence when its context is already known. */
export function recogniseTimexes(input: {
  readonly text: string
  readonly sentence: Span
  readonly masks: readonly Span[]
  readonly context: AnchorContext
  /** With what the candidates are kept, where the sentence is made anew each time. */
  readonly keptWith?: Span
}): Timex[] {
  const prose = blanked(input.text, input.sentence, input.masks)
  return candidatesOf(input.keptWith ?? input.sentence, prose).map(candidate =>
    timexOf(candidate, input.context, input.text, input.sentence.start),
  )
}
