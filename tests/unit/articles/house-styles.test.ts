import { describe, expect, it } from 'vitest'
import { generate } from '../../../lib/generate/generate'
import type { GeneratedArticle } from '../../../lib/generate/generated'

// Pages in the manner of many houses. What stands in them is invented.
type Expected = {
  readonly title?: string
  readonly published: string | null
  readonly by?: string
  readonly evidence?: readonly string[]
}
type Page = {
  readonly name: string
  readonly text: readonly string[]
  readonly fileName?: string
  readonly articles: readonly Expected[]
}

const HARBOUR =
  'The harbour board of Wladir met behind closed doors and voted to deepen the northern channel, a work that the town has waited for since the floods and that will cost more than anyone on the board had dared to say aloud before.'
const MILL =
  'The old mill above the weir has found a buyer at last. Its wheel has stood still for a generation, its roof is open to the rain, and yet three bidders came, of whom the last to speak was the first to pay, and nobody in the hall asked why.'
const BRIDGE =
  'Engineers who looked at the iron bridge found rust in every second rivet. They advise to close it to carts at once, and the council, which had promised a new one to two generations of voters, now says that it has no choice but to build.'

const PAGES: readonly Page[] = [
  {
    name: 'a newspaper page: dateline above the text',
    text: ['Channel to be deepened', '', 'The Wladir Herald, Tuesday, 4 March 1997', '', HARBOUR, '', MILL],
    articles: [{ title: 'Channel to be deepened', published: '1997-03-04', by: 'byline', evidence: ['4 March 1997'] }],
  },
  {
    name: 'a press release with a dateline',
    text: ['Borduria Rail Opens the Coast Line', '', `PORT WLADIR, Nov. 20, 2012 (Union Press) – ${HARBOUR}`, '', MILL],
    articles: [{ published: '2012-11-20', by: 'dateline', evidence: ['Nov. 20, 2012'] }],
  },
  {
    name: 'a dateline without a year, soon after exact dates',
    text: [
      'Coast line opens after delays',
      '',
      `PORT WLADIR, Nov. 20 (Union Press) — ${HARBOUR}`,
      '',
      'The board had signed the contract in March 2012. Work stopped on 9 August 2012, when the money ran out, and went on a month later with a loan from the bank of the neighbouring province, whose own line ends at the same quay.',
    ],
    articles: [{ published: '2012-11-20', by: 'dateline', evidence: ['Nov. 20', '9 August 2012'] }],
  },
  {
    name: 'a dateline without a year and nothing to tell it from',
    text: ['Coast line opens', '', `PORT WLADIR, Nov. 20 (Union Press) — ${HARBOUR}`, '', MILL],
    articles: [{ published: null }],
  },
  {
    name: 'a stamp without a year, told by its weekday',
    text: [
      'Mill sold',
      '',
      'Thursday, November 20',
      '',
      MILL,
      '',
      'The mill had burnt in 2013 and was insured for little.',
    ],
    articles: [{ published: '2014-11-20', by: 'stamp', evidence: ['Thursday, November 20', '2013'] }],
  },
  {
    name: 'a blog, newest first',
    text: [
      '# Notes from the weir',
      '',
      '## A buyer for the mill',
      '',
      'Posted on 12 June 2019 by Ada Moreau',
      '',
      MILL,
      '',
      '## Rust',
      '',
      'Posted on 3 May 2019 by Ada Moreau',
      '',
      BRIDGE,
      '',
      '## The channel',
      '',
      'Posted on 30 April 2019 by Ben Okoro',
      '',
      HARBOUR,
    ],
    fileName: 'blog.md',
    articles: [
      { published: '2019-06-12', by: 'stamp' },
      { title: 'Rust', published: '2019-05-03', by: 'stamp', evidence: ['3 May 2019'] },
      { title: 'The channel', published: '2019-04-30', by: 'stamp' },
    ],
  },
  {
    name: 'a journal with volume, issue and season',
    text: [
      'The Borduria Review of Waterways',
      'Vol. 12, No. 3 (Autumn 1988)',
      '',
      'On Weirs and Mills',
      '',
      MILL,
      '',
      BRIDGE,
    ],
    articles: [{ published: '1988-23', by: 'volume' }],
  },
  {
    name: 'a volume without a year, told by others of the same journal',
    text: [
      'Weirs Reconsidered',
      '',
      'Publication: Borduria Water Letter Volume: 19 Issue: 4',
      '',
      MILL,
      '',
      'An earlier study (Borduria Water Letter, Vol. 12, 2009) had come to the same end, and the reply to it (Borduria Water Letter, Vol. 15, 2012) did not move anyone.',
    ],
    articles: [{ published: '2016', by: 'volume', evidence: ['Volume: 19', 'Vol. 12, 2009', 'Vol. 15, 2012'] }],
  },
  {
    name: 'a volume without a year and nothing to tell it from',
    text: ['Weirs Reconsidered', '', 'Publication: Borduria Water Letter Volume: 19 Issue: 4', '', MILL, '', BRIDGE],
    articles: [{ published: null }],
  },
  {
    name: 'a newsletter with several items under one head',
    text: [
      'THE WEIR WATCHERS',
      'Newsletter No. 31 | 5 October 2008',
      '',
      HARBOUR,
      '',
      '* * *',
      '',
      'Mill finds a buyer',
      '',
      MILL,
      '',
      '* * *',
      '',
      'Rust in the bridge',
      '',
      BRIDGE,
    ],
    articles: [
      { published: '2008-10-05' },
      { title: 'Mill finds a buyer', published: '2008-10-05' },
      { title: 'Rust in the bridge', published: '2008-10-05' },
    ],
  },
  {
    name: 'an encyclopaedia article without a date',
    text: [
      'Coast Line (Borduria)',
      '',
      'The Coast Line is a railway in Borduria. It was planned in 1861 and opened on 4 May 1874. On 9 June a flood took its first bridge; the second was built in 1875.',
      '',
      'History',
      '',
      `${MILL} The line was closed in 1961.`,
    ],
    articles: [{ title: 'Coast Line (Borduria)', published: null }],
  },
  {
    name: 'an encyclopaedia entry that says when it was revised',
    text: [
      'Coast Line',
      '',
      `${MILL} The line was closed in 1961.`,
      '',
      'This page was last edited on 14 February 2018, at 09:12.',
    ],
    articles: [{ published: '2018-02-14', by: 'stamp', evidence: ['14 February 2018'] }],
  },
  {
    name: 'a report with a copyright page',
    text: [
      'Waterways of Borduria',
      '',
      'Institute for Rivers',
      '',
      '© Institute for Rivers 2006',
      '',
      'All rights reserved. Nothing in it may be copied.',
      '',
      'Introduction',
      '',
      HARBOUR,
      '',
      MILL,
    ],
    articles: [{ published: '2006', by: 'copyright', evidence: ['2006'] }],
  },
  {
    name: 'a speech',
    text: [
      'Remarks at the Opening of the Coast Line',
      '',
      'President Ottokar Kapek',
      'Delivered 4 May 1974, Wladir Station',
      '',
      HARBOUR,
      '',
      BRIDGE,
    ],
    articles: [{ published: '1974-05-04', by: 'stamp', evidence: ['4 May 1974'] }],
  },
  {
    name: 'a magazine page, newest first, of which one article has no date',
    text: [
      'Rust in the Bridge',
      'By Ada Moreau',
      '12 June 2019',
      '',
      BRIDGE,
      '',
      'A Buyer for the Mill',
      'By Ben Okoro',
      '',
      `${MILL} The sale was agreed in March.`,
      '',
      'The Northern Channel',
      'By Ada Moreau',
      '3 May 2019',
      '',
      HARBOUR,
      '',
      'Ferries',
      'By Cleo Adler',
      '30 April 2019',
      '',
      BRIDGE,
    ],
    articles: [
      { title: 'Rust in the Bridge', published: '2019-06-12' },
      {
        title: 'A Buyer for the Mill',
        published: '2019-05-03/2019-06-12',
        by: 'neighbours',
        evidence: ['3 May 2019', '12 June 2019'],
      },
      { title: 'The Northern Channel', published: '2019-05-03' },
      { title: 'Ferries', published: '2019-04-30' },
    ],
  },
  {
    name: 'an academic paper',
    text: [
      'Rivets under Load: A Field Study',
      '',
      'A. Moreau, B. Okoro',
      '',
      'Received 3 March 2015; accepted 21 June 2015; published online 2 July 2015',
      '',
      'Abstract',
      '',
      BRIDGE,
      '',
      MILL,
    ],
    articles: [{ published: '2015-07-02', by: 'stamp', evidence: ['2 July 2015'] }],
  },
  {
    name: 'a printed web page',
    text: ['Mill sold', '', 'Home > News > Mill sold', '', MILL, '', BRIDGE, '', 'Last modified: 8 September 2011'],
    articles: [{ published: '2011-09-08', by: 'stamp', evidence: ['8 September 2011'] }],
  },
  {
    name: 'published wins over updated',
    text: ['Mill sold', '', 'Updated 9 May 2021', 'Published: 2 March 2021', '', MILL, '', BRIDGE],
    articles: [{ published: '2021-03-02', by: 'stamp', evidence: ['2 March 2021'] }],
  },
  {
    name: 'name, date and reading time in one line',
    text: ['Mill sold', '', 'Ada Moreau · May 12, 2020 · 5 min read', '', MILL, '', BRIDGE],
    articles: [{ published: '2020-05-12', by: 'byline', evidence: ['May 12, 2020'] }],
  },
  {
    name: 'month and year alone',
    text: ['Mill sold', '', 'Published: March 2021', '', MILL, '', BRIDGE],
    articles: [{ published: '2021-03', by: 'stamp', evidence: ['March 2021'] }],
  },
  {
    name: 'citations that leave the current year out',
    text: [
      'Rust and Money',
      '',
      `The council is expected to close the bridge before its October 1 deadline (Herald, May 3). ${BRIDGE}`,
      '',
      'On April 9, two carts fell in (Herald, April 10). The loan was refused (Mirror, November 30, 2015), and again in spring (Mirror, June 2). The board had known since 2011 (Herald, December 12, 2015; Mirror, January 8, 2014). It said nothing (Herald, March 1).',
    ],
    articles: [
      {
        published: '2016-06-02/2016-10-01',
        by: 'citations',
        evidence: ['December 12, 2015', 'June 2', 'October 1'],
      },
    ],
  },
]

