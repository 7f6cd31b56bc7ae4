import { add, advance, type Code, get, int, leb, lessThan, repeat, set, shiftLeft, store, times, vector } from './wasm'

const loadPair = (offset: number): number[] => vector(9, 2, offset)
/** Eight weights of a byte, widened. */
const loadEight = (offset: number): number[] => vector(1, 0, ...leb(offset))
const addVector = vector(174)
const dotPairs = vector(186)

/** Parameters of a kernel, then its whole-number locals. */
const [X, W, Y, TOKENS, PAIRS, OUTS, T, O, XP, WP, YP, END, ROW] = [0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12] as const
const PARAMETERS = 6
const FIRST_VECTOR = ROW + 1

/** How many rows, and how many vectors of four outputs, a kernel works on at a time. */
export type Shape = { readonly rows: number; readonly vectors: number }
/** Pairs of inputs in one turn of the inner loop. */
const STEP = 2

/**
 * y[t][o] = Σ x[t][i]·w[o][i] for whole numbers. Inputs lie in pairs, `rows` rows side by side; weights in blocks of
 * `4 · vectors` outputs, within a block pair after pair; sums in blocks too. Inputs are a multiple of four.
 */
export function productKernel(name: string, { rows, vectors }: Shape): Code {
  const sums = rows * vectors
  const weight = FIRST_VECTOR + sums
  const pair = weight + vectors
  const products = times(STEP, step => [
    ...times(vectors, v => [...get(WP), ...loadEight(8 * (step * vectors + v)), ...set(weight + v)]),
    ...times(rows, k => [
      ...[...get(XP), ...loadPair(4 * (step * rows + k)), ...set(pair)],
      ...times(vectors, v => {
        const at = FIRST_VECTOR + k * vectors + v
        return [...get(at), ...get(pair), ...get(weight + v), ...dotPairs, ...addVector, ...set(at)]
      }),
    ]),
  ])
  const inner = repeat([
    ...products,
    ...advance(WP, int(8 * STEP * vectors)),
    ...advance(XP, int(4 * STEP * rows)),
    ...[...get(XP), ...get(END), ...lessThan],
  ])
  const group = (numbers: number): number[] => [...get(numbers), ...int(rows > 1 ? 4 : 2), ...shiftLeft]
  const groups = repeat([
    ...times(sums, i => [...vector(12, ...Array<number>(16).fill(0)), ...set(FIRST_VECTOR + i)]),
    ...[...get(W), ...set(WP), ...get(XP), ...get(ROW), ...add, ...set(END)],
    ...inner,
    ...times(sums, i => [...get(YP), ...get(FIRST_VECTOR + i), ...store(16 * i)]),
    ...advance(YP, group(OUTS)),
    ...advance(T, int(rows)),
    ...[...get(T), ...get(TOKENS), ...lessThan],
  ])
  // All rows for one block of weights before the next: a matrix does not stay in the nearest cache, a block does.
  const all = repeat([
    ...[...int(0), ...set(T), ...get(X), ...set(XP), ...get(Y), ...set(YP)],
    ...groups,
    ...[...get(WP), ...set(W)],
    ...advance(Y, int(16 * sums)),
    ...advance(O, int(4 * vectors)),
    ...[...get(O), ...get(OUTS), ...lessThan],
  ])
  const row = [...group(PAIRS), ...set(ROW)]
  const locals = { integers: FIRST_VECTOR - PARAMETERS, vectors: sums + vectors + 1 }
  return { name, parameters: PARAMETERS, ...locals, body: [...row, ...all] }
}
