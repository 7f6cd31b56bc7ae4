import type { Range, Word } from '../syntax/word'
import {
  EVENT_HEADS,
  NOBLE_TITLES,
  ORGANISATION_HEADS,
  PARTICLES,
  PLACE_HEADS,
  PLACE_LEADS,
  TITLES,
  TREATY_HEADS,
} from './entity-words'
import { isEventName } from './event-names'
import type { KnownNames } from './known-names'
import { inSingular, isCompoundPlace, isGivenName, isPlace } from './name-lexicon'
import { isOrganisationName } from './organisation-names'
import { byForm, titleLength } from './type-name'
import { isDesignation } from './weapon-names'

/** Works and offices whose names go on with "of". */
const OTHER_OF = new Set(
  'House Bill Statue Book Lord Knights Sons Daughters Rights Order Star Minister Secretary Chief Speaker Bank'.split(
    ' ',
  ),
)
const FUNCTION = /^(ADP|DET|PRON|SCONJ|CCONJ|AUX|PART|INTJ)$/

/** The words of a clause, what the document says of its names, and its text where that is at hand. */
export type NameReading = {
  readonly words: readonly Word[]
  readonly known: KnownNames
  readonly text: string | undefined
}

/** The name that begins at `from`, parted where a place or body stands before a person. */
export function namesAt(r: NameReading, from: number): readonly Range[] {
  if (!isName(r, from)) return []
  return parted(r, { from, to: nameEnd(r, from) })
}

export function textsOf(r: NameReading, range: Range): readonly string[] {
  return r.words.slice(range.from, range.to).map(word => word.text)
}

/** Nothing but space lies between the word and the one before it. */
export function touches(r: NameReading, i: number): boolean {
  const word = r.words[i]
  const last = r.words[i - 1]
  if (!word || !last || word.start < last.end) return false
  const gap = r.text?.slice(last.end, word.start)
  return gap === undefined ? word.start - last.end <= 1 : /^\s{0,4}$/.test(gap) && !/\n\s*\n/.test(gap)
}

export function isName(r: NameReading, i: number): boolean {
  const word = r.words[i]
  if (!word || word.tag === 'TIMEX' || word.tag === 'PUNCT') return false
  if (/^\p{Ll}\p{Lu}\p{L}|^(?:al|el|as|ash|ad|at|an|ul)-\p{Lu}/u.test(word.text)) return true
  if (!/^\p{Lu}/u.test(word.text)) return false
  if (isPlace(word.text) || isOrganisationName(word.text) || isEventName(word.text)) return true
  if (/^\p{Lu}{2,}$/u.test(word.text) || TITLES.has(word.text)) return true
  if (FUNCTION.test(word.tag)) return false
  return isInitial(r, i) ? isNameAtHead(r, i) : !isAfterQuote(r, i) || word.tag === 'PROPN'
}

/** "Pan Am": the tagger's word for the second counts for nothing after the first. */
function isCapital(r: NameReading, i: number): boolean {
  const word = r.words[i]
  return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && word.tag !== 'PRON' && word.tag !== 'TIMEX'
}

