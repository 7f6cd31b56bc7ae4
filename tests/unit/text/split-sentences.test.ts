import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { squeezed } from '../../../lib/text/mask'
import type { Span } from '../../../lib/text/span'
import { splitSentences } from '../../../lib/text/split-sentences'

const whole = (text: string): Span => ({ start: 0, end: text.length })
const split = (text: string, masks: readonly Span[] = []): string[] =>
  splitSentences(text, whole(text), masks).map(span => text.slice(span.start, span.end))

describe('splitSentences', () => {
  it.each([
    ['plain stops', ['The bridge opened in 1932.', 'It closed in 1988.']],
    ['question and exclamation', ['Who built it?', 'Nobody knows!', 'The records burned.']],
    ['U.S. inside', ['The U.S. Navy left Subic Bay in 1992.']],
    ['U.S. at the end', ['Its envoy returned from the U.S.', 'The talks went on.']],
    ['glued prefix', ['Peace in post-U.S. Kabul stayed out of reach.']],
    ['titles', ['Gen. Marie Duval met Dr. H. W. Okafor in Lagos.', 'Both signed.']],
    ['Turkish company', ['A yard of Deniz A.Ş. Istanbul won the order.', 'Work began in 2004.']],
    ['month cut short', ['The port opened on Sept. 4, 1911.', 'Trade grew.']],
    ['month ends a sentence', ['The fair is held each Oct.', 'Visitors come from Ghana.']],
    ['decimals', ['Exports rose by 3.5 percent to $1.9 billion in 2014.', 'Imports fell.']],
    ['quoted sentence', ['“The road is open.”', 'With that he left.']],
    ['quote inside', ['He asked “Why now?” and left the room.']],
    ['brackets', ['The pact lapsed (see above).', '(It was never renewed.)', 'Nobody minded.']],
    ['ellipsis goes on', ['The clause on fishing … was struck out in 1977.']],
    ['etc. inside', ['Rice, tea, etc. were shipped in 1820.', 'Nothing came back.']],
    ['numbered item', ['1. The treaty of 1817 held.']],
    ['lost space', ['They met in Lahore.', 'Talks failed in 1999.'], ''],
    ['BC', ['The city fell in 146 B.C. after a siege.', 'It rose again.']],
  ] as [string, string[], string?][])('%s', (_, sentences, joiner = ' ') => {
    expect(split(sentences.join(joiner))).toEqual(sentences)
  })

  it('looks through note marks that are masked, and leaves them out of the sentence', () => {
    const text = 'The dam was finished in 1971.¹² Power came in 1974.'
    expect(split(text, [{ start: 29, end: 31 }])).toEqual(['The dam was finished in 1971.', 'Power came in 1974.'])
  })

  it('reads a sentence over a masked interruption as one', () => {
    const text = 'The envoy arrived\n\nA BIG DAY. INDEED.\n\nin Cairo in 1956. He left.'
    const [first] = splitSentences(text, whole(text), [{ start: 17, end: 39 }])
    expect(first && squeezed(text, first, [{ start: 17, end: 39 }])).toBe('The envoy arrived in Cairo in 1956.')
  })

  it('gives ordered spans without blank edges that hold every word, for any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary', maxLength: 300 }), text => {
        const spans = splitSentences(text, whole(text), [])
        let at = 0
        for (const span of spans) {
          expect(span.start).toBeGreaterThanOrEqual(at)
          expect(text.slice(span.start, span.end).trim().length).toBeGreaterThan(0)
          at = span.end
        }
        const kept = spans.map(span => text.slice(span.start, span.end)).join('')
        expect(kept.replace(/\s/g, '')).toBe(text.replace(/\s/g, ''))
      }),
    )
  })

  it('cuts what no author writes as one sentence at a pause, or between words', () => {
    const pieces = split(`${'the river rose, and fell '.repeat(100)}at last. Then it froze.`)
    expect(pieces).toHaveLength(3)
    expect(Math.max(...pieces.map(piece => piece.length))).toBeLessThanOrEqual(1500)
    expect(pieces[0]).toMatch(/the river rose,$/)
    expect(split('word '.repeat(400))[0]).toMatch(/^word.* word$/)
    expect(split(`It rose${', and rose'.repeat(100)}. It fell.`)).toHaveLength(2)
  })

  it('needs time in proportion to the text', () => {
    const long = 'a. '.repeat(60_000)
    expect(split(long).length).toBe(120)
    expect(split(`${'x'.repeat(200_000)}. Then`).length).toBe(135)
  })
})
