import { createHash } from 'node:crypto'
import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'
import type { Generated } from '../../../lib/generate/generated'
import { brokenPromises } from '../../support/sound-output'

const from = (text: string, fileName = 'a.md', published?: string): Generated => {
  const result = generate({ text, fileName, published })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const STORY = [
  '# The river treaty',
  '',
  'In March 1963, Ruritania signed a river treaty with Borduria. {src: 1 §1 ¶1}',
  '',
  'Borduria left the treaty in 1971. The dam on the Wladir was opened on 5 May 1974 by President Kapek.',
  '> [!disputed] Other sources have the dam on the Wladir opened in June 1974 (Source: The Herald, 3 June 1974).',
  '',
  '## Since then',
  '',
  'Ruritania has exported power to Borduria since 1980. It costs nothing. Water levels fell (The Herald, 9 July 2003).',
].join('\n')

function expectSound(text: string, generated: Generated): void {
  expect(brokenPromises(text, generated)).toEqual([])
}

describe('generate', () => {
  it('turns a text into facts and cards that keep every promise of the format', () => {
    const generated = from(STORY)
    expectSound(STORY, generated)
    expect(generated.textSha256).toBe(createHash('sha256').update(STORY).digest('hex'))
    expect(generated.document).toEqual({ title: 'The river treaty', published: null, language: 'en' })
    expect(generated.facts.map(fact => [fact.edtf, fact.disputed !== undefined])).toEqual([
      ['1963-03', false],
      ['1971', false],
      ['1974-05-05', true],
      ['1980/..', false],
    ])
    expect(generated.cards.length).toBeGreaterThan(2)
  })

  it('gives a disputed fact no card, and the dates of its note no fact', () => {
    const { facts, cards, ledger, timexes } = from(STORY)
    const disputed = facts.find(fact => fact.disputed !== undefined)
    expect(disputed?.disputed).toContain('The Herald')
    expect(cards.filter(card => card.facts.includes(disputed?.id ?? ''))).toEqual([])
    expect(ledger.some(entry => entry.stage === 'card' && entry.reason === 'disputed')).toBe(true)
    const note = timexes.filter(timex => timex.text.includes('June 1974')).map(timex => timex.id)
    expect(note).toHaveLength(2)
    for (const id of note) expect(ledger.find(entry => entry.ref === id)?.reason).toMatch(/disputed-note|citation/)
  })

  it('takes an empty note for a dispute as well', () => {
    const text = 'Ruritania joined the union in 1971.\n> [!disputed]\n'
    const { facts, cards } = from(text)
    expect(facts.map(fact => fact.disputed)).toEqual(['disputed'])
    expect(cards).toEqual([])
  })

  it('gives the same bytes for the same input', () => {
    expect(JSON.stringify(from(STORY))).toBe(JSON.stringify(from(STORY)))
  })

  it('keeps every id when the date of the document is corrected or another sentence is edited', () => {
    const text = 'The council met on 4 June. Ruritania joined the union in 1998.\n'
    const ids = (generated: Generated) => generated.timexes.map(timex => timex.id)
    const [first, second] = [from(text, 'a.md', '2003-07'), from(text, 'a.md', '2005-07')]
    expect(first.timexes[0]?.value).toBe('2003-06-04')
    expect(second.timexes[0]?.value).toBe('2005-06-04')
    expect(ids(first)).toEqual(ids(second))
    const facts = (generated: Generated) => generated.facts.find(fact => fact.edtf === '1998')?.id
    expect(facts(first)).toBeDefined()
    expect(facts(from(`It rained.\n\n${text.replace('council', 'town council')}`))).toBe(facts(first))
  })

  it.each([
    ['published-invalid', { text: 'It fell in 1971.', published: 'last May' }],
    ['document-empty', { text: '  \n' }],
    ['document-encoding', { bytes: new Uint8Array([0xff, 0x41]) }],
  ] as const)('%s', (error, input) => {
    expect(generate(input)).toMatchObject({ ok: false, error })
  })

  it('reads a text without dates, or not in English, without a fact', () => {
    expect(from('The sea was calm and the men slept.').facts).toEqual([])
    expect(from('Der Krieg begann und die Menschen flohen aus der Stadt.').document.language).toBe('und')
  })
})

describe('articles', () => {
  const paragraph = (year: number) =>
    `The harbour was deepened in ${year}, and the town that lived from it grew. ${'Ships came and went all summer long, and so did their crews. '.repeat(4)}`
  const page = [
    'The First Harbour',
    '',
    'By Ada Moreau',
    '12 May 2001',
    '',
    paragraph(1911),
    '',
    'Published in Essays',
    '',
    'The Second Harbour',
    '',
    'By Ben Okoro',
    '3 June 2004',
    '',
    paragraph(1922),
    '',
    'Published in Essays',
    '',
    'Newsletter',
  ].join('\n')

  it('of one page are parted, each with its title and date', () => {
    const { articles, timexes } = from(page, 'page.txt')
    expect(articles.map(({ title, published }) => [title, published])).toEqual([
      ['The First Harbour', '2001-05-12'],
      ['The Second Harbour', '2004-06-03'],
    ])
    expect(articles[0]?.end).toBe(articles[1]?.start)
    expect(timexes.map(timex => timex.article)).toEqual([0, 1])
  })

  it.each([
    ['front matter', '---\ntitle: T\ndate: 2021-05\n---\nIt fell in 1971.', 'a.md', undefined, '2021-05'],
    ['a person outranks it', '---\ntitle: T\ndate: 2021-05\n---\nIt fell in 1971.', 'a.md', '2020', '2020'],
    ['copyright', `A Title\n\n© The Society 1998–2004\n\n${paragraph(1911)}`, 'a.txt', undefined, '2004'],
    ['nothing', paragraph(1911), 'a.txt', undefined, null],
  ])('are dated by %s', (_, text, fileName, published, expected) => {
    expect(from(text, fileName, published).document.published).toBe(expected)
  })
})
