import 'server-only'
import { loadMerge, saveMerge } from '@/db/queries/merge-guest'
import { planMerge } from '@/lib/account/plan-merge'
import type { UserId } from '@/lib/ids'
import type { UserScope } from '@/lib/scope'

const mostTries = 5

/** Moves what a guest did to the account that was just proven; again when an answer came in between. */
export async function mergeGuest(guest: UserScope, account: UserId): Promise<void> {
  for (let tries = 0; tries < mostTries; tries++) {
    const logs = await loadMerge(guest, account)
    if (!logs) return
    const seen = { guest: logs.guest.length, account: logs.account.length }
    if (await saveMerge(guest, account, seen, planMerge(logs))) return
  }
  throw new Error('the log of a guest kept changing while it was merged')
}
