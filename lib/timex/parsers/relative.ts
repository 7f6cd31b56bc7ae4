import type { Anchor, Parser, Proposal, When } from '../candidate'
import { CUE } from '../cues'
import {
  GAP,
  MONTH,
  monthNumber,
  NUMBER_WORD,
  numberOf,
  ORDINAL_WORD,
  ordinalOf,
  SEASON,
  seasonCode,
  UNIT,
  unitOf,
  WEEKDAY,
  weekdayNumber,
} from '../lexicon'

const VAGUE = '(?:(?:just |only |barely )?(?:a few|few|several|some|many|a couple of|a number of))'
const COUNT = `(?:half(?:${GAP}an?)?|(?:an?${GAP}|half${GAP}a${GAP}|two${GAP}|three${GAP}|several${GAP})?dozen|an?|${NUMBER_WORD}|(?<![\\d.,$£€])(?:\\d{1,3}(?:,\\d{3})+|\\d{1,4}(?:\\.\\d)?)(?:${GAP}(?:hundred|thousand|million|billion))?|${VAGUE})`

/** "two days later", "a month earlier", "three years ago", "less than a year later", "days before". */
export const offset: Parser = {
  name: 'offset',
  needs: [CUE.unit, CUE.way],
  pattern: new RegExp(
    `(?<![\\w.,])(?:(?<about>about|around|approximately|roughly|some)${GAP}(?=\\S))?(?:(?<count>${COUNT})[- \\u00a0](?:(?:full|short|more|mere|half)${GAP})?)?(?<unit>${UNIT})s?${GAP}(?<way>later|afterwards?|thereafter|(?:after|before)${GAP}(?:that|this)\\b|after(?!${GAP}(?:the|a|an|his|her|its|their|\\p{Lu}|\\w+ing\\b))|earlier|before(?!${GAP}(?:the|a|an|his|her|its|their|\\p{Lu}|\\w+ing\\b))|previously|ago|hence)\\b`,
    'giu',
  ),
  read: (match, prose) => {
    const { count = 'few', unit = '', way = '' } = match.groups ?? {}
    const word = way.toLowerCase()
    if (/th(?:at|is)$/.test(word) && !pointsBack(match, prose)) return undefined
    // "twice a week thereafter" is how often.
    if (/\b(?:once|twice|thrice|times)[ \u00a0]$/i.test(prose.slice(Math.max(0, match.index - 8), match.index)))
      return undefined
    const fortnights = /^f/i.test(unit) ? 2 : 1
    const amount = countOf(count)
    const when: When = {
      kind: 'offset',
      unit: unitOf(unit),
      sign: /^(?:earlier|before|previously|ago)\b/.test(word) ? -1 : 1,
      anchor:
        word === 'ago' || word === 'hence'
          ? 'document'
          : /^(?:earlier|before)$/.test(word) && /^y/i.test(unit)
            ? 'either'
            : 'running',
      ...(amount !== undefined && { amount: amount * fortnights }),
    }
    return { when }
  },
}

/** "Two years after that it fell", but neither "after that war" nor "for two years after that". */
function pointsBack(match: RegExpExecArray, prose: string): boolean {
  const before = prose.slice(Math.max(0, match.index - 16), match.index)
  return (
    !/\b(?:for|during|over|within|throughout|the|those|these)[ \u00a0]$/i.test(before) &&
    STANDS_ALONE.test(prose.slice(match.index + match[0].length))
  )
}
const STANDS_ALONE =
  /^(?:[ \u00a0]*(?:[.,;:)]|$)|[ \u00a0](?:(?:the|an?|he|she|they|it|we|his|her|their|its|there|was|were|had|came|another|and|but)\b|\p{Lu}))/u

/** Thousands and millions of years reach beyond what a calendar says: no number. */
function countOf(count: string): number | undefined {
  const amount = /hundred|thousand|illion/i.test(count) && /^\d/.test(count) ? undefined : numberOf(count)
  return amount !== undefined && amount < LONG_AGO ? amount : undefined
}
const LONG_AGO = 1000

const STEP =
  'this past|this coming|next|following|subsequent|ensuing|previous|preceding|prior|last|past|latter|same|very same|that same|this same|this|that|current|coming'
type Step = { readonly step: number; readonly anchor: Anchor }

/** "The last year" and "that year" look from the running date, "last year" and "this year" from the document's. */
function stepOf(words: string): Step {
  const word = words.toLowerCase().replace(/\s+/g, ' ').trim()
  const article = word.startsWith('the ')
  if (/same$|^that$|latter$/.test(word)) return { step: 0, anchor: 'running' }
  if (word === 'this past') return { step: -1, anchor: 'document' }
  if (word === 'this coming') return { step: 1, anchor: 'document' }
  if (/^(?:this|the current|current)$/.test(word)) return { step: 0, anchor: 'document' }
  if (/last|past/.test(word)) return { step: -1, anchor: article ? 'running' : 'document' }
  if (/next|coming/.test(word)) return { step: 1, anchor: article ? 'running' : 'document' }
  return { step: /previous|preceding|prior/.test(word) ? -1 : 1, anchor: 'running' }
}

