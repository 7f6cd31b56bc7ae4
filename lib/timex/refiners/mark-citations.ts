import type { Span } from '../../text/span'
import type { Candidate, Refiner } from '../candidate'

/** "(Dawn, May 5)", "(The News, 8 April 2021; BBC, May 2)", "(Duval et al. 1999)", "(see Okafor 2004, p. 12)". */
export const markCitations: Refiner = {
  name: 'mark-citations',
  refine: (candidates, prose) => {
    if (!prose.includes('(') && !prose.includes('[')) return candidates
    const brackets = bracketsOf(prose)
    return candidates.map(candidate => {
      const bracket = brackets.find(one => one.start < candidate.start && candidate.end <= one.end)
      return bracket && isCitation(candidate, bracket, prose) ? { ...candidate, nature: 'citation' } : candidate
    })
  },
}

const LONGEST = 240

/** Innermost round and square brackets of citation length. */
function bracketsOf(prose: string): Span[] {
  return Array.from(prose.matchAll(/[([]([^()[\]]*)[)\]]/g), match => ({
    start: match.index,
    end: match.index + match[0].length,
  })).filter(one => one.end - one.start <= LONGEST)
}

function isCitation(candidate: Candidate, bracket: Span, prose: string): boolean {
  const inside = prose.slice(bracket.start + 1, candidate.start)
  const part = inside.slice(inside.lastIndexOf(';') + 1).trimStart()
  if (/^(?:sources?|see(?: also)?|quoted in|cited in|cf\.|via)\b/i.test(part)) return true
  const after = prose.slice(candidate.end, bracket.end - 1)
  if (/^[:,] ?(?:pp?\. ?)?\d+/.test(after) || /\b(?:et al\.?|eds?\.|ibid)/i.test(part)) return true
  // A name, a comma, a day or month: a newspaper. A name and a year alone may be a battle: only an author-like pair counts.
  if (!/^["“‘]?\p{Lu}[^,;]{0,80},\s*(?:[^,;]{0,60},\s*)?(?:on )?$/u.test(part))
    return /^\p{Lu}\p{L}+(?: (?:and|&) \p{Lu}\p{L}+) ?,? ?$/u.test(part)
  return candidate.when.kind === 'calendar' && candidate.when.value.length > 4 && /^\s*(?:$|[;,])/.test(after)
}
