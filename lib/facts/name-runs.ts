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
import type { KnownNames } from './known-names'
import { inSingular, isCompoundPlace, isGivenName, isPlace } from './name-lexicon'
import { isOrganisationName } from './organisation-names'
import { isEventName } from './event-names'
import { byForm, titleLength } from './type-name'
import { isDesignation } from './weapon-names'

/** Works and offices whose names go on with "of". */
const OTHER_OF = new Set('House Bill Statue Book Lord Knights Sons Daughters Rights Order Star Minister Secretary Chief Speaker Bank'.split(' '))
const FUNCTION = /^(ADP|DET|PRON|SCONJ|CCONJ|AUX|PART|INTJ)$/

/** Names in a row of words: the words with a capital that belong together, with what ties them ("of", "de", "'s"). */
export class NameReader {
  constructor(
    private readonly words: readonly Word[],
    private readonly known: KnownNames,
    private readonly text: string | undefined,
  ) {}

  /** The name that begins at `from`, parted where a place or body stands before a person. */
  at(from: number): readonly Range[] {
    if (!this.isName(from)) return []
    return this.parted({ from, to: this.end(from) })
  }

  texts(range: Range): readonly string[] {
    return this.words.slice(range.from, range.to).map(word => word.text)
  }

  /** Nothing but space lies between the word and the one before it. */
  touches(i: number): boolean {
    const word = this.words[i]
    const last = this.words[i - 1]
    if (!word || !last || word.start < last.end) return false
    const gap = this.text?.slice(last.end, word.start)
    return gap === undefined ? word.start - last.end <= 1 : /^\s{0,4}$/.test(gap) && !/\n\s*\n/.test(gap)
  }

  isName(i: number): boolean {
    const word = this.words[i]
    if (!word || word.tag === 'TIMEX' || word.tag === 'PUNCT') return false
    if (/^\p{Ll}\p{Lu}\p{L}|^(?:al|el|as|ash|ad|at|an|ul)-\p{Lu}/u.test(word.text)) return true
    if (!/^\p{Lu}/u.test(word.text)) return false
    if (isPlace(word.text) || isOrganisationName(word.text) || isEventName(word.text)) return true
    if (/^\p{Lu}{2,}$/u.test(word.text) || TITLES.has(word.text)) return true
    if (FUNCTION.test(word.tag)) return false
    return this.isInitial(i) ? this.isNameAtHead(i) : !this.isAfterQuote(i) || word.tag === 'PROPN'
  }

  /** "Pan Am": the tagger's word for the second counts for nothing after the first. */
  private isCapital(i: number): boolean {
    const word = this.words[i]
    return word !== undefined && /^\p{Lu}\p{Ll}/u.test(word.text) && word.tag !== 'PRON' && word.tag !== 'TIMEX'
  }

