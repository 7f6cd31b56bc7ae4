import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { parseSentence } from '../../../lib/syntax/parse-sentence'
import { MOST_TOKENS } from '../../../lib/syntax/parser/parser'
import type { SentenceTree } from '../../../lib/syntax/tree-word'
import type { Span } from '../../../lib/text/span'

const BASE = 100
/** Where each of the texts stands, in the document. */
const spansOf = (prose: string, texts: readonly string[]): Span[] =>
  texts.map(text => ({ start: BASE + prose.indexOf(text), end: BASE + prose.indexOf(text) + text.length }))

const parsed = (prose: string, ...texts: readonly string[]): SentenceTree =>
  parseSentence(prose, BASE, spansOf(prose, texts))

function expectTree({ words, root, children }: SentenceTree): void {
  if (words.length === 0) return
  expect(words.filter(word => word.head < 0)).toEqual([words[root]])
  for (const [i, word] of words.entries()) {
    expect(word.head).toBeLessThan(words.length)
    let at = i
    for (let steps = 0; at !== root && steps <= words.length; steps++) at = words[at]?.head ?? -1
    expect(at).toBe(root)
  }
  expect(children.flat().length).toBe(words.length - 1)
}

describe('parseSentence', () => {
  it.each<[date: string, prose: string]>([
    ['5 May 1971', 'The bridge was closed on 5 May 1971.'],
    ['May 5, 1971', 'On May 5, 1971, the bridge was closed.'],
    ['the 1970s', 'In the 1970s the bridge was closed.'],
    ['2011–2015', 'The bridge was closed in 2011–2015 and later sold.'],
    ['three years later', 'The bridge was closed three years later.'],
    ['1998', 'The bridge was closed in 1998-built style.'],
  ])('makes one word of %s: %s', (date, prose) => {
    const { words } = parsed(prose, date)
    expect(words.filter(word => word.tag === 'TIMEX').map(word => [word.text, word.timex])).toEqual([[date, 0]])
  })

  it('tells two dates apart by their index', () => {
    const { words } = parsed('He ruled from 1801 to 1815 alone.', '1801', '1815')
    expect(words.filter(word => word.tag === 'TIMEX').map(word => [word.text, word.timex])).toEqual([
      ['1801', 0],
      ['1815', 1],
    ])
  })

  it.each<[word: string, tag: string, prose: string]>([
    ['state-run', 'ADJ', 'The state-run airline lost money.'],
    ['44-day', 'ADJ', 'The 44-day war ended.'],
    ['Franco-Prussian', 'ADJ', 'The Franco-Prussian war ended.'],
    ['fourth-largest', 'ADJ', 'It is the fourth- largest town.'],
  ])('makes one word of %s (%s)', (text, tag, prose) => {
    expect(parsed(prose).words.find(word => word.text === text)?.tag).toBe(tag)
  })

  it('leaves out what lies behind the most words', () => {
    expect(parsed('word '.repeat(3 * MOST_TOKENS)).words.length).toBe(MOST_TOKENS)
  })

  it('counts offsets in the document', () => {
    const prose = 'The king’s “first” U.S.-made ship sank in 1901.'
    const { words } = parsed(prose, '1901')
    expect(words.map(word => word.text)).toEqual(words.map(word => prose.slice(word.start - BASE, word.end - BASE)))
  })

  it('makes a tree of any text', () => {
    const texts = fc.oneof(
      fc.string({ unit: 'grapheme', maxLength: 120 }),
      fc
        .array(
          fc.constantFrom(
            'the',
            'king',
            'died',
            ',',
            'and',
            'in 1901',
            '–',
            'was',
            '(',
            'who',
            'e-mail',
            'US$',
            '...',
            '-',
            'until',
          ),
        )
        .map(all => all.join(' ')),
    )
    fc.assert(
      fc.property(texts, fc.nat(60), fc.integer({ min: 1, max: 12 }), (prose, from, length) => {
        const timexes = from + length <= prose.length ? [{ start: BASE + from, end: BASE + from + length }] : []
        const tree = parseSentence(prose, BASE, timexes)
        expectTree(tree)
        for (const { start, end, text } of tree.words) {
          const slice = prose.slice(start - BASE, end - BASE)
          expect([slice, slice.replace(/(?<=[-–]) /g, '')]).toContain(text)
        }
      }),
      { numRuns: 200 },
    )
  })
})
