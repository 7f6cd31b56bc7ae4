/**
 * Products of small integers, the one costly step of the parser. The kernel is WebAssembly with 128-bit vectors, put
 * together here byte by byte: plain loops take eight times as long. Integers only, so every machine gives the same bits.
 * Opcodes: https://webassembly.github.io/spec/core/binary/instructions.html
 */
const I32 = 0x7f
const V128 = 0x7b
const leb = (n: number): number[] => (n < 128 ? [n] : [(n & 127) | 128, ...leb(n >>> 7)])
const get = (local: number): number[] => [0x20, local]
const set = (local: number): number[] => [0x21, local]
/** Signed LEB128 of a small positive number. */
const int = (n: number): number[] => [0x41, ...(n < 64 ? [n] : [(n & 127) | 128, n >>> 7])]
const add = [0x6a]
const shiftLeft = [0x74]
const lessThan = [0x49]
const vector = (opcode: number, ...rest: number[]): number[] => [0xfd, ...leb(opcode), ...rest]
const load = (offset: number): number[] => vector(0, 4, ...leb(offset))
const loadPair = (offset: number): number[] => vector(9, 2, ...leb(offset))
const store = (offset: number): number[] => vector(11, 4, ...leb(offset))
const addVector = vector(174)
const dotPairs = vector(186)
/** Repeats its body while what the body leaves behind is true. */
const repeat = (body: readonly number[]): number[] => [0x03, 0x40, ...body, 0x0d, 0, 0x0b]
const advance = (local: number, by: readonly number[]): number[] => [...get(local), ...by, ...add, ...set(local)]
const section = (id: number, body: readonly number[]): number[] => [id, ...leb(body.length), ...body]

/** Parameters of a kernel, then its whole-number locals; pointers into the weights follow, one for each vector. */
const [X, W, Y, TOKENS, PAIRS, OUTS, T, O, XP, WP, BLOCK, END, ROW, WQ] = [
  0, 1, 2, 3, 4, 5, 6, 7, 8, 9, 10, 11, 12, 13,
] as const

/** How many rows, and how many vectors of four outputs, a kernel works on at a time. */
type Shape = { readonly rows: number; readonly vectors: number }
const MANY: Shape = { rows: 4, vectors: 2 }
const ONE_ROW: Shape = { rows: 1, vectors: 4 }
const times = <T>(count: number, make: (i: number) => readonly T[]): T[] =>
  Array.from({ length: count }, (_, i) => make(i)).flat()

/** y[t][o] = Σ x[t][i]·w[o][i]; the layouts are those of `put`, `place` and `take`. */
function kernelBody({ rows, vectors }: Shape): number[] {
  const sum = WQ + vectors
  const weight = sum + rows * vectors
  const pair = weight + vectors
  const products = times(rows, k => [
    ...[...get(XP), ...loadPair(4 * k), ...set(pair)],
    ...times(vectors, v => {
      const at = sum + k * vectors + v
      return [...get(at), ...get(pair), ...get(weight + v), ...dotPairs, ...addVector, ...set(at)]
    }),
  ])
  const inner = repeat([
    ...times(vectors, v => [...get(WQ + v), ...load(0), ...set(weight + v)]),
    ...products,
    ...times(vectors, v => advance(WQ + v, int(16))),
    ...advance(XP, int(4 * rows)),
    ...[...get(XP), ...get(END), ...lessThan],
  ])
  const outputs = repeat([
    ...times(rows * vectors, i => [...vector(12, ...Array<number>(16).fill(0)), ...set(sum + i)]),
    ...times(vectors, v => [...(v === 0 ? get(WP) : [...get(WQ + v - 1), ...get(BLOCK), ...add]), ...set(WQ + v)]),
    ...[...get(X), ...set(XP), ...get(X), ...get(ROW), ...add, ...set(END)],
    ...inner,
    ...times(rows * vectors, i => [...get(Y), ...get(sum + i), ...store(16 * i)]),
    ...advance(Y, [...int(4 * vectors), ...int(rows > 1 ? 4 : 2), ...shiftLeft]),
    ...times(vectors, () => advance(WP, get(BLOCK))),
    ...advance(O, int(4 * vectors)),
    ...[...get(O), ...get(OUTS), ...lessThan],
  ])
  const all = repeat([
    ...[...int(0), ...set(O), ...get(W), ...set(WP)],
    ...outputs,
    ...advance(X, get(ROW)),
    ...advance(T, int(rows)),
    ...[...get(T), ...get(TOKENS), ...lessThan],
  ])
  const row = [...get(PAIRS), ...int(rows > 1 ? 4 : 2), ...shiftLeft, ...set(ROW)]
  return [...get(PAIRS), ...int(4), ...shiftLeft, ...set(BLOCK), ...row, ...all, 0x0b]
}

