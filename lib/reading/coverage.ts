import type { LedgerEntry } from '../generate/generated'

type Entry = Pick<LedgerEntry, 'stage' | 'outcome'> & { readonly reason?: string | null | undefined }

/** `total` = `used` + `merged` + `left`; `reasons` tells what was left and adds up to `left`, most frequent first. */
export type Coverage = {
  readonly total: number
  readonly used: number
  readonly merged: number
  readonly left: number
  readonly reasons: readonly (readonly [reason: string, times: number])[]
}

/** What became of all candidates of one stage. */
export function coverageOf(ledger: readonly Entry[], stage: LedgerEntry['stage']): Coverage {
  const entries = ledger.filter(entry => entry.stage === stage)
  const times = (outcome: LedgerEntry['outcome']) => entries.filter(entry => entry.outcome === outcome).length
  const reasons = new Map<string, number>()
  for (const { outcome, reason } of entries)
    if (outcome === 'left') reasons.set(reason ?? '', (reasons.get(reason ?? '') ?? 0) + 1)
  return {
    total: entries.length,
    used: times('used'),
    merged: times('merged'),
    left: times('left'),
    reasons: [...reasons].sort(([a, m], [b, n]) => n - m || (a < b ? -1 : 1)),
  }
}
