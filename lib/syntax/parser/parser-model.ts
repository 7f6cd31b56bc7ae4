/** What `model/pack.py` wrote: names, and all numbers as base64. */
export type PackedModel = {
  readonly dim: number
  readonly layers: number
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  /** Known words, a line each, in the order of the table. */
  readonly words: string
  readonly data: string
}

/** Rows of int8 with a scale each. */
export type Rows = { readonly scale: Float32Array; readonly values: Int8Array; readonly width: number }

export type LayerWeights = {
  /** What the gates take from the layer below: forward, then backward. */
  readonly projection: Rows
  readonly bias: Float32Array
  /** What the gates take from the word before, and from the word behind. */
  readonly forward: Rows
  readonly backward: Rows
}

export type ParserModel = {
  readonly dim: number
  readonly upos: readonly string[]
  readonly xpos: readonly string[]
  readonly relations: readonly string[]
  readonly wordIndex: ReadonlyMap<string, number>
  readonly words: Rows
  readonly affixes: Rows
  readonly shapes: Float32Array
  readonly layers: readonly LayerWeights[]
  /** Arc head and dependent, label head and dependent, universal tags, Penn tags: one below the other. */
  readonly heads: Rows
  readonly headsBias: Float32Array
  readonly arcs: Rows
  readonly arcBias: Float32Array
  readonly distance: Float32Array
  readonly label: Float32Array
  readonly labelBias: Float32Array
  readonly root: Float32Array
}

/** Numbers a word, its affixes and its shape are given, and those an arc and a label are judged by. */
export const WIDTHS = { WORD: 64, AFFIX: 32, SHAPE: 12, ARC: 128, LABEL: 96 } as const
const { WORD, AFFIX, SHAPE, ARC, LABEL } = WIDTHS
const AFFIX_BUCKETS = 4096
const SHAPES = 12

export function unpackModel(packed: PackedModel): ParserModel {
  const { dim, upos, xpos, relations } = packed
  const bytes = bytesOf(packed.data)
  let at = 0
  const floats = (count: number): Float32Array => {
    // Copied: what stands before may leave them unaligned.
    const values = new Float32Array(bytes.slice(at, at + count * 4).buffer)
    at += count * 4
    return values
  }
  const rows = (count: number, width: number): Rows => {
    const scale = floats(count)
    const values = new Int8Array(bytes.buffer, at, count * width)
    at += count * width
    return { scale, values, width }
  }
  const known = packed.words.split('\n')
  const words = rows(known.length + 1, WORD)
  const affixes = rows(AFFIX_BUCKETS, AFFIX)
  const shapes = floats(SHAPES * SHAPE)
  const layers = Array.from({ length: packed.layers }, (_, i): LayerWeights => {
    const projection = rows(4 * dim, i === 0 ? WORD + AFFIX + SHAPE : dim)
    return { projection, bias: floats(4 * dim), forward: rows(2 * dim, dim / 2), backward: rows(2 * dim, dim / 2) }
  })
  const outputs = 2 * ARC + 2 * LABEL + upos.length + xpos.length
  return {
    dim,
    upos,
    xpos,
    relations,
    wordIndex: new Map(known.map((word, i) => [word, i + 1])),
    words,
    affixes,
    shapes,
    layers,
    heads: rows(outputs, dim),
    headsBias: floats(outputs),
    arcs: rows(ARC, ARC),
    arcBias: floats(ARC),
    distance: floats(24),
    label: floats(relations.length * LABEL),
    labelBias: floats(relations.length),
    root: floats(dim),
  }
}

function bytesOf(base64: string): Uint8Array<ArrayBuffer> {
  const letters = atob(base64)
  const bytes = new Uint8Array(letters.length)
  for (let i = 0; i < letters.length; i++) bytes[i] = letters.charCodeAt(i)
  return bytes
}
