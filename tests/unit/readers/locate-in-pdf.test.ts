import { getDocumentProxy } from 'unpdf'
import { describe, expect, it } from 'vitest'
import { locateInPdf, type PagePlace } from '../../../lib/readers/locate-in-pdf'
import { readDocument } from '../../../lib/readers/read-document'
import { fixture } from '../../support/fixture'
import { wholeSentences } from '../../support/whole-sentences'

const bytes = fixture('waterways.pdf')

async function located() {
  const read = await readDocument({ bytes, fileName: 'waterways.pdf' })
  if (!read.ok) throw new Error(read.error)
  const sentences = wholeSentences(read.value)
  const places = await locateInPdf(bytes, sentences)
  if (!places.ok) throw new Error(places.error)
  return { read: read.value, sentences, places: places.value }
}

/** What PDF.js itself draws inside the rectangles, letters and figures only. */
async function drawnIn({ page, pageHeight, rectangles }: PagePlace): Promise<string> {
  const pdf = await getDocumentProxy(bytes.slice())
  const { items } = await (await pdf.getPage(page)).getTextContent()
  const letters = rectangles.flatMap(({ x, y, width, height }) =>
    items.flatMap(item => {
      if (!('str' in item) || item.str === '') return []
      const [, , , , left, baseline] = item.transform
      const top = pageHeight - baseline
      if (top < y || top > y + height || left > x + width || left + item.width < x) return []
      const letter = item.width / item.str.length
      const [from, to] = [(x - left) / letter, (x + width - left) / letter]
      return [item.str.slice(Math.max(0, Math.round(from)), Math.max(0, Math.round(to)))]
    }),
  )
  return letters.join('').replace(/[^\p{L}\p{N}]/gu, '')
}

describe('a sentence on its page', () => {
  it('is marked where it is drawn, line by line', async () => {
    const { sentences, places } = await located()
    for (const [i, sentence] of sentences.entries()) {
      const drawn = await Promise.all((places[i] ?? []).map(drawnIn))
      // A raised mark inside the sentence is drawn too.
      const words = sentence.words.replace(/[^\p{L}\p{N}]/gu, '')
      expect(drawn.join('').replace(/(?<=\p{L})\d$/u, '')).toBe(words)
    }
  })

  it('lies inside its page, with the size of the page', async () => {
    const { places } = await located()
    for (const { pageWidth, pageHeight, rectangles } of places.flat()) {
      expect([pageWidth, pageHeight]).toEqual([420, 595])
      for (const { x, y, width, height } of rectangles) {
        expect(Math.min(x, y)).toBeGreaterThan(0)
        expect(x + width).toBeLessThan(pageWidth)
        expect(y + height).toBeLessThan(pageHeight)
      }
    }
  })

  it('is marked on both pages when it runs over a page break', async () => {
    const { sentences, places } = await located()
    const pagesOf = (words: string): number[] | undefined =>
      places[sentences.findIndex(one => one.words.startsWith(words))]?.map(place => place.page)
    expect(pagesOf('Ferdinand de Lesseps was no engineer')).toEqual([2, 3])
    expect(pagesOf('The Moscow Canal')).toEqual([7])
  })

  it('agrees with the page map', async () => {
    const { read, sentences, places } = await located()
    for (const [i, { start }] of sentences.entries())
      expect(read.pages?.find(page => page.start <= start && start < page.end)?.number).toBe(places[i]?.[0]?.page)
  })

  it('has no place for an empty span or one outside the text', async () => {
    expect(
      await locateInPdf(bytes, [
        { start: 5, end: 5 },
        { start: 9e6, end: 9e6 + 4 },
      ]),
    ).toEqual({ ok: true, value: [[], []] })
  })

  it('says what is wrong with a file that is no PDF', async () => {
    expect(await locateInPdf(new TextEncoder().encode('no'), [])).toMatchObject({ error: 'document-mismatch' })
  })
})
