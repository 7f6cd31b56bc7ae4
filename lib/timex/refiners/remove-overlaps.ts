import type { Candidate, Refiner } from '../candidate'

/** Of expressions that overlap the longer stands; of equal ones the one whose parser comes first. One sweep, linear. */
export const removeOverlaps: Refiner = {
  name: 'remove-overlaps',
  refine: candidates => {
    const inOrder = candidates
      .map((candidate, rank) => ({ candidate, rank }))
      .sort((a, b) => a.candidate.start - b.candidate.start || b.candidate.end - a.candidate.end || a.rank - b.rank)
    const kept: Candidate[] = []
    for (const { candidate } of inOrder) {
      const last = kept.at(-1)
      if (!last || candidate.start >= last.end) kept.push(candidate)
      else if (lengthOf(candidate) > lengthOf(last)) kept[kept.length - 1] = candidate
    }
    return kept
  },
}

const lengthOf = (candidate: Candidate): number => candidate.end - candidate.start
