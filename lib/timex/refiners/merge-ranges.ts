import type { Candidate, Refiner } from '../candidate'

/**
 * "from X to Y", "X–Y", "between X and Y", "from X until Y": two dates become one interval. "X and Y" without
 * "between" stay two, and so does "X to Y" when a bare "to" could go with another word.
 */
export const mergeRanges: Refiner = {
  name: 'merge-ranges',
  refine: (candidates, prose) => {
    const merged: Candidate[] = []
    for (const candidate of candidates) {
      const last = merged.at(-1)
      const both = last && rangeOf(last, candidate, prose)
      if (both) merged[merged.length - 1] = both
      else merged.push(candidate)
    }
    return merged
  },
}

const PART =
  '(?:(?:the[ \\u00a0])?(?:(?:beginning|start|middle|end)[ \\u00a0]of[ \\u00a0](?:the[ \\u00a0])?|(?:very[ \\u00a0])?(?:early|late|mid)[ \\u00a0-]|(?:about|around|circa|c\\.)[ \\u00a0])?)'
const PLAIN_TO = new RegExp(`^[ \\u00a0](?:to|through|thru)[ \\u00a0]${PART}$`)
const UNTIL = new RegExp(`^,?[ \\u00a0](?:up[ \\u00a0])?(?:until|till|to|through|thru|up to)[ \\u00a0]${PART}$`)
const DASHES = /^[ \u00a0]?[–—‒-][ \u00a0]?$/
const AND = new RegExp(`^[ \\u00a0]and[ \\u00a0]${PART}$`)
const FROM = new RegExp(`\\bfrom[ \\u00a0]${PART}$`, 'i')
const BETWEEN = new RegExp(`\\bbetween[ \\u00a0]${PART}$`, 'i')

function rangeOf(first: Candidate, second: Candidate, prose: string): Candidate | undefined {
  if (first.when.kind !== 'calendar' || second.when.kind !== 'calendar') return undefined
  const joint = prose.slice(first.end, second.start)
  const before = prose.slice(Math.max(0, first.start - 32), first.start)
  const joined =
    DASHES.test(joint) ||
    (PLAIN_TO.test(joint) && sameGrain(first.when.value, second.when.value)) ||
    (FROM.test(before) && UNTIL.test(joint)) ||
    (BETWEEN.test(before) && AND.test(joint))
  const ends = joined && endsOf(first.when.value, second.when.value)
  if (!ends) return undefined
  const { mod: _, ...rest } = first
  return { ...rest, end: second.end, when: { kind: 'interval', ...ends }, rule: `${first.rule}+merge-ranges` }
}

const sameGrain = (a: string, b: string): boolean => a.split('-').length === b.split('-').length

/** The start takes the year of the end when it has none; a range never runs backwards. */
function endsOf(start: string, end: string): { readonly start: string; readonly end: string } | undefined {
  if (start.startsWith('XXXX') && !end.startsWith('XXXX')) {
    const year = Number(end.slice(0, 4))
    if (end.startsWith('-') || Number.isNaN(year) || end.length < 7) return undefined
    const wraps = start.slice(5) > end.slice(5)
    return { start: `${wraps ? year - 1 : year}${start.slice(4)}`, end }
  }
  const bothKnown = !start.includes('X') && !end.includes('X') && !start.startsWith('-') && !end.startsWith('-')
  if (bothKnown && start.slice(0, end.length) > end.slice(0, start.length)) return undefined
  return { start, end }
}
