import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ArticleCorrection } from '../../../lib/articles/article'
import { findArticles } from '../../../lib/articles/find-articles'
import { isEdtf } from '../../../lib/edtf/edtf'
import { type GenerateInput, generate } from '../../../lib/generate/generate'
import type { Generated } from '../../../lib/generate/generated'
import { generatedInput } from '../../../lib/generate/generated-input'
import { readText } from '../../../lib/readers/read-text'

const MILL =
  'The old mill above the weir has found a buyer at last. Its wheel has stood still for a generation, its roof is open to the rain, and yet three bidders came, of whom the last to speak was the first to pay.'
const item = (title: string, lead: string): string => `${title}\nBy Ada Moreau\n\n${lead} ${MILL}\n\n`
const PAGE = [
  item('Rust in the Bridge\n12 June 2019', 'The ferry was tried on May 3.'),
  item('A Buyer for the Mill', 'The sale was agreed in March.'),
  item('The Northern Channel\n3 May 2019', 'The channel was closed on April 9.'),
  item('Ferries\n30 April 2019', 'The quay was mended in January.'),
].join('')

const from = (text: string, input: Partial<GenerateInput> = {}): Generated => {
  const result = generate({ text, fileName: 'a.txt', ...input })
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const summary = ({ articles }: Generated) => articles.map(one => [one.title, one.published, one.publishedBy])

describe('what a person corrects', () => {
  const found = from(PAGE)
  const [first, mill, channel] = found.articles

  it('starts from four articles, one dated by its neighbours', () => {
    expect(found.articles).toHaveLength(4)
    expect(mill?.published).toBe('2019-05-03/2019-06-12')
    expect(found.timexes.map(one => one.value)).toEqual(['2019-05-03', '2019-03', '2019-04-09', '2019-01'])
  })

  it('holds for its article, dates its text anew and keeps every id', () => {
    const span = { start: mill?.start ?? 0, end: mill?.end ?? 0 }
    const corrected = from(PAGE, { articles: [{ ...span, title: 'Mill sold', published: '2011-05' }] })
    expect(summary(corrected)[1]).toEqual(['Mill sold', '2011-05', 'given'])
    expect(corrected.articles[1]?.evidence).toBeUndefined()
    expect(corrected.timexes.map(one => one.value)).toEqual(['2019-05-03', '2011-03', '2019-04-09', '2019-01'])
    expect(corrected.timexes.map(one => one.id)).toEqual(found.timexes.map(one => one.id))
    expect(generatedInput.safeParse(corrected).error).toBeUndefined()
  })

  it('bounds the articles around it', () => {
    const span = { start: first?.start ?? 0, end: first?.end ?? 0 }
    const corrected = from(PAGE, { articles: [{ ...span, published: '2019-05-20' }] })
    expect(corrected.articles[1]?.published).toBe('2019-05-03/2019-05-20')
  })

  it('may be that a date is not known: years stay open', () => {
    const span = { start: channel?.start ?? 0, end: channel?.end ?? 0 }
    const corrected = from(PAGE, { articles: [{ ...span, published: null }] })
    expect(corrected.articles[2]?.published).toBeNull()
    expect(corrected.timexes[2]?.value).toBe('XXXX-04-09')
  })

  it('may be where an article ends', () => {
    const span = { start: mill?.start ?? 0, end: channel?.end ?? 0 }
    const joined = from(PAGE, { articles: [{ ...span, published: '2019-05' }] })
    expect(summary(joined).map(([, published]) => published)).toEqual(['2019-06-12', '2019-05', '2019-04-30'])
    const whole = from(PAGE, { articles: [{ start: 0, end: PAGE.length }] })
    expect(whole.articles).toHaveLength(1)
  })

  it('is left aside where it lies outside the text', () => {
    expect(summary(from(PAGE, { articles: [{ start: 10, end: PAGE.length + 9, published: '1999' }] }))).toEqual(
      summary(found),
    )
  })

  it('is refused when its date cannot be read', () => {
    const result = generate({ text: PAGE, articles: [{ start: 0, end: 9, published: 'May' }] })
    expect(result).toMatchObject({ ok: false, error: 'published-invalid' })
  })

  it('of the whole document dates the articles that say nothing else', () => {
    expect(summary(from(PAGE, { published: '2019-06-01' })).map(([, published, by]) => [published, by])).toEqual([
      ['2019-06-12', 'stamp'],
      ['2019-06-01', 'given'],
      ['2019-05-03', 'stamp'],
      ['2019-04-30', 'stamp'],
    ])
  })
})

describe('an interval as the day of writing', () => {
  const text = 'The gate was mended in October. The sale was agreed in March. The roof fell in on May 3.'
  it.each([
    ['tells the years that hold on each of its days', '2019-06-01/2019-09-30', ['2018-10', '2019-03', '2019-05-03']],
    ['leaves open what turns within it', '2019-04-01/2019-06-01', ['2018-10', '2019-03', 'XXXX-05-03']],
    ['leaves all open when it has no end', '2019-06-01/..', ['XXXX-10', 'XXXX-03', 'XXXX-05-03']],
  ])('%s', (_, published, values) => {
    expect(from(text, { published }).timexes.map(one => one.value)).toEqual(values)
  })
})

describe('any text at all', () => {
  const piece = fc.constantFrom(
    ...[
      'By Ada Moreau',
      '12 May 2001',
      'Nov. 20',
      'Published in Essays',
      'Published 3 June 2004',
      '© 1998–2004',
      '***',
    ],
    ...[
      '# A Title',
      'A Buyer for the Mill',
      'Vol. 3, No. 4 (May 1999)',
      'Vol. 3',
      'Related articles',
      MILL,
      MILL,
      '29 February',
    ],
    ...[
      'In May it fell.',
      'In June 2003 it rose.',
      '(Herald, May 5)',
      '(Herald, June 6, 2003)',
      'WLADIR, Nov. 20 –',
      '\n\n',
    ],
    ...['Updated 0001-01-01', '31 Feb 2001', 'On 5 May 9999 it will end.', '\u00a0', '* ', '> ', '---'],
  )
  const anyText = fc.array(fc.tuple(piece, fc.constantFrom(' ', '\n', '\n\n')), { maxLength: 40 })
  const anyCorrections = fc.array(
    fc.record({ start: fc.integer({ min: 0, max: 900 }), end: fc.integer({ min: 0, max: 900 }) }),
    { maxLength: 4 },
  )

  it.each(['a.md', 'a.txt'])('is covered by its articles in order, and evidence is its own slice: %s', fileName => {
    let dated = 0
    fc.assert(
      fc.property(anyText, anyCorrections, (pieces, corrections: readonly ArticleCorrection[]) => {
        const document = readText({ text: pieces.flat().join(''), fileName })
        if (!document.ok) return
        const { text } = document.value
        const articles = findArticles(document.value, null, corrections)
        expect(articles[0]?.start).toBe(0)
        expect(articles.at(-1)?.end).toBe(text.length)
        for (const [i, article] of articles.entries()) {
          expect(article.end).toBe(articles[i + 1]?.start ?? text.length)
          if (article.published !== null) dated++
          expect(article.published === null || isEdtf(article.published)).toBe(true)
          for (const one of article.evidence ?? []) expect(text.slice(one.start, one.end)).toBe(one.text)
        }
      }),
      { numRuns: 400 },
    )
    expect(dated).toBeGreaterThan(50)
  })
})
