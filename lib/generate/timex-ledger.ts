import type { TimexOutcome, TimexReason } from '../facts/found-fact'
import type { BlockKind } from '../readers/block'
import type { Timex } from '../timex/timex'
import type { DocumentSentence } from './document-sentences'
import type { GeneratedFact, LedgerEntry } from './generated'

/** Why a time expression gave no fact: what the fact finder says, or where it stands. */
export type LeftTimexReason = TimexReason | 'heading' | 'caption' | 'disputed-note'

const PLACES: Readonly<Partial<Record<BlockKind, LeftTimexReason>>> = {
  heading: 'heading',
  caption: 'caption',
  disputed: 'disputed-note',
}

/** Every time expression once, in the order of the text. `judged` and `outcomes` run parallel. */
export function timexLedger(input: {
  readonly read: readonly { readonly sentence: DocumentSentence; readonly timexes: readonly Timex[] }[]
  readonly ids: ReadonlyMap<Timex, string>
  readonly judged: readonly Timex[]
  readonly outcomes: readonly TimexOutcome[]
  readonly facts: readonly GeneratedFact[]
}): readonly LedgerEntry[] {
  const outcomes = new Map(input.judged.map((timex, i) => [timex, input.outcomes[i]]))
  const facts = new Map([...input.facts].reverse().map(fact => [fact.timex.start, fact.id]))
  return input.read.flatMap(({ sentence, timexes }) =>
    timexes.map((timex): LedgerEntry => {
      const entry = { stage: 'timex', ref: input.ids.get(timex) ?? '' } as const
      const outcome = outcomes.get(timex)
      const into = facts.get(timex.start)
      if (outcome?.outcome === 'used' && into !== undefined) return { ...entry, outcome: 'used', into }
      const told = outcome?.outcome === 'left' ? outcome.reason : undefined
      return { ...entry, outcome: 'left', reason: told ?? PLACES[sentence.kind] ?? 'outside-prose' }
    }),
  )
}
