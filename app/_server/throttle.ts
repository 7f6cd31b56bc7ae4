import 'server-only'
import { loadThrottle, saveThrottle } from '@/db/queries/identity'
import { admitGuest, afterFailure, blockedUntil, minutesUntil } from '@/lib/account/throttle'
import { err, ok } from '@/lib/result'

/**
 * Counts an attempt as failed before it is tried, so that a burst of parallel guesses is counted as well; a success
 * takes it back (`releaseThrottles`).
 */
export async function countAttempt(key: string, free: number, now: Date) {
  for (let tries = 0; tries < 20; tries++) {
    const seen = await loadThrottle(key)
    const until = blockedUntil(seen, now)
    if (until) return err('too-many-attempts', { minutes: minutesUntil(until, now) })
    if (await saveThrottle(key, seen, afterFailure(seen, free, now))) return ok(undefined)
  }
  return err('too-many-attempts', { minutes: 1 })
}

/** Counts one more new guest or account from an address. */
export async function countGuest(address: string, now: Date) {
  const key = `guests:${address}`
  for (let tries = 0; tries < 20; tries++) {
    const seen = await loadThrottle(key)
    const next = admitGuest(seen, now)
    if (!next) return err('too-many-guests')
    if (await saveThrottle(key, seen, next)) return ok(undefined)
  }
  return err('too-many-guests')
}
