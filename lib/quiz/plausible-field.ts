import { boundsOf } from '../edtf/bounds'
import type { Edtf } from '../edtf/edtf'
import { precisionOf } from '../edtf/precision'
import { readEdtf } from '../edtf/read-edtf'
import { stepOf } from '../edtf/shift-date'
import type { FactPrecision } from '../generate/generated'
import { type Days, mentionedYears } from './mentioned-years'
import type { QuizFact, QuizPool } from './quiz-card'

/** Where distractors may lie, in day numbers; ends included. */
export type PlausibleField = {
  readonly from: number
  readonly to: number
  /** A date must begin by then: an event told in November 2024 may be of 2024, not of December 2024. */
  readonly beginsBy: number
  readonly reach: number
}

const year = 365.2425
/** How far a distractor may lie from the key: at least `least`, or a share of the deck's span or of the key's age. */
const reaches: Readonly<Record<FactPrecision, readonly [least: number, ofSpan: number, ofAge: number]>> = {
  day: [120, 0.02, 0.02],
  month: [1.5 * year, 0.04, 0.05],
  season: [2 * year, 0.05, 0.06],
  quarter: [2 * year, 0.05, 0.06],
  year: [6 * year, 0.15, 0.08],
  decade: [60 * year, 0.3, 0.1],
  century: [600 * year, 0.3, 0.2],
  millennium: [6000 * year, 0.3, 0.3],
  interval: [6 * year, 0.15, 0.08],
  'open-interval': [6 * year, 0.15, 0.08],
}

/**
 * The window of plausible dates around a key: scaled to the deck's span and to how long ago the key is, cut where the
 * stem or the document's date rules a date out. A year that the stem names is a fence: what came "after the 1965 war"
 * did not come before it.
 */
export function plausibleField(fact: QuizFact, stem: string, pool: QuizPool): PlausibleField | undefined {
  const { earliest, latest } = boundsOf(fact.edtf)
  if (earliest === null || latest === null) return undefined
  const reach = reachOf(fact.edtf, { from: earliest, to: latest }, pool)
  let [from, to] = [earliest - reach, latest + reach]
  for (const named of mentionedYears(stem)) {
    if (named.from <= earliest && latest <= named.to) [from, to] = [Math.max(from, named.from), Math.min(to, named.to)]
    else if (named.to < earliest) from = Math.max(from, named.to + 1)
    else if (named.from > latest) to = Math.min(to, named.from - 1)
  }
  const past = earliest <= pool.horizon
  if (!past && fact.role === 'planned') from = Math.max(from, pool.horizon + 1)
  return { from, to, beginsBy: past ? pool.horizon : to, reach }
}

function reachOf(edtf: Edtf, key: Days, pool: QuizPool): number {
  const ends = pool.cards.map(card => boundsOf(card.fact.edtf))
  const known = ends.flatMap(({ earliest, latest }) => [earliest, latest]).filter(day => day !== null)
  const span = known.length ? Math.max(...known) - Math.min(...known) : 0
  const age = Math.max(0, pool.horizon - key.to)
  const [least, ofSpan, ofAge] = reaches[startPrecision(edtf)]
  return Math.max(least, ofSpan * span, ofAge * age) + lengthOf(edtf, key)
}

/** An interval is as exact as its beginning. */
function startPrecision(edtf: Edtf): FactPrecision {
  const value = readEdtf(edtf)
  if (value?.kind !== 'interval' || typeof value.start === 'string') return precisionOf(edtf)
  return precisionOf(edtf.slice(0, edtf.indexOf('/')) as Edtf)
}

/** An interval needs room for three like it beside it. */
const lengthOf = (edtf: Edtf, key: Days): number =>
  edtf.includes('/') ? 4 * (key.to - key.from + Math.max(1, stepOf(edtf))) : 0
