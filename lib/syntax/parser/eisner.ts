const NEVER = -1e9

/**
 * The best projective tree with one word under the root (Eisner 1996), as the head of each word: 0 is the root, word `d`
 * (from 1) has head `result[d - 1]`. `score[(d - 1) * (n + 1) + h]`. Cubic in `n`; the first of equals wins.
 */
export function eisner(score: Float64Array, n: number): Int32Array {
  const size = n + 1
  const cells = size * size
  // Complete and incomplete spans, [s, t] by direction: 0 head right, 1 head left.
  const complete = [new Float64Array(cells).fill(NEVER), new Float64Array(cells).fill(NEVER)] as const
  const incomplete = [new Float64Array(cells).fill(NEVER), new Float64Array(cells).fill(NEVER)] as const
  const cutComplete = [new Int16Array(cells), new Int16Array(cells)] as const
  const cutIncomplete = new Int16Array(cells)
  const at = (array: Float64Array, i: number): number => array[i] as number
  for (let i = 0; i < size; i++) {
    complete[0][i * size + i] = 0
    complete[1][i * size + i] = 0
  }
  for (let k = 1; k < size; k++)
    for (let s = 0; s + k < size; s++) {
      const t = s + k
      const st = s * size + t
      let best = NEVER * 2
      for (let r = s; r < t; r++) {
        const value = at(complete[1], s * size + r) + at(complete[0], (r + 1) * size + t)
        if (value > best) {
          best = value
          cutIncomplete[st] = r
        }
      }
      if (s > 0) incomplete[0][st] = best + at(score, (s - 1) * size + t)
      incomplete[1][st] = best + at(score, (t - 1) * size + s)
      best = NEVER * 2
      for (let r = s; r < t; r++) {
        const value = at(complete[0], s * size + r) + at(incomplete[0], r * size + t)
        if (value > best) {
          best = value
          cutComplete[0][st] = r
        }
      }
      complete[0][st] = best
      best = NEVER * 2
      for (let r = s + 1; r <= t; r++) {
        const value = at(incomplete[1], s * size + r) + at(complete[1], r * size + t)
        if (value > best) {
          best = value
          cutComplete[1][st] = r
        }
      }
      // The root closes once, over the whole sentence: so it has one child.
      complete[1][st] = s === 0 && t < n ? NEVER : best
    }
  return headsOf(n, size, cutComplete, cutIncomplete)
}

function headsOf(
  n: number,
  size: number,
  cutComplete: readonly [Int16Array, Int16Array],
  cutIncomplete: Int16Array,
): Int32Array {
  const heads = new Int32Array(n)
  const open: (readonly [s: number, t: number, direction: 0 | 1, complete: boolean])[] = [[0, n, 1, true]]
  for (let span = open.pop(); span; span = open.pop()) {
    const [s, t, direction, complete] = span
    if (s === t) continue
    if (complete) {
      const r = cutComplete[direction][s * size + t] as number
      if (direction === 0) open.push([s, r, 0, true], [r, t, 0, false])
      else open.push([s, r, 1, false], [r, t, 1, true])
    } else {
      if (direction === 0) heads[s - 1] = t
      else heads[t - 1] = s
      const r = cutIncomplete[s * size + t] as number
      open.push([s, r, 1, true], [r + 1, t, 0, true])
    }
  }
  return heads
}
