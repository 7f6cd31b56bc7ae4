import { scaleKernel, stepKernel } from './gate-kernel'
import { productKernel, type Shape } from './product-kernel'
import { moduleOf } from './wasm'

/**
 * Products of small integers and the gates after them, the costly steps of the parser. The kernels are WebAssembly with
 * 128-bit vectors: plain loops take eight times as long. Sums of integers, and single steps of IEEE 754 on what they
 * come to, so every machine gives the same bits.
 */
const MANY: Shape = { rows: 4, vectors: 2 }
const ONE_ROW: Shape = { rows: 1, vectors: 4 }

type Kernel = (...numbers: number[]) => void

/** Rows of weights as they were trained: `values[o * width + i]`, −127 to 127, with a scale each. */
type Weights = { readonly values: Int8Array; readonly width: number; readonly scale: Float32Array }

/** A matrix in the kernels' memory. `outputs` is a multiple of eight there, of sixteen for one row at a time. */
export type IntegerMatrix = {
  readonly at: number
  readonly inputs: number
  readonly outputs: number
  readonly scale: number
  readonly bias: number
}

/** Numbers of 32 bits in the kernels' memory. */
export type Placed = { readonly at: number; readonly values: Float32Array }

/** One direction of a layer: its matrix, and the first gate of the first word, `stride` numbers from word to word. */
export type Direction = {
  readonly matrix: IntegerMatrix
  readonly pre: Placed
  readonly from: number
  readonly stride: number
  /** Index of its first number in the rows that come out. */
  readonly outFrom: number
  readonly backward: boolean
}

/** Inputs as whole numbers: one is 1,024. */
const ONE = 1024
const LIMIT = 32 * ONE - 1

/** Memory, weights and the scratch space of one parser. `most`: rows at the most, a multiple of four. */
export class IntegerMachine {
  private readonly memory: WebAssembly.Memory
  private readonly many: Kernel
  private readonly one: Kernel
  private readonly step: Kernel
  private readonly scale: Kernel
  private readonly x: Int16Array
  private readonly yAt: number
  private readonly hidden: Int16Array
  private readonly state: Placed
  private readonly half: number
  private next = 0

  /** `bytes`: what `place` and `floats` will take. */
  constructor(bytes: number, most: number, widest: { readonly inputs: number; readonly outputs: number }) {
    const { inputs, outputs } = widest
    this.half = inputs >> 1
    const scratch = most * (inputs * 2 + outputs * 4) + 16 * this.half
    this.memory = new WebAssembly.Memory({ initial: Math.ceil((scratch + bytes) / 65_536) + 1 })
    const code = moduleOf([
      productKernel('many', MANY),
      productKernel('one', ONE_ROW),
      stepKernel('step', this.half, ONE),
      scaleKernel('scale', MANY.rows * 32),
    ])
    const { exports } = new WebAssembly.Instance(new WebAssembly.Module(code), { m: { m: this.memory } })
    this.many = exports.many as Kernel
    this.one = exports.one as Kernel
    this.step = exports.step as Kernel
    this.scale = exports.scale as Kernel
    this.x = new Int16Array(this.memory.buffer, this.take(most * inputs * 2), most * inputs)
    this.yAt = this.take(most * outputs * 4)
    this.hidden = new Int16Array(this.memory.buffer, this.take(inputs * 2), inputs)
    this.state = this.floats(this.half)
  }

  private take(bytes: number): number {
    const at = this.next
    this.next += (bytes + 15) & ~15
    return at
  }

  floats(count: number): Placed {
    const at = this.take(count * 4)
    return { at, values: new Float32Array(this.memory.buffer, at, count) }
  }

  /** Puts a matrix into memory, for products of many rows or of one at a time. */
  place(weights: Weights, bias: Float32Array | undefined, shape: 'many' | 'one'): IntegerMatrix {
    const { values, width: inputs, scale } = weights
    const block = 4 * (shape === 'many' ? MANY : ONE_ROW).vectors
    const outputs = Math.ceil(scale.length / block) * block
    const at = this.take(outputs * inputs)
    const w = new Int8Array(this.memory.buffer, at, outputs * inputs)
    for (let o = 0; o < scale.length; o++)
      for (let i = 0; i < inputs; i++) {
        const pair = (Math.floor(o / block) * (inputs >> 1) + (i >> 1)) * block + (o % block)
        w[2 * pair + (i & 1)] = values[o * inputs + i] ?? 0
      }
    const scales = this.floats(outputs)
    scales.values.set(scale.map(one => one / ONE))
    const biases = this.floats(outputs)
    if (bias) biases.values.set(bias)
    return { at, inputs, outputs, scale: scales.at, bias: biases.at }
  }

  /** Writes row `t` of the next product's left side. */
  put(t: number, row: Float32Array, inputs: number, from = 0): void {
    const base = (t >> 2) * inputs * 4 + ((t & 3) << 1)
    const { x } = this
    for (let i = 0; i < inputs; i++) {
      const value = Math.round((row[from + i] as number) * ONE)
      x[base + (i >> 1) * 8 + (i & 1)] = value > LIMIT ? LIMIT : value < -LIMIT ? -LIMIT : value
    }
  }

  /** Row `t` of `to`, from its number `from` on, = row `t` of what was put (or of `run`) × matrix · scale + bias. */
  multiply(matrix: IntegerMatrix, rows: number, to: Placed, from = 0): void {
    const { at, inputs, outputs, scale, bias } = matrix
    this.many(0, at, this.yAt, (rows + 3) & ~3, inputs >> 1, outputs)
    for (let t = 0; t < rows; t++) {
      const sums = this.yAt + (t >> 2) * outputs * 16 + ((t & 3) << 5)
      const row = to.at + 4 * (from + t * outputs)
      this.scale(sums, scale, bias, row, row + 4 * outputs)
    }
  }

  /** Runs one direction of a layer over `count` words; what comes out is put as the next product's left side. */
  run({ matrix, pre, from, stride, outFrom, backward }: Direction, count: number): void {
    const { half, yAt, state, hidden } = this
    state.values.fill(0)
    hidden.fill(0)
    const hiddenAt = hidden.byteOffset
    for (let k = 0; k < count; k++) {
      const t = backward ? count - 1 - k : k
      this.one(hiddenAt, matrix.at, yAt, 1, half >> 1, matrix.outputs)
      const out = (t >> 2) * half * 16 + ((t & 3) << 2) + outFrom * 8
      this.step(pre.at + 4 * (t * stride + from), yAt, matrix.scale, state.at, hiddenAt, out, state.at + 4 * half)
    }
  }
}
