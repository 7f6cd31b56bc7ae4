import type { Parser } from '../candidate'
import { CUE } from '../cues'
import { GAP, MONTH, monthNumber, SEASON, seasonCode, unitOf } from '../lexicon'

/** "the autumn before last", "the year before last", "the week after next". */
export const stepBeforeLast: Parser = {
  name: 'step-before-last',
  needs: [CUE.unit | CUE.season | CUE.month],
  pattern: new RegExp(
    `\\b[Tt]he${GAP}(?:(?<unit>week|month|year)|(?<season>${SEASON})|(?<month>${MONTH}))${GAP}(?<way>before${GAP}last|after${GAP}next)\\b(?!${GAP}(?:year|month|week|\\p{Lu}))`,
    'gu',
  ),
  read: match => {
    const { unit, season = '', month, way = '' } = match.groups ?? {}
    const step = way.startsWith('b') ? -2 : 2
    if (unit) return { when: { kind: 'unit', unit: unitOf(unit), step, anchor: 'document' } }
    const value = `XXXX-${month ? monthNumber(month) : seasonCode(season)}`
    return { when: { kind: 'named', value, step, of: 'occurrence', anchor: 'document' } }
  },
}

/** "before the year was out", "before the month had ended": within it. */
export const unitThatEnds: Parser = {
  name: 'unit-that-ends',
  needs: [CUE.unit],
  pattern: new RegExp(
    `\\b(?:before|ere)${GAP}(?:the|that)${GAP}(?<unit>week|month|year|decade|century)(?:[’']s${GAP}(?:end|close|out)|${GAP}(?:was${GAP}(?:out|over|through)|(?:had${GAP})?ended))\\b`,
    'giu',
  ),
  read: match => ({ when: { kind: 'unit', unit: unitOf(match.groups?.unit ?? ''), step: 0, anchor: 'running' } }),
}
