import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import { findEntities } from '../../../lib/facts/find-entities'
import { introducedNames } from '../../../lib/facts/introduced-names'
import type { GeneratedEntity } from '../../../lib/generate/generated'
import { type MarkedText, markedTexts, wordsOf } from './marked-entities'

const entitiesOf = (text: string): readonly GeneratedEntity[] => {
  const names = introducedNames(text)
  return wordsOf(text).flatMap(words => findEntities(words, { text, names }))
}
const namesOf = (text: string): readonly string[] => entitiesOf(text).map(({ type, text }) => `${type}: ${text}`)

const once = <T extends { readonly text: string }>(found: readonly T[]): readonly T[] =>
  found.filter((one, i) => found.findIndex(other => other.text === one.text) === i)

/** Of marked and of found names, how many agree in span and type. */
function score(texts: readonly MarkedText[]): { recall: number; precision: number } {
  let marked = 0
  let found = 0
  let right = 0
  for (const { text, entities } of texts) {
    const wanted = once(entities)
    const got = once(entitiesOf(text))
    marked += wanted.length
    found += got.length
    right += wanted.filter(one => got.some(other => other.text === one.text && other.type === one.type)).length
  }
  return { recall: right / marked, precision: right / found }
}

describe('findEntities on marked texts', () => {
  const texts = markedTexts(new URL('./entities.txt', import.meta.url))

  it.each([
    ['read while the rules were written', 0, 0.93],
    ['unread until they stood', 1, 0.92],
  ])('%s', (_, parity, floor) => {
    const { recall, precision } = score(texts.filter((_, i) => i % 2 === parity))
    expect(recall).toBeGreaterThanOrEqual(floor)
    expect(precision).toBeGreaterThanOrEqual(floor)
  })

  it('is right about most names of a harder set', () => {
    const { recall, precision } = score(markedTexts(new URL('./entities-more.txt', import.meta.url)))
    expect(recall).toBeGreaterThanOrEqual(0.84)
    expect(precision).toBeGreaterThanOrEqual(0.84)
  })

  it('gives exact slices of the text', () => {
    const found = texts.flatMap(({ text }) =>
      entitiesOf(text).map(entity => [entity.text, text.slice(entity.start, entity.end)]),
    )
    expect(found.length).toBeGreaterThan(300)
    expect(found.filter(([given, slice]) => given !== slice)).toEqual([])
  })
})

describe('findEntities', () => {
  it.each<[name: string, text: string, wanted: readonly string[]]>([
    [
      'a title belongs to the person, the nation before it does not',
      'In 1911, the Italian Prime Minister Giovanni Giolitti spoke.',
      ['place: Italian', 'person: Prime Minister Giovanni Giolitti'],
    ],
    [
      'a surname of somebody introduced before',
      'General Karl Mack marched in 1805. Later Mack surrendered.',
      ['person: General Karl Mack', 'person: Mack'],
    ],
    [
      'an abbreviation has the type of what it stands for',
      'The Baltic Grain Treaty (BGT) was signed in 1950. The BGT lapsed.',
      ['treaty: Baltic Grain Treaty', 'treaty: BGT'],
    ],
    ['a city of a general’s name', 'He lived in Washington in 1801.', ['place: Washington']],
    ['two states with a hyphen', 'In 1902, Chile-Peru talks failed.', ['place: Chile', 'place: Peru']],
    ['the place in a compound', 'The Swedish-built mill burned.', ['place: Swedish']],
    ['a cut word stays whole', 'Troops left Kaesŏng in 1950.', ['other: Kaesŏng']],
    ['an escaped dollar sign', 'Sweden paid US\\$ 153 million in 1999.', ['place: Sweden', 'money: US\\$ 153 million']],
    ['rupees', 'A ticket cost Rs 200 in 1980.', ['money: Rs 200']],
    ['a range of sums', 'The ministry spent €5–7 million in 2001.', ['money: €5–7 million']],
    ['a share', 'Duties fell by 70 per cent in 1846.', ['quantity: 70 per cent']],
    [
      'a list in a treaty’s name',
      'Both signed the Treaty of Trade and Navigation in 1894.',
      ['treaty: Treaty of Trade and Navigation'],
    ],
    ['a year as the name of a war', 'The 1866 war was short.', ['event: 1866 war']],
  ])('%s', (_, text, wanted) => {
    expect(namesOf(text)).toEqual(wanted)
  })

  it.each<[name: string, text: string]>([
    ['a capital at the head of a sentence', 'Unemployment rose sharply in 1931.'],
    ['a number that only names', 'The court relied on article 12 in 1921.'],
    ['what points back', 'The two kings met in 1520.'],
    ['a date', 'It rained on 5 May 1821.'],
    ['an empty text', ''],
  ])('nothing for %s', (_, text) => {
    expect(namesOf(text)).toEqual([])
  })

  it.each([
    ['isotopes', 'Physicists enriched U-235 in 1943.'],
    ['an illness', 'COVID-19 spread in 2020.'],
  ])('takes %s for no weapon', (_, text) => {
    expect(namesOf(text).some(name => name.startsWith('weapon'))).toBe(false)
  })

  it('never leaves the text, whatever it holds', () => {
    const piece = fc.constantFrom(
      'Sir ',
      'John ',
      'of ',
      'the ',
      'NATO',
      ' (',
      ') ',
      '$',
      '5',
      ' million ',
      "'s ",
      '-',
      'U.S.',
      '“',
      '\n\n',
      'É',
      '\u00a0',
      'T-72 ',
      'war ',
      ', ',
      '. ',
    )
    fc.assert(
      fc.property(
        fc.oneof(
          fc.array(piece, { maxLength: 30 }).map(parts => parts.join('')),
          fc.string(),
        ),
        text => {
          for (const { text: surface, start = -1, end = -1 } of entitiesOf(text)) {
            expect(start).toBeGreaterThanOrEqual(0)
            expect(end).toBeLessThanOrEqual(text.length)
            expect(surface).toBe(text.slice(start, end))
            expect(surface.trim()).not.toBe('')
          }
        },
      ),
    )
  })
})
