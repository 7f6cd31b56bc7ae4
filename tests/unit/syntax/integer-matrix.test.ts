import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntegerMachine } from '../../../lib/syntax/parser/integer-matrix'

const ONE = 1024

type Case = { readonly inputs: number; readonly outputs: number; readonly rows: number; readonly seed: number }

const cases = fc.record({
  inputs: fc.integer({ min: 1, max: 12 }).map(n => 4 * n),
  outputs: fc.integer({ min: 1, max: 40 }),
  rows: fc.integer({ min: 1, max: 12 }),
  seed: fc.integer({ min: 1, max: 1e6 }),
})

/** Whole numbers from a seed: what is computed matters, not chance. */
function numbers(seed: number): (most: number) => number {
  let state = seed
  return most => {
    state = (Math.imul(state, 1103515245) + 12345) & 0x7fffffff
    return (state % (2 * most + 1)) - most
  }
}

const padded = (outputs: number): number => Math.ceil(outputs / 8) * 8
const bytesFor = (inputs: number, outputs: number, rows: number): number =>
  padded(outputs) * (inputs + 8) + rows * padded(outputs) * 4 + 256

describe('IntegerMachine', () => {
  it('multiplies as plain arithmetic does', () => {
    fc.assert(
      fc.property(cases, ({ inputs, outputs, rows, seed }: Case) => {
        const next = numbers(seed)
        const values = Int8Array.from({ length: outputs * inputs }, () => next(127))
        // Whole multiples of 1/1024, so that rounding changes nothing.
        const x = Float32Array.from({ length: rows * inputs }, () => next(4 * ONE) / ONE)
        const bias = Float32Array.from({ length: outputs }, () => next(9))
        const most = Math.ceil(rows / 4) * 4
        const machine = new IntegerMachine(bytesFor(inputs, outputs, most), most, { inputs, outputs: padded(outputs) })
        const scale = new Float32Array(outputs).fill(0.5)
        const matrix = machine.place({ values, width: inputs, scale }, bias, 'many')
        const to = machine.floats(rows * matrix.outputs)
        for (let t = 0; t < rows; t++) machine.put(t, x, inputs, t * inputs)
        machine.multiply(matrix, rows, to)
        for (let t = 0; t < rows; t++)
          for (let o = 0; o < outputs; o++) {
            let sum = 0
            for (let i = 0; i < inputs; i++) sum += (values[o * inputs + i] ?? 0) * (x[t * inputs + i] ?? 0) * ONE
            expect(to.values[t * matrix.outputs + o]).toBe(
              Math.fround(Math.fround(sum * Math.fround(0.5 / ONE)) + (bias[o] ?? 0)),
            )
          }
      }),
    )
  })

  it.each([
    ['as it is', 31, 31],
    ['too large', 1000, 32 - 1 / ONE],
    ['too small', -1000, 1 / ONE - 32],
  ])('holds an input within its limits: %s', (_, given, held) => {
    const machine = new IntegerMachine(1024, 4, { inputs: 4, outputs: 8 })
    const matrix = machine.place(
      { values: Int8Array.from([1, 0, 0, 0]), width: 4, scale: Float32Array.from([1]) },
      undefined,
      'many',
    )
    const to = machine.floats(matrix.outputs)
    machine.put(0, Float32Array.from([given, 0, 0, 0]), 4)
    machine.multiply(matrix, 1, to)
    expect(to.values[0]).toBe(held)
  })
})
