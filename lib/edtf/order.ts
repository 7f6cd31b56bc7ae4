import { boundsOf } from './bounds'
import type { Edtf } from './edtf'

/** Earlier beginnings first, then earlier ends; an open beginning comes first, an open end last. */
export function compareByBounds(a: Edtf, b: Edtf): number {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  const begin = difference(x.earliest ?? Number.NEGATIVE_INFINITY, y.earliest ?? Number.NEGATIVE_INFINITY)
  return begin || difference(x.latest ?? Number.POSITIVE_INFINITY, y.latest ?? Number.POSITIVE_INFINITY)
}

const difference = (a: number, b: number): number => (a === b ? 0 : a < b ? -1 : 1)

/** Whether some day could belong to both; open ends reach for ever. */
export function overlap(a: Edtf, b: Edtf): boolean {
  const [x, y] = [boundsOf(a), boundsOf(b)]
  return notAfter(x.earliest, y.latest) && notAfter(y.earliest, x.latest)
}

const notAfter = (first: number | null, last: number | null): boolean =>
  first === null || last === null || first <= last
