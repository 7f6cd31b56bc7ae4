import { describe, expect, it } from 'vitest'
import { statementsOf } from './statements-of'

describe('a bracket behind a name', () => {
  it.each<[text: string, ...told: string[]]>([
    [
      'Rosa Vane (17 November 1884 – 2 March 1961) was a botanist.',
      '1884-11-17 Rosa Vane was born on 17 November 1884.',
      '1961-03-02 Rosa Vane died on 2 March 1961.',
    ],
    ['Rosa Vane (1884–1961) was a botanist.', '1884 Rosa Vane was born in 1884.', '1961 Rosa Vane died in 1961.'],
    ['Rosa Vane (born 3 May 1950) is a singer.', '1950-05-03 Rosa Vane was born on 3 May 1950.'],
    ['Rosa Vane (b. 1950) is a singer.', '1950 Rosa Vane was born in 1950.'],
    ['Rosa Vane (d. May 1961) was a singer.', '1961-05 Rosa Vane died in May 1961.'],
    [
      'Rosa Vane (born 3 May 1950 in Orland; died 4 June 2001) was a singer.',
      '1950-05-03 Rosa Vane was born on 3 May 1950.',
      '2001-06-04 Rosa Vane died on 4 June 2001.',
    ],
    ['Murad Han (r. 1520–1566) built the bridge.', '1520/1566 Murad Han reigned from 1520 to 1566.'],
    [
      'The War of the Fords (1733–1736) ruined Norland.',
      '1733/1736 The War of the Fords took place from 1733 to 1736.',
    ],
    [
      'In the Battle of Orland (12 May 1746) the Norlanders lost.',
      '1746-05-12 The Battle of Orland took place on 12 May 1746.',
    ],
    [
      'The War of the Fords (1733–1736) was fought between Norland and Orland.',
      '1733/1736 From 1733 to 1736, the War of the Fords was fought between Norland and Orland.',
    ],
    ['The Treaty of Orland (1890) was signed by Norland.', '1890 In 1890, the Treaty of Orland was signed by Norland.'],
    [
      'After the costly Battle of Orland (12–14 May 1746) the Norlanders fled.',
      '1746-05-12/1746-05-14 The Battle of Orland took place on 12–14 May 1746.',
    ],
    ['The Treaty of Orland (1890) gave the river to Norland.', '1890 The Treaty of Orland dates from 1890.'],
  ])('tells %s', (text, ...told) => {
    expect(statementsOf(text)).toEqual(told)
  })

  it.each([
    ['an author', 'Critics such as Vane (1984) argue so.'],
    ['a book', 'Hale praised The Long River (1984), a novel.'],
    ['a book named for a war', 'Hale wrote The War of the Fords (1984) at home.'],
    ['a score', 'Norland won the final (3–1) at home.'],
    ['a term of office', 'President Henry Vane (1935–1963) banned it.'],
    ['a short stay', 'Rosa Vane (1984–1986) taught here.'],
    ['a reign', 'The reign of Henry Vane (1601–1667) was mild.'],
    ['a king', 'Charles IV (1601–1667) was kind.'],
    ['an accession', 'Norland joined the Orland Pact (1949) late.'],
    ['a heading', 'Second War of the Fords (1733–1736)'],
    ['a state', 'Orland (1919–1990) was a state.'],
    ['a cup', 'Norland won the Orland Cup (1996) at home.'],
    ['an uncertain birth', 'Rosa Vane (c. 1884–1961) was a botanist.'],
  ])('leaves alone %s', (_, text) => {
    expect(statementsOf(text)).toEqual([])
  })

  it('is asked with a gap for its date', async () => {
    const { generate } = await import('../../../lib/generate/generate')
    const result = generate({
      fileName: 'text.md',
      text: 'Rosa Vane (17 November 1884 – 2 March 1961) was a botanist.',
    })
    const prompts = result.ok ? result.value.cards.map(card => `${card.prompt} ${card.answer}`) : []
    expect(prompts).toEqual([
      'Rosa Vane was born on ＿＿ (day, month and year). 17 November 1884',
      'Rosa Vane died on ＿＿ (day, month and year). 2 March 1961',
    ])
  })
})
