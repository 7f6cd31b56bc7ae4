import { type KnownNames, noNames } from './known-names'
import { isGivenName } from './name-lexicon'
import { findPersonNames, type PersonNames } from './person-names'
import { typeOfName } from './type-name'

const CAPITAL = "\\p{Lu}[\\p{L}'’-]{0,40}(?![\\p{L}'’-])"
const FULL_NAME = new RegExp(
  `(?<![\\p{L}'’-])(${CAPITAL})[ \\u00a0](?:(?:\\p{Lu}\\.|de|da|di|van|von|der|bin|ibn|al|el)[ \\u00a0]){0,3}(${CAPITAL})`,
  'gu',
)
const TITLED = new RegExp(
  `(?<![\\p{L}'’-])(?:President|Minister|Premier|Chancellor|General|Gen\\.|Colonel|Col\\.|Admiral|Marshal|Sir|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Professor|Senator|Sen\\.|Captain|Major)[ \\u00a0](${CAPITAL})(?![ \\u00a0]\\p{Lu})`,
  'gu',
)
/** Words with a capital because a sentence begins, never because they name. */
const OPENER =
  /^(?:The|An?|In|On|At|By|Of|For|From|To|With|After|Before|During|Under|When|While|As|Since|Until|But|And|Or|If|That|This|These|Those|It|Its|He|His|She|Her|They|Their|We|Our|My|Both|All|Some|Many|Most|Former|Early|Late|However|Although|Despite|Between|Against|Unlike|Like|Only|Even|Not|No|One|Two|Three|First|Second|Third|New|Old|Great|Young|Then|There|Here|Later|Meanwhile)$/
const OFFICE = new RegExp(
  `(?<![\\p{L}])(?:Secretary|Minister|Chief|Speaker|Director|Head) of [\\p{L} ]{2,24}? (${CAPITAL}[ \\u00a0]${CAPITAL})(?![ \\u00a0]\\p{Lu})`,
  'gu',
)
const EXPLAINED = new RegExp(
  `(?<![\\p{L}'’-])((?:${CAPITAL}|of|for|on|and|the)(?:[ \\u00a0](?:${CAPITAL}|of|for|on|and|the)){0,9})[ \\u00a0]\\((?:the )?[“"]?(\\p{Lu}[\\p{L}&-]{1,8})[”"]?\\)`,
  'gu',
)

/**
 * Reads a document once for the people whom it names in full and the abbreviations that it explains. Linear. `named`:
 * `findPersonNames` of the text, where the caller has it.
 */
export function introducedNames(text: string, named: PersonNames = findPersonNames(text)): KnownNames {
  const common = new Set([...text.matchAll(/(?<![\p{L}'’-])\p{Ll}+/gu)].map(match => match[0]))
  const capitals = new Set([...text.matchAll(/(?<=\p{Ll},? )\p{Lu}[\p{L}'’-]+/gu)].map(match => match[0]))
  const base = { ...noNames, common, capitals }
  return { ...base, people: peopleIn(text, common, named), abbreviations: abbreviationsIn(text) }
}

function peopleIn(text: string, common: ReadonlySet<string>, named: PersonNames): ReadonlySet<string> {
  const people = new Set<string>()
  for (const [surname, found] of named) if (found !== 'ambiguous') people.add(surname).add(found.name)
  for (const match of text.matchAll(TITLED)) {
    const name = (match[1] ?? '').replace(/['’]s?$/, '')
    const type = typeOfName([name], noNames)
    if (name.length > 2 && (type === 'other' || type === 'person' || name === 'Washington')) people.add(name)
  }
  for (const match of text.matchAll(OFFICE)) {
    const name = (match[1] ?? '').replace(/['’]s?$/, '').split(/\s/)
    if (/^(other|person)$/.test(typeOfName(name, noNames))) people.add(name.at(-1) ?? '').add(name.join(' '))
  }
  for (const match of text.matchAll(FULL_NAME)) {
    const [full, given = '', surname = ''] = match
    const name = full.replace(/['’]s?$/, '')
    const before = text.slice(Math.max(0, match.index - 5), match.index)
    const stray =
      OPENER.test(given) || /\bthe\s$/i.test(before) || [given, surname].some(word => common.has(word.toLowerCase()))
    if ((!isGivenName(given) && stray) || typeOfName(name.split(/\s/), noNames) !== 'person') continue
    const last = surname.replace(/['’]s?$/, '')
    if (last.length > 2 && typeOfName([last], noNames) === 'other') people.add(last)
  }
  return people
}

function abbreviationsIn(text: string): KnownNames['abbreviations'] {
  const found = new Map<string, ReturnType<typeof typeOfName>>()
  for (const match of text.matchAll(EXPLAINED)) {
    const [, phrase = '', short = ''] = match
    const words = phrase.split(/\s/)
    const letters = short.toLowerCase()
    for (let from = 0; from < words.length; from++) {
      const long = words.slice(from)
      if (!/^\p{Lu}/u.test(long[0] ?? '') || long[0]?.[0]?.toLowerCase() !== letters[0]) continue
      const type = typeOfName(long, noNames)
      if (!found.has(short)) found.set(short, type === 'other' || type === 'person' ? 'organisation' : type)
      break
    }
  }
  return found
}
