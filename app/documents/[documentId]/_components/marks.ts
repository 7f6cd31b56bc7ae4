import type { LedgerEntry } from '@/lib/generate/generated'
import type { Span } from '@/lib/text/span'

/** A time expression: used for a fact (`into`), or left for a reason. */
export type Mark = Span & { readonly reason: string | null; readonly into: string | null }

export type ReadLedger = readonly (Pick<LedgerEntry, 'stage' | 'ref' | 'outcome'> & {
  readonly reason: string | null
  readonly into: string | null
})[]

/** What became of each time expression, in the order of the text. */
export function marksOf(timexes: readonly (Span & { readonly key: string })[], ledger: ReadLedger): readonly Mark[] {
  const outcomes = new Map(ledger.filter(one => one.stage === 'timex').map(one => [one.ref, one]))
  return timexes.map(({ start, end, key }) => {
    const outcome = outcomes.get(key)
    const left = outcome?.outcome === 'left'
    return { start, end, reason: left ? (outcome.reason ?? '') : null, into: left ? null : (outcome?.into ?? null) }
  })
}

/** Id of the mark in the page, by its place in the document. */
export const markId = (index: number): string => `mark-${index}`