function kernelModule(): Uint8Array<ArrayBuffer> {
  const bodies = [MANY, ONE_ROW].map(shape => {
    const { rows, vectors } = shape
    const locals = [2, WQ - 6 + vectors, I32, rows * vectors + vectors + 1, V128]
    const code = [...locals, ...kernelBody(shape)]
    return [...leb(code.length), ...code]
  })
  const name = (text: string): number[] => [text.length, ...text.split('').map(letter => letter.charCodeAt(0))]
  return Uint8Array.from([
    ...[0x00, 0x61, 0x73, 0x6d, 1, 0, 0, 0],
    ...section(1, [1, 0x60, 6, I32, I32, I32, I32, I32, I32, 0]),
    ...section(2, [1, ...name('m'), ...name('m'), 0x02, 0x00, 1]),
    ...section(3, [2, 0, 0]),
    ...section(7, [2, ...name('many'), 0x00, 0, ...name('one'), 0x00, 1]),
    ...section(10, [2, ...bodies.flat()]),
  ])
}

type Kernel = (x: number, w: number, y: number, tokens: number, pairs: number, outs: number) => void

/** Rows of weights as they were trained: `weights[o * inputs + i]`, −127 to 127. */
export type Weights = { readonly weights: Int8Array; readonly inputs: number; readonly outputs: number }

/** A matrix in the kernels' memory. `outputs` is a multiple of sixteen there. */
export type IntegerMatrix = { readonly at: number; readonly inputs: number; readonly outputs: number }

/** Inputs as whole numbers: one is 1,024. */
export const ONE = 1024
const LIMIT = 32 * ONE - 1

/** Memory, weights and the scratch space of one parser. `most`: rows at the most, a multiple of four. */
export class IntegerMachine {
  private readonly memory: WebAssembly.Memory
  private readonly many: Kernel
  private readonly one: Kernel
  private readonly x: Int16Array
  private readonly y: Int32Array
  private next: number

  constructor(weightBytes: number, most: number, widest: { readonly inputs: number; readonly outputs: number }) {
    const xBytes = most * widest.inputs * 2
    const yBytes = most * widest.outputs * 4
    const pages = Math.ceil((xBytes + yBytes + weightBytes + 64) / 65_536) + 1
    this.memory = new WebAssembly.Memory({ initial: pages })
    const instance = new WebAssembly.Instance(new WebAssembly.Module(kernelModule()), { m: { m: this.memory } })
    this.many = instance.exports.many as Kernel
    this.one = instance.exports.one as Kernel
    this.x = new Int16Array(this.memory.buffer, 0, xBytes / 2)
    this.y = new Int32Array(this.memory.buffer, xBytes, yBytes / 4)
    this.next = xBytes + yBytes
  }

  /** Puts a matrix into memory: pairs of inputs side by side, four outputs to a vector. */
  place({ weights, inputs, outputs }: Weights): IntegerMatrix {
    const padded = Math.ceil(outputs / 16) * 16
    const at = this.next
    const w = new Int16Array(this.memory.buffer, at, padded * inputs)
    for (let o = 0; o < outputs; o++)
      for (let i = 0; i < inputs; i++)
        w[(((o >> 2) * (inputs >> 1) + (i >> 1)) << 3) + ((o & 3) << 1) + (i & 1)] = weights[o * inputs + i] ?? 0
    this.next += padded * inputs * 2
    return { at, inputs, outputs: padded }
  }

  /** Writes row `t` of the next product's left side. */
  put(t: number, row: Float32Array, inputs: number, from = 0): void {
    const base = (t >> 2) * inputs * 4 + ((t & 3) << 1)
    const { x } = this
    for (let i = 0; i < inputs; i++) {
      const value = Math.round((row[from + i] as number) * ONE)
      x[base + (i >> 1) * 8 + (i & 1)] = Math.min(LIMIT, Math.max(-LIMIT, value))
    }
  }

  multiply(matrix: IntegerMatrix, rows: number): void {
    const { at, inputs, outputs } = matrix
    this.many(0, at, this.y.byteOffset, rows, inputs >> 1, outputs)
  }

  /** Reads row `t` of the last product as `sum · scale + bias`. */
  take(t: number, matrix: IntegerMatrix, scale: Float32Array, bias: Float32Array, to: Float32Array, from = 0): void {
    const base = (t >> 2) * matrix.outputs * 4 + ((t & 3) << 3)
    const { y } = this
    for (let o = 0; o < scale.length; o++)
      to[from + o] = (y[base + (o >> 3) * 32 + (o & 7)] as number) * (scale[o] as number) + (bias[o] as number)
  }

  /** For products that wait for each other: `to` = `base` from `at` on + the product of the one `row`. */
  addOne(
    matrix: IntegerMatrix,
    row: Float32Array,
    scale: Float32Array,
    base: Float32Array,
    from: number,
    to: Float32Array,
  ): void {
    const { x, y } = this
    const { at, inputs, outputs } = matrix
    for (let i = 0; i < inputs; i++) {
      const value = Math.round((row[i] as number) * ONE)
      x[i] = Math.min(LIMIT, Math.max(-LIMIT, value))
    }
    this.one(0, at, y.byteOffset, 1, inputs >> 1, outputs)
    for (let o = 0; o < scale.length; o++) to[o] = (base[from + o] as number) + (y[o] as number) * (scale[o] as number)
  }
}
