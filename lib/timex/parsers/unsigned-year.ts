import type { Parser, Proposal } from '../candidate'
import { CUE } from '../cues'
import { GAP, SEASON, seasonCode } from '../lexicon'

const FIGURE = '[1-9]\\d{1,2}'
/** After a year the sentence breaks off or goes on with a word that no count is followed by. */
const JOINT = `(?=[,;:.)](?!\\d)|$|${GAP}(?:the|an?|he|she|they|it|who|which|when|while|his|her|their|its|after|before|at|under|by|with|was|were|had|but)(?![\\w-]))`

/**
 * "until 479", "in 654 and 672", "the summer of 334": figures of two or three digits, read only in an article whose other
 * dates show that its years are so short. "By 300 men" and "reduced by 300" are counts.
 */
export const unsignedYear: Parser = {
  name: 'year-unsigned',
  needs: [CUE.digit],
  pattern: new RegExp(
    `(?<![\\w.,$£€-])(?:(?<found>(?:[Tt]he${GAP})?(?<season>${SEASON})${GAP}(?:of|in)${GAP}(?<of>${FIGURE}))|(?:[Ii]n|[Ss]ince|[Uu]ntil|[Tt]ill|By|From|[Bb]efore|[Aa]fter)${GAP}(?:the${GAP}year${GAP})?(?<year>${FIGURE})(?:(?<joint>,?${GAP}(?:and|or|to|until)${GAP})(?:in${GAP})?(?<second>${FIGURE}))?)${JOINT}`,
    'gu',
  ),
  read: match => {
    const { season, of = '', year = '', second } = match.groups ?? {}
    if (season) return { when: { kind: 'calendar', value: `${of.padStart(4, '0')}-${seasonCode(season)}` } }
    const end = match.index + match[0].length
    if (!second) return yearBetween(year, end - year.length, end)
    const at = match.index + match[0].indexOf(year)
    return [yearBetween(year, at, at + year.length), yearBetween(second, end - second.length, end)]
  },
}

const yearBetween = (year: string, start: number, end: number): Proposal => ({
  when: { kind: 'calendar', value: year.padStart(4, '0') },
  start,
  end,
})
