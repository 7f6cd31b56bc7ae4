import { describe, expect, expectTypeOf, it } from 'vitest'
import type { QuizItemId } from '../../../lib/ids'
import { assembleForm, formLength } from '../../../lib/quiz/assemble-form'
import type { QuizItem } from '../../../lib/quiz/item'
import { lintItem } from '../../../lib/quiz/lint-item'
import { type PresentedItem, presentItem } from '../../../lib/quiz/present-item'
import type { QuizPool } from '../../../lib/quiz/quiz-card'
import { writeItem } from '../../../lib/quiz/write-item'
import { seededRng } from '../../../lib/random'
import { aCard, aFact, aPool } from '../../support/a-quiz-pool'

const years = Array.from({ length: 40 }, (_, i) => String(1940 + 2 * i))
const formOf = (pool: QuizPool, seed = 'a') => assembleForm(pool, seededRng(seed))
const anItem = (): QuizItem => {
  const pool = aPool(years)
  const item = pool.cards[20] && writeItem(pool.cards[20], pool, seededRng('a'))
  if (!item?.ok) throw new Error('no item')
  return item.value
}

describe('a form', () => {
  it('has ten items, the same for the same seed, others for another', () => {
    const pool = aPool(years)
    expect(formOf(pool)).toMatchObject({ ok: true, value: { length: formLength } })
    expect(formOf(pool)).toEqual(formOf(pool))
    expect(formOf(pool, 'b')).not.toEqual(formOf(pool))
  })

  it('is spread over the deck: one item from each tenth', () => {
    const form = formOf(aPool(years))
    const tenths = form.ok ? form.value.map(item => Math.floor(Number(item.cardId.slice(1)) / 4)) : []
    expect(tenths.sort((a, b) => a - b)).toEqual([0, 1, 2, 3, 4, 5, 6, 7, 8, 9])
  })

  it('asks no fact twice where it need not, and does where it must', () => {
    const pool = aPool(years)
    const siblings = (facts: number) => ({
      ...pool,
      cards: pool.cards
        .slice(0, facts)
        .flatMap((card, n) => [
          card,
          { ...aCard(2 * n, card.fact, { kind: 'cloze-date' }), cardId: `s${n}` as typeof card.cardId },
        ]),
    })
    const facts = (factCount: number) => {
      const form = formOf(siblings(factCount))
      return form.ok ? new Set(form.value.map(item => item.factId)).size : 0
    }
    expect(facts(12)).toBe(10)
    expect(facts(6)).toBe(6)
  })

  it('says how many cards are needed when there are too few', () => {
    const few = { needed: 10, found: 3 }
    expect(formOf(aPool(['1950', '1960', '1970', '2014/..']))).toEqual({
      ok: false,
      error: 'deck-too-small-for-quiz',
      detail: few,
    })
  })

  it('has no right distractor in 500 items', () => {
    const pool = aPool(years)
    const twins = years.map((_, n) =>
      aFact(500 + n, String(1941 + 2 * n), { statement: pool.facts[n]?.statement ?? '' }),
    )
    const withTwins = { ...pool, facts: [...pool.facts, ...twins] }
    let items = 0
    for (let seed = 0; seed < 50; seed++) {
      const form = formOf(withTwins, String(seed))
      for (const item of form.ok ? form.value : []) {
        items++
        const right = withTwins.facts.filter(
          fact => fact.statement === pool.facts.find(one => one.factId === item.factId)?.statement,
        )
        const wrong = item.options.filter((_, i) => i !== item.key).map(option => option.edtf)
        for (const fact of right) expect(wrong).not.toContain(fact.edtf)
        expect(lintItem(item)).toEqual([])
      }
    }
    expect(items).toBe(500)
  })
})

describe('an item', () => {
  it.each([
    ['a disputed fact', aCard(0, aFact(0, '1970', { disputed: true })), 'disputed'],
    ['a card that asks for no date', aCard(0, aFact(0, '1970'), { kind: 'what' }), 'asks-no-date'],
    ['a stem that spells the date', aCard(0, aFact(0, '1970-05'), { prompt: 'What of May 1970?' }), 'unsound'],
    ['a card without a source', aCard(0, aFact(0, '1970'), { quotes: [] }), 'unsound'],
  ])('is not written from %s', (_name, card, error) => {
    expect(writeItem(card, aPool(years), seededRng('a'))).toMatchObject({ ok: false, error })
  })

  it('drops the note on the form of the answer, and answers in the words of the stem', () => {
    const pool = aPool(years)
    const cloze = aCard(0, aFact(0, '1971-08'), {
      kind: 'cloze-date',
      prompt: 'In ＿＿ (month and year), quora was founded.',
    })
    expect(writeItem(cloze, pool, seededRng('a'))).toMatchObject({ value: { stem: 'In ＿＿, quora was founded.' } })
    const between = aCard(0, aFact(0, '1973/1976'), { prompt: 'Between which years did quora last?' })
    const item = writeItem(between, pool, seededRng('a'))
    expect(item.ok && item.value.options.map(option => option.text)).toContain('1973 and 1976')
  })

  const options = (...edtf: string[]) => edtf.map(one => ({ edtf: one, text: one }))
  it.each<[string, Partial<QuizItem>, string]>([
    ['three options', { options: options('1950', '1952', '1954') }, 'wrong-number-of-options'],
    ['options out of order', { options: options('1950', '1954', '1952', '1956') }, 'not-in-order'],
    ['a year and its month', { options: options('1950', '1952', '1952-05', '1956') }, 'options-overlap'],
    ['a year among months', { options: options('1950-01', '1950-03', '1950-05', '1956') }, 'mixed-precision'],
    ['one far from the rest', { options: options('1850', '1952', '1954', '1956') }, 'odd-one-out'],
    ['a key that is not there', { key: 4 }, 'no-key'],
    ['a text that is no date', { options: options('1950', '1952', '1954', 'soon') }, 'unreadable-date'],
  ])('with %s is unsound', (_name, change, defect) => {
    expect(lintItem({ ...anItem(), ...change })).toContain(defect)
  })

  it('carries no key when it is shown', () => {
    expectTypeOf<PresentedItem>().not.toHaveProperty('key')
    expectTypeOf<PresentedItem['options']>().toEqualTypeOf<readonly string[]>()
    const item = anItem()
    const shown = presentItem({ ...item, itemId: 'i' as QuizItemId, ordinal: 1 }, 10)
    expect(JSON.stringify(shown)).not.toMatch(/key|edtf|quotes/)
    expect(shown.options).toEqual(item.options.map(option => option.text))
  })
})
