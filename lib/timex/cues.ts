/**
 * What a sentence must hold for a parser to find anything in it: one look at each word settles for all parsers which of
 * them need run. Bits; a parser names groups of them, and of every group one must be there.
 */
export const CUE = {
  digit: 1,
  month: 2,
  weekday: 4,
  season: 8,
  unit: 16,
  century: 32,
  /** "morning", "noon". */
  dayPart: 64,
  /** "quarter", "half", "part". */
  share: 128,
  era: 256,
  ordinal: 512,
  feast: 1024,
  /** "later", "ago". */
  way: 2048,
  /** "yesterday", "tonight". */
  near: 4096,
  /** "every", "annually". */
  set: 8192,
  /** "now", "recent", "former". */
  reference: 16_384,
  /** "twenties", "sixties". */
  tens: 32_768,
  fiscal: 65_536,
  /** "then". */
  back: 131_072,
} as const

const WORDS: readonly (readonly [cue: number, words: string])[] = [
  [
    CUE.month,
    'january jan february feb march mar april apr may june jun july jul august aug september sep sept october oct november nov december dec',
  ],
  [CUE.weekday, 'monday tuesday wednesday thursday friday saturday sunday'],
  [CUE.weekday, 'mondays tuesdays wednesdays thursdays fridays saturdays sundays'],
  [CUE.season, 'spring summer autumn fall winter springtime summertime wintertime'],
  [
    CUE.unit,
    'hour minute day fortnight week month year decade hours minutes days fortnights weeks months years decades weekend weekends quarter midyear midcentury',
  ],
  [CUE.unit | CUE.century, 'century centurys centurie centuries millennium'],
  [CUE.dayPart, 'morning mornings afternoon afternoons evening evenings night nights midnight noon dawn dusk'],
  [CUE.share, 'quarter quarters half part q'],
  [CUE.era, 'bc bce ad ce b d e'],
  [
    CUE.ordinal,
    'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth thirtieth fortieth fiftieth sixtieth seventieth eightieth ninetieth',
  ],
  [
    CUE.feast,
    'year years christmas boxing valentine valentines may bastille halloween hallowe saints souls easter michaelmas candlemas epiphany midsummer armistice patrick good palm ash shrove maundy holy ascension whit whitsun whitsunday whitsuntide pentecost trinity corpus',
  ],
  [CUE.way, 'later after afterward afterwards thereafter earlier before previously ago hence'],
  [CUE.near, 'yesterday today tomorrow tonight'],
  [CUE.set, 'daily nightly weekly monthly quarterly yearly annually annual every each per'],
  [
    CUE.reference,
    'now nowadays currently presently present modern these date being current recently lately recent formerly former past time future',
  ],
  [CUE.tens, 'twenties thirties forties fifties sixties seventies eighties nineties noughties'],
  [CUE.back, 'then'],
  [CUE.fiscal, 'fiscal financial fy year'],
]

const CUES = new Map<string, number>()
for (const [cue, words] of WORDS) for (const word of words.split(' ')) CUES.set(word, (CUES.get(word) ?? 0) | cue)

/** No word of time is longer; a run of letters that is needs no look-up. */
const LONGEST = 12

/** All cues of a text, in one pass over its characters; words are runs of the letters a to z. */
export function cuesOf(prose: string): number {
  let cues = 0
  let start = -1
  for (let i = 0; i <= prose.length; i++) {
    const code = i < prose.length ? prose.charCodeAt(i) : 32
    const letter = code | 32
    if (letter >= 97 && letter <= 122) {
      if (start < 0) start = i
      continue
    }
    if (start >= 0) {
      if (i - start <= LONGEST) cues |= CUES.get(prose.slice(start, i).toLowerCase()) ?? 0
      start = -1
    }
    if (code >= 48 && code <= 57) cues |= CUE.digit
  }
  return cues
}
