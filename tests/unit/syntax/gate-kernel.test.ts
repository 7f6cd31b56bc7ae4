import { describe, expect, it } from 'vitest'
import { scaleKernel, stepKernel } from '../../../lib/syntax/parser/gate-kernel'
import { tanh } from '../../../lib/syntax/parser/tanh'
import { moduleOf } from '../../../lib/syntax/parser/wasm'

const HALF = 16
const ONE = 1024
const sigmoid = (x: number): number => 0.5 + 0.5 * tanh(0.5 * x)
const memory = new WebAssembly.Memory({ initial: 1 })
const code = moduleOf([stepKernel('step', HALF, ONE), scaleKernel('scale', 128)])
const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { m: memory } })
const floats = (at: number, count: number): Float32Array => new Float32Array(memory.buffer, at, count)
/** Numbers of both signs, some far out, the same each time. */
const spread = (i: number): number => Math.sin(i * 12.9898) * (i % 7 === 0 ? 9 : 1.7)

describe('the gates in WebAssembly', () => {
  it('give the bits of the plain formula', () => {
    const [pre, sums, scale, state] = [
      floats(0, 64),
      new Int32Array(memory.buffer, 256, 64),
      floats(512, 64),
      floats(768, HALF),
    ]
    for (let i = 0; i < 64; i++) {
      pre[i] = spread(i)
      sums[i] = Math.round(spread(i + 64) * 4000)
      scale[i] = 0.0001 + i / 1e6
    }
    for (let c = 0; c < HALF; c++) state[c] = spread(c + 200)
    const gates = pre.map((value, i) => value + (sums[i] as number) * (scale[i] as number))
    const expected = Array.from({ length: HALF }, (_, c) => {
      const gate = (k: number): number => gates[k * HALF + c] as number
      const cell = sigmoid(gate(1)) * (state[c] as number) + sigmoid(gate(0)) * tanh(gate(2))
      return { state: Math.fround(cell), out: Math.round(Math.fround(sigmoid(gate(3)) * tanh(cell)) * ONE) }
    })
    ;(exports.step as (...at: number[]) => void)(0, 256, 512, 768, 1024, 2048, 768 + 4 * HALF)
    expect([...state]).toEqual(expected.map(one => one.state))
    const hidden = new Int16Array(memory.buffer, 1024, HALF)
    const out = new Int16Array(memory.buffer, 2048, 8 * HALF)
    expect([...hidden]).toEqual(expected.map(one => one.out + 0))
    expect([...hidden].map((_, c) => out[(c >> 1) * 8 + (c & 1)])).toEqual([...hidden])
  })
})
