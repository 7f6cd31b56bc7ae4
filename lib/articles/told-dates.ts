import { boundsOf } from '../edtf/bounds'
import { isEdtf } from '../edtf/edtf'
import type { Excerpt } from '../generate/generated'
import { type Block, PROSE } from '../readers/block'
import type { Span } from '../text/span'
import { splitSentences } from '../text/split-sentences'
import { recogniseTimexes } from '../timex/recognise-timexes'
import type { Timex } from '../timex/timex'

/** A date that the running text tells, as far as it says something of the day of writing. */
export type ToldDate = {
  readonly excerpt: Excerpt
  readonly value: string
  /** First and last day; of a date without a year, or open at that end, null. */
  readonly from: number | null
  readonly to: number | null
  /** Whether it was still to come: "before its September 11 deadline", "will open in June 2022". */
  readonly ahead: boolean
  /** Whether it may be past or to come: "by 2015", or in one sentence with a plan. */
  readonly unsure: boolean
  readonly citation: boolean
  /** Whether an explicit year stands before it in its paragraph, from which it may take its own. */
  readonly carried: boolean
  readonly sentence: Span
}

export function toldDates(text: string, blocks: readonly Block[]): readonly ToldDate[] {
  return blocks.filter(block => PROSE.has(block.kind)).flatMap(block => ofParagraph(text, block))
}

const NO_CONTEXT = { published: undefined, running: undefined, genre: 'report', ahead: false } as const

function ofParagraph(text: string, block: Block): readonly ToldDate[] {
  let carried = false
  return splitSentences(text, block, block.masks).flatMap(sentence => {
    const found = recogniseTimexes({ text, sentence, masks: block.masks, context: NO_CONTEXT })
    return found.flatMap(timex => {
      if (timex.type !== 'DATE' || timex.nature === 'name' || timex.nature === 'event-name') return []
      if (!/^(?:\d{4}|XXXX)/.test(timex.value)) return []
      const told = toldDate(text, sentence, timex, carried)
      if (!told.citation && told.from !== null) carried = true
      return [told]
    })
  })
}

function toldDate(text: string, sentence: Span, timex: Timex, carried: boolean): ToldDate {
  const { start, end, value, signal } = timex
  const bounds = isEdtf(value) && !value.startsWith('X') ? boundsOf(value) : undefined
  const before = text.slice(Math.max(sentence.start, start - 110), start)
  const after = text.slice(end, Math.min(sentence.end, end + 14))
  const citation = timex.nature === 'citation'
  const ahead = !citation && (/^[ -]deadline/i.test(after) || PLANNED.test(before))
  const bound = signal && ['by', 'until', 'before', 'after'].includes(signal.word)
  return {
    excerpt: { start, end, text: timex.text },
    value,
    from: bounds?.earliest ?? null,
    to: bounds?.latest ?? null,
    ahead,
    unsure: !citation && !ahead && (bound === true || PLAN.test(text.slice(sentence.start, sentence.end))),
    ...{ citation, carried, sentence },
  }
}

/** A plan whose date follows in the same clause. */
const PLANNED =
  /\b(?:will|shall|(?:is|are) (?:expected|scheduled|slated|planned|due|set|to be)|scheduled for|slated for|due to)\b(?:(?!\b(?:because|since|after|when|which|who|signed|agreed)\b)[^.;:“”"]){0,100}?\b(?:in|on|by|before|until|for)\s(?:the\s|early\s|late\s|mid-)?$/i
const PLAN =
  /\b(?:will|shall|deadline|upcoming|forthcoming|(?:is|are) (?:expected|scheduled|slated|planned|due|set) to|plans to|target|goal|projected|forecast)\b/i

export const isFine = ({ value }: ToldDate): boolean => /^\d{4}-(?:0[1-9]|1[0-2])/.test(value)
export const isYearless = ({ value }: ToldDate): boolean => /^XXXX-(?:0[1-9]|1[0-2])/.test(value)

/** What was surely past on the day of writing, the latest first day first. */
export function pastDates(told: readonly ToldDate[]): readonly (ToldDate & { readonly from: number })[] {
  const past = told.flatMap(one =>
    one.from !== null && !one.ahead && !one.unsure ? [{ ...one, from: lastStart(one, one.from) }] : [],
  )
  return past.sort((a, b) => b.from - a.from)
}

/** "Between 2019 and 2023": the last year has at least begun. */
function lastStart({ value }: ToldDate, from: number): number {
  const last = value.split('/')[1]
  return last && isEdtf(last) ? (boundsOf(last).earliest ?? from) : from
}

/** The day by which something was still to come, of the nearest plan with a year. */
export const nearestPlan = (told: readonly ToldDate[]): (ToldDate & { readonly to: number }) | undefined =>
  told.flatMap(one => (one.ahead && one.to !== null ? [{ ...one, to: one.to }] : [])).sort((a, b) => a.to - b.to)[0]
