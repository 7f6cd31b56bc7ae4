import type { CardCandidate } from '../candidate'

/**
 * The candidates of a document grouped by a key, made once for each list: every gate is asked of every card, and must not
 * go through all the others each time.
 */
export function siblingIndex<K>(
  keyOf: (card: CardCandidate) => K | undefined,
): (siblings: readonly CardCandidate[], key: K) => readonly CardCandidate[] {
  const known = new WeakMap<readonly CardCandidate[], Map<K, CardCandidate[]>>()
  return (siblings, key) => {
    const groups = known.get(siblings) ?? grouped(siblings, keyOf)
    known.set(siblings, groups)
    return groups.get(key) ?? []
  }
}

function grouped<K>(
  siblings: readonly CardCandidate[],
  keyOf: (card: CardCandidate) => K | undefined,
): Map<K, CardCandidate[]> {
  const groups = new Map<K, CardCandidate[]>()
  for (const card of siblings) {
    const key = keyOf(card)
    if (key === undefined) continue
    const group = groups.get(key)
    if (group) group.push(card)
    else groups.set(key, [card])
  }
  return groups
}