  /** A sentence begins here, as far as can be seen. */
  private isInitial(i: number): boolean {
    const word = this.words[i]
    const last = this.words[i - 1]
    if (last && word && last.end <= word.start && word.start - last.end <= 1) return /^[.!?:]$/.test(last.text)
    if (this.text === undefined) return i === 0
    const before = this.text.slice(Math.max(0, (word?.start ?? 0) - 40), word?.start ?? 0).trimEnd()
    return before === '' || /[.!?:]["”’)]*$/.test(before)
  }

  private isAfterQuote(i: number): boolean {
    return /^["“‘'(]$/.test(this.words[i - 1]?.text ?? '') && !this.isCapital(i + 1)
  }

  /** At the head of a sentence every word has a capital; a noun there is a name where another name follows. */
  private isNameAtHead(i: number): boolean {
    const word = this.words[i]
    if (!word) return false
    const next = this.words[i + 1]
    const follows = this.touches(i + 1) && /^\p{Lu}/u.test(next?.text ?? '') && !this.known.common.has(word.lower)
    if (/^(ADV|VERB|NUM)$/.test(word.tag)) return isGivenName(word.text) && follows
    if (/^(former|late|then|unlike|under|other|another|young|most|many|several|despite)$/.test(word.lower)) return false
    if (follows && word.tag !== 'PROPN') return !isPlace(next?.text ?? '') || inSingular(PLACE_HEADS, word.text) || word.tag === 'ADJ'
    if (word.tag === 'PROPN' && (isGivenName(word.text) || PARTICLES.has(next?.lower ?? ''))) return true
    if (word.tag === 'PROPN' && !this.known.common.has(word.lower))
      return this.known.capitals.has(word.text) || (!/s$/.test(word.lower) && /^(VERB|AUX|ADV|PUNCT|PART|CCONJ)$/.test(next?.tag ?? '')) || follows
    return isGivenName(word.text) || this.known.people.has(word.text) || this.known.abbreviations.has(word.text)
  }

  private end(from: number): number {
    let to = from + 1
    for (let next = this.step(from, to); next > to; next = this.step(from, to)) to = next
    return to
  }

  /** Where the name goes on from `at`; `at` itself where it ends. */
  private step(from: number, at: number): number {
    const { words } = this
    const word = words[at]
    if (!word || !this.touches(at)) return at
    if (isCompoundPlace(this.words[from]?.text ?? '')) return at
    if (this.isName(at) || this.isNumeral(from, at) || this.isCapital(at)) return at + 1
    if (!this.touches(at + 1)) return at
    const after = words[at + 1]?.lower === 'the' && this.touches(at + 2) ? at + 2 : at + 1
    if (/^['’]s?$/.test(word.text)) return this.isName(at + 1) && this.ownsName(from, at) ? at + 2 : at
    if (PARTICLES.has(word.lower) && word.lower === word.text) return this.afterParticles(at)
    if (word.text === '&' && this.isName(at + 1)) return at + 2
    if (!this.isName(after)) return this.isEpithet(from, at) ? at + 2 : at
    if (/^(of|for|on|against)$/.test(word.lower)) return this.takesOf(from, at) ? after + 1 : at
    if (word.lower === 'and' || word.text === ',') return this.listsOn(from, at) ? after + 1 : at
    return this.isEpithet(from, at) ? at + 2 : at
  }

  /** "Apollo 11", "Bf 109", "Boeing 747": a bare figure, and no noun that it counts. */
  private isNumeral(from: number, at: number): boolean {
    const word = this.words[at]
    if (!word || !/^\d{1,4}[A-Z]?(?:\/[A-Z]\w*)?$/.test(word.text) || isPlace(this.texts({ from, to: at }).join(' '))) return false
    const next = this.words[at + 1]
    return !(next?.tag === 'NOUN' && /s$/.test(next.lower)) && !/^(Rs|Rs\.|USD|EUR|GBP|PKR|INR|In|No)$/.test(this.words[at - 1]?.text ?? '')
  }

  private afterParticles(at: number): number {
    let to = at
    while (PARTICLES.has(this.words[to]?.text ?? '') && this.touches(to)) to++
    return this.isName(to) && this.touches(to) ? to + 1 : at
  }

  /** "Hudson's Bay Company", "Thirty Years' War", but not "Turkey's Grand Assembly" or "Moscow's Red Square". */
  private ownsName(from: number, at: number): boolean {
    const owner = this.texts({ from, to: at })
    const text = owner.join(' ')
    if (owner.length > 2 || isPlace(text) || isOrganisationName(text) || this.known.people.has(text)) return false
    const form = byForm(this.texts({ from, to: this.end(at + 1) }))
    return form !== undefined && form !== 'weapon' && byForm(owner) === undefined && !this.known.abbreviations.has(text)
  }

  private takesOf(from: number, at: number): boolean {
    const head = this.words[at - 1]?.text ?? ''
    if (isPlace(this.texts({ from, to: at }).join(' '))) return false
    if (this.words[at]?.lower !== 'of') return /^(Organi[sz]ation|Agency|Association|Committee|Council|Campaign|Institute|Centre|Center|Convention|Conference|Treaty|Agreement|Fund|Commission|War|Partnership|Society|Board|Office)$/.test(head)
    const heads = [TREATY_HEADS, EVENT_HEADS, ORGANISATION_HEADS, PLACE_HEADS, PLACE_LEADS, NOBLE_TITLES, OTHER_OF]
    return heads.some(set => inSingular(set, head)) || (isGivenName(head) && at - from === 1)
  }

  /** "Treaty of Peace, Friendship and Cooperation": a list inside the name of a body or treaty. */
  private listsOn(from: number, at: number): boolean {
    const parts = this.texts({ from, to: at })
    if (isPlace(`${parts.at(-1)} and ${this.words[at + 1]?.text}`)) return true
    if (!parts.some(part => /^(of|for|on)$/.test(part)) || isPlace(parts.at(-1) ?? '')) return false
    if (isPlace(this.words[at + 1]?.text ?? '') || isGivenName(this.words[at + 1]?.text ?? '')) return false
    const form = byForm(parts)
    if (form !== 'treaty' && form !== 'organisation' && !/^(?:Battles|Wars|Sieges)$/.test(parts[0] ?? '')) return false
    return this.words[at]?.text !== ',' || (this.words[at + 2]?.lower === 'and' && this.isName(at + 3))
  }

  /** "Alexander the Great". */
  private isEpithet(from: number, at: number): boolean {
    const name = this.words[at - 1]?.text ?? ''
    return this.words[at]?.text === 'the' && at - from <= 2 && isGivenName(name) && /^\p{Lu}/u.test(this.words[at + 1]?.text ?? '')
  }

  /** "Russian | Foreign Minister Sergey Lavrov", "Pakistan Army | General Bajwa", "Finnish | Linus Torvalds". */
  private parted(range: Range): readonly Range[] {
    const parts = this.texts(range)
    for (let k = 1; k < parts.length; k++) {
      const lead = parts.slice(0, k)
      const rest = parts.slice(k)
      const title = titleLength(rest)
      const person = title > 0 ? rest.length > title && rest[title] !== 'of' && byForm(rest) === undefined : isGivenName(rest[0] ?? '') && rest.length > 1 && isPlace(lead.join(' '))
      const body = isPlace(lead.join(' ')) || isOrganisationName(lead.join(' ')) || byForm(lead) === 'organisation'
      const made = isPlace(lead.join(' ')) && isDesignation(rest[0] ?? '')
      if (made || (person && body && titleLength(lead) === 0 && byForm(parts) === undefined)) {
        const at = range.from + k
        return [{ from: range.from, to: at }, { from: at, to: range.to }]
      }
    }
    return [range]
  }
}