/** "the next day", "that year", "the same month", "last week", "the year before", "later that month". */
export const unitStep: Parser = {
  name: 'unit-step',
  needs: [CUE.unit],
  pattern: new RegExp(
    `\\b(?:(?:later|earlier|early|late|sometime|also)${GAP})?(?<step>(?:the${GAP})?(?:${STEP}))${GAP}(?<unit>day|week|weekend|fortnight|month|quarter|year|decade|century)\\b(?![’']?s?-|${GAP}(?:old|long|period|round))`,
    'giu',
  ),
  read: match => {
    const { step = '', unit = '' } = match.groups ?? {}
    if (/^the (?:this|that|current)/i.test(step)) return undefined
    if (/latter$/i.test(step) && !/^(?:week|month|year|decade|century)$/i.test(unit)) return undefined
    // "The past year" is how long, "last year" when.
    if (/^(?:the[ \u00a0]+)?(?:past|coming)/i.test(step)) return undefined
    const mod = /^early/i.test(match[0])
      ? { mod: 'START' as const }
      : /^late\b/i.test(match[0])
        ? { mod: 'END' as const }
        : {}
    return { when: { kind: 'unit', unit: unitOf(unit), ...stepOf(step) }, ...mod }
  },
}

/** "the year before", "the day after", "the month following": one step when nothing follows that would be the anchor. */
export const unitAfter: Parser = {
  name: 'unit-after',
  needs: [CUE.unit],
  pattern: new RegExp(
    `\\bthe${GAP}(?<unit>day|week|month|year)${GAP}(?<way>before|after|following|previous)(?=[ \\u00a0]*(?:[.,;:)]|$))`,
    'giu',
  ),
  read: match => {
    const { unit = '', way = '' } = match.groups ?? {}
    return {
      when: { kind: 'unit', unit: unitOf(unit), step: /^(?:before|previous)$/i.test(way) ? -1 : 1, anchor: 'running' },
    }
  },
}

/** "the end of the year", "later in the month", "the beginning of the decade", "mid-year". */
export const partOfUnit: Parser = {
  name: 'part-of-unit',
  needs: [CUE.unit],
  pattern: new RegExp(
    `\\b(?:(?:the${GAP})?(?:very${GAP})?(?<edge>beginning|start|middle|end|close|latter part|later part|early part|first half|second half|latter half)${GAP}of${GAP}(?<which>the|that|this)|(?<later>later|late|early|earlier)${GAP}(?:in|on)${GAP}(?:the|that)|(?:by${GAP})?(?<month>month|year)(?:[’']s${GAP}|-)end|(?<mid>mid)-?(?<midUnit>year|century)(?!${GAP}(?:modern|style)))(?:${GAP}(?:same${GAP})?(?<unit>day|week|month|year|decade|century))?(?!${GAP}of\\b)\\b`,
    'giu',
  ),
  read: match => {
    const { edge, later, month, mid, midUnit, unit, which } = match.groups ?? {}
    const word = unit ?? month ?? midUnit
    if (!word) return undefined
    const anchor = which === 'this' ? 'document' : which === 'that' ? 'running' : 'either'
    if (edge && unit === 'year' && /half$/i.test(edge)) return halfYear(/^first/i.test(edge) ? 40 : 41, anchor)
    const mod = modOf(edge ?? later ?? (mid ? 'middle' : 'end'))
    return { when: { kind: 'unit', unit: unitOf(word), step: 0, anchor }, ...(mod && { mod }) }
  },
}

const halfYear = (code: number, anchor: Anchor): Proposal => ({
  when: { kind: 'named', value: `XXXX-${code}`, step: 0, of: 'year', anchor },
})

function modOf(edge: string): Proposal['mod'] {
  if (/^(?:beginning|start|early|first half)/i.test(edge)) return 'START'
  if (/^middle/i.test(edge)) return 'MID'
  return /^(?:end|close|latter|later part|late$|second half)/i.test(edge) ? 'END' : undefined
}

const PLACE = `(?<step>(?:the${GAP})?(?:next|following|previous|preceding|last|same|this|that|that same|coming))`
/** "the following spring", "last April", "that September", "this summer". */
export const namedStep: Parser = {
  name: 'named-step',
  needs: [CUE.month | CUE.season],
  pattern: new RegExp(`\\b${PLACE}${GAP}(?:(?<month>${MONTH})|(?<season>${SEASON}))(?!${GAP}\\d)(?![\\w-])`, 'gu'),
  read: match => {
    const { step = '', month, season = '' } = match.groups ?? {}
    const value = `XXXX-${month ? monthNumber(month) : seasonCode(season)}`
    return { when: { kind: 'named', value, of: 'occurrence', ...stepOf(step) } }
  },
}

