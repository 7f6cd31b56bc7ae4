import type { EntityType } from '../generate/generated'
import type { Range, Word } from '../syntax/word'
import { isCountryWord } from './countries'
import {
  EVENT_NOUNS,
  EVENT_OF,
  LOOSE_EVENT_NOUNS,
  ORGANISATION_NOUNS,
  PLACE_NOUNS,
  TREATY_NOUNS,
  WEAPON_MODIFIERS,
  WEAPON_NOUNS,
} from './entity-words'
import type { KnownNames } from './known-names'
import { isCompoundPlace, isPlace } from './name-lexicon'
import { isName, type NameReading, namesAt, textsOf, touches } from './name-runs'
import { type Around, typeOfName } from './type-name'

export type Found = Range & { readonly type: EntityType }

/** A name with its type and the small noun that belongs to it: "Lisbon earthquake", "Mirage fighter jets", "UAE military". */
export function typedName(words: readonly Word[], range: Range, reader: NameReading, known: KnownNames): Found {
  const type = typeOfName(textsOf(reader, range), known, aroundOf(words, range))
  if (/^['’]/.test(words[range.to]?.text ?? '') || isCompoundPlace(words[range.from]?.text ?? ''))
    return { ...range, type }
  return withNoun(words, { ...range, type }, reader)
}

const aroundOf = (words: readonly Word[], { from, to }: Range): Around => ({
  before: words[from - 1]?.lower ?? '',
  lead: words[from - 2]?.lower ?? '',
  after: words[to]?.tag === 'VERB' || words[to]?.tag === 'AUX' ? (words[to]?.lower ?? '') : '',
})

function withNoun(words: readonly Word[], name: Found, reader: NameReading): Found {
  const tail = tailOf(words, withNickname(words, name, reader), reader)
  const noun = words[tail.noun]?.lower ?? ''
  const to = tail.noun + 1
  const adjective = name.type === 'place'
  if (WEAPON_NOUNS.has(noun) && !adjective && name.type !== 'person' && name.type !== 'event' && tail.weapon)
    return { ...name, to, type: 'weapon' }
  if (noun === 'class' && name.type !== 'person' && tail.noun === name.to)
    return { ...name, to: WEAPON_NOUNS.has(words[to]?.lower ?? '') ? to + 1 : to, type: 'weapon' }
  const loose = LOOSE_EVENT_NOUNS.has(noun) && adjective && isNation(words, name)
  if (EVENT_NOUNS.has(noun) && !loose && tail.noun - name.to <= 1 && !/^(person|weapon)$/.test(name.type))
    return withObject(words, { ...name, to, type: 'event' }, reader)
  if (EVENT_NOUNS.has(noun) && tail.noun === name.to && !/^attacks?$/.test(noun) && name.type === 'weapon')
    return { ...name, to, type: 'event' }
  if (TREATY_NOUNS.has(noun) && name.type !== 'person') return { ...name, to, type: 'treaty' }
  if (tail.noun !== name.to) return name
  if (noun === 'project' && name.type === 'weapon') return { ...name, to, type: 'other' }
  if (noun === 'administration' || (ORGANISATION_NOUNS.has(noun) && name.type !== 'person'))
    return { ...name, to, type: 'organisation' }
  if (PLACE_NOUNS.has(noun) && name.type !== 'person' && name.type !== 'organisation')
    return { ...name, to, type: 'place' }
  return name
}

const isNation = (words: readonly Word[], { from, to }: Range): boolean =>
  to - from === 1 && isCountryWord(words[from]?.text ?? '')

/** Mi-35M “Hind E”: a name in quotation marks after a designation belongs to it. */
function withNickname(words: readonly Word[], name: Found, reader: NameReading): Range {
  if (name.type !== 'weapon' || !/^["“‘]$/.test(words[name.to]?.text ?? '')) return name
  const close = words.findIndex((word, i) => i > name.to && i <= name.to + 4 && /^["”’]$/.test(word.text))
  return close > 0 && isName(reader, name.to + 1) ? { from: name.from, to: close + 1 } : name
}

/** The noun that ends the phrase after the name, at most three words on. */
function tailOf(words: readonly Word[], name: Range, reader: NameReading): { noun: number; weapon: boolean } {
  let weapon = true
  let best = name.to - 1
  for (let i = name.to; i < Math.min(words.length, name.to + 4); i++) {
    const word = words[i]
    const listed = word !== undefined && (WEAPON_NOUNS.has(word.lower) || WEAPON_MODIFIERS.has(word.lower))
    if (!word || !touches(reader, i) || /^\p{Lu}/u.test(word.text) || (!/^(NOUN|ADJ|VERB)$/.test(word.tag) && !listed))
      break
    const bare = word.tag === 'ADJ' && /^(NOUN|ADJ|PROPN)$/.test(words[i + 1]?.tag ?? '')
    if (isHead(word.lower) && !bare && (word.tag !== 'VERB' || listed)) best = i
    if (word.tag === 'VERB' && !listed) break
    if (!WEAPON_MODIFIERS.has(word.lower) && !WEAPON_NOUNS.has(word.lower)) {
      if (!isHead(word.lower)) weapon = false
      if (best >= i) break
    }
  }
  return { noun: best < name.to ? -1 : best, weapon }
}

const isHead = (word: string): boolean =>
  [EVENT_NOUNS, ORGANISATION_NOUNS, PLACE_NOUNS, TREATY_NOUNS, WEAPON_NOUNS].some(set => set.has(word)) ||
  word === 'class' ||
  word === 'project'

/** "Soviet invasion" + "of Afghanistan". */
function withObject(words: readonly Word[], event: Found, reader: NameReading): Found {
  if (!EVENT_OF.has(words[event.to - 1]?.lower ?? '') || words[event.to]?.lower !== 'of') return event
  const at = words[event.to + 1]?.lower === 'the' ? event.to + 2 : event.to + 1
  const object = namesAt(reader, at)[0]
  return object && isPlace(textsOf(reader, object).join(' ')) ? { ...event, to: object.to } : event
}

/** "eruption of Krakatoa", "siege of Stralsund", without a name before. */
export function eventOf(words: readonly Word[], at: number, reader: NameReading): Found | undefined {
  if (!EVENT_OF.has(words[at]?.lower ?? '') || words[at + 1]?.lower !== 'of') return undefined
  const start = words[at + 2]?.lower === 'the' ? at + 3 : at + 2
  const object = namesAt(reader, start)[0]
  return object ? { from: at, to: object.to, type: 'event' } : undefined
}

/** "1971 war", "2008 crisis": an event that has its year for a name, or "1967 accord". */
export function yearEvent(words: readonly Word[], at: number, reader: NameReading): Found | undefined {
  const named = words[at]?.tag === 'TIMEX' && touches(reader, at + 1) ? namesAt(reader, at + 1).at(-1) : undefined
  const head = named ? (textsOf(reader, named).at(-1) ?? '') : ''
  if (named && /^(Olympics|Games|Expo|Championships?|Cup|Elections?|Attacks?|Exhibition)$/.test(head))
    return { from: at, to: named.to, type: 'event' }
  if (!/^\d{4}$/.test(words[at]?.text ?? '')) return undefined
  const noun = words[at + 1]?.tag === 'NOUN' ? (words[at + 1]?.lower ?? '') : ''
  if (EVENT_NOUNS.has(noun)) return { from: at, to: at + 2, type: 'event' }
  return TREATY_NOUNS.has(noun) ? { from: at, to: at + 2, type: 'treaty' } : undefined
}

/** "comprehensive defense cooperation agreement", "boundary agreement": a treaty told by what it is about. */
export function plainTreaty(words: readonly Word[], at: number): Found | undefined {
  for (let i = at; i < Math.min(words.length, at + 5); i++) {
    const word = words[i]
    if (!word || !/^(NOUN|ADJ)$/.test(word.tag)) return undefined
    if (/^(?:treaty|pact|accord|armistice|agreement|convention)$/.test(word.lower))
      return i > at && words[i - 1]?.tag === 'NOUN' ? { from: at, to: i + 1, type: 'treaty' } : undefined
    if (
      /^(?:bilateral|new|first|second|such|same|joint|early|final|formal|secret|other|previous|latest|recent|major)$/.test(
        word.lower,
      ) &&
      i === at
    )
      return undefined
  }
  return undefined
}
