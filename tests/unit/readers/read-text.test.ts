import fc from 'fast-check'
import { describe, expect, it } from 'vitest'
import type { ReadDocument } from '../../../lib/readers/read-document'
import { readText } from '../../../lib/readers/read-text'
import { squeezed } from '../../../lib/text/mask'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)
const read = (text: string, fileName = 'a.md'): ReadDocument => {
  const result = readText({ text, fileName })
  if (!result.ok) throw new Error(result.error)
  return result.value
}
const rows = (document: ReadDocument): string[] =>
  document.blocks.map(block => `${block.kind}: ${squeezed(document.text, block, block.masks)}`)

describe('bytes that are no document', () => {
  it.each([
    ['nothing', new Uint8Array(), 'document-empty'],
    ['white space', utf8(' \n\t \n'), 'document-empty'],
    ['a zero byte', utf8('abc\u0000def'), 'document-binary'],
    ['a PDF', utf8('%PDF-1.7 …'), 'document-binary'],
    ['a zip, such as .docx', new Uint8Array([0x50, 0x4b, 3, 4, 20, 0]), 'document-binary'],
    ['a PNG', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 13, 10]), 'document-binary'],
    ['control characters', new Uint8Array(100).fill(1), 'document-binary'],
    ['Latin-1', new Uint8Array([0x63, 0x61, 0x66, 0xe9, 0x20, 0x31]), 'document-encoding'],
    ['half a UTF-16 unit', new Uint8Array([0xff, 0xfe, 0x41, 0x00, 0x42]), 'document-encoding'],
    ['more than 25 MB', new Uint8Array(25 * 1024 * 1024 + 1).fill(97), 'document-too-large'],
    ['more than 5 MB of text', new Uint8Array(5 * 1024 * 1024 + 1).fill(97), 'document-too-large'],
  ])('%s', (_, bytes, error) => {
    expect(readText({ bytes, fileName: 'a.txt' })).toEqual({ ok: false, error })
  })

  it.each([
    ['UTF-8 with a mark', new Uint8Array([0xef, 0xbb, 0xbf, ...utf8('Málaga, 1931.')])],
    [
      'UTF-16 little-endian',
      new Uint8Array([
        0xff,
        0xfe,
        ...new Uint8Array(new Uint16Array([...'Málaga, 1931.'].map(c => c.charCodeAt(0))).buffer),
      ]),
    ],
    ['UTF-8', utf8('Málaga, 1931.')],
  ])('%s is read, without its mark', (_, bytes) => {
    const result = readText({ bytes, fileName: 'a.txt' })
    expect(result.ok && result.value.text).toBe('Málaga, 1931.')
  })
})

describe('front matter', () => {
  it('is read with every scalar as it is written', () => {
    const { meta } = read(
      '---\nid: lake-town\ntitle: "Lake: a town"\nauthors: ["A. One", B]\ndate: 2021\nnote: x\n---\nText.',
    )
    expect(meta).toEqual({ id: 'lake-town', title: 'Lake: a town', authors: ['A. One', 'B'], date: '2021' })
  })

  it.each([
    ['no YAML', '---\ntitle: [a\n---\nText.', 'front-matter-malformed'],
    ['a list', '---\n- a\n---\nText.', 'front-matter-malformed'],
    ['a title that is a list', '---\ntitle: [a]\n---\nText.', 'front-matter-malformed'],
    ['a date that is no EDTF', '---\ndate: 3 May 2021\n---\nText.', 'front-matter-date-invalid'],
    ['a billion laughs', `---\na: &a [x]\nb: [*a, *a]\n---\nText.`, 'front-matter-malformed'],
  ])('%s is named', (_, text, error) => {
    expect(readText({ text, fileName: 'a.md' })).toMatchObject({ ok: false, error })
  })

  it('is not looked for in plain text', () => {
    expect(read('---\ntitle: [a\n---\nText.', 'a.txt').meta).toEqual({ authors: [] })
  })
})

describe('Markdown', () => {
  it('becomes blocks; markup, escapes and source marks are masked', () => {
    const document = read(
      [
        '# The *Old* Harbour',
        '',
        'In **1911** the [first pier](http://example.org/1912) opened at \\$5 a day. {src: 003-C §4}',
        'It `burned` in 1920.',
        '',
        '- A ferry ran from 1930. {src: 003-C §5}',
        '',
        '> Nobody slept.',
        '',
        '```',
        'const year = 1999',
        '```',
      ].join('\n'),
    )
    expect(rows(document)).toEqual([
      'heading: The Old Harbour',
      'paragraph: In 1911 the first pier opened at $5 a day. It burned in 1920.',
      'list-item: A ferry ran from 1930.',
      'quote: Nobody slept.',
      expect.stringMatching(/^code: /),
    ])
    expect(document.blocks.map(block => block.src)).toEqual([undefined, '003-C §4', '003-C §5', undefined, undefined])
  })

  it('ties a disputed note to the block directly above, and a second note to the same', () => {
    const document = read(
      '# T\n\nOne.\n\nTwo.\n> [!disputed] The year is\n> wrong.\n\n> [!Disputed] So is the place.\n\nThree.',
    )
    expect(rows(document)).toEqual([
      'heading: T',
      'paragraph: One.',
      'paragraph: Two.',
      'disputed: The year is wrong.',
      'disputed: So is the place.',
      'paragraph: Three.',
    ])
    expect(document.blocks.map(block => block.about)).toEqual([undefined, undefined, undefined, 2, 2, undefined])
  })

  it('gives a note under a heading nothing to dispute', () => {
    expect(read('# T\n\n> [!disputed] All of it.').blocks[1]?.about).toBeUndefined()
  })

  it('reads a pipe table cell by cell', () => {
    expect(rows(read('| Year | Event |\n|---|---|\n| 1848 | A rising |'))).toEqual([
      'table-cell: Year',
      'table-cell: Event',
      'table-cell: 1848',
      'table-cell: A rising',
    ])
  })
})

