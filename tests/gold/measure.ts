import { generate } from '../../lib/generate/generate'
import type { Generated } from '../../lib/generate/generated'
import type { GoldDocument } from './read-gold'
import { type FactOutcome, factRates, NO_FACTS, scoreFacts } from './score-facts'
import { f1, NO_TIMES, scoreTimes, type TimeCounts, type TimeError } from './score-times'
import { sumCounts } from './sum-counts'

export type Measured = {
  readonly id: string
  readonly times: { readonly counts: TimeCounts; readonly errors: readonly TimeError[] }
  readonly facts: FactOutcome
  /** Facts that hit a row, and how many of them have its role. */
  readonly roles: { readonly hit: number; readonly right: number }
}

/** Awaited, so that it does not matter whether reading a document is asynchronous. */
export async function generated(text: string, fileName: string, published?: string): Promise<Generated> {
  const result = await generate({ text, fileName, published })
  if (!result.ok) throw new Error(`${fileName}: ${result.error}`)
  return result.value
}

export async function measure(document: GoldDocument): Promise<Measured> {
  const { timexes, facts } = await generated(document.text, `${document.id}.md`)
  const outcome = scoreFacts(document.facts, facts)
  const right = outcome.hits.filter(({ found, row }) => facts[found]?.role === row.role)
  return {
    id: document.id,
    times: scoreTimes(document.text, document.times, timexes),
    facts: outcome,
    roles: { hit: outcome.hits.length, right: right.length },
  }
}

/** All in percent, and more is better in each, so that a floor can hold it. */
export type GoldScores = Readonly<
  Record<'timeValueF1' | 'timeRelaxedF1' | 'factRecall' | 'factPrecision' | 'factsOutsideTraps' | 'factRole', number>
>

export function goldScores(measured: readonly Measured[]): GoldScores {
  const times = sumCounts(
    NO_TIMES,
    measured.map(one => one.times.counts),
  )
  const rates = factRates(
    sumCounts(
      NO_FACTS,
      measured.map(one => one.facts.counts),
    ),
  )
  const [hit, right] = [sum(measured.map(one => one.roles.hit)), sum(measured.map(one => one.roles.right))]
  return {
    timeValueF1: f1(times.right, times.found, times.gold),
    timeRelaxedF1: f1(times.matched, times.found, times.gold),
    factRecall: rates.recall,
    factPrecision: rates.precision,
    factsOutsideTraps: 100 - rates.trapRate,
    factRole: (100 * right) / Math.max(1, hit),
  }
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, n) => total + n, 0)
