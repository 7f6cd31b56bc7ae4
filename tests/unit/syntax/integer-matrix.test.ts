import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { IntegerMachine, ONE } from '../../../lib/syntax/parser/integer-matrix'

type Case = { readonly inputs: number; readonly outputs: number; readonly rows: number; readonly seed: number }

const cases = fc.record({
  inputs: fc.integer({ min: 1, max: 12 }).map(n => 4 * n),
  outputs: fc.integer({ min: 1, max: 40 }),
  rows: fc.integer({ min: 1, max: 3 }).map(n => 4 * n),
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

function made({ inputs, outputs, rows, seed }: Case) {
  const next = numbers(seed)
  const weights = Int8Array.from({ length: outputs * inputs }, () => next(127))
  // Whole multiples of 1/1024, so that rounding changes nothing.
  const x = Float32Array.from({ length: rows * inputs }, () => next(4 * ONE) / ONE)
  const machine = new IntegerMachine((outputs + 16) * inputs * 2, rows, { inputs, outputs: outputs + 16 })
  const matrix = machine.place({ weights, inputs, outputs })
  const product = (t: number): number[] =>
    Array.from({ length: outputs }, (_, o) => {
      let sum = 0
      for (let i = 0; i < inputs; i++) sum += (weights[o * inputs + i] ?? 0) * (x[t * inputs + i] ?? 0) * ONE
      return sum
    })
  return { machine, matrix, x, product }
}

/** `sum · scale + bias` as a 32-bit float holds it. */
const floats = (values: readonly number[]): number[] => [...Float32Array.from(values)]

describe('IntegerMachine multiplies as plain arithmetic does', () => {
  it('many rows at a time', () => {
    fc.assert(
      fc.property(cases, one => {
        const { machine, matrix, x, product } = made(one)
        for (let t = 0; t < one.rows; t++) machine.put(t, x, one.inputs, t * one.inputs)
        machine.multiply(matrix, one.rows)
        const scale = new Float32Array(one.outputs).fill(0.5)
        const bias = new Float32Array(one.outputs).fill(3)
        for (let t = 0; t < one.rows; t++) {
          const y = new Float32Array(one.outputs)
          machine.take(t, matrix, scale, bias, y)
          expect([...y]).toEqual(floats(product(t).map(sum => sum * 0.5 + 3)))
        }
      }),
    )
  })

  it('one row, added to what is there', () => {
    fc.assert(
      fc.property(cases, one => {
        const { machine, matrix, x, product } = made(one)
        const scale = new Float32Array(one.outputs).fill(0.25)
        const base = Float32Array.from({ length: one.outputs + 2 }, (_, o) => o)
        const y = new Float32Array(one.outputs)
        machine.addOne(matrix, x.slice(0, one.inputs), scale, base, 2, y)
        expect([...y]).toEqual(floats(product(0).map((sum, o) => o + 2 + sum * 0.25)))
      }),
    )
  })

  it('holds what is too large at the limit', () => {
    const machine = new IntegerMachine(32 * 4 * 2, 4, { inputs: 4, outputs: 32 })
    const matrix = machine.place({ weights: Int8Array.from([1, 0, 0, 0]), inputs: 4, outputs: 1 })
    const y = new Float32Array(1)
    for (const [given, held] of [
      [31, 31 * ONE],
      [1000, 32 * ONE - 1],
      [-1000, 1 - 32 * ONE],
    ] as const) {
      machine.addOne(matrix, Float32Array.from([given, 0, 0, 0]), Float32Array.from([1]), new Float32Array(1), 0, y)
      expect(y[0]).toBe(held)
    }
  })
})