/** "August of that year", "July 25 of the same year", "spring of next year", "in May the following year". */
export const namedInYear: Parser = {
  name: 'named-in-year',
  needs: [CUE.unit, CUE.month | CUE.season],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?:(?:(?<day>\\d{1,2})(?:st|nd|rd|th)?${GAP}(?:of${GAP})?)?(?<month>${MONTH})(?:${GAP}(?<day2>\\d{1,2})(?:st|nd|rd|th)?)?|(?<season>${SEASON}))(?:,?${GAP}(?:of|in)${GAP}|,?${GAP})(?<step>(?:the${GAP})?(?:${STEP}))${GAP}year\\b`,
    'gu',
  ),
  read: match => {
    const { day, day2, month, season = '', step = '' } = match.groups ?? {}
    const name = month ? `${monthNumber(month)}` : seasonCode(season)
    const date = month && (day ?? day2) ? `${name}-${(day ?? day2 ?? '').padStart(2, '0')}` : name
    return { when: { kind: 'named', value: `XXXX-${date}`, of: 'year', ...stepOf(step) } }
  },
}

/** "on Thursday", "last Monday", "Friday evening" (its day). */
export const weekday: Parser = {
  name: 'weekday',
  needs: [CUE.weekday],
  pattern: new RegExp(
    `\\b(?:(?<step>last|next|this past|this coming|this|the following|the previous|that)${GAP})?(?<day>${WEEKDAY})(?<week>${GAP}week(?=[ \\u00a0]*(?:[.,;:)]|$)))?\\b(?!-|s\\b|${GAP}(?:Times|Post|Night Live|Bloody|[Pp]rayers?|[Ss]chools?|[Ss]ervices|[Mm]ass|[Ss]ermons?|[Nn]ewspapers?|[Pp]apers?|[Ll]eague|Herald|Telegraph|Review)\\b)`,
    'gu',
  ),
  read: (match, prose) => {
    const { step, day = '', week } = match.groups ?? {}
    if (
      /(?:Bloody|Black|Good|Ash|Easter|Whit|Shrove|Maundy|Palm|Holy|Super|Cyber|[Ee]very|[Ee]ach)[ \u00a0]$/.test(
        prose.slice(Math.max(0, match.index - 8), match.index),
      )
    )
      return undefined
    return {
      when: { kind: 'weekday', day: weekdayNumber(day), step: step ? stepOf(step).step : 0, ...(week && { weeks: 1 }) },
    }
  },
}

/** "the 20th", "on the 3rd": a day of the running month. Ordinals of other things are followed by a noun. */
export const dayOfMonth: Parser = {
  name: 'day-of-month',
  needs: [CUE.digit],
  pattern: new RegExp(
    `\\b(?:[Oo]n|[Bb]y|until|[Ff]rom|of|to)${GAP}(?<found>the${GAP}(?<day>\\d{1,2}(?:st|nd|rd|th)))(?=[ \\u00a0]*(?:[.,;:)]|$|[ \\u00a0](?:and|the|a|he|she|they|it|when|but|as|in)\\b))`,
    'gu',
  ),
  read: match => {
    const { day = '', found = '' } = match.groups ?? {}
    const number = ordinalOf(day)
    if (number === undefined || number < 1 || number > 31) return undefined
    return { when: { kind: 'day-of-month', day: number }, start: match.index + match[0].length - found.length }
  },
}

const NTH = `(?:${ORDINAL_WORD}|\\d(?:st|nd|rd|th)|last|final)`
/** "the last week of August 1918", "the first days of May": the month, with a part of it. */
export const partOfMonth: Parser = {
  name: 'part-of-month',
  needs: [CUE.month | CUE.digit, CUE.unit | CUE.share],
  pattern: new RegExp(
    `\\b(?:the${GAP})?(?<nth>first|opening|early|last|final|closing)${GAP}(?:${NTH}${GAP})?(?:days?|weeks?|part|half|months)${GAP}of${GAP}(?<date>(?<month>${MONTH})?(?:${GAP}?(?:of${GAP})?(?<year>[12]\\d{3}))?)(?![\\w%])`,
    'gu',
  ),
  read: match => {
    const { nth = '', date, month, year } = match.groups ?? {}
    if (!date) return undefined
    const value = month ? `${year ?? 'XXXX'}-${monthNumber(month)}` : `${year}`
    return { when: { kind: 'calendar', value }, mod: /^(?:first|opening|early)/.test(nth) ? 'START' : 'END' }
  },
}
