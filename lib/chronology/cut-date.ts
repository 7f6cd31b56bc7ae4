const GAP = '＿＿'
/** Stands for a moment where the date was. */
const CUT = '\u0001'

/** Prepositions that go with the date: what stands after them is an adjunct and can be left out. */
const ADJUNCT = new RegExp(
  `(^|[\\s,(])(?:(?:only|back|again|early|late|later)\\s+)?(?:in|on|during|at|around|about)\\s+(?:the\\s+)?(?:(?:early|mid|late|year|month|summer|winter|spring|autumn|end|beginning|middle|course|of|about|around|circa|mid-)\\s*)*${GAP}`,
  'iu',
)
/** "The conference of ＿＿" names the conference well enough without it. */
const OF = new RegExp(`\\s+of\\s+(?:the\\s+)?${GAP}`, 'iu')
/** What only the date made whole: "since ＿＿", "for much of ＿＿", "the deadline was ＿＿". */
const LEFT_OPEN = new RegExp(
  '(?:^|\\s)(?:since|until|till|by|after|before|of|to|from|around|for|is|was|were|be|been|and|or|the|much|most|part|end|' +
    `rest|beginning|middle|half)\\s*${CUT}`,
  'i',
)
const BARE_START = new RegExp(`^${GAP},?\\s+`, 'u')
const BARE_END = new RegExp(`\\s+${GAP}(?=\\s*[.,;]|$)`, 'u')

const MONTH = 'January|February|March|April|June|July|August|September|October|November|December'
/** Years, decades, months, centuries, and words that place the event by another's date. */
const TIME = new RegExp(
  `(?<![\\d$£€,.-])(?:1\\d{3}|20\\d{2})(?:s\\b|\\b(?![,.]\\d|%))|\\b(?:${MONTH})\\b|\\bMay \\d|\\d(?:st|nd|rd|th) century|` +
    '\\b(?:BC|AD)\\b|\\b\\d0s\\b|\\b(?:that|this|same|next|following|previous) (?:day|week|month|year|decade)\\b|' +
    '\\b(?:days?|weeks?|months?|years?|decades?|centur(?:y|ies)) (?:later|earlier|after|before|ago)\\b|' +
    '\\b(?:today|currently|recently|nowadays|so far|until now)\\b',
  'iu',
)

/** Whether a text tells, or hints at, when it happened. */
export const tellsTime = (text: string): boolean => TIME.test(text)

export type Wording = {
  readonly statement: string
  /** A cloze on the fact's date, with its gap `＿＿`. */
  readonly cloze?: string | undefined
  /** The date as the source writes it. */
  readonly surface?: string | undefined
}

/**
 * The event without its date: "In May 1904 the pier burned down." becomes "The pier burned down." Undefined where the
 * date is no mere adjunct ("set ＿＿ as the deadline"), or where another time is left in the text.
 */
export function cutDate({ statement, cloze, surface }: Wording): string | undefined {
  const gapped = (cloze ?? (surface ? statement.replace(surface, GAP) : statement)).replace(
    new RegExp(`${GAP} \\([^()]*\\)`, 'u'),
    GAP,
  )
  const cut = withoutGap(gapped)
  if (cut === undefined || cut.includes(GAP) || LEFT_OPEN.test(cut)) return undefined
  const text = asSentence(cut.replace(CUT, ''))
  return tellsTime(text) || text.split(' ').length < 3 ? undefined : text
}

function withoutGap(text: string): string | undefined {
  if (!text.includes(GAP)) return text
  if (ADJUNCT.test(text)) return text.replace(ADJUNCT, `$1${CUT}`)
  if (OF.test(text)) return text.replace(OF, CUT)
  if (BARE_START.test(text)) return text.replace(BARE_START, '')
  return BARE_END.test(text) ? text.replace(BARE_END, CUT) : undefined
}

function asSentence(text: string): string {
  const body = text
    .replace(/\s+/g, ' ')
    .replace(/\s+([,.;)])/g, '$1')
    .replace(/\(\)/g, '')
    .replace(/^[\s,;]+/, '')
    .replace(/,(?=[,.;])/g, '')
    .replace(/[\s,;]+$/, '')
    .trim()
  const sentence = body.charAt(0).toUpperCase() + body.slice(1)
  return /[.?!]["”’)]?$/.test(sentence) ? sentence : `${sentence}.`
}
