import type { Candidate, Refiner } from '../candidate'

const JOINT =
  /^(?:,|,?[ \u00a0](?:and|or|to|until|till|through|then)|[ \u00a0]?[–—-])[ \u00a0]?(?:(?:again|the|in|on|from|late|early)[ \u00a0]){0,3}$/

/** "On 3 May and 5 June 1942", "in March, April and May 1963": a date without a year takes that of its right neighbour. */
export const shareYear: Refiner = {
  name: 'share-year',
  refine: (candidates, prose) => {
    const shared: Candidate[] = [...candidates]
    for (let i = shared.length - 2; i >= 0; i--) {
      const [one, next] = [shared[i], shared[i + 1]]
      if (one && next) shared[i] = withYear(one, next, prose)
    }
    return shared
  },
}

function withYear(one: Candidate, next: Candidate, prose: string): Candidate {
  if (one.when.kind !== 'calendar' || !one.when.value.startsWith('XXXX-')) return one
  if (!JOINT.test(prose.slice(one.end, next.start))) return one
  const dated = next.when.kind === 'calendar' ? next.when.value : next.when.kind === 'interval' ? next.when.start : ''
  const year = /^(\d{4})-\d\d/.exec(dated)?.[1]
  if (!year) return one
  const later = one.when.value.slice(5) > dated.slice(5)
  const value = `${later ? Number(year) - 1 : year}${one.when.value.slice(4)}`
  return { ...one, when: { kind: 'calendar', value }, rule: `${one.rule}+share-year` }
}
