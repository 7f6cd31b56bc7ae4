import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'
import type { Generated, GeneratedFact } from '../../../lib/generate/generated'

const generated = (text: string): Generated => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const factsOf = (text: string): readonly GeneratedFact[] => generated(text).facts
const statementsOf = (text: string): readonly string[] => factsOf(text).map(fact => `${fact.edtf} ${fact.statement}`)

describe('findFacts cuts the clause with the date', () => {
  it.each<[name: string, text: string, statements: readonly string[]]>([
    ['a plain sentence', 'Prussia annexed Silesia in 1742.', ['1742 Prussia annexed Silesia in 1742.']],
    [
      'an apposition and a connective go',
      'However, Sébastien Vauban, a gifted engineer, fortified the citadel of Lille in 1668 for Louis.',
      ['1668 Sébastien Vauban fortified the citadel of Lille in 1668 for Louis.'],
    ],
    [
      'a name in apposition stays',
      'The Crown Prince, Karl Ludwig, opened the Brenner Pass in 1867.',
      ['1867 The Crown Prince, Karl Ludwig, opened the Brenner Pass in 1867.'],
    ],
    [
      'a short participle after a comma stays',
      'Sweden ceded western Pomerania with the town of Stralsund in 1815, ending two centuries of rule on the far shore.',
      [
        '1815 Sweden ceded western Pomerania with the town of Stralsund in 1815, ending two centuries of rule on the far shore.',
      ],
    ],
    [
      'a clause after an event is dated from the event on',
      'Trust among the burghers sank to new lows after the siege of Stralsund by Wallenstein in May 1628.',
      [
        '1628-05 The siege of Stralsund by Wallenstein took place in May 1628.',
        '1628-05/.. Trust among the burghers sank to new lows after the siege of Stralsund by Wallenstein in May 1628.',
      ],
    ],
    [
      'a tail is told with what it hangs on',
      'The Kalmar Union held, with silver shipments from Kongsberg to Lund resuming in 1660.',
      ['1660 The Kalmar Union held, with silver shipments from Kongsberg to Lund resuming in 1660.'],
    ],
    [
      'the treaty under which something was done stays',
      'In 1720, the Swedish crown, under the terms of the Treaty of Frederiksborg, paid Denmark for Wismar.',
      ['1720 In 1720, the Swedish crown, under the terms of the Treaty of Frederiksborg, paid Denmark for Wismar.'],
    ],
    [
      'each predicate under one date',
      'In 1921, the Bank of Lund closed its doors and dismissed its clerks.',
      ['1921 In 1921, the Bank of Lund closed its doors.', '1921 In 1921, the Bank of Lund dismissed its clerks.'],
    ],
    [
      'each predicate with its own date',
      'Bolivar entered Caracas in 1813 and crossed the Andes in 1819.',
      ['1813 Bolivar entered Caracas in 1813.', '1819 Bolivar crossed the Andes in 1819.'],
    ],
    [
      'a relative clause becomes a sentence',
      'The Hanse, which lost Novgorod in 1494, declined slowly.',
      ['1494 The Hanse lost Novgorod in 1494.'],
    ],
    [
      'the neighbour of a dated clause is not dated',
      'Norway left the union in 1905 after years of quarrels while Finland stayed under the tsar.',
      ['1905 Norway left the union in 1905 after years of quarrels.'],
    ],
    [
      'an announced date stays with its announcement',
      'In March 1957, Ghana announced that a dam on the Volta will be finished in 1965.',
      [
        '1957-03 In March 1957, Ghana announced that a dam on the Volta will be finished in 1965.',
        '1965 Ghana announced that a dam on the Volta will be finished in 1965.',
      ],
    ],
    [
      'an event noun with a date',
      "After Magellan's death in 1521, his crew sailed on to Borneo.",
      ["1521 Magellan's death took place in 1521."],
    ],
  ])('%s', (_, text, statements) => {
    expect(statementsOf(text)).toEqual(statements)
  })
})

