import type { Edtf } from '../edtf/edtf'
import type { Excerpt } from '../generate/generated'
import { squeezed } from '../text/mask'
import { type StampDate, stampDates } from './stamp-dates'
import { isLong, type TextLine } from './text-line'

/** What a line that dates its article is. `updated` is a later version of the text, `accepted` a day before it came out. */
export type DateLineKind =
  | 'published'
  | 'stamp'
  | 'byline'
  | 'volume'
  | 'dateline'
  | 'copyright'
  | 'updated'
  | 'accepted'

/** `value`: EDTF; its year is `XXXX` where the line leaves it out. */
export type DateLine = {
  readonly kind: DateLineKind
  readonly value: Edtf
  readonly excerpt: Excerpt
  readonly line: TextLine
}

/** The dates that a line gives to the article it stands in; mostly none. */
export function dateLines(text: string, line: TextLine): readonly DateLine[] {
  if (!/\d/.test(line.words) || (isLong(line.block) && !mayBeDateline(text, line))) return []
  const found = stampDates(text, line)
  if (found.length === 0) return []
  const lineAs = (kind: DateLineKind, { value, excerpt }: StampDate): DateLine => ({ kind, value, excerpt, line })
  if (!isLong(line.block)) {
    const labelled = found.flatMap((date, i) => {
      const kind = labelBefore(text.slice(found[i - 1]?.excerpt.end ?? line.start, date.excerpt.start))
      return kind ? [lineAs(kind, date)] : []
    })
    if (labelled.length > 0) return labelled
    const kind = kindOf(text, line, found)
    const date = kind === 'copyright' ? found.at(-1) : found[0]
    if (kind && date) return [lineAs(kind, date)]
  }
  const [first] = found
  return first && isDateline(text, line, first) ? [lineAs('dateline', first)] : []
}

const OF_DATE = '[^\\p{L}]*(?:on|in|at)?[^\\p{L}]*(?:the )?(?:(?:mon|tue|wed|thu|fri|sat|sun)\\p{Ll}*,? )?$'
const LABELS: readonly (readonly [RegExp, DateLineKind])[] = [
  [
    new RegExp(`(?:last |page last )?(?:updated|modified|revised|reviewed|edited)(?: online)?${OF_DATE}`, 'iu'),
    'updated',
  ],
  [new RegExp(`(?:accepted|received)(?: for publication)?${OF_DATE}`, 'iu'), 'accepted'],
  [
    new RegExp(
      `(?:(?:first |originally )?(?:published|posted|issued|released|appeared|appears in print|delivered|aired|broadcast)(?: online)?(?: by [^.;:]{2,50}?,?)?|(?:publication|release|issue|posting) date|date(?: of (?:publication|issue|delivery)| published| posted| issued)?|dated)${OF_DATE}`,
      'iu',
    ),
    'published',
  ],
]
/** "This essay was", "An earlier version of this article". */
const SELF =
  /^\W*(?:an? (?:\w+ )?version of )?(?:this|the above) (?:article|essay|story|report|post|piece|text|speech|paper|page|entry|column|interview|lecture|review)(?: (?:was|is|has been|had been))?(?: (?:first|last|originally))? ?$/i
const NOT_ITS_OWN = /\b(?:accessed|retrieved|printed|visited|downloaded|born|died|deadline|due|next|event)\b/i

function labelBefore(between: string): DateLineKind | undefined {
  if (NOT_ITS_OWN.test(between)) return undefined
  const words = between.replace(/\s+/g, ' ')
  for (const [pattern, kind] of LABELS) {
    const match = pattern.exec(words)
    if (!match) continue
    const lead = words.slice(0, match.index)
    // "The decree was published on 5 May" is an event, not a label.
    return SELF.test(lead) || (isMeta(lead) && !/^\s*The\s/.test(lead)) ? kind : undefined
  }
  return undefined
}

