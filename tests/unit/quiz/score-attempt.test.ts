import { describe, expect, it } from 'vitest'
import type { QuizItemId } from '../../../lib/ids'
import { scoreAttempt } from '../../../lib/quiz/score-attempt'

const id = (n: number) => `i${n}` as QuizItemId
const items = Array.from({ length: 10 }, (_, n) => ({ itemId: id(n), options: 4, key: n % 4 }))
const answers = (right: number) =>
  items.map((item, n) => ({ itemId: item.itemId, choice: n < right ? item.key : (item.key + 1) % 4 }))

describe('the score of an attempt', () => {
  // (raw − 1/4) / (3/4), by hand.
  it.each([
    [10, 1, 1],
    [7, 0.7, 0.6],
    [4, 0.4, 0.2],
    [2.5, 0.3, 1 / 15],
    [1, 0.1, -0.2],
    [0, 0, -1 / 3],
  ])('%s of ten right', (right, raw, corrected) => {
    const score = scoreAttempt(items, answers(right))
    expect(score.ok && score.value.raw).toBeCloseTo(raw)
    expect(score.ok && score.value.corrected).toBeCloseTo(corrected)
    expect(score.ok && score.value.guess).toBeCloseTo(0.25)
  })

  it('counts an item without an answer as wrong', () => {
    expect(scoreAttempt(items, answers(10).slice(0, 4))).toMatchObject({ value: { right: 4, of: 10 } })
  })

  it.each([
    ['an item that is not in the quiz', [{ itemId: id(99), choice: 0 }], 'not-found'],
    ['a choice that the item does not have', [{ itemId: id(0), choice: 4 }], 'input-invalid'],
    ['a choice between two', [{ itemId: id(0), choice: 0.5 }], 'input-invalid'],
  ])('is refused for %s', (_name, given, error) => {
    expect(scoreAttempt(items, given)).toMatchObject({ ok: false, error })
  })

  it('is refused for a quiz without items', () => {
    expect(scoreAttempt([], [])).toMatchObject({ ok: false, error: 'not-found' })
  })
})
