import { describe, expect, it } from 'vitest'
import { readText } from '../../../lib/readers/read-text'
import { squeezed } from '../../../lib/text/mask'

const rows = (text: string): string[] => {
  const read = readText({ text, fileName: 'a.txt' })
  if (!read.ok) throw new Error(read.error)
  return read.value.blocks.map(
    block => `${block.reason ?? block.kind}: ${squeezed(read.value.text, block, block.masks)}`,
  )
}

const LEAD = 'The governor had spent a long winter in the hills above the town, and in the spring of 1871 his envoy'
const TAIL = 'rode down to the coast to ask for peace.'
const REST = 'Nobody believed him at first, and the gates of the town stayed shut until the bells had rung three times.'

describe('messy text', () => {
  it.each<[string, string, readonly string[]]>([
    ['a sentence torn by a page break', `${LEAD}\n\n\n${TAIL}`, [`paragraph: ${LEAD} ${TAIL}`]],
    [
      'torn by a pull-quote, a credit and a running header',
      `${LEAD}\n\n“We were hungry that year, and so were they.”\n\nPhoto: town archive\n\n12\n\n${TAIL}`,
      [`paragraph: ${LEAD} ${TAIL}`],
    ],
    [
      'torn after a small word, with a name to follow',
      `${LEAD} rode down to the camp of\n\nGeneral Ortega, who had waited for him since the middle of the month of May.`,
      [
        `paragraph: ${LEAD} rode down to the camp of General Ortega, who had waited for him since the middle of the month of May.`,
      ],
    ],
    [
      'torn twice',
      `${LEAD}\n\nrode down to the coast, where the fleet of the king had lain for months, to ask the old admiral\n\nfor peace.`,
      [
        `paragraph: ${LEAD} rode down to the coast, where the fleet of the king had lain for months, to ask the old admiral for peace.`,
      ],
    ],
    [
      'not torn: a heading stands between',
      `${LEAD}\n\nThe Siege\n\n${TAIL}`,
      [`paragraph: ${LEAD}`, 'heading: The Siege', `paragraph: ${TAIL}`],
    ],
    ['not torn: the first ends', `${LEAD} came.\n\n${TAIL}`, [`paragraph: ${LEAD} came.`, `paragraph: ${TAIL}`]],
    [
      'a pull-quote that changes a word',
      `${REST} ${LEAD} came to the harbour.\n\nThe gates of the town stayed shut until the bells rang three times.\n\nEverybody went home after that and slept until the morning.`,
      [
        `paragraph: ${REST} ${LEAD} came to the harbour.`,
        'pull-quote: The gates of the town stayed shut until the bells rang three times.',
        expect.stringMatching(/^paragraph: Everybody/),
      ],
    ],
    [
      'a lost full stop before an opener',
      `${LEAD} reached the harbour In 1874 the walls were razed and the stones sold.`,
      [`paragraph: ${LEAD} reached the harbour`, 'paragraph: In 1874 the walls were razed and the stones sold.'],
    ],
    [
      'a lost full stop between two verbs',
      'After the winter of 1871 the talks collapsed Trade resumed in 1873 along the old road.',
      [
        'paragraph: After the winter of 1871 the talks collapsed',
        'paragraph: Trade resumed in 1873 along the old road.',
      ],
    ],
    [
      'no lost full stop in a title or a name',
      'In 1893 he wrote the novel The pearl of the south and sang it to Minh The of the guard.',
      ['paragraph: In 1893 he wrote the novel The pearl of the south and sang it to Minh The of the guard.'],
    ],
    [
      'a caption stuck to the last sentence',
      `${LEAD} came to the harbour.flags over the town gate`,
      [`paragraph: ${LEAD} came to the harbour.`, 'caption: flags over the town gate'],
    ],
    [
      'an address is no caption',
      `${LEAD} came to the harbour, see harbour.example`,
      [`paragraph: ${LEAD} came to the harbour, see harbour.example`],
    ],
    [
      'note marks glued to words',
      'The dam broke in 1911.12 The lower town was lost,³ and the mill.[4] It was rebuilt for 3.5 million in 1913.7',
      [
        'paragraph: The dam broke in 1911. The lower town was lost, and the mill. It was rebuilt for 3.5 million in 1913.',
      ],
    ],
    [
      'numbers that are no note marks',
      'See vol.2 The price rose by 2.5 per cent on 40 km² in 1911.',
      ['paragraph: See vol.2 The price rose by 2.5 per cent on 40 km² in 1911.'],
    ],
    [
      'hyphens at the ends of lines',
      'The council of the province sent its envoys to the con-\nference at the lake in the spring of 1911, and they came\nback with a treaty that nobody in the capital would sign.\nThe con-\nference met again in 1912 without them.',
      [
        'paragraph: The council of the province sent its envoys to the conference at the lake in the spring of 1911, and they came back with a treaty that nobody in the capital would sign. The conference met again in 1912 without them.',
      ],
    ],
    [
      'non-breaking spaces in a date',
      'The bridge was opened on 5\u00a0May\u00a01931.',
      ['paragraph: The bridge was opened on 5 May 1931.'],
    ],
    [
      'names of pictures and links',
      `${REST}\n\nold bridge\n\nsilkroad\n\n${REST}`,
      [`paragraph: ${REST}`, 'navigation: old bridge', 'navigation: silkroad', `paragraph: ${REST}`],
    ],
  ])('%s', (_, text, expected) => {
    expect(rows(text)).toEqual(expected)
  })
})
