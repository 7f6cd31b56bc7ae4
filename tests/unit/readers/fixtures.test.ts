import { describe, expect, it } from 'vitest'
import { type ReadDocument, readDocument } from '../../../lib/readers/read-document'
import { sliceOf } from '../../../lib/text/span'
import { story } from '../../fixtures/waterways.mjs'
import { fixture } from '../../support/fixture'
import { wholeSentences } from '../../support/whole-sentences'

const read = async (fileName: string): Promise<ReadDocument> => {
  const result = await readDocument({ bytes: fixture(fileName), fileName })
  if (!result.ok) throw new Error(result.error)
  return result.value
}

/** The sentences of the story, from the text that the script sets: without parting marks and note marks. */
const planted = story
  .filter(([kind]) => kind === 'p')
  .flatMap(([, words]) => words.replace(/\u00ad|\^\d/g, '').split(/(?<=\.) (?=\p{Lu})/u))

const tea = [
  'The Dutch East India Company brought the first regular cargoes of tea to Europe around 1610, and for half a century it stayed a medicine of the rich.',
  'Samuel Pepys wrote in his diary that he drank “a cup of tee” on 25 September 1660.',
  'Catherine of Braganza married Charles II on 21 May 1662 and made the drink fashionable at court.',
  'Thomas Twining opened his house in the Strand in 1706.',
  'For decades most of the tea drunk in Britain was smuggled.',
  'Parliament cut the tax on tea from 119 per cent to 12.5 per cent in 1784, and smuggling died within a few years.',
  'On 16 December 1773 colonists threw 342 chests of tea into Boston harbour.',
  'The East India Company lost its monopoly of the China trade in 1833.',
  'Tea auctions were held in London from 1679 until 1998.',
  'Year',
  'Step',
  '1838',
  'The first Assam tea was shipped to London in 1838.',
  'The clipper Cutty Sark was launched at Dumbarton on 22 November 1869, a few days after the Suez Canal opened.',
]
const inWord = [
  'The Volga–Don Canal was opened in 1952.',
  'The Trent and Mersey Canal was finished in 1777.',
  'Canal',
  'What happened',
  'Erie',
  'The enlarged Erie Canal was completed in 1862.',
]

describe('documents as they are', () => {
  it('plants enough to lose', () => {
    expect(planted).toHaveLength(43)
  })

  // Exactly these: none torn, none out of place, and nothing from headers, notes, menus, captions or quotes drawn out.
  it.each([
    ['waterways.pdf', planted],
    ['waterways.docx', [...planted, ...inWord]],
    ['tea-road.html', tea],
  ])('%s gives its sentences whole and in order', async (fileName, sentences) => {
    expect(wholeSentences(await read(fileName)).map(one => one.words)).toEqual(sentences)
  })

  it.each([
    ['waterways.pdf', { title: 'Waterways of the World', authors: ['Marta Lindqvist'], made: '2024-02-03' }],
    ['waterways.docx', { title: 'Waterways of the World', authors: ['Marta Lindqvist'], made: '2024-02-03' }],
    [
      'tea-road.html',
      {
        title: 'How tea became a European habit',
        authors: ['Ines Halvorsen'],
        date: '2019-03-14',
        publisher: 'The Harbour Review',
        source: 'https://harbour-review.example/tea',
        language: 'en',
      },
    ],
  ])('%s says what it is', async (fileName, meta) => {
    expect((await read(fileName)).meta).toEqual(meta)
  })

  it.each(['waterways.pdf', 'waterways.docx', 'tea-road.html'])('%s keeps its headings', async fileName => {
    const { text, blocks } = await read(fileName)
    const headings = blocks.filter(block => block.kind === 'heading').map(block => sliceOf(text, block))
    const told = story.filter(([kind]) => kind === 'h').map(([, words]) => words)
    expect(headings).toEqual(expect.arrayContaining(fileName === 'tea-road.html' ? ['Smugglers and statesmen'] : told))
  })

  it('keeps what surrounds the text of a web page out of it', async () => {
    const { text } = await read('tea-road.html')
    expect(text).not.toMatch(
      /cookies|Since 1974|Coffee|hidden words|Subscribe|Filed in|herring|Founded|nothing happened/,
    )
  })
})

describe('the page map of a PDF', () => {
  it('covers the text in order', async () => {
    const { text, pages } = await read('waterways.pdf')
    expect(pages?.map(page => page.number)).toEqual([1, 2, 3, 4, 5, 6, 7, 8])
    expect(pages?.[0]?.start).toBe(0)
    expect(pages?.at(-1)?.end).toBe(text.length)
    for (const [i, page] of (pages ?? []).entries()) expect(page.start).toBe(i === 0 ? 0 : pages?.[i - 1]?.end)
  })

  it.each([
    ['The emperor Yang of Sui', 2],
    ['Ferdinand de Lesseps was', 2],
    ['Egypt. Said Pasha', 3],
    ['After his triumph at Suez', 5],
    ['The Moscow Canal', 7],
    ['The container ship', 7],
    ['A. Mason', 8],
  ])('has “%s” on page %i', async (words, number) => {
    const { text, pages } = await read('waterways.pdf')
    const at = text.indexOf(words)
    expect(pages?.find(page => page.start <= at && at < page.end)?.number).toBe(number)
  })

  it('is not there for a document without pages', async () => {
    expect((await read('waterways.docx')).pages).toBeUndefined()
    expect((await read('tea-road.html')).pages).toBeUndefined()
  })
})
