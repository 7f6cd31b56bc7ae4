import { describe, expect, it } from 'vitest'
import type { Draft } from '../../../lib/facts/draft'
import { findPersonNames } from '../../../lib/facts/person-names'
import { readSentence, type SentenceRead } from '../../../lib/facts/read-sentence'
import { readNameBook } from '../../../lib/facts/references/name-book'
import { resolveReferences } from '../../../lib/facts/resolve-references'
import { generate } from '../../../lib/generate/generate'
import type { Clause } from '../../../lib/syntax/clause'
import { splitSentences } from '../../../lib/text/split-sentences'

const statementsOf = (text: string): readonly string[] => {
  const result = generate({ fileName: 'text.md', text, published: '2021' })
  if (!result.ok) throw new Error(result.error)
  return result.value.facts.map(fact => fact.statement)
}
const lastOf = (text: string): string | undefined => statementsOf(text).at(-1)

/** No statement: the last dated clause is not told. */
type Case = readonly [name: string, text: string, statement: string | undefined]

describe('pronouns take the name of what they mean', () => {
  it.each<Case>([
    [
      'he, the last man named',
      'Lars Nilson studied in Uppsala. He found scandium in 1879.',
      'Lars Nilson found scandium in 1879.',
    ],
    [
      'his, over a chain of pronouns',
      'Lars Nilson studied in Uppsala. He liked minerals. He worked alone. His first book came out in 1872.',
      "Lars Nilson's first book came out in 1872.",
    ],
    [
      'she, by her first name, past a man named since',
      'Marie Tharp drew the floor of the sea. Bruce Heezen doubted the rift. She published the map in 1957.',
      'Marie Tharp published the map in 1957.',
    ],
    [
      'his, told by a relation',
      'Clara Holm lived in Bergen. Her father sold the house in 1880.',
      "Clara Holm's father sold the house in 1880.",
    ],
    [
      'it, a body',
      'The Kingsholm Mining Company dug for lead. It closed in 1911.',
      'The Kingsholm Mining Company closed in 1911.',
    ],
    [
      'it, a thing that a clause made known',
      'A treaty was signed with Prussia in 1840. It lapsed in 1848.',
      'The treaty signed with Prussia in 1840 lapsed in 1848.',
    ],
    [
      'their, of two',
      'Chile and Peru quarrelled. Their envoys met in Arica in 1880.',
      "Chile and Peru's envoys met in Arica in 1880.",
    ],
    [
      'an object',
      'Lars Nilson studied in Uppsala. The Royal Society elected him in 1892.',
      'The Royal Society elected Lars Nilson in 1892.',
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('pronouns stay where the statement names what they mean, or where two may be meant', () => {
  it.each<Case>([
    [
      'its owner is the subject',
      'Bolivia was poor. Chile moved its fleet to Iquique in 1879.',
      'Chile moved its fleet to Iquique in 1879.',
    ],
    [
      'it points forward',
      'The rains failed. In his report of 1897, Anders Lund blamed the mill.',
      'In his report of 1897, Anders Lund blamed the mill.',
    ],
    ['two men', 'Nils Dahl praised Anders Lund. He left the academy in 1902.', undefined],
    [
      'an army beside its general',
      'Edward Moss fought Henry Carr. Carr and his army left York in 1644.',
      'Henry Carr and his army left York in 1644.',
    ],
    ['nobody for "it"', 'Marie Gabriel wrote plays. It closed in 1911.', undefined],
    ['a woman is not he', 'Clara Holm taught in Bergen. He died in 1930.', undefined],
    ['what the clause names after it', 'Peru had a strong navy. It lost two ships to Peru in 1879.', undefined],
    ['a place is nobody', 'Caught in Valdivia by the revolt, she hid. She reached Lima in 1892.', undefined],
    ['a movement is nobody', 'The Ardani rose. His visit to Basel ended in 1921.', undefined],
    ['we', 'Nils Dahl taught in Bergen. We left the town in 1902.', undefined],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('a sentence tells by its grammar whom its pronouns mean', () => {
  it.each<Case>([
    [
      'the subject of the clause beside it',
      'Chile signed a treaty with Peru in 1871 while it bought guns from Prussia in 1872.',
      'Chile bought guns from Prussia in 1872.',
    ],
    [
      'a verb that hangs on another has its subject',
      'Bolivia was poor. The Netherlands is expected to move its mint in 2031.',
      'The Netherlands is expected to move its mint in 2031.',
    ],
    [
      'the object of the verb beside it',
      'Kanri opened the plant in 1983 and closed it in 1990.',
      'Kanri closed the plant in 1990.',
    ],
    [
      'a company whose name ends in s',
      'Peru was poor. Norvell Instruments doubled its revenue in 2015.',
      'Norvell Instruments doubled its revenue in 2015.',
    ],
    ['what cannot be is not taken', 'The mines had flooded, and she sailed for Chile in 1871.', undefined],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('a title says what its text is about', () => {
  it.each<Case>([
    [
      'a canal, over what stands between',
      '# The Merrow Canal\n\nThe Merrow Canal links the Lune with the port of Saltby. Its construction began in April 1791.',
      "The Merrow Canal's construction began in April 1791.",
    ],
    [
      'a glacier that is no name by its tag',
      '# State of the Skarre glacier, 2017\n\nThe Skarre glacier lost ice. Its tongue shrank by 31 metres in 2016.',
      "The Skarre glacier's tongue shrank by 31 metres in 2016.",
    ],
    [
      'a person, past somebody named since',
      '# Ravi Desai, engineer\n\nRavi Desai, who died last week, built bridges. Few equalled Desai in his day. The minister Jawaharlal Nehru sent for him. He refused a post in 1957.',
      'Ravi Desai refused a post in 1957.',
    ],
    [
      'not where the text has not named it',
      '# The Merrow Canal\n\nThe harvest failed. It ended in April 1791.',
      undefined,
    ],
    [
      'not a woman for a man',
      '# Lars Nilson, chemist\n\nLars Nilson liked minerals. The rains came. She died in 1957.',
      undefined,
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('two states joined by a hyphen', () => {
  it.each<Case>([
    ['clipped', 'The Indo-Pak war ended in 1972.', 'The war between India and Pakistan ended in 1972.'],
    ['one in full', 'Pak-Soviet ties cooled in 1960.', 'Ties between Pakistan and the Soviet Union cooled in 1960.'],
    ['not in a name', 'The Indo-Soviet Treaty was signed in 1971.', 'The Indo-Soviet Treaty was signed in 1971.'],
    ['not where both stand in full', 'Russia-India trade grew in 1971.', 'Russia-India trade grew in 1971.'],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('nouns that take up a name', () => {
  it.each<Case>([
    [
      'the company',
      'Vossberg is a Danish manufacturer of pumps. The company moved to Aarhus in 1962.',
      'Vossberg moved to Aarhus in 1962.',
    ],
    [
      'the act',
      'Parliament passed the Wetlands Act in 1995. The Act was amended in 2003.',
      'The Wetlands Act was amended in 2003.',
    ],
    [
      'the emperor',
      'Emperor Francis of Austria offered help. The emperor sent troops in 1816.',
      'Emperor Francis of Austria sent troops in 1816.',
    ],
    [
      'the two kingdoms, of no gazetteer',
      'Talks between Ruritania and Graustark failed. The two kingdoms went to war in 1811.',
      'Ruritania and Graustark went to war in 1811.',
    ],
    [
      'there',
      'Clara Holm moved to Skagen. Her brother built a school there in 1899.',
      "Clara Holm's brother built a school in Skagen in 1899.",
    ],
    ['a committee is not any society', 'The Royal Society gave a medal. The committee met in 1906.', undefined],
    [
      'a name of unknown kind stands nearer',
      'The Huygens probe fell on Titan. Engineers then built Rosetta. The spacecraft woke up in 2014.',
      undefined,
    ],
    ['two companies', 'Vossberg is a manufacturer. Dahlgren is a manufacturer. The company moved in 1962.', undefined],
    [
      'what follows it tells',
      'Chile signed a treaty. The treaty of Lund was kept until 1702.',
      'The treaty of Lund was kept until 1702.',
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

/** The first clause of the last sentence; `asked` hears when the sentences before it are wanted. */
const resolvedLast = (text: string, asked: () => void = () => {}) => {
  const sentences = splitSentences(text, { start: 0, end: text.length }, [])
  const reads = sentences.map(sentence => readSentence(text, sentence, [], []))
  const sentence = reads.at(-1) as SentenceRead
  const before = reads.slice(0, -1)
  const clause = sentence.parse.clauses[0] as Clause
  const all = sentence.parse.words.map((_, i) => i)
  const draft: Draft = {
    words: sentence.parse.words,
    attribution: [],
    fronted: [],
    subject: all.filter(i => clause.subject && i >= clause.subject.from && i < clause.subject.to),
    predicate: all.filter(i => i >= clause.verb.from && sentence.parse.words[i]?.text !== '.'),
    verb: clause.verb,
    timex: -1,
    edits: new Map(),
  }
  return resolveReferences(draft, {
    sentence,
    clause,
    before: () => {
      asked()
      return before
    },
    headings: [],
    names: findPersonNames(text),
    book: readNameBook(text),
  })
}

describe('resolveReferences asks for the sentences before, which must then be parsed, only where something points back', () => {
  it.each<[asks: boolean, text: string]>([
    [false, 'Anders Lund founded a school. Nils Dahl left Bergen.'],
    [false, 'Chile and Peru fought a war. Prussia signed a treaty with Saxony.'],
    [false, 'Peru joined the League. Prussia signed a trade treaty and a similar treaty.'],
    [true, 'Anders Lund founded a school. He left Bergen.'],
    [true, 'Saxony signed a trade treaty. Prussia signed a similar treaty.'],
  ])('%s: "%s"', (asks, text) => {
    let isAsked = false
    resolvedLast(text, () => {
      isAsked = true
    })
    expect(isAsked).toBe(asks)
  })
})

describe('resolveReferences reports what stays open', () => {
  const openIn = (text: string, word: string): boolean => {
    const { unresolved, doubtful, words } = resolvedLast(text)
    return [...unresolved, ...doubtful].some(i => words[i]?.lower === word)
  }

  it.each<[word: string, open: boolean, text: string]>([
    ['he', true, 'Nils Dahl praised Anders Lund. He left the academy.'],
    ['he', false, 'Nils Dahl taught in Bergen. He left the academy.'],
    ['its', false, 'Chile moved its fleet to Iquique.'],
    ['we', true, 'We saw a change.'],
    ['these', true, 'The pictures hung in Lund. These were stolen.'],
    ['those', false, 'The law freed those who paid.'],
    ['six', true, 'Four soldiers fell. Six were hurt.'],
    ['similar', true, 'Prussia signed a similar treaty.'],
    ['treaty', true, 'The treaty was renewed.'],
    ['treaty', false, 'The treaty of Lund was renewed.'],
    ['moon', false, 'Luna 10 reached the moon.'],
    ['both', true, 'Both closed their doors.'],
  ])('%s: %s in "%s"', (word, open, text) => {
    expect(openIn(text, word)).toBe(open)
  })
})

describe('names are told in full', () => {
  it.each<Case>([
    ['a surname', 'Judge Helen Ferris heard the case. Ferris retired in 2001.', 'Helen Ferris retired in 2001.'],
    [
      'a surname after its title',
      'General Thomas Gage came. General Gage sailed in 1775.',
      'General Thomas Gage sailed in 1775.',
    ],
    [
      'an abbreviation',
      'The Northern Fishing Association (NFA) was small. The NFA grew in 1933.',
      'The Northern Fishing Association grew in 1933.',
    ],
    [
      'not part of another name',
      'Ho Chi Minh spoke. Viet Minh troops left Hue in 1947.',
      'Viet Minh troops left Hue in 1947.',
    ],
    ['not a surname that two share', 'Nils Dahl met Karin Dahl. Dahl died in 1930.', undefined],
    [
      'not what any reader knows',
      'The United Nations (UN) met. The UN moved its court to Lund in 1950.',
      'The UN moved its court to Lund in 1950.',
    ],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})

describe('dates that count from another are told by themselves', () => {
  it.each<Case>([
    [
      'a year later',
      'Nils Dahl died in 1880. Clara Dahl sold the mill a year later.',
      'Clara Dahl sold the mill in 1881.',
    ],
    [
      'the next day',
      'Hull fell on 3 June 1812. The garrison of Fort Hull marched out the next day.',
      'The garrison of Fort Hull marched out on 4 June 1812.',
    ],
    ['a date of its own stays', 'The mill burned down in June 1880.', 'The mill burned down in June 1880.'],
  ])('%s', (_, text, statement) => {
    expect(lastOf(text)).toBe(statement)
  })
})
