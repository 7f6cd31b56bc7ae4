import type { Parser } from '../candidate'
import { CUE } from '../cues'
import { GAP, MONTH, monthNumber, ordinalOf, WEEKDAY, weekdayNumber } from '../lexicon'

/** "the first Monday of May 1931", "the last Saturday of that month", "the third Thursday in November". */
export const nthWeekday: Parser = {
  name: 'nth-weekday',
  needs: [CUE.weekday, CUE.month | CUE.unit],
  pattern: new RegExp(
    `\\b(?:[Tt]he${GAP})(?<nth>first|second|third|fourth|last|[1-4](?:st|nd|rd|th))${GAP}(?<day>${WEEKDAY})${GAP}(?:of|in)${GAP}(?:(?<month>${MONTH})(?:,?${GAP}(?:of${GAP})?(?<year>[12]\\d{3})(?![\\d%]))?|(?<that>that|the${GAP}same)${GAP}month\\b)`,
    'gu',
  ),
  read: match => {
    const { nth = '', day = '', month, year = 'XXXX' } = match.groups ?? {}
    return {
      when: {
        kind: 'nth-weekday',
        nth: nth === 'last' ? -1 : (ordinalOf(nth) ?? 1),
        day: weekdayNumber(day),
        of: month
          ? { kind: 'calendar', value: `${year}-${monthNumber(month)}` }
          : { kind: 'unit', unit: 'month', step: 0, anchor: 'running' },
      },
    }
  },
}
