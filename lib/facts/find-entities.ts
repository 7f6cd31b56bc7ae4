import type { GeneratedEntity } from '../generate/generated'
import type { Word } from '../syntax/word'
import { eventOf, type Found, plainTreaty, typedName, yearEvent } from './extend-name'
import { figureAt } from './find-figures'
import { type KnownNames, noNames } from './known-names'
import { compoundPlace, isPlace } from './name-lexicon'
import { type NameReading, namesAt } from './name-runs'
import { isOrganisationName } from './organisation-names'

/** `text`: the whole document, which makes `GeneratedEntity.text` its exact slice. `names`: see `introducedNames`. */
export type EntityContext = { readonly text?: string; readonly names?: KnownNames }

/** Names and figures of a clause, typed; a text that comes twice is given once. What no rule knows is `other`. */
export function findEntities(given: readonly Word[], context: EntityContext = {}): readonly GeneratedEntity[] {
  const known = context.names ?? noNames
  const words = glued(given)
  const reader: NameReading = { words, known, text: context.text }
  const out: GeneratedEntity[] = []
  for (let i = 0; i < words.length; ) {
    const found = foundAt(words, i, reader, known)
    for (const entity of found.flatMap(each => entitiesOf(words, each, context.text))) {
      if (!out.some(other => other.text === entity.text)) out.push(entity)
    }
    i = Math.max(i + 1, found.at(-1)?.to ?? 0)
  }
  return out
}

function foundAt(words: readonly Word[], at: number, reader: NameReading, known: KnownNames): readonly Found[] {
  const counted = isTitleCase(words, at) ? undefined : figureAt(words, at)
  const plain = counted ?? yearEvent(words, at, reader) ?? eventOf(words, at, reader) ?? plainTreaty(words, at)
  if (plain) return [plain]
  return namesAt(reader, at).map(range => typedName(words, range, reader, known))
}

/** "Thirty Years' War" counts nothing. */
const isTitleCase = (words: readonly Word[], at: number): boolean =>
  /^\p{Lu}\p{Ll}/u.test(words[at]?.text ?? '') && /^\p{Lu}\p{Ll}/u.test(words[at + 1]?.text ?? '')

/** "U." + "S-led", "Kaes" + "ŏng": one word that the tagger cuts. */
function glued(words: readonly Word[]): readonly Word[] {
  const out: Word[] = []
  for (const word of words) {
    const last = out.at(-1)
    const initials = last !== undefined && /^(?:\p{Lu}\.)+$/u.test(last.text) && /^\p{Lu}/u.test(word.text)
    const cut = last !== undefined && /^\p{Lu}\p{L}*$/u.test(last.text) && /^\p{L}/u.test(word.text)
    const joins = last !== undefined && last.end === word.start && (initials || cut)
    if (!joins) out.push(word)
    else
      out[out.length - 1] = {
        ...word,
        tag: cut ? last.tag : word.tag,
        start: last.start,
        text: last.text + word.text,
        lower: last.lower + word.lower,
      }
  }
  return out
}

function entitiesOf(words: readonly Word[], found: Found, text: string | undefined): readonly GeneratedEntity[] {
  const run = words.slice(found.from, found.to)
  const start = run[0]?.start ?? 0
  const stop = run.at(-1)?.end ?? start
  const joined = run.map((word, k) => (k > 0 && word.start > (run[k - 1]?.end ?? 0) ? ' ' : '') + word.text).join('')
  const whole = text === undefined ? joined : text.slice(start, stop)
  // The tagger takes the stop of a sentence for that of an initial: "King George I."
  const surface = (/(?:^|\s)[IVX]+\.$/.test(whole) ? whole.slice(0, -1) : whole).replace(/(?<=\p{L}{2})['’]s?$/u, '')
  const place = compoundPlace(surface)
  if (place) return [{ text: place, type: 'place', start, end: start + place.length }]
  const pair = run.length === 1 && found.type !== 'weapon' ? partsOfPair(surface, start) : undefined
  return pair ?? [{ text: surface, type: found.type, start, end: start + surface.length }]
}

/** "Russia-Pakistan", "U.S.-Taliban": two names. */
function partsOfPair(text: string, start: number): readonly GeneratedEntity[] | undefined {
  const [, first = '', gap = '', second = ''] = /^(\p{L}[\p{L}.]+)(\s?[-–]\s?)(\p{Lu}[\p{L}.]+)$/u.exec(text) ?? []
  const types = [first, second].map(part =>
    isPlace(part) ? 'place' : isOrganisationName(part) ? 'organisation' : undefined,
  )
  if (!types[0] || !types[1]) return undefined
  const at = start + first.length + gap.length
  return [
    { text: first, type: types[0], start, end: start + first.length },
    { text: second, type: types[1], start: at, end: at + second.length },
  ]
}
