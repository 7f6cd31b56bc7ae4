import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { eisner } from '../../../lib/syntax/parser/eisner'

/** All heads for `n` words; head 0 is the root. */
const everyHeads = (n: number): number[][] =>
  Array.from({ length: (n + 1) ** n }, (_, code) =>
    Array.from({ length: n }, (_, d) => Math.floor(code / (n + 1) ** d) % (n + 1)),
  )

function isTree(heads: readonly number[]): boolean {
  if (heads.filter(head => head === 0).length !== 1) return false
  return heads.every((_, d) => {
    let at = d + 1
    for (let steps = 0; at !== 0 && steps <= heads.length; steps++) at = heads[at - 1] ?? 0
    return at === 0
  })
}

/** No two arcs cross; the root's arc comes from before the first word. */
const isProjective = (heads: readonly number[]): boolean => {
  const arcs = heads.map((head, d) => [Math.min(head, d + 1), Math.max(head, d + 1)] as const)
  return arcs.every(([a, b]) => arcs.every(([c, d]) => !(a < c && c < b && b < d)))
}

const trees = [1, 2, 3, 4, 5].map(n => everyHeads(n).filter(heads => isTree(heads) && isProjective(heads)))
const total = (score: Float64Array, heads: readonly number[]): number =>
  heads.reduce((sum, head, d) => sum + (score[d * (heads.length + 1) + head] ?? 0), 0)

describe('eisner', () => {
  it('knows how many projective trees there are', () => {
    expect(trees.map(all => all.length)).toEqual([1, 2, 7, 30, 143])
  })

  it('finds the best of all projective trees with one root', () => {
    const sentence = fc
      .integer({ min: 1, max: 5 })
      .chain(n =>
        fc.tuple(
          fc.constant(n),
          fc.array(fc.integer({ min: -40, max: 40 }), { minLength: n * (n + 1), maxLength: n * (n + 1) }),
        ),
      )
    fc.assert(
      fc.property(sentence, ([n, values]) => {
        const score = Float64Array.from(values)
        const heads = [...eisner(score, n)]
        expect(isTree(heads) && isProjective(heads)).toBe(true)
        const best = Math.max(...(trees[n - 1] ?? []).map(tree => total(score, tree)))
        expect(total(score, heads)).toBe(best)
      }),
      { numRuns: 300 },
    )
  })

  it('has no heads for no words', () => {
    expect([...eisner(new Float64Array(0), 0)]).toEqual([])
  })
})
