import { boundsOf } from '../edtf/bounds'
import type { Edtf } from '../edtf/edtf'
import type { FactRole } from '../generate/generated'
import { baseOf } from '../syntax/verb-forms'
import type { Timex } from '../timex/timex'
import { type Draft, draftOrder } from './draft'
import {
  BEGIN_PHRASES,
  BEGIN_VERBS,
  END_PHRASES,
  END_VERBS,
  FALLING,
  LAUNCHED,
  PLAN_VERBS,
  REPORT_VERBS,
  STATE_VERBS,
  STOCK_VERBS,
} from './role-verbs'

/** What the rules look at: the verb's words, what follows it, and the preposition of the date. */
type Reading = {
  readonly draft: Draft
  /** Base form of the main verb. */
  readonly main: string
  /** Lower-case words of the verb group. */
  readonly group: readonly string[]
  /** Lower-case words of the predicate after the verb, the date as `#`. */
  readonly after: string
  readonly signal: string
  readonly edtf: string
}

/**
 * How the date stands to the event. Plans come first ("is to begin in 2028" has not begun), then what the preposition
 * says, then the verb. `published`: EDTF of the document's own date; what lies after it is planned.
 */
export function roleOfDate(draft: Draft, timex: Timex, edtf: string, published?: string): FactRole {
  const reading = readingOf(draft, timex, edtf)
  if (isPlanned(reading)) return 'planned'
  if (isReported(reading)) return 'reported'
  if (published !== undefined && liesAfter(edtf, published)) return 'planned'
  return bySignal(reading) ?? byVerb(reading) ?? 'happened'
}

function readingOf(draft: Draft, timex: Timex, edtf: string): Reading {
  const { words, verb } = draft
  const lower = (i: number): string => (i === draft.timex ? '#' : (words[i]?.lower ?? ''))
  return {
    draft,
    main: baseOf(lower(verb.main)),
    group: words.slice(verb.from, verb.to).map(word => word.lower),
    after: draft.predicate
      .filter(i => i >= verb.to)
      .map(lower)
      .join(' '),
    signal: lower(draft.timex - 1) === 'throughout' ? 'throughout' : (timex.signal?.word ?? prepositionOf(draft)),
    edtf,
  }
}

/** "till", "through", "throughout", "by the end of": what the time tagger leaves outside as no signal of its own. */
function prepositionOf({ words, timex }: Draft): string {
  for (let i = timex - 1; i >= Math.max(0, timex - 5); i--) {
    const lower = words[i]?.lower ?? ''
    if (PREPOSITION.test(lower)) return lower
    if (lower === 'of' && words[i - 1]?.lower === 'as') return 'as of'
    if (!BETWEEN.test(lower)) return ''
  }
  return ''
}

const PREPOSITION = /^(?:throughout|through|till|until|since|from|during|by|before|after)$/
const BETWEEN =
  /^(?:the|early|late|mid|middle|end|start|beginning|close|of|about|around|at|least|much|most|summer|spring|autumn|winter|very)$/

/** The document's date comes before the whole of the fact's. */
function liesAfter(edtf: string, published: string): boolean {
  const { earliest } = boundsOf(edtf as Edtf)
  const { latest } = boundsOf(published as Edtf)
  return earliest !== null && latest !== null && earliest > latest
}

