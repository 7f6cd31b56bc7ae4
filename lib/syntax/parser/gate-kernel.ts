import { advance, type Code, get, int, leb, lessThan, repeat, set, times, vector } from './wasm'

// Two numbers at a time, of 64 bits as in the plain formula: each step rounds as IEEE 754 says, on every machine alike.
const loadTwo = (offset: number): number[] => vector(93, 2, ...leb(offset))
const storeTwo = (offset: number): number[] => vector(91, 2, ...leb(offset), 0)
const storeOne = vector(90, 2, 0, 0)
const toSingle = vector(94)
const toDouble = vector(95)
const fromInteger = vector(254)
const toInteger = vector(252)
const toShort = vector(133)
const floor = vector(117)
const plus = vector(240)
const by = vector(242)
const over = vector(243)
const least = vector(246)
const greatest = vector(247)

/** The same number twice. */
function constant(value: number): number[] {
  const bytes = [...new Uint8Array(new Float64Array([value]).buffer)]
  return vector(12, ...bytes, ...bytes)
}

/** a₀ + s·(a₁ + s·(a₂ + …)), `s` in a local. */
const series = (s: number, [first = 0, ...rest]: readonly number[]): number[] =>
  rest.length === 0 ? constant(first) : [...constant(first), ...get(s), ...series(s, rest), ...by, ...plus]

/** `tanh` of tanh.ts, of what is on the stack. `c` and `s` are locals to work in. */
const bent = (c: number, s: number): number[] => [
  ...[...constant(4.97), ...least, ...constant(-4.97), ...greatest, ...set(c)],
  ...[...get(c), ...get(c), ...by, ...set(s)],
  ...[...get(c), ...series(s, [135135, 17325, 378, 1]), ...by],
  ...[...series(s, [135135, 62370, 3150, 28]), ...over],
]

const sigmoid = (c: number, s: number): number[] => [
  ...[...constant(0.5), ...by, ...bent(c, s)],
  ...[...constant(0.5), ...by, ...constant(0.5), ...plus],
]

/**
 * One step of a layer's direction: the gates are `pre` + `sums` · `scale` (`half` each of in, forget, cell, out). Writes the
 * new state, and what comes out as whole numbers (`one` is 1): to `hidden`, and to `out` with 16 bytes from pair to pair.
 */
export function stepKernel(name: string, half: number, one: number): Code {
  const [PRE, SUMS, SCALE, STATE, HIDDEN, OUT, END] = [0, 1, 2, 3, 4, 5, 6] as const
  const [C, S, CELL] = [7, 8, 9] as const
  const gate = (k: number): number[] => [
    ...[...get(PRE), ...loadTwo(k * half * 4), ...toDouble],
    ...[...get(SUMS), ...loadTwo(k * half * 4), ...fromInteger],
    ...[...get(SCALE), ...loadTwo(k * half * 4), ...toDouble, ...by, ...plus],
    ...[...toSingle, ...toDouble],
  ]
  const body = repeat([
    ...[...gate(1), ...sigmoid(C, S), ...get(STATE), ...loadTwo(0), ...toDouble, ...by],
    ...[...gate(0), ...sigmoid(C, S), ...gate(2), ...bent(C, S), ...by, ...plus, ...set(CELL)],
    ...[...get(STATE), ...get(CELL), ...toSingle, ...storeTwo(0)],
    ...[...gate(3), ...sigmoid(C, S), ...get(CELL), ...bent(C, S), ...by, ...toSingle, ...toDouble],
    ...[...constant(one), ...by, ...constant(0.5), ...plus, ...floor, ...toInteger],
    ...[...get(C), ...toShort, ...set(CELL)],
    ...[...get(HIDDEN), ...get(CELL), ...storeOne, ...get(OUT), ...get(CELL), ...storeOne],
    ...[PRE, SUMS, SCALE, STATE].flatMap(local => advance(local, int(8))),
    ...[...advance(HIDDEN, int(4)), ...advance(OUT, int(16))],
    ...[...get(STATE), ...get(END), ...lessThan],
  ])
  return { name, parameters: 7, integers: 0, vectors: 3, body }
}

/** `to` = `sums` · `scale` + `bias` of one row; its sums lie in eights, `stride` bytes from one eight to the next. */
export function scaleKernel(name: string, stride: number): Code {
  const [SUMS, SCALE, BIAS, TO, END] = [0, 1, 2, 3, 4] as const
  const body = repeat([
    ...times(4, k => [
      ...get(TO),
      ...[...get(SUMS), ...loadTwo(8 * k), ...fromInteger],
      ...[...get(SCALE), ...loadTwo(8 * k), ...toDouble, ...by],
      ...[...get(BIAS), ...loadTwo(8 * k), ...toDouble, ...plus, ...toSingle, ...storeTwo(8 * k)],
    ]),
    ...advance(SUMS, int(stride)),
    ...[SCALE, BIAS, TO].flatMap(local => advance(local, int(32))),
    ...[...get(TO), ...get(END), ...lessThan],
  ])
  return { name, parameters: 5, integers: 0, vectors: 0, body }
}