describe('findFacts keeps what qualifies the claim', () => {
  it('keeps who says so', () => {
    const [fact] = factsOf('The chronicler Otto reported that Milan fell to the emperor in 1162.')
    expect(fact).toMatchObject({ attribution: 'The chronicler Otto reported', edtf: '1162' })
    expect(fact?.statement).toContain('Otto reported that Milan fell')
  })

  it.each([
    ['reportedly', 'Genoa reportedly paid 80,000 ducats to Milan in 1421.'],
    ['about', 'Letters say that about 9,000 men left Ulm in 1532.'],
    ['allegedly', 'Casimir allegedly poisoned a rival at Cracow in 1370.'],
  ])('keeps "%s"', (hedge, text) => {
    const [fact] = factsOf(text)
    expect(fact?.hedge).toBe(hedge)
    expect(fact?.statement).toContain(hedge)
  })

  it('keeps a negation', () => {
    expect(statementsOf('Bavaria did not join the customs union in 1828.')).toEqual([
      '1828 Bavaria did not join the customs union in 1828.',
    ])
  })
})

describe('findFacts gives the date its role', () => {
  it.each([
    ['happened', 'Prussia annexed Silesia in 1742.'],
    ['began', 'Malta has been a republic since 1974.'],
    ['ended', 'Danzig remained a free city until 1939.'],
    ['lasted', 'Portugal shared a king with Spain from 1580 to 1640.'],
    ['planned', 'Lisbon will open a second airport in 2034.'],
    ['reported', 'Chile announced in May 1971 that the copper mines belong to the state.'],
  ])('%s', (role, text) => {
    expect(factsOf(text)[0]?.role).toBe(role)
  })
})

describe('findFacts resolves a reference only where one antecedent fits', () => {
  it.each<[name: string, text: string, statement: string | undefined]>([
    [
      'a pronoun',
      'Fridtjof Nansen crossed Greenland in 1888. He sailed for the Pole in 1893.',
      'Fridtjof Nansen sailed for the Pole in 1893.',
    ],
    [
      'the two countries',
      'Relations between Chile and Peru were poor. The two countries fought over nitrate in 1879.',
      'Chile and Peru fought over nitrate in 1879.',
    ],
    [
      'a noun told more fully before',
      'Sweden began to export iron ore to Germany. The export was stopped in 1945.',
      undefined,
    ],
    [
      'no guess among three states',
      'Chile, Peru and Bolivia quarrelled. The two countries fought over nitrate in 1879.',
      undefined,
    ],
    ['no guess at a person for "it"', 'Marie Gabriel wrote plays. It closed in 1911.', undefined],
  ])('%s', (_, text, statement) => {
    expect(factsOf(text).at(-1)?.statement).toBe(statement)
  })
})

describe('findFacts says why a time expression gave none', () => {
  const reasonOf = (text: string) => generated(text).ledger.find(entry => entry.stage === 'timex')?.reason

  it.each([
    ['question', 'Did the fleet reach Tunis in 1535?'],
    ['hypothetical', 'If the rains of 1845 had failed, the crop would have lived.'],
    ['duration', 'The siege lasted three years.'],
    ['vague', 'The town has grown recently.'],
    ['reference', 'They sold the Danish island of Saint Croix in 1917.'],
  ])('%s', (reason, text) => {
    expect(factsOf(text)).toEqual([])
    expect(reasonOf(text)).toBe(reason)
  })

  it('has every time expression, fact and card once in the ledger', () => {
    const out = generated(
      'Bolivar entered Caracas in 1813 and crossed the Andes in 1819. Did it rain in 1820? It lasted two years.',
    )
    const refs = out.ledger.map(entry => `${entry.stage} ${entry.ref}`)
    expect(new Set(refs).size).toBe(refs.length)
    expect(out.ledger.filter(entry => entry.stage === 'timex')).toHaveLength(out.timexes.length)
    expect(out.ledger.filter(entry => entry.stage === 'fact')).toHaveLength(out.facts.length)
    expect(out.cards.every(card => out.ledger.some(entry => entry.ref === card.id && entry.outcome === 'used'))).toBe(
      true,
    )
  })
})
