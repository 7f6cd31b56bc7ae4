import { describe, expect, it } from 'vitest'
import type { Edtf } from '../../../lib/edtf/edtf'
import { documentSentences } from '../../../lib/generate/document-sentences'
import { readText } from '../../../lib/readers/read-text'
import { edtfOf } from '../../../lib/timex/edtf-of'
import { recogniseAll } from '../../../lib/timex/recognise-all'
import type { Timex } from '../../../lib/timex/timex'

function read(text: string, published: string | null = null): readonly Timex[] {
  const document = readText({ text, fileName: 'a.md' })
  if (!document.ok) return []
  const sentences = documentSentences(document.value.text, document.value.blocks, [{ start: 0, end: text.length }])
  return recogniseAll({ text: document.value.text, sentences, published: [published as Edtf | null] }).flat()
}
const brief = (text: string, published?: string): string[] =>
  read(text, published).map(one => `${one.text} = ${one.value}`)

describe('counted from what was told', () => {
  it.each([
    ['Orla left on 3 May 1914. Two weeks after that she wrote.', 'Two weeks after that = 1914-05-17'],
    ['The mill burned in 1866. Four years after that it stood again.', 'Four years after that = 1870'],
    ['The mill burned in 1866. Two years before that, it had flooded.', 'Two years before that = 1864'],
    ['The mill burned in 1866. Three years thereafter it closed.', 'Three years thereafter = 1869'],
    ['The mill burned in 1866. Four years after that war it closed.', 'Four years = P4Y'],
    ['The mill burned in 1866. For two years after that it stood empty.', 'two years = P2Y'],
    ['The mill burned on 4 June 1866. That same evening it rained.', 'That same evening = 1866-06-04TEV'],
    [
      'It burned in the night of 4 to 5 January 2003. The next morning it was gone.',
      'The next morning = 2003-01-05TMO',
    ],
    ['The fair ran 12–15 March 2020. The next day it was gone.', 'The next day = 2020-03-16'],
    ['It closed on 12 May 1899, and the latter year was dry.', 'the latter year = 1899'],
    ['Torvald came in 1902. Before the year was out he had left.', 'Before the year was out = 1902'],
    [
      'In May 1902 he came. He left on the last Saturday of that month.',
      'the last Saturday of that month = 1902-05-31',
    ],
    ['He came in 1902. He left on the second Tuesday of May 1903.', 'the second Tuesday of May 1903 = 1903-05-12'],
  ])('%s', (text, last) => {
    expect(brief(text).at(-1)).toBe(last)
  })

  it('but not twice a week thereafter', () => {
    expect(brief('It came out on 1 July 1851 and twice a week thereafter.').join()).not.toContain('thereafter')
  })
})

describe('then', () => {
  it.each([
    ['The pact was signed in 2008. Since then trade has grown.', '2008/..'],
    ['The pact was signed on 4 May 2008 and has held since then.', '2008-05-04/..'],
    ['The pact was signed in 2008. Until then none had been.', '../2008'],
    ['The pact was signed in 2008. By then all knew.', '2008'],
    ['The war ran from 1901 to 1904. Since then there has been peace.', '1904/..'],
  ])('means the one date just told: %s', (text, edtf) => {
    const timex = read(text).at(-1)
    expect([timex?.text, timex && edtfOf(timex)]).toEqual(['then', edtf])
  })

  it.each([
    ['no date', 'The pact was signed. Since then trade has grown.'],
    ['two dates', 'The pact of 1999 was renewed in 2008. Since then trade has grown.'],
    ['a date further off', 'The pact was signed in 2008. It was short. Since then trade has grown.'],
    ['a decade', 'The pact was signed in the 1990s. Since then trade has grown.'],
    ['an office', 'The pact was signed in 2008. It was praised by then President Orla Venn.'],
  ])('is a plain word after %s', (_, text) => {
    expect(read(text).map(one => one.text)).not.toContain('then')
  })
})

