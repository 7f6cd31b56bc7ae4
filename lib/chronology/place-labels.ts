/** A label wants to stand at `at` (px from the start) and is as wide as all others. */
export type Wish = { readonly id: string; readonly at: number }

export type Placed = {
  /** `lane` 0 is the highest. */
  readonly labels: readonly { readonly id: string; readonly lane: number }[]
  /** Those for which there is no room, gathered where they stand. */
  readonly counts: readonly { readonly at: number; readonly ids: readonly string[] }[]
}

type Room = {
  readonly width: number
  readonly label: number
  readonly lanes: number
  readonly gap: number
  readonly count: number
}

/**
 * Greedy lanes, from the first event to the last. A label goes to the highest lane in which it fits and below which no
 * other label would be crossed by its stem; for one that fits nowhere a count stands on the axis. `count` is the width
 * of a count: nearer ones are gathered.
 */
export function placeLabels(wishes: readonly Wish[], room: Room): Placed {
  const { width, label, lanes, gap, count } = room
  const ends = Array.from({ length: lanes }, () => Number.NEGATIVE_INFINITY)
  const labels: { id: string; lane: number }[] = []
  const counts: { at: number; ids: string[] }[] = []
  for (const wish of [...wishes].sort((a, b) => a.at - b.at)) {
    const start = Math.max(0, Math.min(wish.at, width - label))
    const lane = ends.findIndex((_, k) => ends.slice(k).every(end => end + gap <= start))
    if (lane >= 0) {
      ends[lane] = start + label
      labels.push({ id: wish.id, lane })
      continue
    }
    const last = counts.at(-1)
    if (last && wish.at - last.at < count) last.ids.push(wish.id)
    else counts.push({ at: wish.at, ids: [wish.id] })
  }
  // Few labels stand near the axis, not far above it.
  const drop = lanes - 1 - Math.max(0, ...labels.map(one => one.lane))
  return { labels: labels.map(one => ({ ...one, lane: one.lane + drop })), counts }
}