describe('plain text', () => {
  const kinds = (text: string): string[] =>
    read(text, 'a.txt').blocks.map(block => `${block.reason ?? block.kind}: ${text.slice(block.start, block.end)}`)

  it('tells running text from what surrounds it', () => {
    const long =
      'The lighthouse at the southern cape was rebuilt after the storm and lit again before the winter of that year, as everybody had hoped.'
    expect(
      kinds(
        [
          'A Coast Remembered',
          'By Ada Moreau',
          'March 28, 2024',
          '© The Coast Society 2024',
          'Contents',
          'Origins.....\t2',
          'THE HARBOUR',
          long,
          'File:Pier.jpg - Commons',
          long,
          'Published in Essays',
          '0 Comments',
          'Endnotes',
          '1. A. Writer, The Coast, 1999.',
          '2. Ibid',
          '3. Ibid',
          '4. Ibid, 12.',
        ].join('\n\n'),
      ).map(row => row.slice(0, 22)),
    ).toEqual([
      'heading: A Coast Remem',
      'byline: By Ada Moreau',
      'byline: March 28, 2024',
      'imprint: © The Coast S',
      'table-of-contents: Con',
      'table-of-contents: Ori',
      'heading: THE HARBOUR',
      'paragraph: The lightho',
      'caption: File:Pier.jpg',
      'paragraph: The lightho',
      'navigation: Published ',
      'navigation: 0 Comments',
      'heading: Endnotes',
      'bibliography: 1. A. Wr',
      'bibliography: 2. Ibid',
      'bibliography: 3. Ibid',
      'bibliography: 4. Ibid,',
    ])
  })

  it('joins lines that were wrapped at a column, and parts long lines', () => {
    const wrapped =
      'The fleet left the bay at first light on a cold and windy\nmorning in 1588 and did not come home before the autumn had\nended. Few spoke of it.\n\nIn the spring they sailed again, and this time nobody asked\nwhere to, or why.'
    expect(kinds(wrapped)).toHaveLength(2)
    const long = `${'word '.repeat(60)}end.\n${'other '.repeat(60)}end.`
    expect(kinds(long)).toHaveLength(2)
  })

  it('makes a sentence whole that a page break and a pull-quote tore', () => {
    const text =
      'When the old governor of the northern province had finally given in, his successor\n\nThe north was never the same after 1871.\n\nmoved the court to the coast in 1874.'
    const document = read(text, 'a.txt')
    expect(rows(document)).toEqual([
      'paragraph: When the old governor of the northern province had finally given in, his successor moved the court to the coast in 1874.',
    ])
  })

  it('masks note marks and escapes but not powers', () => {
    const text = 'The dam closed in 2021.⁵ It holds 40 km² and cost \\$394 million.[12] Nobody paid.'
    expect(rows(read(text, 'a.txt'))).toEqual([
      'paragraph: The dam closed in 2021. It holds 40 km² and cost $394 million. Nobody paid.',
    ])
  })
})

describe('any text at all', () => {
  it.each(['a.md', 'a.txt'])('gives ordered blocks inside the text: %s', fileName => {
    const piece = fc.oneof(
      fc.string({ unit: 'binary', maxLength: 40 }),
      fc.constantFrom(
        '\n\n',
        '> ',
        '[!disputed] ',
        '- ',
        '# ',
        '{src: a}',
        '|--|',
        '*',
        '`',
        '1. ',
        '\\',
        '\r\n',
        ' '.repeat(50),
      ),
    )
    fc.assert(
      fc.property(
        fc.array(piece, { maxLength: 30 }).map(parts => parts.join('')),
        text => {
          const result = readText({ text, fileName })
          if (!result.ok) return
          let at = 0
          for (const block of result.value.blocks) {
            expect(block.start).toBeGreaterThanOrEqual(at)
            expect(block.end).toBeLessThanOrEqual(result.value.text.length)
            for (const mask of block.masks) expect(mask.start).toBeGreaterThanOrEqual(block.start)
            for (const mask of block.masks) expect(mask.end).toBeLessThanOrEqual(block.end)
            at = block.end
          }
        },
      ),
      { numRuns: 300 },
    )
  })

  it.each([
    ['deep quotes', '> '.repeat(400)],
    ['one long line', 'a b '.repeat(50_000)],
    ['spaces', `a${' '.repeat(200_000)}b`],
    ['open source marks', '{src: '.repeat(20_000)],
    ['bars', '|'.repeat(100_000)],
  ])('%s end in good time', (_, text) => {
    expect(readText({ text: `${text} x`, fileName: 'a.md' }).ok).toBe(true)
    expect(readText({ text: `${text} x`, fileName: 'a.txt' }).ok).toBe(true)
  })
})
