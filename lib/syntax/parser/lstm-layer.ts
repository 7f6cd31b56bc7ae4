import type { IntegerMachine, IntegerMatrix } from './integer-matrix'

/** The recurrent matrix of one direction, with the scale of its rows. */
export type Recurrence = { readonly matrix: IntegerMatrix; readonly scale: Float32Array }

/** x·(135135 + …) of the continued fraction of tanh, by + and · alone: the same bits on every machine. Error below 3e-4. */
export function tanh(x: number): number {
  const c = Math.min(4.97, Math.max(-4.97, x))
  const s = c * c
  return (c * (135135 + s * (17325 + s * (378 + s)))) / (135135 + s * (62370 + s * (3150 + s * 28)))
}

const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(0.5 * x)

/**
 * One direction of a long short-term memory (Hochreiter and Schmidhuber 1997), gates in the order in, forget, cell, out.
 * `pre` holds what each word gives to the gates, rows of `stride` from `from` on; writes `half` numbers a word to `out`.
 */
export function runLstm(
  machine: IntegerMachine,
  recurrence: Recurrence,
  place: {
    readonly pre: Float32Array
    readonly stride: number
    readonly from: number
    readonly out: Float32Array
    readonly outStride: number
    readonly outFrom: number
    readonly count: number
    readonly half: number
    readonly backward: boolean
  },
): void {
  const { pre, stride, from, out, outStride, outFrom, count, half, backward } = place
  const state = new Float32Array(half)
  const hidden = new Float32Array(half)
  const gates = new Float32Array(4 * half)
  for (let k = 0; k < count; k++) {
    const t = backward ? count - 1 - k : k
    machine.addOne(recurrence.matrix, hidden, recurrence.scale, pre, t * stride + from, gates)
    const at = t * outStride + outFrom
    for (let c = 0; c < half; c++) {
      const cell =
        sigmoid(gates[half + c] as number) * (state[c] as number) +
        sigmoid(gates[c] as number) * tanh(gates[2 * half + c] as number)
      state[c] = cell
      const value = sigmoid(gates[3 * half + c] as number) * tanh(cell)
      hidden[c] = value
      out[at + c] = value
    }
  }
}
