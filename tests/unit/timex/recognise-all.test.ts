import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { Edtf } from '../../../lib/edtf/edtf'
import { documentSentences } from '../../../lib/generate/document-sentences'
import { readText } from '../../../lib/readers/read-text'
import { recogniseAll } from '../../../lib/timex/recognise-all'
import type { Timex } from '../../../lib/timex/timex'

function read(text: string, published: string | null = null): readonly Timex[] {
  const document = readText({ text, fileName: 'a.md' })
  if (!document.ok) return []
  const sentences = documentSentences(document.value.text, document.value.blocks, [{ start: 0, end: text.length }])
  return recogniseAll({ text: document.value.text, sentences, published: [published as Edtf | null] }).flat()
}
const values = (text: string, published?: string): string[] => read(text, published).map(timex => timex.value)

describe('a story carries its date along', () => {
  const story = [
    'On 3 May 1914 the fleet left. On 7 August it was back.',
    '',
    'By October the men were restless. On 12 January 1915 they rose. In March it was over.',
    '',
    'Two weeks later nobody spoke of it. The admiral died on 2 May 1917. In July his ship was sold.',
  ].join('\n')
  it('over sentences, paragraphs and New Year', () => {
    expect(values(story)).toEqual([
      '1914-05-03',
      '1914-08-07',
      '1914-10',
      '1915-01-12',
      '1915-03',
      'FUTURE_REF',
      '1917-05-02',
      '1917-07',
    ])
  })

  it('and is not led astray by an aside far back or a plan ahead', () => {
    const text =
      'On 3 May 1914 the fleet left. It was the ship that had sunk off the cape in 1870. In August it was back. A sale was planned for 1916. On 7 September 1914 it left again. In November it sank.'
    expect(values(text)).toEqual(['1914-05-03', '1870', '1914-08', '1916', '1914-09-07', '1914-11'])
  })

  it('under headings that are years', () => {
    const text = '# 1936\n\nIn May it rained.\n\nIn June too.\n\n# 1937\n\nIn May it snowed.'
    expect(values(text)).toEqual(['1936', '1936-05', '1936-06', '1937', '1937-05'])
  })

  it('to the day after, the same month and the year before', () => {
    const text =
      'On 30 December 1920 they met. The next day they parted. Later that month he wrote. The following year he died.'
    expect(values(text)).toEqual(['1920-12-30', '1920-12-31', '1920-12', '1921'])
  })
})

describe('a report looks from its own day', () => {
  const report = [
    'Talks went on since 2014. On May 5, four men died (The Herald, May 6).',
    '',
    'The contract was signed in July 2018. In March, it was extended (The Herald, December 20).',
    '',
    'The troops will be gone by September 11.',
  ].join('\n')

  it('within a paragraph first from the date before, unless that would go back', () => {
    expect(values(report, '2021-07-16')).toEqual([
      '2014',
      '2014-05-05',
      '2021-05-06',
      '2018-07',
      '2021-03',
      '2020-12-20',
      '2021-09-11',
    ])
  })

  it('and leaves years open when its day is not known', () => {
    const open = read(report).filter(timex => timex.certainty === 'open')
    expect(open.map(timex => timex.value)).toEqual(['XXXX-05-06', 'XXXX-12-20', 'XXXX-09-11'])
  })

  it('keeps articles apart', () => {
    const text = 'In 1971 it fell.\n\nOn 4 June it rose.'
    const sentences = [
      { start: 0, end: 16, masks: [], article: 0, paragraph: 0 },
      { start: 18, end: text.length, masks: [], article: 1, paragraph: 1 },
    ]
    const found = recogniseAll({ text, sentences, published: [null, null] })
    expect(found.map(list => list.map(timex => timex.value))).toEqual([['1971'], ['XXXX-06-04']])
  })
})

describe('news of a day that looks back on history', () => {
  it('is told from its own day', () => {
    const text =
      'The ship sank on 3 May 1911. It was found on 9 June 1951 and raised on 2 July 1961. A stone was unveiled on 12 May 2011. The mayor spoke on Tuesday. A show will open on 28 June.'
    expect(values(text, '2011-05-13')).toEqual([
      '1911-05-03',
      '1951-06-09',
      '1961-07-02',
      '2011-05-12',
      '2011-05-10',
      '2011-06-28',
    ])
  })
})

describe('any text at all', () => {
  const piece = fc.oneof(
    fc.string({ unit: 'binary', maxLength: 12 }),
    fc.constantFrom(
      ' ',
      '5',
      '31',
      '1971',
      '2021',
      '0',
      '000',
      'May',
      'March 12',
      'the',
      'of',
      'in',
      'from',
      'to',
      'until',
      '–',
      '-',
      '/',
      'BC',
      'AD',
      '’68',
      '1980s',
      'the 19th century',
      'spring',
      'Thursday',
      'two',
      'days',
      'later',
      'ago',
      'that year',
      'next',
      'late',
      'mid-',
      '(',
      ')',
      'The Herald, ',
      'per day',
      '10:30',
      'pm',
      'Christmas',
      'now',
      '29 February',
      '.',
      ',',
      '\n\n',
      '\u00a0',
    ),
  )
  it('gives ordered expressions inside the text, each equal to its slice, with a value', () => {
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 40 }).map(parts => parts.join(' ')),
        fc.constantFrom(null, '2021', '2021-07-16', '197X'),
        (text, published) => {
          const source = text.startsWith('\uFEFF') ? text.slice(1) : text
          let at = 0
          for (const timex of read(source, published)) {
            expect(timex.start).toBeGreaterThanOrEqual(at)
            expect(timex.end).toBeGreaterThan(timex.start)
            expect(source.slice(timex.start, timex.end)).toBe(timex.text)
            expect(timex.value).not.toMatch(/NaN|undefined|^$/)
            at = timex.end
          }
        },
      ),
      { numRuns: 500 },
    )
  })

  it.each([
    ['years', '1971 '.repeat(5000)],
    ['months', 'May '.repeat(10_000)],
    ['open brackets', '(The Herald, May 5 '.repeat(3000)],
    ['digits', '1'.repeat(50_000)],
    ['spaces', `in${' '.repeat(50_000)}1971`],
    ['numbers in words', 'twenty '.repeat(8000)],
    ['the end of the', 'the end of the '.repeat(5000)],
    ['dates in one line', '5 May 1971, '.repeat(8000)],
    ['ranges', 'from 3 May to '.repeat(4000)],
    ['decades', 'the 1970s and '.repeat(4000)],
    ['odd spaces', '5\u00a0May\u20091971\u3000in\u2003spring '.repeat(3000)],
  ])('ends in good time on %s', (_, text) => {
    expect(read(`${text}.`).length).toBeGreaterThanOrEqual(0)
  })
})
