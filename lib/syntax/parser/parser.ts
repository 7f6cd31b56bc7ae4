import { eisner } from './eisner'
import { IntegerMachine, type IntegerMatrix, ONE } from './integer-matrix'
import { runLstm, tanh } from './lstm-layer'
import { type ParserModel, type Rows, WIDTHS } from './parser-model'
import { wordType } from './word-type'

// Held here as well: some loaders read an imported name through a function, which these loops would feel.
const { WORD, AFFIX, SHAPE, ARC, LABEL } = WIDTHS
const bend = tanh

/** Words at the most: a longer sentence is cut by the caller. */
export const MOST_TOKENS = 160

/** Of each token the universal and the Penn tag, its head (−1 for the root of the sentence) and the relation to it. */
export type Tree = {
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly heads: readonly number[]
  readonly relations: readonly string[]
}
export type Parser = (forms: readonly string[]) => Tree

type Placed = { readonly matrix: IntegerMatrix; readonly scale: Float32Array }

/** Types of words whose first products are kept: about 5 kB each. */
const KEPT_TYPES = 4000

/** A parser of its own memory; deterministic, about 0.1 ms a word. */
export function createParser(model: ParserModel): Parser {
  const { dim } = model
  const half = dim / 2
  const all = [
    ...model.layers.flatMap(({ projection, forward, backward }) => [projection, forward, backward]),
    model.heads,
    model.arcs,
  ]
  const bytes = all.reduce((sum, rows) => sum + (rows.scale.length + 16) * rows.width * 2, 0)
  const widest = { inputs: dim, outputs: 4 * dim }
  const machine = new IntegerMachine(bytes, MOST_TOKENS, widest)
  const place = (rows: Rows): Placed => ({
    matrix: machine.place({ weights: rows.values, inputs: rows.width, outputs: rows.scale.length }),
    scale: rows.scale.map(scale => scale / ONE),
  })
  const layers = model.layers.map(weights => ({
    weights,
    placed: place(weights.projection),
    forward: place(weights.forward),
    backward: place(weights.backward),
  }))
  const heads = place(model.heads)
  const arcs = place(model.arcs)
  const first = typeProducts(model, machine, layers[0]?.placed as Placed)
  const zero = new Float32Array(ARC)
  const outputs = model.headsBias.length
  const rootRow = new Float32Array(outputs)
  machine.put(0, model.root, dim)
  machine.multiply(heads.matrix, 4)
  machine.take(0, heads.matrix, heads.scale, model.headsBias, rootRow)

  const wide = new Float32Array(MOST_TOKENS * 4 * dim)
  const buffers = [new Float32Array(MOST_TOKENS * dim), new Float32Array(MOST_TOKENS * dim)] as const
  const read = new Float32Array((MOST_TOKENS + 1) * outputs)

  return forms => {
    const n = forms.length
    if (n === 0) return { upos: [], xpos: [], heads: [], relations: [] }
    const rows = (n + 3) & ~3
    first(forms, wide)
    let [below, above] = buffers
    layers.forEach(({ weights, placed, forward, backward }, i) => {
      if (i > 0) {
        for (let t = 0; t < n; t++) machine.put(t, below, dim, t * dim)
        machine.multiply(placed.matrix, rows)
        for (let t = 0; t < n; t++) machine.take(t, placed.matrix, placed.scale, weights.bias, wide, t * 4 * dim)
      }
      const common = { pre: wide, stride: 4 * dim, out: above, outStride: dim, count: n, half }
      runLstm(machine, forward, { ...common, from: 0, outFrom: 0, backward: false })
      runLstm(machine, backward, { ...common, from: 2 * dim, outFrom: half, backward: true })
      ;[below, above] = [above, below]
    })
    for (let t = 0; t < n; t++) machine.put(t, below, dim, t * dim)
    machine.multiply(heads.matrix, rows)
    read.set(rootRow, 0)
    for (let t = 0; t < n; t++) machine.take(t, heads.matrix, heads.scale, model.headsBias, read, (t + 1) * outputs)
    return decode(model, machine, arcs, zero, read, n)
  }
}

/** The products of the first layer depend on the word alone: made once for each type. */
function typeProducts(model: ParserModel, machine: IntegerMachine, placed: Placed) {
  const width = 4 * model.dim
  const inputs = WORD + AFFIX + SHAPE
  const bias = model.layers[0]?.bias as Float32Array
  // Two generations: when the young one is full, the old one goes.
  let young = new Map<string, Float32Array>()
  let old = young
  const row = new Float32Array(inputs)
  const productOf = (form: string): Float32Array => {
    const known = young.get(form) ?? old.get(form)
    if (known) return known
    embed(model, form, row)
    machine.put(0, row, inputs)
    machine.multiply(placed.matrix, 4)
    const made = new Float32Array(width)
    machine.take(0, placed.matrix, placed.scale, bias, made)
    if (young.size >= KEPT_TYPES) {
      old = young
      young = new Map()
    }
    young.set(form, made)
    return made
  }
  return (forms: readonly string[], to: Float32Array): void => {
    forms.forEach((form, t) => {
      to.set(productOf(form), t * width)
    })
  }
}

