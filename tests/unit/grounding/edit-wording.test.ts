import { describe, expect, it } from 'vitest'
import { answerInQuotes } from '../../../lib/grounding/answer-in-quotes'
import { editWording, typedPrompt } from '../../../lib/grounding/edit-wording'

const quotes = ['On 5 May 1921 the Orra line reached Żarnów, after the strike of the previous autumn.']
const ground = { quotes, dates: ['1921-05-05'], accept: ['1921-05-05'] }

describe('answerInQuotes', () => {
  it.each<[string, boolean]>([
    ['5 May 1921', true],
    ['May 5, 1921', true],
    ['1921-05-05', true],
    ['May 1921', true],
    ['1921', true],
    ['in 1921', true],
    ['the Orra line', true],
    ['zarnow', true],
    ['May 1921, Żarnów', true],
    ['6 May 1921', false],
    ['1922', false],
    ['June 1921', false],
    ['the Tarn line', false],
    ['line Orra', false],
    ['May 1921, Veldmark', false],
    ['1921 and 1922', false],
    ['the 1920s', false],
    ['—', false],
  ])('%s: %s', (answer, expected) => {
    expect(answerInQuotes(answer, ground)).toBe(expected)
  })

  it('takes the date that the generator resolved from the running text', () => {
    const relative = { quotes: ['Two years later the harbour burnt.'], dates: ['1923'], accept: [] }
    expect(answerInQuotes('1923', relative)).toBe(true)
    expect(answerInQuotes('1924', relative)).toBe(false)
  })

  it('reads a range from its bounds', () => {
    const range = { quotes: ['The survey ran from 1903 to 1907.'], dates: ['1903/1907'], accept: [] }
    expect(answerInQuotes('from 1903 to 1907', range)).toBe(true)
    expect(answerInQuotes('from 1903 to 1908', range)).toBe(false)
  })
})

describe('editWording', () => {
  const card = { version: 3, prompt: 'When did the Orra line reach Żarnów?', answer: '5 May 1921', ground }

  it.each([
    [
      'a new prompt',
      { prompt: ' When was Żarnów reached? ', answer: '5 May 1921', version: 3 },
      { ok: true, value: { prompt: 'When was Żarnów reached?', answer: '5 May 1921' } },
    ],
    [
      'an answer that the source does not give',
      { prompt: 'When?', answer: '1931', version: 3 },
      { ok: false, error: 'card-answer-ungrounded' },
    ],
    ['an empty prompt', { prompt: '  ', answer: '1921', version: 3 }, { ok: false, error: 'card-empty' }],
    [
      'an edit of an old version',
      { prompt: 'When?', answer: '1921', version: 2 },
      { ok: false, error: 'card-changed' },
    ],
  ])('%s', (_, edit, expected) => {
    expect(editWording(card, edit)).toEqual(expected)
  })

  it('leaves a card written by hand to its author', () => {
    expect(editWording({ ...card, ground: undefined }, { prompt: 'When?', answer: '1931', version: 3 }).ok).toBe(true)
  })

  it('lets the gap of a cloze be typed', () => {
    const typed = typedPrompt('In ＿＿ the line reached Żarnów.')
    expect(typed).toBe('In ___ the line reached Żarnów.')
    const edited = editWording(card, { prompt: `${typed} `, answer: '1921', version: 3 })
    expect(edited.ok && edited.value.prompt).toBe('In ＿＿ the line reached Żarnów.')
  })
})
