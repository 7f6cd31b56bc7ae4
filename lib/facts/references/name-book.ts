import { isCountryWord } from '../countries'
import { kindOfNoun } from './noun-kinds'
import { type Gender, isPersonNoun } from './person-nouns'

/** What a document says of its names as a whole: what each is, and what each abbreviation stands for. */
export type NameBook = {
  /** Nouns that the text says of a name: "Microsoft is an American corporation" gives `corporation`. */
  readonly nouns: ReadonlyMap<string, ReadonlySet<string>>
  /** "Organisation of Islamic Cooperation" for "OIC", where the text introduces the one by the other. */
  readonly abbreviations: ReadonlyMap<string, string>
  /** Surnames and single names that the text mostly takes up with "he" or "she". */
  readonly genders: ReadonlyMap<string, Gender>
  /** Words of the names of firms: "Harlan" of "the R.W. Harlan Watch Co.". */
  readonly firms: ReadonlySet<string>
}

export const emptyNameBook: NameBook = {
  nouns: new Map(),
  abbreviations: new Map(),
  genders: new Map(),
  firms: new Set(),
}

const WORD = "\\p{Lu}[\\p{L}\\p{N}’'&-]{0,40}\\.?"
const NAME = `${WORD}(?:[ \u00a0](?:(?:of|the|and|de|von|van|der|for)[ \u00a0]){0,2}${WORD}){0,6}`
const copula = new RegExp(`(${NAME})(?: \\([^()]{1,40}\\))? (?:is|was|are|were) (?:an?|the) ([^.,;:()]{3,90})`, 'gu')
const apposition = new RegExp(`(${NAME})(?: \\([^()]{1,40}\\))?, (?:an?|the) ([^.,;:()]{3,90})[,.;]`, 'gu')
const before = new RegExp(`\\b([\\p{Ll}][\\p{Ll}-]{2,}) (${NAME})`, 'gu')
const ofName = new RegExp(`\\b[Tt]he ([\\p{Ll}]{3,}) of (${NAME})`, 'gu')

/** What only a person, and what only a firm does: a name that nothing else tells of is one by that. */
const living = new RegExp(
  `(${NAME})(?: \\([^()]{1,40}\\))? (?:was (?:born|educated|knighted|widowed|orphaned)|died|married|studied (?:at|in|under|with|law|medicine)|graduated (?:from|in|at|with))\\b`,
  'gu',
)
const trading = new RegExp(
  `(${NAME}) (?:was incorporated|went (?:bankrupt|public)|filed for bankruptcy|was floated|was listed on)\\b`,
  'gu',
)
const firm = new RegExp(`(${NAME})(?: (?:and|&))? (?:Co|Inc|Ltd|Corp|Company|Corporation|Limited|plc|GmbH)\\b`, 'gu')

const readFirms = (text: string): ReadonlySet<string> =>
  new Set(
    [...text.matchAll(firm)].flatMap(match =>
      (match[1] ?? '').split(/\s+/).filter(word => /^\p{Lu}\p{Ll}+$/u.test(word)),
    ),
  )

/** Reads the whole text once; later mentions count too, because a name means the same thing throughout. */
export function readNameBook(text: string): NameBook {
  const nouns = new Map<string, Set<string>>()
  const learn = (name: string | undefined, noun: string | undefined): void => {
    const key = (name ?? '')
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, '')
      // "He lived in Lund. Mack was born": a full stop ends a sentence, after short words only a name goes on.
      .replace(/^.*\p{Ll}{3}\. /u, '')
      .replace(/^The /, '')
    if (key === '' || isCountryWord(key) || !noun || !(kindOfNoun(noun) || isPersonNoun(noun))) return
    nouns.set(key, (nouns.get(key) ?? new Set()).add(noun))
  }
  for (const pattern of [copula, apposition])
    for (const match of text.matchAll(pattern)) learn(match[1], headNoun(match[2] ?? ''))
  for (const match of text.matchAll(living)) learn(match[1], 'person')
  for (const match of text.matchAll(trading)) learn(match[1], 'company')
  for (const match of text.matchAll(before)) learn(match[2], match[1])
  for (const match of text.matchAll(ofName)) if (kindOfNoun(match[1] ?? '') === 'place') learn(match[2], match[1])
  return { nouns, abbreviations: readAbbreviations(text), genders: readGenders(text), firms: readFirms(text) }
}

