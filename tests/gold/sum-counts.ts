/** Adds up counts of one kind, name by name, onto a start of zeros. */
export const sumCounts = <Name extends string>(
  zero: Readonly<Record<Name, number>>,
  counts: readonly Readonly<Record<Name, number>>[],
): Readonly<Record<Name, number>> => {
  const sum: Record<Name, number> = { ...zero }
  for (const one of counts) for (const name in zero) sum[name] += one[name]
  return sum
}