// Dates that are not the day of publication.
const TRAPS: readonly Page[] = [
  {
    name: 'a year in the title',
    text: ['The Flood of 1953', '', MILL, '', BRIDGE],
    articles: [{ title: 'The Flood of 1953', published: null }],
  },
  {
    name: 'a day in the title',
    text: ['The Events of 5 May 1968', '', MILL, '', BRIDGE],
    articles: [{ published: null }],
  },
  {
    name: 'the footer of a site with a range of years',
    text: ['Mill sold', '', MILL, '', BRIDGE, '', '© 2010–2024 Weir Media. All rights reserved.'],
    articles: [{ published: null }],
  },
  {
    name: 'the footer of a site, years after what the text tells',
    text: ['Mill sold', '', `${MILL} It was sold in 2012.`, '', BRIDGE, '', '© 2024 Weir Media'],
    articles: [{ published: null }],
  },
  {
    name: 'a list of related articles',
    text: [
      'Mill sold',
      '',
      MILL,
      '',
      BRIDGE,
      '',
      'Related articles',
      '',
      'Ferries return',
      '3 May 2019',
      '',
      'Coast line closed',
      '4 June 2018',
    ],
    articles: [{ title: 'Mill sold', published: null }],
  },
  {
    name: 'the date of an event in the first sentence',
    text: ['Mill sold', '', `On 5 May 2012 the mill was sold. ${MILL}`, '', BRIDGE],
    articles: [{ published: null }],
  },
  {
    name: 'a decree that was published',
    text: [
      'Mill sold',
      '',
      `The decree was published on 5 May 1921. ${MILL}`,
      '',
      'The decree was published on 9 May 1921.',
      '',
      BRIDGE,
    ],
    articles: [{ published: null }],
  },
  {
    name: 'the day on which a page was read',
    text: ['Mill sold', '', MILL, '', BRIDGE, '', 'Retrieved 5 May 2020'],
    articles: [{ published: null }],
  },
  {
    name: 'a caption with a date',
    text: ['Mill sold', '', 'Photo: the mill on 5 May 1950', '', MILL, '', BRIDGE],
    articles: [{ published: null }],
  },
  {
    name: 'a plan is no date of writing',
    text: ['Mill sold', '', `${MILL} The wheel will turn again in June 2022.`, '', BRIDGE],
    articles: [{ published: null }],
  },
  {
    name: 'subheadings are no articles',
    text: [
      '# Waterways',
      '',
      'By Ada Moreau',
      '',
      MILL,
      '',
      '## The bridge',
      '',
      BRIDGE,
      '',
      '## The harbour',
      '',
      HARBOUR,
    ],
    fileName: 'a.md',
    articles: [{ title: 'Waterways', published: null }],
  },
  {
    name: 'the days of a diary are no articles',
    text: [
      'A Summer at the Weir',
      '',
      '3 May 1911',
      '',
      MILL,
      '',
      '4 May 1911',
      '',
      BRIDGE,
      '',
      '5 May 1911',
      '',
      HARBOUR,
    ],
    articles: [{ published: '1911-05-03' }],
  },
  {
    name: 'scene breaks are no articles',
    text: ['Mill sold', '', MILL, '', '* * *', '', BRIDGE, '', '* * *', '', HARBOUR],
    articles: [{ published: null }],
  },
  {
    name: 'citations with a year in all but a few',
    text: [
      'Rust and Money',
      '',
      `On April 9, two carts fell in (Herald, April 10). ${BRIDGE}`,
      '',
      'The loan was refused (Mirror, May 30, 2015). The board had known (Herald, June 12, 2015; Mirror, January 8, 2014).',
    ],
    articles: [{ published: null }],
  },
  {
    name: 'a report of which only stale years are told',
    text: [
      'Arms race on the river',
      '',
      `${HARBOUR} The two towns have been rivals since 1947 and went to law in 2020.`,
      '',
      'In September, the upper town launched its ferry, which followed an agreement signed in February.',
      '',
      BRIDGE,
    ],
    articles: [{ published: null }],
  },
]

function articlesOf({ text, fileName = 'a.txt' }: Page): readonly GeneratedArticle[] {
  const whole = text.join('\n')
  const result = generate({ text: whole, fileName })
  if (!result.ok) throw new Error(result.error)
  for (const { evidence = [] } of result.value.articles)
    for (const one of evidence) expect(whole.slice(one.start, one.end)).toBe(one.text)
  return result.value.articles
}

describe.each([
  ['dated', PAGES],
  ['not to be dated', TRAPS],
] as const)('a page %s', (_, pages) => {
  it.each(pages.map(page => [page.name, page] as const))('%s', (_name, page) => {
    const found = articlesOf(page).map(({ title, published, publishedBy, evidence }, i): Expected => {
      const wanted = page.articles[i]
      return {
        ...(wanted?.title !== undefined && { title }),
        published,
        ...(wanted?.by !== undefined && { by: publishedBy ?? 'none' }),
        ...(wanted?.evidence !== undefined && { evidence: evidence?.map(one => one.text) ?? [] }),
      }
    })
    expect(found).toEqual(page.articles)
  })
})