function isPlanned(reading: Reading): boolean {
  const { draft, main, group, after } = reading
  const first = group[0] ?? ''
  if (/^(will|shall|'ll|wo)$/.test(first)) return true
  if (first === 'should' && /^be$|ed$/.test(group[1] ?? '')) return true
  if (first === 'would' && draft.attribution.length > 0) return true
  const copula = /^(is|are|'s|'re)$/.test(first) && group.length === 1
  if (
    copula &&
    /^(?:still |now |also )?(?:(?:due|set|about|bound|poised|ready|likely|unlikely|slated) )?to \p{L}/u.test(after) &&
    !/^to #/.test(after)
  )
    return true
  if (copula && /^(?:due|set|slated) (?:for|in|by|on) #/.test(after)) return true
  if (main === 'go' && group.includes('going') && /^to /.test(after)) return true
  return PLAN_VERBS.has(main) && isInPlan(reading)
}

/** The date is of what is planned, not of the planning: "planned to finish in 1941", not "planned in 1935 to finish". */
function isInPlan({ draft, main, after, group }: Reading): boolean {
  if (main === 'set' && !/^(?:to|for|by) /.test(after)) return false
  const past = draft.verb.tense === 'past' && !draft.verb.passive
  if (!after.includes('#')) return !past && /^(?:to|for) /.test(after)
  const before = after.slice(0, after.indexOf('#')).trim()
  if (/^(?:for|by|until)(?: the| early| late| about| around| mid)*$/.test(before) || /\bfor$/.test(before)) return true
  if (/^(?:mean|want|seek|wish|hope|prepare)$/.test(main) || group.length > 0)
    return /(?:^|\s)(?:to|that)\s/.test(` ${before} `) && !/^(?:in|on|at|during)?$/.test(before)
  return false
}

/** "announced in 2019 that …", with the date outside the clause that was announced. */
function isReported({ main, after, draft }: Reading): boolean {
  if (!REPORT_VERBS.has(main) || draft.verb.passive) return false
  const clause = after.search(/\b(?:that|how|whether|why)\b/)
  const date = after.indexOf('#')
  if (clause >= 0) return date < clause
  const told = after.replace('#', '').trim()
  return (
    date <= 3 &&
    /^(?:in |on )?(?:it|he|she|they|there|its|his|her|their|the) .*\b(?:would|will|had|was|were|has|have|is|are)\b/.test(
      told,
    )
  )
}

function bySignal({ signal, main, edtf, draft }: Reading): FactRole | undefined {
  if (signal === 'as of') return 'as-of'
  if (signal === 'since' || edtf.endsWith('/..')) return signal === 'after' ? 'happened' : 'began'
  if (/^(?:until|till|through)$/.test(signal) && !hasEnds(edtf)) return 'ended'
  if (signal === 'from' && !hasEnds(edtf))
    return /^(?:date|stem|come|survive|originate)$/.test(main) ? 'happened' : 'began'
  if (signal === 'by') return 'as-of'
  if (signal === 'before' || signal === 'after') return 'happened'
  if (edtf.startsWith('../')) return 'ended'
  if (signal === 'throughout') return 'lasted'
  const decade = /X/.test(edtf)
  if (signal === 'during' && (decade || STATE_VERBS.has(main) || draft.verb.passive)) return 'lasted'
  return hasEnds(edtf) ? 'lasted' : undefined
}

const hasEnds = (edtf: string): boolean => /\/(?!\.\.)/.test(edtf) && !edtf.startsWith('../')

function byVerb(reading: Reading): FactRole | undefined {
  const { main, after, draft } = reading
  const phrase = `${draft.verb.passive && main === 'bring' ? 'be brought' : main} ${after}`
  if (BEGIN_PHRASES.test(phrase)) return 'began'
  if (END_PHRASES.test(phrase) || END_VERBS.has(main)) return 'ended'
  if (BEGIN_VERBS.has(main)) return main === 'launch' && launchesThing(reading) ? 'happened' : 'began'
  if (main === 'conclude')
    return draft.verb.passive || /^(?:the|a|an|its|their|two|three|\p{L}+s) (?!#)/u.test(after) ? 'happened' : 'ended'
  if (main === 'fall' && subjectOf(draft).some(word => FALLING.test(word)) && /^(?:in|on)? ?#?$/.test(after))
    return 'ended'
  if (main === 'last') return 'lasted'
  return STOCK_VERBS.has(main) && hasFigure(draft) ? 'as-of' : undefined
}

const subjectOf = (draft: Draft): readonly string[] => draft.subject.map(i => draft.words[i]?.lower ?? '')

function launchesThing({ draft, after }: Reading): boolean {
  const object = draft.verb.passive
    ? subjectOf(draft)
    : (after.split(/ (?:in|on|at|from|against|by|with) /)[0]?.split(' ') ?? [])
  return object.some(word => LAUNCHED.test(word))
}

/** A figure that is counted or measured, besides the date. */
const hasFigure = (draft: Draft): boolean =>
  draftOrder(draft).some(i => {
    const word = draft.words[i]
    return (
      word !== undefined &&
      word.tag === 'NUM' &&
      i !== draft.timex &&
      /\d|hundred|thousand|million|billion/.test(word.lower)
    )
  })
