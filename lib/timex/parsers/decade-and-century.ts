import type { Parser, Proposal } from '../candidate'
import { CUE } from '../cues'
import { DASH, GAP, OPTIONAL_GAP, ORDINAL_WORD, ordinalOf, two } from '../lexicon'

const calendar = (value: string): Proposal => ({ when: { kind: 'calendar', value } })
const ERA = `(?:${OPTIONAL_GAP}(?<era>B\\.C\\.?(?:E\\.?)?|BCE?|AD|A\\.D\\.?|CE|C\\.E\\.?)(?!\\w))?`
const PREFIX = '(?:(?<mod>early|mid|late|pre|post)[- ])?'
const MODS: Readonly<Record<string, 'START' | 'MID' | 'END' | 'BEFORE' | 'AFTER'>> = {
  early: 'START',
  mid: 'MID',
  late: 'END',
  pre: 'BEFORE',
  post: 'AFTER',
}
const modOf = (word: string | undefined): Pick<Proposal, 'mod'> => {
  const mod = MODS[(word ?? '').toLowerCase()]
  return mod ? { mod } : {}
}

/** "the 1970s", "1970's", "the mid-1990s", "the 480s BC". "The 1800s" is the century, "the 2000s" the decade. */
export const decade: Parser = {
  name: 'decade',
  needs: [CUE.digit],
  pattern: new RegExp(`(?<![\\w$£€.,])(?:the${GAP})?${PREFIX}(?<year>\\d{2,3}0)[’']?s\\b${ERA}`, 'giu'),
  read: (match, prose) => {
    const { year = '', era, mod } = match.groups ?? {}
    if (/^b/i.test(era ?? '')) return { ...decadeBefore(Number(year)), ...modOf(mod) }
    if (year.length < 4 && !era) return undefined
    const full = year.padStart(4, '0')
    const century =
      /00$/.test(full) && full !== '2000' && !AFTER_DECADE.test(prose.slice(Math.max(0, match.index - 24), match.index))
    return { ...calendar(century ? `${full.slice(0, 2)}XX` : `${full.slice(0, 3)}X`), ...modOf(mod) }
  },
}

