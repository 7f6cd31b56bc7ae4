import type { Word } from '../syntax/word'
import { endsNominal, type Segment, segmentKind, segmentsOf } from './segments'

/**
 * Leaves out the asides of a clause: appositions, participles, relative clauses and examples between commas, unless the
 * date stands in them. Lists stay whole.
 */
/** `closed` for a subject, whose last comma belongs to an aside; `rich` keeps more, for clauses that say little. */
export type KeepOptions = { readonly closed?: boolean; readonly rich: boolean }

export function keptSegments(
  words: readonly Word[],
  at: readonly number[],
  timex: number,
  options: KeepOptions,
): number[] {
  const segments = segmentsOf(words, at)
  const home = segments.findIndex(segment => segment.at.includes(timex))
  const list = listRange(words, segments, home)
  const asideList =
    list !== undefined && list.from > 0 && isAside(words, segments, list.from) && (home < list.from || home > list.to)
  const kept = segments.map((_, i) => {
    if (i === 0 || i === home) return true
    if (list && i >= list.from && i <= list.to && (asideList || i > list.from)) return !asideList
    return stays(words, segments, i, home, options)
  })
  return joined(segments, kept, options.closed === true, words)
}

function stays(
  words: readonly Word[],
  segments: readonly Segment[],
  i: number,
  home: number,
  options: KeepOptions,
): boolean {
  const segment = segments[i] as Segment
  const previous = segments[i - 1]
  const kind = segmentKind(words, segment)
  if (segment.at.length < 2 && kind === 'other') return false
  if (previous?.at.every(at => /^(ADJ|ADV)$/.test(words[at]?.tag ?? '')) && kind !== 'relative' && kind !== 'example')
    return true
  if (kind === 'participle') return options.rich && i === home + 1 && segment.at.length <= 12
  if (kind === 'relative' || kind === 'example') return false
  if (kind === 'conjunct') return home < 0 || i < home
  if (kind === 'noun')
    return (
      isName(words, segment) || options.rich || !(endsNominal(words, previous) || isLongHome(words, segments, i, home))
    )
  if (kind === 'adjunct')
    return options.closed
      ? isGround(words, segment)
      : segment.at.length <= (options.rich ? 14 : 8) && (options.rich || !isLoose(words, segment))
  return home < 0 || i < home
}

/** "including A, B and C", "opting for A, B and C": the list goes with what opens it. */
const isAside = (words: readonly Word[], segments: readonly Segment[], i: number): boolean =>
  /^(participle|example|relative)$/.test(segmentKind(words, segments[i] as Segment))

/** "the Crown Prince, Mohammed bin Salman,": the name says who. */
const isName = (words: readonly Word[], segment: Segment): boolean =>
  segment.at.length > 1 &&
  segment.at.length <= 4 &&
  segment.at.every(i => words[i]?.tag === 'PROPN' || /^(bin|ibn|al|de|van|von|of)$/.test(words[i]?.lower ?? ''))

/** After "… in 2018" a noun phrase is an aside; after a mere ", in 2018," it goes on with the clause. */
const isLongHome = (words: readonly Word[], segments: readonly Segment[], i: number, home: number): boolean =>
  i === home + 1 && (segments[home]?.at.length ?? 0) > 3 && words[segments[home]?.at.at(-1) ?? -1]?.tag === 'TIMEX'

/** "the king, under the terms of the Treaty of Lund, ceded": by it the event is told from others of its kind. */
const isGround = (words: readonly Word[], segment: Segment): boolean =>
  words[segment.at[0] ?? -1]?.lower === 'under' &&
  segment.at.length <= 10 &&
  segment.at.some(i => words[i]?.tag === 'PROPN') &&
  !hasDate(words, segment)

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
  const to = segments.findIndex((_, i) => i > 0 && isLastItem(words, segments, i))
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
/** "…, and C", or "…, B and C" where no article makes it an aside. */
function isLastItem(words: readonly Word[], segments: readonly Segment[], i: number): boolean {
  const segment = segments[i] as Segment
  const kind = segmentKind(words, segment)
  if (kind === 'conjunct') return !hasVerbAfterAnd(words, segment)
  if (kind !== 'noun' || words[segment.at[0] ?? -1]?.tag === 'DET' || !endsNominal(words, segments[i - 1])) return false
  return segment.at.some((at, k) => k > 0 && words[at]?.tag === 'CCONJ' && k < segment.at.length - 1)
}

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
    if (aside && i === segments.length - 1 && !isListEnd(segments, words)) {
      const next = (segment.at.at(-1) ?? -1) + 1
      if (words[next]?.text === ',') out.push(next)
    }
  })
  return out
}

const isListEnd = (segments: readonly Segment[], words: readonly Word[]): boolean =>
  segments.some((_, i) => i > 0 && isLastItem(words, segments, i))
