import type { TimexMod } from '../../generate/generated'
import type { Candidate, Refiner } from '../candidate'

const OF = '(?:[ \\u00a0](?:of|in|on))?(?:[ \\u00a0]the)?[ \\u00a0]'
/** What stands before a date and narrows it; the mark after "mid" may be a hyphen. First match first. */
const MODIFIERS: readonly (readonly [pattern: RegExp, mod: TimexMod])[] = [
  [
    new RegExp(
      `(?:the[ \\u00a0])?(?:very[ \\u00a0])?(?:beginning|start|outset|onset|early (?:part|days|months|weeks|years)|(?:first|opening) (?:part|half|third|quarter|days|weeks|months|years))${OF}$`,
      'i',
    ),
    'START',
  ],
  [
    new RegExp(
      `(?:the[ \\u00a0])?(?:very[ \\u00a0])?(?:end|close|(?:latter|second) half|latter part|later part|late (?:part|days|months|weeks|years)|(?:final|closing|last) (?:third|quarter|days|weeks|months|years))${OF}$`,
      'i',
    ),
    'END',
  ],
  [new RegExp(`(?:the[ \\u00a0])?middle(?: part)?${OF}$`, 'i'), 'MID'],
  [
    /(?:the[ \u00a0])?(?:very[ \u00a0])?(?:early|earlier)(?:[ \u00a0](?:in|on))?(?:[ \u00a0](?:the|of))?[ \u00a0-]$/i,
    'START',
  ],
  [
    /(?:the[ \u00a0])?(?:very[ \u00a0])?(?:late|later)(?:[ \u00a0](?:in|on))?(?:[ \u00a0](?:the|of))?[ \u00a0-]$/i,
    'END',
  ],
  [/(?:the[ \u00a0])?mid(?:dle)?(?:[ \u00a0-]|[ \u00a0]?[–-][ \u00a0]?)(?:of[ \u00a0])?$/i, 'MID'],
  [
    /(?:(?:circa|ca?\.|about|around|approximately|roughly|some time in|sometime in|(?:probably|perhaps|possibly|presumably|maybe)(?:[ \u00a0]in)?)[ \u00a0]|(?<![\p{L}])c\.)(?:the[ \u00a0])?(?:year[ \u00a0])?$/iu,
    'APPROX',
  ],
]
const LONGEST = 32

/** "late 1943", "the end of May", "mid-October", "circa 1503": the modifier joins the expression. */
export const extendModifier: Refiner = {
  name: 'extend-modifier',
  refine: (candidates, prose) => {
    let floor = 0
    return candidates.map(candidate => {
      const extended = isCalendar(candidate) ? extend(candidate, prose, floor) : candidate
      const spread = withSpread(extended, prose, floor)
      floor = candidate.end
      return spread
    })
  },
}

const isCalendar = ({ when, mod }: Candidate): boolean =>
  mod === undefined &&
  (when.kind === 'calendar' || when.kind === 'named' || when.kind === 'unit' || when.kind === 'interval')

function extend(candidate: Candidate, prose: string, floor: number): Candidate {
  const from = Math.max(floor, candidate.start - LONGEST)
  const before = prose.slice(from, candidate.start)
  for (const [pattern, mod] of MODIFIERS) {
    const match = pattern.exec(before)
    if (!match || /[\w-]$/.test(before.slice(0, match.index))) continue
    // A day has no end of its own: "late on 5 May" is a time, "the end of 5 May" nothing to keep.
    if (mod !== 'APPROX' && candidate.when.kind === 'calendar' && /-\d\d-\d\d$/.test(candidate.when.value))
      return candidate
    if (candidate.when.kind === 'interval' && mod !== 'APPROX') return candidate
    return { ...candidate, start: from + match.index, mod, rule: `${candidate.rule}+modifier` }
  }
  return candidate
}

const SPREAD = /(?:the[ \u00a0])?(?:early|mid|middle)-?(?:[ \u00a0]|[–-])?(?:to|or|and)[ \u00a0–-]$/i

/** "the mid- to late 1980s", "the early-to-mid 19th century": from one part to another is no part of its own. */
function withSpread(candidate: Candidate, prose: string, floor: number): Candidate {
  if (candidate.mod !== 'MID' && candidate.mod !== 'END') return candidate
  const from = Math.max(floor, candidate.start - LONGEST)
  const match = SPREAD.exec(prose.slice(from, candidate.start))
  if (!match) return candidate
  const { mod: _, ...rest } = candidate
  return { ...rest, start: from + match.index }
}