/** "the 1890s and 1900s": next to a decade stands a decade. */
const AFTER_DECADE =
  /\d[1-9]0[’']?s(?:,|,?[ \u00a0](?:and|or|to|until|through)|[ \u00a0]?[–-])[ \u00a0]?(?:the[ \u00a0])?$/

/** EDTF has no decade that ends in …1 BC: the 480s BC are 489 to 480 BC. */
const decadeBefore = (year: number): Proposal => ({
  when: {
    kind: 'interval',
    start: `-${String(year + 8).padStart(4, '0')}`,
    end: `-${String(year - 1).padStart(4, '0')}`,
  },
})

const SHORT = ['twenties', 'thirties', 'forties', 'fifties', 'sixties', 'seventies', 'eighties', 'nineties']
/** "the seventies", "the ’60s and ’70s": of the twentieth century, or of the one in which a story goes on. "In his seventies" has no article. */
export const shortDecade: Parser = {
  name: 'short-decade',
  needs: [CUE.digit | CUE.tens],
  pattern: new RegExp(
    `(?:\\bthe${GAP}|(?<=0s,?${GAP}(?:and|or|to)${GAP}|ties,?${GAP}(?:and|or|to)${GAP}|0s,${GAP}))${PREFIX}(?:(?<noughties>noughties)|(?<word>${SHORT.join('|')})|[’'‘](?<digit>[2-9])0s)\\b`,
    'giu',
  ),
  read: match => {
    const { word, digit, mod, noughties } = match.groups ?? {}
    if (noughties) return { ...calendar('200X'), ...modOf(mod) }
    return { ...calendar(`XX${word ? SHORT.indexOf(word.toLowerCase()) + 2 : digit}X`), ...modOf(mod) }
  },
}

const NTH = `(?:\\d{1,2}(?:st|nd|rd|th)|${ORDINAL_WORD})`
/** "the nineteenth century", "5th century BC", "late-18th-century". */
export const century: Parser = {
  name: 'century',
  needs: [CUE.century],
  pattern: new RegExp(`(?<!\\w)(?:the${GAP})?${PREFIX}(?<nth>${NTH})[- ]century\\b${ERA}`, 'giu'),
  read: match => {
    const { nth = '', era, mod } = match.groups ?? {}
    const value = centuryValue(ordinalOf(nth), era)
    return value ? { ...calendar(value), ...modOf(mod) } : undefined
  },
}

/** "the 19th and 20th centuries", "seventeenth to nineteenth centuries". */
export const centuries: Parser = {
  name: 'centuries',
  needs: [CUE.century],
  pattern: new RegExp(
    `(?<!\\w)(?:the${GAP})?(?<first>${NTH})(?<joint>${DASH}|${GAP}(?:and|or|to|through)${GAP}(?:the${GAP})?)(?<second>${NTH})${GAP}centuries\\b${ERA}`,
    'giu',
  ),
  read: match => {
    const { first = '', second = '', joint = '', era } = match.groups ?? {}
    const [a, b] = [centuryValue(ordinalOf(first), era), centuryValue(ordinalOf(second), era)]
    if (!a || !b) return undefined
    if (!/and|or/i.test(joint)) return { when: { kind: 'interval', start: a, end: b } }
    const split = match.index + match[0].indexOf(first) + first.length
    return [
      { ...calendar(a), end: split },
      { ...calendar(b), start: split + joint.length },
    ]
  },
}

function centuryValue(nth: number | undefined, era: string | undefined): string | undefined {
  if (nth === undefined || nth < 1 || nth > 30) return undefined
  return `${/^b/i.test(era ?? '') ? '-' : ''}${two(nth - 1)}XX`
}

/** "the turn of the century" is about 2000 unless a century is named; "the turn of the 20th century" about 1900. */
export const turnOfCentury: Parser = {
  name: 'turn-of-century',
  needs: [CUE.century],
  pattern: new RegExp(
    `\\bthe${GAP}turn${GAP}of${GAP}the${GAP}(?:(?<nth>${NTH})${GAP})?(?:century|millennium)\\b`,
    'giu',
  ),
  read: match => {
    const nth = match.groups?.nth
    const at = nth === undefined ? 21 : ordinalOf(nth)
    return at === undefined ? undefined : { ...calendar(`${two(at - 1)}00~`) }
  },
}

const PARTS: Readonly<Record<string, 'START' | 'MID' | 'END'>> = {
  first: 'START',
  opening: 'START',
  early: 'START',
  earlier: 'START',
  middle: 'MID',
  last: 'END',
  final: 'END',
  closing: 'END',
  latter: 'END',
  later: 'END',
}
/** "the second half of the 18th century" is its end, "the last decade of the 19th century" the decade 189X. */
export const partOfCentury: Parser = {
  name: 'part-of-century',
  needs: [CUE.century],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?<which>first|second|third|fourth|fifth|sixth|seventh|eighth|ninth|opening|early|earlier|middle|last|final|closing|latter|later)${GAP}(?<part>half|third|quarter|decades?|years|part)${GAP}of${GAP}(?:the${GAP})?(?<nth>${NTH})[- ]century\\b${ERA}`,
    'giu',
  ),
  read: match => {
    const { which = '', part = '', nth = '', era } = match.groups ?? {}
    const value = centuryValue(ordinalOf(nth), era)
    if (!value) return undefined
    const [at, unit] = [which.toLowerCase(), part.toLowerCase()]
    const decadeAt = unit === 'decade' ? (PARTS[at] === 'END' ? 10 : ordinalOf(at)) : undefined
    if (decadeAt !== undefined && !value.startsWith('-')) return calendar(`${value.slice(0, 2)}${decadeAt - 1}X`)
    const mod = PARTS[at] ?? (unit === 'half' || (ordinalOf(at) ?? 0) > 2 ? 'END' : 'MID')
    return { ...calendar(value), mod }
  },
}

/** "the third millennium BC". */
export const millennium: Parser = {
  name: 'millennium',
  needs: [CUE.century],
  pattern: new RegExp(`\\b(?:the${GAP})?(?<nth>${NTH})[- ]millennium\\b${ERA}`, 'giu'),
  read: match => {
    const nth = ordinalOf(match.groups?.nth ?? '')
    if (nth === undefined || nth > 9) return undefined
    return calendar(`${/^b/i.test(match.groups?.era ?? '') ? '-' : ''}${nth - 1}XXX`)
  },
}
