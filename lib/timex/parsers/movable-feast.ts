import { dayText } from '../anchors/point'
import type { Parser } from '../candidate'
import { CUE } from '../cues'
import { easterOf } from '../easter'
import { GAP } from '../lexicon'

/** Days from Easter Sunday. Bare "Ascension" is an island and a doctrine as often as a feast. */
const FEASTS: readonly (readonly [name: string, days: number])[] = [
  ['Shrove Tuesday', -47],
  ['Ash Wednesday', -46],
  ['Palm Sunday', -7],
  ['Maundy Thursday', -3],
  ['Good Friday', -2],
  ['Holy Saturday|Easter Eve', -1],
  ['Easter Monday', 1],
  ['Easter(?: Sunday| Day)?', 0],
  ['Ascension Day|Ascension Thursday', 39],
  ['Whit(?:sun)? Monday|Pentecost Monday', 50],
  ['Whit(?:sun)? Tuesday', 51],
  ['Whit Sunday|Whitsunday|Whitsuntide|Whitsun|Pentecost(?: Sunday)?', 49],
  ['Trinity Sunday', 56],
  ['Corpus Christi', 60],
]
const NAMES = FEASTS.map(([name]) => name).join('|')

/** "Easter Monday 1916", "Good Friday in 1930", "Whitsun, 1921": feasts that move with Easter, where their year is told. */
export const movableFeast: Parser = {
  name: 'movable-feast',
  needs: [CUE.feast, CUE.digit],
  pattern: new RegExp(
    `(?<!\\w)(?<name>${NAMES})(?:,?${GAP}(?:of${GAP}|in${GAP})?)(?<year>[1-9]\\d{2,3})(?![\\w%]|[.,:]\\d)`,
    'gu',
  ),
  read: (match, prose) => {
    const { name = '', year } = match.groups ?? {}
    // The Eastern churches keep another day.
    if (/\b(?:Orthodox|Greek|Russian|Coptic)[ \u00a0]$/.test(prose.slice(Math.max(0, match.index - 12), match.index)))
      return undefined
    const days = FEASTS.find(([pattern]) => new RegExp(`^(?:${pattern})$`, 'u').test(name))?.[1]
    const easter = easterOf(Number(year))
    if (days === undefined || easter === undefined) return undefined
    return { when: { kind: 'calendar', value: dayText(easter + days) } }
  },
}
