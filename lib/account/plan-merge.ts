import type { CardId, ParametersId } from '../ids'
import type { Memory } from '../scheduling/memory'
import { replayLog } from '../scheduling/replay-log'
import type { ReviewEntry } from '../scheduling/review-entry'
import { defaultWeights } from '../scheduling/scheduler'
import type { StudyClock } from '../study-day'

type TwoLogs = {
  /** Everything the guest answered. */
  readonly guest: readonly ReviewEntry[]
  /** What the account answered on the cards that both have. */
  readonly account: readonly ReviewEntry[]
  /** Cards of which both have a memory. */
  readonly shared: readonly CardId[]
  /** The account's: it goes on with the merged memory. */
  readonly clock: StudyClock
  readonly weights: ReadonlyMap<ParametersId, readonly number[]>
}

export type Merge = {
  /** The guest's rows as the account takes them: accepted late, like answers given offline. */
  readonly entries: readonly ReviewEntry[]
  /** The fold of both logs, for each shared card. */
  readonly memories: readonly { readonly cardId: CardId; readonly memory: Memory }[]
}

/** What a guest's log becomes in the account that the guest signs in to. */
export function planMerge({ guest, account, shared, clock, weights }: TwoLogs): Merge {
  const weightsOf = (id: ParametersId | null) => (id && weights.get(id)) || defaultWeights
  const both = [...guest, ...account]
  return {
    entries: guest.map(entry => ({ ...entry, online: false })),
    memories: shared.map(cardId => ({
      cardId,
      memory: replayLog(
        both.filter(entry => entry.cardId === cardId),
        { clock, weightsOf },
      ),
    })),
  }
}
