import { countryOf, isCountryWord } from '../countries'
import type { Known } from './find-mentions'
import type { Mention } from './mention'
import { type Kind, singular } from './noun-kinds'
import { type Gender, isFirstName } from './person-nouns'

/** Somebody or something that a text speaks of, with all that mentions it, in order. */
export type Referent = { readonly mentions: Mention[]; gender: Gender | undefined; kind: Kind | undefined }

export const isNamed = (referent: Referent): boolean => referent.mentions.some(mention => mention.name !== undefined)

export const newReferent = (mention: Mention): Referent => ({
  mentions: [mention],
  gender: mention.gender,
  kind: mention.kind,
})

/** Adds a mention; what it says of kind and gender holds for the referent where that was open. */
export function addMention(referent: Referent, mention: Mention): void {
  referent.mentions.push(mention)
  referent.gender ??= mention.gender
  referent.kind ??= mention.kind
}

/** Whether two names are of one: equal, a surname of a whole name, a short form that the text explains. */
export function isSameName(a: Mention, b: Mention, { book }: Known): boolean {
  if (a.name === undefined || b.name === undefined) return false
  const [x, y] = [plain(a.name), plain(b.name)]
  if (x === y || plain(book.abbreviations.get(x) ?? '') === y || plain(book.abbreviations.get(y) ?? '') === x)
    return true
  if (isCountryWord(x) && isCountryWord(y)) return countryOf(x) === countryOf(y) && !isAdjective(x) && !isAdjective(y)
  if (isShortName(x, y) || isShortName(y, x)) return true
  const persons = a.kind === 'person' || b.kind === 'person'
  if (!persons || (a.kind ?? 'person') !== 'person' || (b.kind ?? 'person') !== 'person') return false
  return isTailOf(x, y) || isTailOf(y, x)
}

/** "Manchester City" of "Manchester City Football Club", "Visio" of "Visio Corporation". */
const isShortName = (short: string, long: string): boolean =>
  long.startsWith(`${short} `) &&
  long
    .slice(short.length + 1)
    .split(' ')
    .every(word =>
      /^(F\.?C\.?|A\.?F\.?C|Football|Club|Inc\.?|Ltd\.?|Corp\.?|AG|plc|Group|Company|Corporation|Limited|University|Party|Treaty)$/.test(
        word,
      ),
    )

const isAdjective = (name: string): boolean => /(?:an|ese|ish|i|ch|er)$/.test(name) && countryOf(name) !== name

const plain = (name: string): string => name.replace(/^The /, '').replace(/\.$/, '')

/** "Holm" of "Anders Holm", "Rudolf III" of "King Rudolf III", "Rudolf" of the same. */
function isTailOf(part: string, whole: string): boolean {
  const some = part.split(' ')
  const all = whole.split(' ')
  if (some.length >= all.length) return false
  if (some.at(-1) === all.at(-1))
    return some.length === 1 || some[0] === all[0] || some.every(word => all.includes(word))
  if (some.length === 1 && some[0] === all[0] && isFirstName(some[0] ?? '')) return true
  return some.length === 1 && /^[IVX]+$/.test(all.at(-1) ?? '') && all.at(-2) === some[0]
}

/** Every noun that the text has used of it: heads, words before its name, words of its name. */
export function nounsOf(referent: Referent, { book }: Known): ReadonlySet<string> {
  const nouns = new Set<string>()
  for (const mention of referent.mentions) {
    if (mention.pronoun || mention.members) continue
    const { words } = mention.read.parse
    for (const word of words.slice(mention.from, mention.name === undefined ? mention.to : mention.head + 1))
      if (word.tag === 'NOUN' || word.tag === 'PROPN') nouns.add(singular(word.lower))
    for (const noun of book.nouns.get(mention.name ?? '') ?? []) nouns.add(noun)
  }
  return nouns
}
