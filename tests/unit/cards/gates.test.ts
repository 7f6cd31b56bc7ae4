import { describe, expect, it } from 'vitest'
import type { CardCandidate } from '../../../lib/cards/candidate'
import { grounding } from '../../../lib/cards/gates/grounding'
import { wellFormed } from '../../../lib/cards/gates/well-formed'
import { writeCloze } from '../../../lib/cards/write-cloze'
import { findFacts } from '../../../lib/facts/find-facts'

/** A real candidate from one sentence with one year; tests then change what the gate looks at. */
const candidate = (text: string): CardCandidate => {
  const at = text.search(/\d{4}/)
  const year = text.slice(at, at + 4)
  const timex = {
    start: at,
    end: at + 4,
    text: year,
    type: 'DATE',
    value: year,
    certainty: 'stated',
    rule: 'test',
  } as const
  const sentence = { start: 0, end: text.length, headings: [] }
  const { facts } = findFacts({
    text,
    masks: [],
    sentences: [sentence],
    timexes: [timex],
    idOf: (_, parts) => parts.join(),
  })
  const card = facts[0] && writeCloze(facts[0])
  if (!card) throw new Error('no card')
  return card
}

const context = (values: readonly string[]) => ({ reread: () => values, names: new Map(), siblings: [] })

describe('grounding', () => {
  const card = candidate('Prussia annexed Silesia in 1742.')
  it('passes a key that a quote says', () => {
    expect(grounding(card, context(['1742']))).toBe(true)
  })
  it('refuses a key that no quote says', () => {
    expect(grounding(card, context(['1743', '174X', '1742-01']))).toBe(false)
    expect(grounding(card, context([]))).toBe(false)
  })
})

describe('well-formed', () => {
  const card = candidate('Prussia annexed Silesia in 1742.')
  const judged = (prompt: string): boolean => wellFormed({ ...card, prompt }, context([]))

  it.each([
    'Prussia annexed Silesia in ＿＿.',
    'In which year did Prussia annex Silesia?',
    'On ＿＿ (day, month and year), the “Great Sejm” met in Warsaw.',
  ])('passes %s', prompt => {
    expect(judged(prompt)).toBe(true)
  })

  it.each([
    ['a small first letter', 'prussia annexed Silesia in ＿＿.'],
    ['an open quotation', 'Prussia signed the “Treaty of Berlin in ＿＿.'],
    ['an open bracket', 'Prussia (then a kingdom annexed Silesia in ＿＿.'],
    ['a doubled word', 'Prussia annexed the the duchy in ＿＿.'],
    ['a preposition at the end', 'In which year did Prussia take Silesia from?'],
    ['a quotation that is a sentence', 'On ＿＿, “The duchy is ours and will stay so.”'],
  ])('refuses %s', (_, prompt) => {
    expect(judged(prompt)).toBe(false)
  })
})
