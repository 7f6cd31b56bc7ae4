/** What is kept of the attempts under one key (an account or a network address). */
export type Throttle = {
  readonly failures: number
  readonly lastFailureAt: Date
  readonly blockedUntil: Date | null
}

/** Failures before the first wait: per account, and per address, behind which a whole school may sit. */
export const freeFailures = { account: 5, address: 50 } as const

const firstWait = 15_000
const longestWait = 15 * 60_000
/** After so long without a failure everything is forgotten. */
const memory = 24 * 3_600_000

/** Until when nothing is tried under this key; undefined when it may be tried now. */
export function blockedUntil(throttle: Throttle | undefined, now: Date): Date | undefined {
  const until = throttle?.blockedUntil
  return until && until > now ? until : undefined
}

/** The row after one more failure at `now`: from the last free one on each doubles the wait, 15 s to 15 min. */
export function afterFailure(throttle: Throttle | undefined, free: number, now: Date): Throttle {
  const remembered = throttle && now.getTime() - throttle.lastFailureAt.getTime() < memory ? throttle.failures : 0
  const failures = remembered + 1
  if (failures < free) return { failures, lastFailureAt: now, blockedUntil: null }
  const wait = Math.min(longestWait, firstWait * 2 ** Math.min(failures - free, 30))
  return { failures, lastFailureAt: now, blockedUntil: new Date(now.getTime() + wait) }
}

/** Whole minutes to wait, at least 1. */
export const minutesUntil = (until: Date, now: Date): number =>
  Math.max(1, Math.ceil((until.getTime() - now.getTime()) / 60_000))

/** New rows from one address: this many at once (a lecture hall joins from one), then one a `guestRefill`. */
export const guestBurst = 240
const guestRefill = 15_000

/** The row after one more guest or account from an address; undefined when there were too many. A leaking bucket. */
export function admitGuest(throttle: Throttle | undefined, now: Date): Throttle | undefined {
  const elapsed = throttle ? Math.max(0, now.getTime() - throttle.lastFailureAt.getTime()) : 0
  const leaked = Math.floor(elapsed / guestRefill)
  const level = Math.max(0, (throttle?.failures ?? 0) - leaked)
  if (level >= guestBurst) return
  const since = throttle && level > 0 ? new Date(throttle.lastFailureAt.getTime() + leaked * guestRefill) : now
  return { failures: level + 1, lastFailureAt: since, blockedUntil: null }
}
