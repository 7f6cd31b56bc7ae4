import type { Candidate, Refiner } from '../candidate'

/** Expressions whose neighbours show that they are something else. */
const UNLIKELY: readonly ((candidate: Candidate, before: string, after: string) => boolean)[] = [
  // A place in a list of sources or a page: "pp. 12–15 March".
  (_, before) => /\b(?:pp?|vol|no|issue|chapter|figure|table|section|article)\.?[ \u00a0]$/i.test(before),
  // "$1914 million", "1914 m".
  ({ rule }, before) => rule.startsWith('year') && /[$£€][ \u00a0]?$/.test(before),
  // Inside a web address or a file name.
  (_, before, after) =>
    /[/\\=_@#]$/.test(before) || /^(?:[/\\=_@]|\.(?:com|org|net|pdf|html?|jpe?g|png)\b)/i.test(after),
  // "the current account", "the former and the latter".
  ({ rule }, _, after) =>
    rule === 'reference' && /^[ \u00a0](?:accounts?\b|and[ \u00a0]the[ \u00a0]latter)/.test(after),
]

export const dropUnlikely: Refiner = {
  name: 'drop-unlikely',
  refine: (candidates, prose) =>
    candidates.filter(candidate => {
      const before = prose.slice(Math.max(0, candidate.start - 16), candidate.start)
      const after = prose.slice(candidate.end, candidate.end + 24)
      return !UNLIKELY.some(test => test(candidate, before, after))
    }),
}