describe('counted from the day of writing', () => {
  it.each([
    ['The council meets again on Monday week.', 'Monday week = 2019-05-20'],
    ['The council met last in the autumn before last.', 'the autumn before last = 2017-23'],
    ['The council met last in the year before last.', 'the year before last = 2017'],
    ['Sales rose by 3% in Q1.', 'Q1 = 2019-33'],
  ])('%s', (text, last) => {
    expect(brief(text, '2019-05-10').at(-1)).toBe(last)
  })

  it('but Q1 in a list of questions is no quarter', () => {
    expect(brief('The answer to Q1: nobody knows.', '2019-05-10')).toEqual([])
  })
})

describe('feasts', () => {
  it.each([
    ['They rose on Easter Monday 1916.', 'Easter Monday 1916 = 1916-04-24'],
    ['It closed on Good Friday, 1930.', 'Good Friday, 1930 = 1930-04-18'],
    ['It opened on Ascension Day 1944.', 'Ascension Day 1944 = 1944-05-18'],
    ['They wed on Whit Sunday 1921.', 'Whit Sunday 1921 = 1921-05-15'],
    ['He died at Pentecost in 1328.', 'Pentecost in 1328 = 1328-05-22'],
    ['The guns fell silent by Armistice Day 1918.', 'Armistice Day 1918 = 1918-11-11'],
    ['The West kept two: Easter 1690 was one.', '1690 = 1690'],
    ['It was Orthodox Easter 1916.', '1916 = 1916'],
  ])('%s', (text, only) => {
    expect(brief(text)).toEqual([only])
  })

  it.each([
    'She sailed to Easter Island.',
    'He had an epiphany. Epiphany is a shop.',
    'The Good Friday Agreement holds.',
  ])('none: %s', text => {
    expect(brief(text)).toEqual([])
  })
})

describe('other spellings', () => {
  it.each([
    ['It ended 30 April/1 May 1945.', '30 April/1 May 1945 = 1945-04-30/1945-05-01'],
    ['The crew came home in Sept ’44.', 'Sept ’44 = 1944-09'],
    ['In the noughties it shrank.', 'the noughties = 200X'],
    ['It was seen as late as 1967.', '1967 = 1967'],
    ['It must close no later than May 2004.', 'May 2004 = 2004-05'],
    ['It fell in May–June 1940.', 'May–June 1940 = 1940-05/1940-06'],
    ['They met on 29–30 September 1938.', '29–30 September 1938 = 1938-09-29/1938-09-30'],
    ['They fell on Friday, 13 October 1307.', 'Friday, 13 October 1307 = 1307-10-13'],
    ['It fell in 79 CE.', '79 CE = 0079'],
    ['It dates from the 3rd millennium BC.', 'the 3rd millennium BC = -2XXX'],
  ])('%s', (text, only) => {
    expect(brief(text)).toEqual([only])
  })

  it('takes the decade of a story from the century it has reached', () => {
    const text = 'The fort fell in 1652. It was lost in 1658. In the sixties it was built anew.'
    expect(brief(text, '2020').at(-1)).toBe('the sixties = 166X')
  })
})

describe('years without their sign', () => {
  it.each([
    [
      'In 546 BC the Saruni took Kell, which stayed theirs until 479. In 188, under the peace of Ammora, it was freed. In the summer of 334 it had burned. It was dug up in 1954.',
      ['-0545', '-0478', '-0187', '-0333-22', '1954'],
    ],
    ['The pact was sworn in 1274 BC. It held until 1258. The site was found in 1906.', ['-1273', '-1257', '1906']],
    [
      'In 620 Tarn was built, and it was walled in 640. Fleets raided it in 654 and 672.',
      ['0620', '0640', '0654', '0672'],
    ],
    ['In 27 BC the state changed. In 14 he died. In AD 79 it burned.', ['-0026', '0079']],
    ['In 546 BC the town fell. In 350 houses fires raged, and in 412 cases they spread.', ['-0545']],
    ['The force was reduced by 300. The mill was built in 1900.', ['1900']],
    ['In 1900 the town had many houses. It was sold in 654 and 672 lots.', ['1900']],
  ])('%s', (text, values) => {
    expect(read(text).map(one => one.value)).toEqual(values)
  })
})
