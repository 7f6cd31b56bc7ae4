import { createHash } from 'node:crypto'
import { readFileSync } from 'node:fs'
import { describe, expect, it } from 'vitest'
import packed from '../../../lib/syntax/model/english.json'
import { createParser, MOST_TOKENS } from '../../../lib/syntax/parser/parser'
import { unpackModel } from '../../../lib/syntax/parser/parser-model'

type Row = { readonly form: string; readonly upos: string; readonly head: number; readonly relation: string }

const sentences: readonly (readonly Row[])[] = readFileSync(new URL('./trees.tsv', import.meta.url), 'utf8')
  .replace(/^#.*\n/gm, '')
  .trim()
  .split(/\n\n+/)
  .map(sentence =>
    sentence.split('\n').map(line => {
      const [form = '', upos = '', head = '', relation = ''] = line.split('\t')
      return { form, upos, head: Number(head) - 1, relation }
    }),
  )
const forms = sentences.map(sentence => sentence.map(row => row.form))
const model = unpackModel(packed)
const parse = createParser(model)

/**
 * Percent right, marks left out. Higher than on the treebanks: the sentences are short, and were drafted with the parser
 * before they were corrected. It shows what gets worse, not how good it is.
 */
function score() {
  let [count, upos, heads, relations] = [0, 0, 0, 0]
  for (const sentence of sentences) {
    const tree = parse(sentence.map(row => row.form))
    sentence.forEach((row, i) => {
      if (row.upos === 'PUNCT') return
      count++
      if (tree.upos[i] === row.upos) upos++
      if (tree.heads[i] !== row.head) return
      heads++
      if (tree.relations[i] === row.relation) relations++
    })
  }
  return { upos: (100 * upos) / count, uas: (100 * heads) / count, las: (100 * relations) / count }
}

describe('the model', () => {
  it('has a sample of whole trees to be measured on', () => {
    expect(sentences.length).toBeGreaterThanOrEqual(60)
    for (const sentence of sentences) {
      expect(sentence.filter(row => row.head === -1).map(row => row.relation)).toEqual(['root'])
      expect(sentence.every((row, i) => row.head >= -1 && row.head < sentence.length && row.head !== i)).toBe(true)
    }
  })

  it('parses the sample no worse than it did', () => {
    const { upos, uas, las } = score()
    expect(upos).toBeGreaterThanOrEqual(98.5)
    expect(uas).toBeGreaterThanOrEqual(96)
    expect(las).toBeGreaterThanOrEqual(94)
  })

  it('gives the same tree again, and from a new parser, and after other sentences', () => {
    const first = forms.map(parse)
    const other = createParser(model)
    expect([...forms].reverse().map(other).reverse()).toEqual(first)
    expect(forms.map(parse)).toEqual(first)
  })

  it('gives the same bytes on every machine', () => {
    const sum = createHash('sha256')
      .update(JSON.stringify(forms.map(parse)))
      .digest('hex')
    expect(sum).toBe('a418a89e2d5701f9f7ee993ff84fb8114a458d648667ef113ae2eb658d294274')
  })

  it('reads the longest sentence that it takes, words that it never saw, and none', () => {
    const tree = parse(Array.from({ length: MOST_TOKENS }, (_, i) => `qzx${i}`))
    expect(tree.heads.filter(head => head === -1)).toHaveLength(1)
    expect(parse([])).toEqual({ upos: [], xpos: [], heads: [], relations: [] })
  })

  it('says under which licence it stands', () => {
    expect(packed.licence).toContain('CC BY-SA 4.0')
  })
})
