import { eisner } from './eisner'
import { type Direction, IntegerMachine, type IntegerMatrix, type Placed } from './integer-matrix'
import { type ParserModel, type Rows, WIDTHS } from './parser-model'
import { tanh } from './tanh'
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

/** Types of words whose first products are kept: about 6 kB each. */
const KEPT_TYPES = 4000

/** A parser of its own memory; deterministic, about 0.1 ms a word. */
export function createParser(model: ParserModel): Parser {
  const { dim } = model
  const machine = new IntegerMachine(bytesFor(model), MOST_TOKENS, { inputs: dim, outputs: 4 * dim })
  const wide = machine.floats(MOST_TOKENS * 4 * dim)
  const layers = model.layers.map(({ projection, bias, forward, backward }) => ({
    projection: machine.place(projection, bias, 'many'),
    forward: directionOf(machine, forward, wide, false),
    backward: directionOf(machine, backward, wide, true),
  }))
  const first = typeProducts(model, machine, layers[0]?.projection as IntegerMatrix)
  const heads = machine.place(model.heads, model.headsBias, 'many')
  const width = heads.outputs
  const read = machine.floats((MOST_TOKENS + 1) * width)
  machine.put(0, model.root, dim)
  machine.multiply(heads, 1, read)
  const rootRow = read.values.slice(0, width)
  const reading: Reading = {
    ...{ model, machine, width, read: read.values },
    arcs: machine.place(model.arcs, undefined, 'many'),
    dependents: machine.floats(MOST_TOKENS * ARC),
    labelColumns: columnsOf(model.label, model.labelBias.length),
  }
  return forms => {
    const n = forms.length
    if (n === 0) return { upos: [], xpos: [], heads: [], relations: [] }
    first(forms, wide.values)
    layers.forEach(({ projection, forward, backward }, i) => {
      if (i > 0) machine.multiply(projection, n, wide)
      machine.run(forward, n)
      machine.run(backward, n)
    })
    read.values.set(rootRow)
    machine.multiply(heads, n, read, width)
    return decode(reading, n)
  }
}

/** What the matrices and rows of `createParser` take, or a little more. */
function bytesFor(model: ParserModel): number {
  const { layers, heads, arcs, dim } = model
  const all = [...layers.flatMap(one => [one.projection, one.forward, one.backward]), heads, arcs]
  const matrices = all.reduce((sum, rows) => sum + (rows.scale.length + 16) * (rows.width * 2 + 8) + 64, 0)
  return matrices + (MOST_TOKENS + 1) * 4 * (4 * dim + heads.scale.length + 16 + ARC)
}

const columnsOf = (rows: Float32Array, count: number): Float64Array =>
  Float64Array.from(rows, (_, k) => rows[(k % count) * LABEL + Math.floor(k / count)] ?? 0)

const directionOf = (machine: IntegerMachine, rows: Rows, pre: Placed, backward: boolean): Direction => ({
  ...{ matrix: machine.place(rows, undefined, 'one'), pre, backward },
  ...{ from: backward ? rows.scale.length : 0, stride: 2 * rows.scale.length },
  outFrom: backward ? rows.width : 0,
})

