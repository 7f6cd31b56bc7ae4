/**
 * Spreads `few` evenly among `many`. The numbers already taken today from each count as places in front, so that the
 * order does not change while the heads are taken away.
 */
export function intersperse<T>(many: readonly T[], few: readonly T[], taken: { many: number; few: number }): T[] {
  const placed = (items: readonly T[], done: number, kind: number) =>
    items.map((item, i) => ({ item, kind, place: (i + done + 1) / (items.length + done + 1) }))
  return [...placed(many, taken.many, 0), ...placed(few, taken.few, 1)]
    .sort((a, b) => a.place - b.place || a.kind - b.kind)
    .map(({ item }) => item)
}