/** A sentence begins here, as far as can be seen. */
function isInitial(r: NameReading, i: number): boolean {
  const word = r.words[i]
  const last = r.words[i - 1]
  if (last && word && last.end <= word.start && word.start - last.end <= 1) return /^[.!?:]$/.test(last.text)
  if (r.text === undefined) return i === 0
  const before = r.text.slice(Math.max(0, (word?.start ?? 0) - 40), word?.start ?? 0).trimEnd()
  return before === '' || /[.!?:]["”’)]*$/.test(before)
}

function isAfterQuote(r: NameReading, i: number): boolean {
  return /^["“‘'(]$/.test(r.words[i - 1]?.text ?? '') && !isCapital(r, i + 1)
}

/** At the head of a sentence every word has a capital; a noun there is a name where another name follows. */
function isNameAtHead(r: NameReading, i: number): boolean {
  const word = r.words[i]
  if (!word) return false
  const next = r.words[i + 1]
  const follows = touches(r, i + 1) && /^\p{Lu}/u.test(next?.text ?? '') && !r.known.common.has(word.lower)
  if (/^(ADV|VERB|NUM)$/.test(word.tag)) return isGivenName(word.text) && follows
  if (/^(former|late|then|unlike|under|other|another|young|most|many|several|despite)$/.test(word.lower)) return false
  if (follows && word.tag !== 'PROPN')
    return !isPlace(next?.text ?? '') || inSingular(PLACE_HEADS, word.text) || word.tag === 'ADJ'
  if (word.tag === 'PROPN' && (isGivenName(word.text) || PARTICLES.has(next?.lower ?? ''))) return true
  if (word.tag === 'PROPN' && !r.known.common.has(word.lower))
    return (
      r.known.capitals.has(word.text) ||
      (!COMMON_ENDING.test(word.lower) && /^(VERB|AUX|ADV|PUNCT|PART|CCONJ)$/.test(next?.tag ?? '')) ||
      follows
    )
  return isGivenName(word.text) || r.known.people.has(word.text) || r.known.abbreviations.has(word.text)
}

/** Nouns of things: no name has them at the head of a sentence, where only the capital speaks for one. */
const COMMON_ENDING = /(?:s|ment|tion|sion|ness|ity|ence|ance|ship|ism|ing|age|ure|hood|dom)$/

function nameEnd(r: NameReading, from: number): number {
  let to = from + 1
  for (let next = stepOn(r, from, to); next > to; next = stepOn(r, from, to)) to = next
  return to
}

/** Where the name goes on from `at`; `at` itself where it ends. */
function stepOn(r: NameReading, from: number, at: number): number {
  const { words } = r
  const word = words[at]
  if (!word || !touches(r, at)) return at
  if (isCompoundPlace(r.words[from]?.text ?? '')) return at
  if (isName(r, at) || isNumeral(r, from, at) || isCapital(r, at)) return at + 1
  if (!touches(r, at + 1)) return at
  const after = words[at + 1]?.lower === 'the' && touches(r, at + 2) ? at + 2 : at + 1
  if (/^['’]s?$/.test(word.text)) return isName(r, at + 1) && ownsName(r, from, at) ? at + 2 : at
  if (PARTICLES.has(word.lower) && word.lower === word.text) return afterParticles(r, at)
  if (word.text === '&' && isName(r, at + 1)) return at + 2
  if (!isName(r, after)) return isEpithet(r, from, at) ? at + 2 : at
  if (/^(of|for|on|against)$/.test(word.lower)) return takesOf(r, from, at) ? after + 1 : at
  if (word.lower === 'and' || word.text === ',') return listsOn(r, from, at) ? after + 1 : at
  return isEpithet(r, from, at) ? at + 2 : at
}

/** "Apollo 11", "Bf 109", "Boeing 747": a bare figure, and no noun that it counts. */
function isNumeral(r: NameReading, from: number, at: number): boolean {
  const word = r.words[at]
  if (!word || !/^\d{1,4}[A-Z]?(?:\/[A-Z]\w*)?$/.test(word.text) || isPlace(textsOf(r, { from, to: at }).join(' ')))
    return false
  const next = r.words[at + 1]
  return (
    !(next?.tag === 'NOUN' && /s$/.test(next.lower)) &&
    !/^(Rs|Rs\.|USD|EUR|GBP|PKR|INR|In|No)$/.test(r.words[at - 1]?.text ?? '')
  )
}

function afterParticles(r: NameReading, at: number): number {
  let to = at
  while (PARTICLES.has(r.words[to]?.text ?? '') && touches(r, to)) to++
  return isName(r, to) && touches(r, to) ? to + 1 : at
}

/** "Hudson's Bay Company", "Thirty Years' War", but not "Turkey's Grand Assembly" or "Moscow's Red Square". */
function ownsName(r: NameReading, from: number, at: number): boolean {
  const owner = textsOf(r, { from, to: at })
  const text = owner.join(' ')
  if (owner.length > 3 || isPlace(text) || isOrganisationName(text) || r.known.people.has(text)) return false
  const form = byForm(textsOf(r, { from, to: nameEnd(r, at + 1) }))
  return form !== undefined && form !== 'weapon' && byForm(owner) === undefined && !r.known.abbreviations.has(text)
}

function takesOf(r: NameReading, from: number, at: number): boolean {
  const head = r.words[at - 1]?.text ?? ''
  if (isPlace(textsOf(r, { from, to: at }).join(' '))) return false
  if (r.words[at]?.lower !== 'of')
    return /^(Organi[sz]ation|Agency|Association|Committee|Council|Campaign|Institute|Centre|Center|Convention|Conference|Treaty|Agreement|Fund|Commission|War|Partnership|Society|Board|Office)$/.test(
      head,
    )
  const heads = [TREATY_HEADS, EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS, PLACE_LEADS, NOBLE_TITLES, OTHER_OF]
  return heads.some(set => inSingular(set, head)) || (isGivenName(head) && at - from === 1)
}

/** "Treaty of Peace, Friendship and Cooperation": a list inside the name of a body or treaty. */
function listsOn(r: NameReading, from: number, at: number): boolean {
  const parts = textsOf(r, { from, to: at })
  if (isPlace(`${parts.at(-1)} and ${r.words[at + 1]?.text}`)) return true
  if (!parts.some(part => /^(of|for|on)$/.test(part)) || isPlace(parts.at(-1) ?? '')) return false
  if (isPlace(r.words[at + 1]?.text ?? '') || isGivenName(r.words[at + 1]?.text ?? '')) return false
  const form = byForm(parts)
  if (form !== 'treaty' && form !== 'organisation' && !/^(?:Battles|Wars|Sieges)$/.test(parts[0] ?? '')) return false
  return r.words[at]?.text !== ',' || (r.words[at + 2]?.lower === 'and' && isName(r, at + 3))
}

/** "Alexander the Great". */
function isEpithet(r: NameReading, from: number, at: number): boolean {
  const name = r.words[at - 1]?.text ?? ''
  return (
    r.words[at]?.text === 'the' && at - from <= 2 && isGivenName(name) && /^\p{Lu}/u.test(r.words[at + 1]?.text ?? '')
  )
}

/** "Russian | Foreign Minister Sergey Lavrov", "Pakistan Army | General Bajwa", "Finnish | Linus Torvalds". */
function parted(r: NameReading, range: Range): readonly Range[] {
  const parts = textsOf(r, range)
  for (let k = 1; k < parts.length; k++) {
    const lead = parts.slice(0, k)
    const rest = parts.slice(k)
    const title = titleLength(rest)
    const person =
      title > 0
        ? rest.length > title && rest[title] !== 'of' && byForm(rest) === undefined
        : isGivenName(rest[0] ?? '') && rest.length > 1 && isPlace(lead.join(' '))
    const body = isPlace(lead.join(' ')) || isOrganisationName(lead.join(' ')) || byForm(lead) === 'organisation'
    const made = isPlace(lead.join(' ')) && isDesignation(rest[0] ?? '')
    if (made || (person && body && titleLength(lead) === 0 && byForm(parts) === undefined)) {
      const at = range.from + k
      return [
        { from: range.from, to: at },
        { from: at, to: range.to },
      ]
    }
  }
  return [range]
}
