import fc from 'fast-check'

/** Arbitrary texts for fuzzing the generator: dated prose of every shape, and what no author would write. */

const whens = [
  ...[
    'In 1971,',
    'on 5 May',
    'In March 1963',
    'since 2014',
    'by the 1990s',
    'from 1973 until 1976',
    'in 2014 and 2015',
  ],
  ...['two years later', 'the following spring', 'that same month', 'a day after', 'last year', 'on Thursday', 'today'],
  ...['around 480 BC', 'in the third century AD', 'in Q3', 'mid-October 2024', 'late 2013', 'till 2016', "in the '60s"],
  ...['between 2011–2015 and 2016–2020', 'every year', 'for six weeks', '4 to 5 January 2003', 'MDII', '(1733–1736)'],
]
const whos = [
  ...['President Ilya Kapek', 'Ruritania', 'the council', 'She', 'it', 'The two countries', 'Ms. Oruk', 'The U.S.'],
  ...['who', 'Kolding Optik', 'the late Karl Ek', 'his successor', 'The agreement', 'COVID-19', 'ISO 11915:1998'],
]
const whats = [
  ...[
    'signed the treaty',
    'was opened',
    'had been closed',
    'will sign it',
    'allegedly planned to leave',
    'said that it',
  ],
  ...[
    'and denied it',
    'which was sold',
    'met Dana Oruk in Orsk',
    'lasted three days',
    'fell by 3%',
    'took place',
    'died',
  ],
]
const marks = [
  ...[
    '.',
    '. ',
    ', ',
    '; ',
    ' – ',
    '? ',
    '“',
    '”',
    ' (The Herald, May 5)',
    ' {src: 1 ¶2}',
    '\n\n',
    '\n',
    '\n# ',
    '\n- ',
  ],
  ...['\n> ', '\n> [!disputed] ', '*', '`', '\u00a0', ' \t', '\n\nBy Ada Moreau\n12 May 2001\n\n', '\n| 1971 | 5 |\n'],
  ...['[link](x)', '¹', '\\$', 'Published in Essays\n', '&nbsp;', '<b>', '\u200b', '\r\n', '\u2028', '...'],
]

const piece = fc.oneof(
  fc.constantFrom(...whens),
  fc.constantFrom(...whos),
  fc.constantFrom(...whats),
  fc.constantFrom(...marks),
)

/** Sentences that mostly hold together: when, who, what, in some order, with marks between. */
const sentence = fc
  .tuple(
    fc.constantFrom(...whens),
    fc.constantFrom(...whos),
    fc.constantFrom(...whats),
    fc.constantFrom(...marks),
    fc.nat(3),
  )
  .map(([when, who, what, mark, order]) => {
    const orders = [
      `${when} ${who} ${what}`,
      `${who} ${what} ${when}`,
      `${who}, ${when}, ${what}`,
      `${what} ${when} ${who}`,
    ]
    return `${orders[order]}${mark} `
  })

export const datedProse = fc.array(fc.oneof(sentence, piece), { maxLength: 40 }).map(parts => parts.join(''))

/** Words of dated prose among any characters at all. */
export const brokenProse = fc
  .array(fc.oneof(piece, fc.string({ unit: 'binary', maxLength: 6 }), fc.string({ unit: 'grapheme', maxLength: 6 })), {
    maxLength: 40,
  })
  .map(parts => parts.join(' '))

export const randomBytes = fc.oneof(
  fc.uint8Array({ maxLength: 400 }),
  fc
    .tuple(fc.constantFrom('', '\uFEFF', '---\n', '---\ndate: '), fc.string({ unit: 'binary', maxLength: 200 }))
    .map(([head, text]) => new TextEncoder().encode(head + text)),
)

const spaces = fc.oneof(
  fc.constantFrom(' ', '  ', '\u00a0', '\t', '\n', '\r\n', '\n\n', '\u2009', '\u200b', '\u3000', '\f', '\u00ad', ''),
  fc.integer({ min: 1, max: 3000 }).map(n => ' '.repeat(n)),
  fc.integer({ min: 1, max: 300 }).map(n => '\n'.repeat(n)),
)

/** Dated prose whose every space is another one. */
export const badlySpaced = fc
  .tuple(fc.array(sentence, { minLength: 1, maxLength: 6 }), fc.array(spaces, { minLength: 1, maxLength: 12 }))
  .map(([parts, gaps]) => {
    let n = 0
    return parts.join('').replace(/ /g, () => gaps[n++ % gaps.length] ?? ' ')
  })

/** How deep: micromark's lists within lists cost more than the square of their depth. */
const depths = { '- ': 150 } as const

/** A dated sentence deep inside quotes, lists, brackets, emphasis or quotation marks. */
export const deeplyNested = fc
  .tuple(
    fc.constantFrom(
      ['> ', ''],
      ['- ', ''],
      ['(', ')'],
      ['[', ']('],
      ['*', '*'],
      ['“', '”'],
      ['{', '}'],
      ['<a ', '>'],
      ['# ', ''],
    ),
    fc.integer({ min: 1, max: 1500 }),
    sentence,
  )
  .map(([[open = '', close = ''], wanted, inside]) => {
    const depth = open === '- ' ? Math.min(wanted, depths[open]) : wanted
    return `${open.repeat(depth)}${inside}${close.repeat(depth)}`
  })

/** One line of dated clauses, at least `length` characters long. */
export function longLine(length: number, joint: string): string {
  const parts: string[] = []
  for (let n = 0, size = 0; size < length; n++) {
    const clause = `in ${1500 + (n % 500)} ${whos[n % whos.length]} ${whats[n % whats.length]} ${whens[(n * 7) % whens.length]}`
    parts.push(clause)
    size += clause.length + joint.length
  }
  return parts.join(joint)
}