/** The products of the first layer depend on the word alone: made once for each type. */
function typeProducts(model: ParserModel, machine: IntegerMachine, projection: IntegerMatrix) {
  const inputs = WORD + AFFIX + SHAPE
  const width = projection.outputs
  // Two generations: when the young one is full, the old one goes.
  let young = new Map<string, Float32Array>()
  let old = young
  const row = new Float32Array(inputs)
  const product = machine.floats(width)
  const productOf = (form: string): Float32Array => {
    const known = young.get(form) ?? old.get(form)
    if (known) return known
    embed(model, form, row)
    machine.put(0, row, inputs)
    machine.multiply(projection, 1, product)
    const made = product.values.slice()
    if (young.size >= KEPT_TYPES) {
      old = young
      young = new Map()
    }
    young.set(form, made)
    return made
  }
  return (forms: readonly string[], to: Float32Array): void => {
    for (let t = 0; t < forms.length; t++) to.set(productOf(forms[t] as string), t * width)
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

type Reading = {
  readonly model: ParserModel
  readonly machine: IntegerMachine
  readonly arcs: IntegerMatrix
  /** Row 0 is the root's; `width` numbers a row. */
  readonly read: Float32Array
  readonly width: number
  readonly dependents: Placed
  /** The label matrix, the other way round. */
  readonly labelColumns: Float64Array
}

function decode(reading: Reading, n: number): Tree {
  const { model, read, width } = reading
  const score = arcScores(reading, n)
  const heads = eisner(score, n)
  const tag = (names: readonly string[], t: number, from: number): string =>
    names[argmax(read, (t + 1) * width + from, names.length)] ?? 'X'
  return {
    upos: Array.from(heads, (_, t) => tag(model.upos, t, TAGS)),
    xpos: Array.from(heads, (_, t) => tag(model.xpos, t, TAGS + model.upos.length)),
    heads: Array.from(heads, head => head - 1),
    relations: Array.from(heads, (head, t) => relationOf(reading, head, t)),
  }
}

/** Bucket of a distance: each to six, then by one and a half octaves. */
const GAPS = Array.from({ length: MOST_TOKENS + 1 }, (_, gap) =>
  gap <= 6 ? Math.max(0, gap - 1) : Math.min(11, Math.max(6, Math.floor(Math.log2(gap) * 1.5 + 2))),
)

function arcScores({ model, machine, arcs, read, width, dependents }: Reading, n: number): Float64Array {
  for (let h = 0; h <= n; h++)
    for (let i = 0; i < 2 * ARC; i++) read[h * width + i] = bend(read[h * width + i] as number)
  for (let t = 0; t < n; t++) machine.put(t, read, ARC, (t + 1) * width + DEPENDENT)
  machine.multiply(arcs, n, dependents)
  const dependent = arcDependents
  for (let k = 0; k < n * ARC; k++) dependent[k] = dependents.values[k] as number
  const headRow = arcHead
  const { arcBias, distance } = model
  const score = new Float64Array(n * (n + 1))
  const bias = new Float64Array(n + 1)
  for (let h = 0; h <= n; h++) {
    let sum = 0
    for (let i = 0; i < ARC; i++) sum += (read[h * width + i] as number) * (arcBias[i] as number)
    bias[h] = sum
  }
  for (let h = 0; h <= n; h++) {
    const base = h * width
    const start = bias[h] as number
    for (let i = 0; i < ARC; i++) headRow[i] = read[base + i] as number
    // Four sums side by side: each would wait for itself. What is read behind the last word is not used.
    for (let d = 0; d < n; d += 4) {
      let [a, b, c, e] = [start, start, start, start]
      let at = d * ARC
      for (let i = 0; i < ARC; i++, at++) {
        const head = headRow[i] as number
        a += head * (dependent[at] as number)
        b += head * (dependent[at + ARC] as number)
        c += head * (dependent[at + 2 * ARC] as number)
        e += head * (dependent[at + 3 * ARC] as number)
      }
      four[0] = a
      four[1] = b
      four[2] = c
      four[3] = e
      for (let k = 0; k < 4 && d + k < n; k++)
        score[(d + k) * (n + 1) + h] = arcScore(four[k] as number, h, d + k + 1, distance)
    }
  }
  return score
}

const four = new Float64Array(4)
/** Of 64 bits, so that the loops need not widen each number anew. */
const arcDependents = new Float64Array((MOST_TOKENS + 4) * ARC)
const arcHead = new Float64Array(ARC)

function arcScore(sum: number, head: number, word: number, distance: Float32Array): number {
  if (head === word) return -1e6
  return head > 0 ? sum + (distance[(head > word ? 12 : 0) + (GAPS[Math.abs(head - word)] as number)] as number) : sum
}

const labelScores = new Float64Array(64)
/** Where the columns of what a label is judged by begin, and how much of each: only what is above zero. */
const columnAt = new Int32Array(LABEL + 4)
const amount = new Float64Array(LABEL + 4)

function relationOf({ model, read, width, labelColumns }: Reading, head: number, t: number): string {
  const from = head * width + LABEL_HEAD
  const own = (t + 1) * width + LABEL_DEPENDENT
  const { labelBias, relations } = model
  const count = labelBias.length
  labelScores.set(labelBias)
  let active = 0
  for (let i = 0; i < LABEL; i++) {
    const hidden = (read[from + i] as number) + (read[own + i] as number)
    if (hidden <= 0) continue
    columnAt[active] = i * count
    amount[active++] = hidden
  }
  amount.fill(0, active)
  // Four columns at a time: the scores are fetched and put back once for all of them.
  for (let k = 0; k < active; k += 4) {
    const [a, b, c, e] = [amount[k], amount[k + 1], amount[k + 2], amount[k + 3]] as [number, number, number, number]
    let at = columnAt[k] as number
    let [second, third, fourth] = [columnAt[k + 1], columnAt[k + 2], columnAt[k + 3]] as [number, number, number]
    for (let r = 0; r < count; r++)
      labelScores[r] =
        (labelScores[r] as number) +
        a * (labelColumns[at++] as number) +
        b * (labelColumns[second++] as number) +
        c * (labelColumns[third++] as number) +
        e * (labelColumns[fourth++] as number)
  }
  return relations[argmax(labelScores, 0, count)] ?? 'dep'
}

function argmax(values: Float32Array | Float64Array, from: number, count: number): number {
  let best = 0
  for (let i = 1; i < count; i++) if ((values[from + i] as number) > (values[from + best] as number)) best = i
  return best
}
