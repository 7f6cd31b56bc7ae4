import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { readText } from '../../../lib/readers/read-text'
import { annotateBlocks } from '../../../lib/reading/annotate-blocks'
import { coverageOf } from '../../../lib/reading/coverage'
import { partAt, partsOf, readSpan } from '../../../lib/reading/parts'
import type { Span } from '../../../lib/text/span'

const source =
  'The *harbour* of Orra opened in 1811. It burned in 1852. {src: 9 §Harbour ¶1}\n\n> Old\n> stones last.\n\n![Mill](mill.png "a\nb")wheel ![x y](z)turns.\n'
const blocksOf = (text: string) => {
  const read = readText({ text, fileName: 'a.md' })
  return read.ok ? read.value.blocks : []
}
const spanOf = (words: string): Span => ({ start: source.indexOf(words), end: source.indexOf(words) + words.length })
const annotated = (marks: readonly Span[], quote: Span | null) =>
  annotateBlocks(source, blocksOf(source), marks, quote).map(({ pieces }) =>
    pieces.map(piece => `${piece.mark ?? ''}${piece.quoted ? '!' : ''}[${piece.text}]`).join(''),
  )

describe('annotateBlocks', () => {
  it('marks time expressions where they stand and leaves markup out', () => {
    expect(annotated([spanOf('1811'), spanOf('1852')], null)).toEqual([
      '[The ][harbour][ of Orra opened in ]0[1811][. It burned in ]1[1852][.]',
      '[Old\n][stones last.]',
      '[wheel ][turns.]',
    ])
  })

  it('highlights the sentence that was asked for, marks inside it kept', () => {
    expect(annotated([spanOf('1811'), spanOf('1852')], spanOf('It burned in 1852.'))[0]).toBe(
      '[The ][harbour][ of Orra opened in ]0[1811][. ]![It burned in ]1![1852]![.]',
    )
  })

  it('is not led astray by a mark in another block or by one that covers markup', () => {
    expect(annotated([spanOf('*harbour* of'), spanOf('stones')], null)).toEqual([
      '[The ]0[harbour]0[ of][ Orra opened in 1811. It burned in 1852.]',
      '[Old\n]1[stones][ last.]',
      '[wheel ][turns.]',
    ])
  })

  it('keeps two words apart that only a break between markup parted', () => {
    const text = 'Orra**\n**Veldmark and Orra **bold**.'
    const blocks = [{ kind: 'paragraph' as const, start: 0, end: text.length, masks: [{ start: 4, end: 9 }] }]
    expect(annotateBlocks(text, blocks, [], null)[0]?.pieces.map(piece => piece.text)).toEqual([
      'Orra',
      ' ',
      'Veldmark and Orra **bold**.',
    ])
  })

  it('shows every unmasked letter once, whatever is marked', () => {
    const position = fc.integer({ min: 0, max: source.length })
    fc.assert(
      fc.property(
        fc.array(fc.tuple(position, position), { maxLength: 6 }),
        fc.tuple(position, position),
        (pairs, at) => {
          const cuts = [...new Set(pairs.flat())].sort((a, b) => a - b)
          const marks = cuts.flatMap((start, i) => {
            const end = cuts[i + 1]
            return i % 2 === 0 && end !== undefined ? [{ start, end }] : []
          })
          const shown = (given: readonly Span[], quote: Span | null) =>
            annotateBlocks(source, blocksOf(source), given, quote).map(one =>
              one.pieces.map(piece => piece.text).join(''),
            )
          expect(shown(marks, { start: Math.min(...at), end: Math.max(...at) })).toEqual(shown([], null))
        },
      ),
    )
  })
})

describe('readSpan', () => {
  it.each([
    ['3-9', { start: 3, end: 9 }],
    ['9-3', undefined],
    ['3-3', undefined],
    ['0-101', undefined],
    ['-3-9', undefined],
    ['3', undefined],
    ['', undefined],
    [undefined, undefined],
    ['99999999999-3', undefined],
  ])('%s', (at, span) => expect(readSpan(at, 100)).toEqual(span))
})

describe('partsOf', () => {
  it('keeps every block once, in order, and finds the part of a position', () => {
    const text = Array.from(
      { length: 400 },
      (_, i) => `Paragraph ${i} of a long book. ${'Words and words. '.repeat(30)}`,
    ).join('\n\n')
    const blocks = blocksOf(text)
    const parts = partsOf(blocks)
    expect(parts.flat()).toEqual(blocks)
    expect(parts.length).toBeGreaterThan(2)
    expect(parts[partAt(parts, blocks[300]?.start ?? 0)]).toContain(blocks[300])
    expect(partAt(parts, text.length + 5)).toBe(0)
    expect(partsOf([])).toEqual([[]])
  })
})

describe('coverageOf', () => {
  const outcome = fc.record({
    stage: fc.constantFrom('timex' as const, 'fact' as const, 'card' as const),
    outcome: fc.constantFrom('used' as const, 'merged' as const, 'left' as const),
    reason: fc.constantFrom('vague', 'set', null),
  })

  it('adds up', () => {
    fc.assert(
      fc.property(fc.array(outcome), ledger => {
        const stages = (['timex', 'fact', 'card'] as const).map(stage => coverageOf(ledger, stage))
        expect(stages.reduce((sum, one) => sum + one.total, 0)).toBe(ledger.length)
        for (const { total, used, merged, left, reasons } of stages) {
          expect(used + merged + left).toBe(total)
          expect(reasons.reduce((sum, [, times]) => sum + times, 0)).toBe(left)
        }
      }),
    )
  })
})
