import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'
import type { CardKind, Generated } from '../../../lib/generate/generated'

const generated = (text: string): Generated => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

const cardsOf = (kind: CardKind, text: string): readonly string[] =>
  generated(text)
    .cards.filter(card => card.kind === kind)
    .map(card => `${card.prompt} → ${card.answer}`)

describe('a fact has one card', () => {
  const text =
    'Prussia annexed Silesia from Austria in 1742. The 1848 Sonderbund Constitution united the Swiss cantons for good.'

  it('the question where there is one, else the cloze', () => {
    expect(generated(text).cards.map(card => card.kind)).toEqual(['when', 'cloze-date'])
  })

  it('two dates in one gap are the facts of one card', () => {
    const { facts, cards } = generated('Bern held the Zytglogge fair in 1905 and 1907.')
    expect(cards.map(card => card.facts)).toEqual([facts.map(fact => fact.id)])
    expect(facts).toHaveLength(2)
  })

  it('the other stands in the ledger with the card that asks in its place', () => {
    const { cards, ledger } = generated(text)
    const merged = ledger.filter(entry => entry.outcome === 'merged' && entry.stage === 'card')
    expect(merged).toEqual([expect.objectContaining({ reason: 'sibling', into: cards[0]?.id })])
    expect(cards.map(card => card.id)).not.toContain(merged[0]?.ref)
  })
})

describe('the question has tense, voice and number right', () => {
  it.each<[name: string, text: string, card: string]>([
    [
      'do-support in the past',
      'Prussia annexed Silesia from Austria in 1742.',
      'In which year did Prussia annex Silesia from Austria? → 1742',
    ],
    [
      'an irregular verb',
      'Denmark sold the Nicobar Islands to Britain in 1868.',
      'In which year did Denmark sell the Nicobar Islands to Britain? → 1868',
    ],
    [
      'the passive',
      'The Bank of Lund was founded by royal charter in 1668.',
      'In which year was the Bank of Lund founded by royal charter? → 1668',
    ],
    [
      'a plural subject',
      'The Dutch troops were driven from the fortress of Bahia on 30 April 1625.',
      'On which date were the Dutch troops driven from the fortress of Bahia? → 30 April 1625',
    ],
    [
      'the perfect with since',
      'Malta has been a sovereign republic since 1974.',
      'Since which year has Malta been a sovereign republic? → 1974',
    ],
    [
      'two years',
      'Portugal shared a king with Spain from 1580 to 1640.',
      'Between which years did Portugal share a king with Spain? → 1580 and 1640',
    ],
    [
      'a negation',
      'Bavaria did not join the customs union of Prussia in 1828.',
      'In which year did Bavaria not join the customs union of Prussia? → 1828',
    ],
  ])('%s', (_, text, card) => {
    expect(cardsOf('when', text)).toContain(card)
  })

  it.each([
    ['a perfect with a point in time', 'Bern has held many fairs, including the Whit Fair in 1905.'],
    ['a date inside a noun phrase', 'The 1848 Sonderbund Constitution united the Swiss cantons for good.'],
    ['a reported clause', 'Otto the chronicler reported that Milan fell to Frederick in 1162.'],
  ])('there is none for %s', (_, text) => {
    expect(cardsOf('when', text)).toEqual([])
  })
})

describe('each gate', () => {
  const reasonsOf = (text: string): readonly (string | undefined)[] =>
    generated(text)
      .ledger.filter(entry => entry.stage === 'card')
      .map(entry => entry.reason)

  it.each<[gate: string, refused: string, passed: string]>([
    [
      'dangling-reference',
      'The plant produced tyres for the Danish army in 1936.',
      'The plant in Aarhus produced tyres for the Danish army in 1936.',
    ],
    [
      'leak',
      'Peru lost the Atacama desert, as the 1883 treaty of Lima says, in 1883.',
      'Peru lost the Atacama desert in 1883.',
    ],
    ['specific', 'Bismarck visited Vienna in 1879.', 'Bismarck visited Vienna in 1879 to negotiate the Dual Alliance.'],
    [
      'specific',
      'Trade revived after the visit of Chancellor Otto Bismarck in May 1879.',
      "Trade revived after Chancellor Otto Bismarck's visit to Vienna in May 1879.",
    ],
    [
      'specific',
      'Rapprochement between Denmark and Sweden began in 1815.',
      'Rapprochement between Denmark and Sweden began in 1815 with a treaty on fishing in Skagerrak.',
    ],
    [
      'worth',
      'In the 1830s, Denmark was recovering from the loss of Norway.',
      'In the 1830s, Denmark founded the Roskilde assembly.',
    ],
    [
      'worth',
      'Malta currently has had two official languages since 1934.',
      'Malta has had two official languages since 1934.',
    ],
    [
      'length',
      'In 1931, Sweden, Norway and Denmark agreed to build new lighthouses on each cape and shoal and skerry and headland and breakwater and mole and pier and jetty and quay between the old port of Gothenburg and the northern town of Kirkenes.',
      'In 1931, Sweden, Norway and Denmark agreed to build new lighthouses on each cape.',
    ],
  ])('%s', (gate, refused, passed) => {
    expect(reasonsOf(refused)).toContain(gate)
    expect(reasonsOf(passed)).toContain(undefined)
    expect(reasonsOf(passed)).not.toContain(gate)
  })

  it('uniqueness: two dates for one prompt', () => {
    const text =
      'Persia lost the fortress of Erivan to Russia in 1804. Persia lost the fortress of Erivan to Russia in 1827.'
    expect(reasonsOf(text)).toEqual(['uniqueness', 'uniqueness', 'uniqueness', 'uniqueness'])
  })

  it('a disputed fact has no plain card', () => {
    const text =
      'Columbus sailed from Palos in 1493.\n\n> [!disputed] Columbus sailed from Palos in 1492 (Source: his journal).\n'
    expect(reasonsOf(text)).toContain('disputed')
  })
})