const PRONOUN = /\b(he|his|him|himself|she|her|herself|it|its|itself|they|their)\b/

/** Of the pronouns that come first after a name in its sentence, most must be of one gender. */
function readGenders(text: string): ReadonlyMap<string, Gender> {
  const counts = new Map<string, { he: number; she: number; other: number }>()
  for (const match of text.matchAll(/(?<![.!?]\s|^)(\p{Lu}[\p{Ll}’'-]{2,})(?= \p{Ll}|,)([^.!?\n]{1,120})/gmu))
    countPronoun(match, counts)
  for (const match of text.matchAll(/(?<=[.!?\n]\s?)(\p{Lu}[\p{Ll}’'-]{2,})(?= \p{Ll}|,)([^.!?\n]{1,120})/gu))
    countPronoun(match, counts)
  const genders = new Map<string, Gender>()
  for (const [name, { he, she, other }] of counts) {
    if (he > 2 * (she + other)) genders.set(name, 'he')
    if (she > 2 * (he + other)) genders.set(name, 'she')
  }
  return genders
}

function countPronoun(match: RegExpExecArray, counts: Map<string, { he: number; she: number; other: number }>): void {
  const [, name = '', rest = ''] = match
  if (
    isCountryWord(name) ||
    /\b(?:in|at|to|from|near|into|of|the)\s$/.test(match.input.slice(Math.max(0, match.index - 8), match.index))
  )
    return
  if (/\p{Lu}\p{Ll}/u.test(rest.slice(0, rest.search(PRONOUN)))) return
  const pronoun = PRONOUN.exec(rest)?.[1]
  if (!pronoun) return
  const count = counts.get(name) ?? { he: 0, she: 0, other: 0 }
  if (/^h(e|is|im)/.test(pronoun)) count.he++
  else if (/^(she|her)/.test(pronoun)) count.she++
  else count.other++
  counts.set(name, count)
}

/** "multinational computer technology corporation based in Redmond": the last noun before what follows the phrase. */
function headNoun(phrase: string): string | undefined {
  const core = phrase.split(
    /\s(?:of|in|that|which|who|whom|based|with|for|from|on|at|by|to|and|or|under|near|founded)\s/,
  )[0]
  const head = core?.trim().split(/\s+/).at(-1)
  return head && /^\p{Ll}/u.test(head) ? head : undefined
}

/** "Collective Security Treaty Organization (CSTO)": letters of the short form open words of the long one, in order. */
function readAbbreviations(text: string): ReadonlyMap<string, string> {
  const found = new Map<string, string>()
  for (const match of text.matchAll(/\((?:the )?(\p{Lu}[\p{L}&-]{1,8})\)/gu)) {
    const short = match[1] ?? ''
    if (!/^\p{Lu}{2,}|^\p{Lu}\p{L}*\p{Lu}/u.test(short) || found.has(short)) continue
    const long = longForm(text.slice(Math.max(0, match.index - 120), match.index), short)
    if (long) found.set(short, long)
  }
  return found
}

/** The fewest words before the bracket whose first letters hold the short form. */
function longForm(before: string, short: string): string | undefined {
  const words = (/[^.;:!?()\n]*$/.exec(before)?.[0] ?? '').trim().split(/\s+/)
  const letters = short.replace(/s$/, '').replace(/[&-]/g, '').toLowerCase()
  for (let take = 2; take <= Math.min(words.length, letters.length + 4); take++) {
    const tail = words.slice(-take)
    const initials = tail.flatMap(word => word.split('-')).map(part => part.charAt(0).toLowerCase())
    if (initials[0] !== letters[0] || /^(of|the|and|for|in)$/.test(tail[0] ?? '')) continue
    if (isSubsequence(letters, initials)) return tail.join(' ').replace(/[,]$/, '')
  }
  return undefined
}

function isSubsequence(letters: string, initials: readonly string[]): boolean {
  let at = 0
  for (const initial of initials) if (initial === letters[at]) at++
  return at === letters.length
}
