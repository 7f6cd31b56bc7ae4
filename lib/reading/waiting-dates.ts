import type { LedgerEntry } from '../generate/generated'

type Timex = { readonly key: string; readonly article: number }
type Entry = Pick<LedgerEntry, 'stage' | 'ref'> & { readonly reason?: string | null | undefined }

/** How many dates of each article, by its index, were left because their year cannot be told. */
export function waitingDates(timexes: readonly Timex[], ledger: readonly Entry[]): ReadonlyMap<number, number> {
  const yearless = new Set(
    ledger.filter(one => one.stage === 'timex' && one.reason === 'unknown-year').map(one => one.ref),
  )
  const waiting = new Map<number, number>()
  for (const { key, article } of timexes) if (yearless.has(key)) waiting.set(article, (waiting.get(article) ?? 0) + 1)
  return waiting
}
