import fc from 'fast-check'
import { zipSync } from 'fflate'
import { describe, expect, it } from 'vitest'
import { errorCodes } from '../../../lib/error-code'
import { type ReadDocument, readDocument } from '../../../lib/readers/read-document'
import { fixture } from '../../support/fixture'

const utf8 = (text: string): Uint8Array => new TextEncoder().encode(text)

/** Every promise of a read document, whatever was read. */
function expectSound({ text, blocks, pages }: ReadDocument): void {
  let at = 0
  for (const block of blocks) {
    expect(block.start).toBeGreaterThanOrEqual(at)
    expect(block.end).toBeGreaterThanOrEqual(block.start)
    let inside = block.start
    for (const mask of block.masks) {
      expect(mask.start).toBeGreaterThanOrEqual(inside)
      expect(mask.end).toBeGreaterThan(mask.start)
      inside = mask.end
    }
    expect(inside).toBeLessThanOrEqual(block.end)
    at = block.end
  }
  expect(at).toBeLessThanOrEqual(text.length)
  for (const [i, page] of (pages ?? []).entries()) {
    expect([page.number, page.start]).toEqual([i + 1, pages?.[i - 1]?.end ?? 0])
    expect(page.end).toBeGreaterThanOrEqual(page.start)
  }
  if (pages) expect(pages.at(-1)?.end).toBe(text.length)
}

async function expectAnswer(bytes: Uint8Array, fileName: string): Promise<void> {
  const result = await readDocument({ bytes, fileName })
  if (result.ok) expectSound(result.value)
  else expect(errorCodes).toContain(result.error)
}

/** A file with some bytes changed, and perhaps cut. */
const broken = (file: Uint8Array) =>
  fc
    .tuple(
      fc.array(fc.tuple(fc.nat(file.length - 1), fc.integer({ min: 0, max: 255 })), { maxLength: 12 }),
      fc.integer({ min: 1, max: file.length }),
      fc.boolean(),
    )
    .map(([changes, length, cut]) => {
      const bytes = file.slice(0, cut ? length : file.length)
      for (const [at, byte] of changes) if (at < bytes.length) bytes[at] = byte
      return bytes
    })

const TAGS = [
  'p',
  'div',
  'table',
  'tr',
  'td',
  'li',
  'ul',
  'h2',
  'sup',
  'a href="#x"',
  'b',
  'article',
  'nav',
  'pre',
  'time',
  'br',
  'svg',
  'template',
  'select',
  'blockquote',
  'figure',
  '!--',
  '/p',
  '/div',
  '/table',
  '/b',
  '/a',
  '/article',
  '/pre',
  '/li',
  '/sup',
  'frameset',
  'body',
]
const page = fc
  .array(
    fc.oneof(
      fc.constantFrom(...TAGS).map(tag => `<${tag}>`),
      fc.string({ unit: 'binary', maxLength: 20 }),
      fc.constantFrom('In 1931 it fell. ', '&nbsp;', '&#0;', '\u00a0', ' '.repeat(60), '5', '[3]'),
    ),
    { maxLength: 60 },
  )
  .map(parts => parts.join(''))

describe('any bytes at all', () => {
  it.each(['a.txt', 'a.md', 'a.html', 'a.pdf', 'a.docx'])('give an answer: %s', async fileName => {
    const starts = { 'a.pdf': '%PDF-1.7\n', 'a.docx': 'PK\u0003\u0004' }[fileName] ?? ''
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 400 }), async bytes =>
        expectAnswer(new Uint8Array([...utf8(starts), ...bytes]), fileName),
      ),
      { numRuns: 100 },
    )
  })

  it.each(['waterways.pdf', 'waterways.docx', 'tea-road.html'])(
    'give an answer: %s with bytes changed',
    async fileName => {
      await fc.assert(
        fc.asyncProperty(broken(fixture(fileName)), bytes => expectAnswer(bytes, fileName)),
        { numRuns: 80 },
      )
    },
  )

  it('give sound blocks: any web page', async () => {
    await fc.assert(
      fc.asyncProperty(page, html => expectAnswer(utf8(html), 'a.html')),
      { numRuns: 400 },
    )
  })

  it('give sound blocks: any Word document', async () => {
    const tag = fc.constantFrom(
      '<w:p>',
      '</w:p>',
      '<w:r>',
      '</w:r>',
      '<w:t>',
      '</w:t>',
      '<w:tbl>',
      '<w:tr>',
      '<w:tc>',
      '</w:tc>',
      '</w:tr>',
      '</w:tbl>',
      '<w:br/>',
      'In 1931 it fell.',
      '<w:footnoteReference w:id="9"/>',
      '<w:drawing/>',
    )
    const parts = await import('fflate').then(({ unzipSync }) => unzipSync(fixture('waterways.docx')))
    await fc.assert(
      fc.asyncProperty(fc.array(tag, { maxLength: 30 }), inner => {
        const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${inner.join('')}</w:body></w:document>`
        return expectAnswer(zipSync({ ...parts, 'word/document.xml': utf8(document) }), 'a.docx')
      }),
      { numRuns: 60 },
    )
  })
})

describe('text made to be slow', () => {
  it.each([
    ['one line of 100,000 characters', 'It was 1931. '.repeat(8000).slice(0, 100_000)],
    ['a line without a space', 'a'.repeat(100_000)],
    ['spaces', `a${' '.repeat(200_000)}b`],
    ['non-breaking spaces', `a${'\u00a0'.repeat(200_000)}b`],
    ['empty lines', `a${'\n'.repeat(200_000)}b`],
    ['the same line', 'The bridge was built in 1931 by many men\n'.repeat(5000)],
    ['dots', '.'.repeat(100_000)],
    ['brackets', '['.repeat(100_000)],
    ['digits', '1'.repeat(100_000)],
    ['raised digits', '²'.repeat(100_000)],
    ['dashes', '- '.repeat(50_000)],
    ['capitals', 'A '.repeat(50_000)],
    ['short lines', 'in 1931 a\n'.repeat(20_000)],
    ['torn paragraphs', `${'word '.repeat(20)}\n\n`.repeat(2000)],
    ['lists in lists', '<ul><li>a '.repeat(200)],
    ['entities', '&amp;'.repeat(50_000)],
    ['open tags', '<'.repeat(100_000)],
    ['attributes', `<p ${'a=b '.repeat(20_000)}>x`],
  ])('%s', async (_, text) => {
    await expectAnswer(utf8(text), 'a.txt')
    await expectAnswer(utf8(`<p>${text}`), 'a.html')
  })
})