function kindOf(text: string, line: TextLine, found: readonly StampDate[]): DateLineKind | undefined {
  const [date] = found
  if (!date || NOT_ITS_OWN.test(line.words)) return undefined
  if (/^\W*(?:©|\(c\)|copyright\b)/i.test(line.words)) return 'copyright'
  const dates = found.map(one => one.excerpt)
  const rest = squeezed(
    text,
    line,
    [...line.block.masks, ...dates].sort((a, b) => a.start - b.start),
  )
  if (VOLUME.test(rest)) return 'volume'
  const exact = date.value.length > 4
  if (!exact) return undefined
  if (BARE.test(rest)) return 'stamp'
  if (!isMeta(rest)) return undefined
  if (/^by\s/i.test(rest)) return 'byline'
  const parted = PARTED.test(text.slice(line.start, date.excerpt.start))
  const closed = /^[^\p{L}\d]*(?:$|[|·•—–/]|-\s)/u.test(text.slice(date.excerpt.end, line.end))
  return (/[|·•]/.test(rest) || PUBLICATION.test(rest)) && (parted || closed) ? 'byline' : undefined
}

/** A date begins a part of its line. */
const PARTED = /(?:^|[|·•—–/]|\s-)\s*(?:\p{Lu}\p{Ll}+day,? )?$/u
/** "Vol. 12, No. 3", "Issue 14", "No. 37 of the Gazette". */
const VOLUME = /^(?:.{0,60}[\s,|·•(])?(?:vol(?:ume)?|issue|no|nr|number)\b[.:]? ?(?:\d{1,4}|[IVXLC]+)\b/i
/** What may stand beside the date of a stamp: weekday, time of day, time zone. */
const BARE =
  /^[^\p{L}\d]*(?:(?:mon|tue|wed|thu|fri|sat|sun)\p{Ll}*)?[^\p{L}\d]*(?:(?:at |t)?\d{1,2}[:.]\d\d(?::\d\d)?(?: ?[ap]\.?m\.?)?(?: ?\(?[A-Z]{1,4}\)?)?)?[^\p{L}\d]*$/iu
/** Words in small letters that stand in the line of a newspaper's head or an author's name. */
const META_WORDS =
  /^(?:by|on|in|at|of|the|and|de|van|von|der|du|la|le|al|el|bin|ibn|min|mins|minute|minutes|read|staff|writer|reporter|correspondent|editor|edition|page|issue|for|posted|published|updated|a\.?m\.?|p\.?m\.?|to|with|comments?)$/
const PUBLICATION =
  /\b(?:Times|Herald|Post|Journal|Gazette|Tribune|Review|News|Monitor|Magazine|Bulletin|Chronicle|Newsletter|Mail|Observer|Star|Daily|Weekly|Courier|Dispatch|Mercury|Standard|Telegraph|Digest|Quarterly|Echo|Argus|Examiner|Register|Sentinel)\b/

/** No word of a sentence, only names and such as stand in a byline. */
const isMeta = (rest: string): boolean =>
  rest.split(/[^\p{L}’'.-]+/u).every(word => !/^\p{Ll}/u.test(word) || META_WORDS.test(word)) && !/[.!?]$/.test(rest)

/** What cannot begin with a dateline need not be searched for dates. */
function mayBeDateline(text: string, line: TextLine): boolean {
  const opening = /^(?:\p{Lu}[\p{L}.’'-]*[ ,]+){1,7}/u.exec(text.slice(line.start, line.end))
  return opening !== null && /\p{Lu}{3}/u.test(opening[0])
}

/** "PORT WLADIR, Nov. 20 (Union Press) –" before the first sentence. */
function isDateline(text: string, line: TextLine, { value, excerpt }: StampDate): boolean {
  if (value.length < 7 || line.block.kind !== 'paragraph') return false
  const before = text.slice(line.start, excerpt.start)
  const after = text.slice(excerpt.end, excerpt.end + 40)
  const place = /^(?:\p{Lu}[\p{Lu}\p{L}.’'-]*[ ,]+){1,6}(?:\p{Lu}\p{Ll}+day, )?[[(]?$/u.test(before)
  if (!place || !/\p{Lu}{3}/u.test(before)) return false
  return /^[\])]?,? ?(?:\([\p{L}\d .&’'/-]{2,30}\) ?|\/[\p{L} ]{2,20}\/ ?)?(?:[—–]|-{1,2}\s)/u.test(after)
}