function embed(model: ParserModel, form: string, to: Float32Array): void {
  const { key, shape, affixes } = wordType(form)
  to.fill(0)
  addRow(model.words, model.wordIndex.get(key) ?? 0, to, 0)
  for (const bucket of affixes) addRow(model.affixes, bucket, to, WORD)
  for (let i = 0; i < SHAPE; i++) to[WORD + AFFIX + i] = model.shapes[shape * SHAPE + i] ?? 0
}

function addRow({ scale, values, width }: Rows, row: number, to: Float32Array, at: number): void {
  const s = scale[row] ?? 0
  for (let i = 0; i < width; i++) to[at + i] = (to[at + i] ?? 0) + s * (values[row * width + i] ?? 0)
}

const DEPENDENT = ARC
const LABEL_HEAD = 2 * ARC
const LABEL_DEPENDENT = 2 * ARC + LABEL
const TAGS = 2 * ARC + 2 * LABEL

function decode(
  model: ParserModel,
  machine: IntegerMachine,
  arcs: Placed,
  zero: Float32Array,
  read: Float32Array,
  n: number,
): Tree {
  const width = model.headsBias.length
  const score = arcScores(model, machine, arcs, zero, read, n)
  const heads = eisner(score, n)
  const tag = (names: readonly string[], t: number, from: number): string =>
    names[argmax(read, (t + 1) * width + from, names.length)] ?? 'X'
  return {
    upos: Array.from(heads, (_, t) => tag(model.upos, t, TAGS)),
    xpos: Array.from(heads, (_, t) => tag(model.xpos, t, TAGS + model.upos.length)),
    heads: Array.from(heads, head => head - 1),
    relations: Array.from(heads, (head, t) => relationOf(model, read, head, t)),
  }
}

/** Bucket of a distance: each to six, then by one and a half octaves. */
const GAPS = Array.from({ length: MOST_TOKENS + 1 }, (_, gap) =>
  gap <= 6 ? Math.max(0, gap - 1) : Math.min(11, Math.max(6, Math.floor(Math.log2(gap) * 1.5 + 2))),
)

function arcScores(
  model: ParserModel,
  machine: IntegerMachine,
  arcs: Placed,
  zero: Float32Array,
  read: Float32Array,
  n: number,
): Float64Array {
  const width = model.headsBias.length
  for (let h = 0; h <= n; h++)
    for (let i = 0; i < 2 * ARC; i++) read[h * width + i] = bend(read[h * width + i] as number)
  for (let t = 0; t < n; t++) machine.put(t, read, ARC, (t + 1) * width + DEPENDENT)
  machine.multiply(arcs.matrix, (n + 3) & ~3)
  const dependent = new Float32Array(ARC)
  const score = new Float64Array(n * (n + 1))
  const bias = new Float64Array(n + 1)
  for (let h = 0; h <= n; h++) {
    let sum = 0
    for (let i = 0; i < ARC; i++) sum += (read[h * width + i] as number) * (model.arcBias[i] as number)
    bias[h] = sum
  }
  for (let d = 0; d < n; d++) {
    machine.take(d, arcs.matrix, arcs.scale, zero, dependent)
    for (let h = 0; h <= n; h++) {
      let sum = bias[h] as number
      const base = h * width
      for (let i = 0; i < ARC; i++) sum += (read[base + i] as number) * (dependent[i] as number)
      const gap = GAPS[Math.abs(h - d - 1)] as number
      if (h > 0) sum += model.distance[(h > d + 1 ? 12 : 0) + gap] as number
      score[d * (n + 1) + h] = h === d + 1 ? -1e6 : sum
    }
  }
  return score
}

function relationOf(model: ParserModel, read: Float32Array, head: number, t: number): string {
  const width = model.headsBias.length
  const from = head * width + LABEL_HEAD
  const own = (t + 1) * width + LABEL_DEPENDENT
  const scores = model.labelBias.slice()
  for (let i = 0; i < LABEL; i++) {
    const hidden = (read[from + i] as number) + (read[own + i] as number)
    if (hidden <= 0) continue
    for (let r = 0; r < scores.length; r++)
      scores[r] = (scores[r] as number) + hidden * (model.label[r * LABEL + i] as number)
  }
  return model.relations[argmax(scores, 0, scores.length)] ?? 'dep'
}

function argmax(values: Float32Array, from: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if ((values[from + i] as number) > (values[from + best] as number)) best = i
  return best
}
