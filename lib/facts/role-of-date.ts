import type { FactRole } from '../generate/generated'
import { baseOf } from '../syntax/verb-forms'
import type { Timex } from '../timex/timex'
import type { Draft } from './draft'

const PLANS = /^(plan|schedule|expect|intend|aim|hope|propose|envisage|anticipate|project|slate|due)$/
const REPORTS = /^(announce|report|say|state|claim|advertise|reveal|disclose|predict|warn|estimate)$/

/** How the date stands to the event. Plans come first: "is to begin in 2028" has not begun. */
export function roleOfDate(draft: Draft, timex: Timex, edtf: string): FactRole {
  const main = baseOf(draft.words[draft.verb.main]?.lower ?? '')
  const first = draft.words[draft.verb.from]?.lower ?? ''
  if (first === 'will' || PLANS.test(main)) return 'planned'
  const signal = timex.signal?.word
  if (signal === 'as of') return 'as-of'
  if (signal === 'since' || edtf.endsWith('/..')) return 'began'
  if (signal === 'until' || edtf.startsWith('../')) return 'ended'
  if (REPORTS.test(main)) return 'reported'
  return edtf.includes('/') ? 'lasted' : 'happened'
}
