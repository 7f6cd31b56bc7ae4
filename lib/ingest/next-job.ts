/** A job that waits for a worker, and whose it is. */
export type WaitingJob = { readonly ownerId: string }

/**
 * Index of the job that is next: the oldest of the person who was served longest ago, so that nobody waits behind
 * somebody else's pile. `waiting` is in order of arrival; `served` tells when each person was served last, as a count.
 */
export function nextJob(waiting: readonly WaitingJob[], served: ReadonlyMap<string, number>): number | undefined {
  let next: number | undefined
  for (const [i, { ownerId }] of waiting.entries()) {
    const known = next === undefined ? Number.POSITIVE_INFINITY : (served.get(waiting[next]?.ownerId ?? '') ?? -1)
    if ((served.get(ownerId) ?? -1) < known) next = i
  }
  return next
}
