import type { Word } from '../syntax/word'
import { endsNominal, type Segment, segmentKind, segmentsOf } from './segments'

/**
 * Leaves out the asides of a clause: appositions, participles, relative clauses and examples between commas, unless the
 * date stands in them. Lists stay whole. `closed` for a subject, whose last comma belongs to an aside.
 */
export function keptSegments(words: readonly Word[], at: readonly number[], timex: number, closed = false): number[] {
  const segments = segmentsOf(words, at)
  const home = segments.findIndex(segment => segment.at.includes(timex))
  const list = listRange(words, segments, home)
  const kept = segments.map(
    (_, i) => i === 0 || i === home || (list && i > list.from && i <= list.to) || stays(words, segments, i, home),
  )
  return joined(segments, kept, closed, words)
}

function stays(words: readonly Word[], segments: readonly Segment[], i: number, home: number): boolean {
  const segment = segments[i] as Segment
  const kind = segmentKind(words, segment)
  if (segment.at.length < 2 && kind === 'other') return false
  if (kind === 'participle' || kind === 'relative' || kind === 'example') return false
  if (kind === 'conjunct') return home < 0 || i < home
  if (kind === 'noun') return !endsNominal(words, segments[i - 1])
  if (kind === 'adjunct') return segment.at.length <= 8 && !isLoose(words, segment)
  return home < 0 || i < home
}

/** Adjuncts that give reasons, comparisons or company rather than identify the event. */
const isLoose = (words: readonly Word[], segment: Segment): boolean =>
  /^(with|over|as|despite|amid|like|unlike|along|besides|because|due|given|while|although|though|thanks)$/.test(
    words[segment.at[0] ?? -1]?.lower ?? '',
  )

/** "A, B, and C": from the segment that ends in A to the one that opens with "and". */
function listRange(
  words: readonly Word[],
  segments: readonly Segment[],
  home: number,
): { from: number; to: number } | undefined {
  const to = segments.findIndex(
    (segment, i) => i > 0 && segmentKind(words, segment) === 'conjunct' && !hasVerbAfterAnd(words, segment),
  )
  if (to < 1 || (home >= 0 && to > home && home > 0)) return undefined
  let from = to - 1
  while (
    from > 0 &&
    segmentKind(words, segments[from] as Segment) === 'noun' &&
    !hasDate(words, segments[from] as Segment)
  )
    from--
  return to - from >= 1 && !hasDate(words, segments[to] as Segment) ? { from, to } : undefined
}

const hasDate = (words: readonly Word[], segment: Segment): boolean => segment.at.some(i => words[i]?.tag === 'TIMEX')
const hasVerbAfterAnd = (words: readonly Word[], segment: Segment): boolean =>
  words[segment.at[1] ?? -1]?.tag === 'VERB'

/** Puts the kept segments together with the marks that stood between neighbours, or around a kept aside. */
function joined(
  segments: readonly Segment[],
  kept: readonly boolean[],
  closed: boolean,
  words: readonly Word[],
): number[] {
  const out: number[] = []
  segments.forEach((segment, i) => {
    if (!kept[i]) return
    const mark = segment.opener
    const aside = closed && i > 0
    const needsMark = kept[i - 1] || aside
    if (i > 0 && mark !== undefined && needsMark) out.push(mark)
    out.push(...segment.at)
    if (
      aside &&
      i === segments.length - 1 &&
      segmentKind(words, segment) !== 'conjunct' &&
      !isListEnd(segments, words)
    ) {
      const next = (segment.at.at(-1) ?? -1) + 1
      if (words[next]?.text === ',') out.push(next)
    }
  })
  return out
}

const isListEnd = (segments: readonly Segment[], words: readonly Word[]): boolean =>
  segments.some((segment, i) => i > 0 && segmentKind(words, segment) === 'conjunct')
