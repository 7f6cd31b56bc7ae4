import type { EntityType } from '../generate/generated'
import {
  EVENT_HEADS,
  NOBLE_TITLES,
  OCCUPATIONS,
  ORGANISATION_HEADS,
  OTHER_HEADS,
  PARTICLES,
  PERSON_VERBS,
  PLACE_HEADS,
  PLACE_LEADS,
  ROMAN,
  TITLE_LEADS,
  TITLES,
  TREATY_HEADS,
} from './entity-words'
import { isEventName, isOtherName } from './event-names'
import type { KnownNames } from './known-names'
import { inSingular, isGivenName, isInitial, isPlace, isPlaceLead } from './name-lexicon'
import { isOrganisationName } from './organisation-names'
import { isWeaponName } from './weapon-names'

/** The words beside a name, in lower case. */
export type Around = {
  readonly before: string
  readonly after: string
  /** The word before `before`: tells "sailed from Seville" from "bought from Ryanair". */
  readonly lead?: string
}

const nowhere: Around = { before: '', after: '' }

/** What a name names. `parts` are its words. Lists of names come first, then its form, then the words around it. */
export function typeOfName(parts: readonly string[], known: KnownNames, around: Around = nowhere): EntityType {
  const text = parts.join(' ').replace(/ (['’]s?)(?= |$)/g, '$1')
  return (
    bySurname(text, known, around) ??
    byList(text, known) ??
    byForm(parts) ??
    byPerson(parts, known, around) ??
    bySurroundings(parts, around)
  )
}

/** "Washington" in a text on General Washington, but not "in Washington". */
const bySurname = (text: string, known: KnownNames, around: Around): EntityType | undefined =>
  known.people.has(text) && !isWhere(around.before) ? 'person' : undefined

function byList(text: string, known: KnownNames): EntityType | undefined {
  if (isOtherName(text)) return 'other'
  if (isOrganisationName(text)) return 'organisation'
  if (isEventName(text)) return 'event'
  if (isPlace(text)) return 'place'
  return known.abbreviations.get(text.replace(/['’]?s$/, '')) ?? known.abbreviations.get(text)
}

/** By its head: the last word, or the last before "of". */
export function byForm(parts: readonly string[]): EntityType | undefined {
  if (isWeaponName(parts)) return 'weapon'
  if (parts.length < 2) return undefined
  const of = parts.findIndex((part, i) => i > 0 && /^(of|for|on|against|to|in)$/.test(part))
  const front = (of < 0 ? parts : parts.slice(0, of)).filter(part => !ROMAN.test(part) && !/^\d/.test(part))
  const head = front.at(-1) ?? ''
  const lead = parts[0] ?? ''
  if (/^(Operation|Exercise|Hurricane|Typhoon|Cyclone|Expo|Tropical)$/.test(lead)) return 'event'
  if (/^(Congress|Diet|Synod|Council)$/.test(head) && of > 0)
    return isPlace(parts.at(-1) ?? '') ? 'event' : 'organisation'
  if (head === 'Congress') return 'organisation'
  if (OTHER_HEADS.has(head) || /Economic Corridor/.test(parts.join(' '))) return 'other'
  if (inSingular(TREATY_HEADS, head) && !isPersonWithTitle(parts, head)) return 'treaty'
  const tail = of > 0 && parts.length - of > 2 && parts.at(-2) !== 'the' ? (parts.at(-1) ?? '') : ''
  if (ORGANISATION_HEADS.has(tail) && !inSingular(EVENT_HEADS, head)) return 'organisation'
  if (inSingular(EVENT_HEADS, head)) return 'event'
  if (inSingular(ORGANISATION_HEADS, head)) return 'organisation'
  if (inSingular(PLACE_HEADS, head) || PLACE_LEADS.has(lead)) return 'place'
  return undefined
}

/** "President Law", "Bill Act": a surname that is a word. */
const isPersonWithTitle = (parts: readonly string[], head: string): boolean =>
  /^(Law|Bill|Peace|Act)$/.test(head) && (TITLES.has(parts[0] ?? '') || isGivenName(parts[0] ?? ''))

/** How many words at its head are a title: "Prime Minister Imran Khan" has two, "Duke of Wellington" three at most. */
export function titleLength(parts: readonly string[]): number {
  let lead = 0
  while (lead < parts.length && TITLE_LEADS.has(parts[lead] ?? '') && !TITLES.has(parts[lead] ?? '')) lead++
  let to = lead
  while (to < parts.length && (TITLES.has(parts[to] ?? '') || (to > lead && TITLE_LEADS.has(parts[to] ?? '')))) to++
  if (to === lead) return 0
  if (
    parts[to] === 'of' &&
    /^(State|Defen[cs]e|Foreign|Finance|War|Staff|Commerce|Labor|Energy|Justice)$/.test(parts[to + 1] ?? '')
  ) {
    const affairs = parts[to + 2] === 'Affairs' ? 3 : 2
    return to + affairs
  }
  return to
}

function byPerson(parts: readonly string[], known: KnownNames, around: Around): EntityType | undefined {
  const title = titleLength(parts)
  const name = parts.slice(title)
  const first = name[0] ?? ''
  if (title > 0 && name.length === 0) return title > 1 || parts.length > 1 ? 'other' : undefined
  if (/^(Saint|St\.?)$/.test(parts[0] ?? '') && isWhere(around.before)) return 'place'
  if (title > 0 && first === 'of') return NOBLE_TITLES.has(parts[title - 1] ?? '') ? 'person' : 'other'
  if (title > 0) return 'person'
  const text = parts.join(' ')
  if (known.people.has(text)) return 'person'
  if (parts.some(part => /\d/.test(part)) || isPlaceLead(first)) return undefined
  if (parts.length === 1) return byOneName(first, around)
  if (isGivenName(first) || parts.some((part, i) => i > 0 && isInitial(part))) return 'person'
  if (parts.some((part, i) => i > 0 && (PARTICLES.has(part) || /^(Bin|Ibn|Abu|al-|el-|Al-|El-)/.test(part))))
    return 'person'
  if (known.people.has(parts.at(-1) ?? '') && parts.length <= 3) return 'person'
  return undefined
}

function byOneName(name: string, around: Around): EntityType | undefined {
  if (isWhere(around.before) && !isGivenName(name)) return undefined
  if (/(?:ists|ians|ries)$/.test(name)) return undefined
  return isGivenName(name) || OCCUPATIONS.has(around.before) || PERSON_VERBS.has(around.after) ? 'person' : undefined
}

const isWhere = (before: string): boolean =>
  /^(in|at|near|outside|around|throughout|across|off|toward|towards|into|inside|reached|entered|besieged|captured|occupied|conquered|struck|hit|invaded|bombed|flooded|shelled|liberated)$/.test(
    before,
  )

/** Verbs and nouns of going, and the places one goes from. */
const MOVES =
  /^(?:sail|march|fl[ey]|flew|fled|mov|travel|go|went|gone|return|came|come|rode|retreat|withdr|voyag|sent|exile|deport|trip|road|way|route|journey|visit|led|emigrat|ship|transfer|walk|escap|railway|line|march|brought|court|capital|pilgrimage|access)\p{L}*$/u

const PLACE_ENDING =
  /(?:burg|ville|stan|grad|shire|polis|heim|abad|pur|minster|borough|chester|mouth|stadt|furt|hagen|gorod)$/

/** Nothing in the name tells: the words beside it may. */
function bySurroundings(parts: readonly string[], around: Around): EntityType {
  const text = parts.join(' ')
  const plain = parts.every(part => /^\p{Lu}[\p{Ll}’'-]+(?:-\p{Lu}\p{Ll}+)?$/u.test(part))
  if (isAcronym(text)) return 'organisation'
  if (plain && PLACE_ENDING.test(text)) return 'place'
  if (plain && isWhere(around.before)) return 'place'
  if (parts.every(isPlace)) return 'place'
  if (!plain || parts.some(isPlaceLead)) return 'other'
  if (OCCUPATIONS.has(around.before) || PERSON_VERBS.has(around.after)) return 'person'
  if (parts.length === 1) return /^(to|from)$/.test(around.before) && MOVES.test(around.lead ?? '') ? 'place' : 'other'
  if (around.before === 'the' || parts.length > 3) return 'other'
  return 'person'
}

const isAcronym = (text: string): boolean => /^(?:\p{Lu}{2,6}|(?:\p{Lu}\.){2,5})$/u.test(text)
