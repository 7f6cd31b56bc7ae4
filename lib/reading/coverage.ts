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

/** Which marks a person asked to see: all that were used, all that were left, or those left for one reason. */
export type Shown = 'used' | 'left' | { readonly reason: string }

/** From an address; undefined shows all, as does a reason that the ledger of the document does not have. */
export function readShown(asked: string | undefined, { reasons }: Coverage): Shown | undefined {
  if (asked === 'used' || asked === 'left') return asked
  return reasons.some(([reason]) => reason === asked) && asked !== undefined ? { reason: asked } : undefined
}

/** `reason` of a mark: null where it was used. */
export function isShown({ reason }: { readonly reason: string | null }, shown: Shown | undefined): boolean {
  if (shown === undefined) return true
  if (shown === 'used') return reason === null
  return shown === 'left' ? reason !== null : reason === shown.reason
}
