import { isCountryWord } from './countries'
import { kindOfNoun } from './references/noun-kinds'
import { isFirstName } from './references/person-nouns'

/** Full names of people by surname, with where each was first given; a surname that two share resolves to nobody. */
export type PersonNames = ReadonlyMap<string, { readonly name: string; readonly at: number } | 'ambiguous'>

const TITLE =
  '(?:President|Prime Minister|Premier|Chancellor|Minister|Secretary|Ambassador|Senator|Governor|King|Queen|Emperor|Prince|Princess|Crown Prince|Pope|Sultan|Shah|Tsar|Czar|General|Gen\\.|Lieutenant General|Lt\\. Gen\\.|Major|Colonel|Captain|Admiral|Marshal|Sir|Lord|Lady|Dr\\.?|Mr\\.?|Mrs\\.?|Ms\\.?|Professor|Prof\\.|Chief|Director|Chairman|CEO|Foreign Minister|Defen[cs]e Minister|Sheikh|Bishop|Saint|St\\.)'
// Bounded, so that a run of capitals is not read again from each of them.
const PART = "\\p{Lu}[\\p{L}'’-]{1,40}(?![\\p{L}'’-])"
const NAME = `${PART}(?:\\s(?:\\p{Lu}\\.\\s?){0,9}(?:bin|ibn|al|de|van|von|der|el|ul|Ul-|da|di|le|la)?\\s?${PART}){1,3}`
const titled = new RegExp(`\\b${TITLE}\\s+(${NAME})`, 'gu')

/** Only people do these. */
const acting = new RegExp(
  `(?<![\\p{L}] )(${NAME})(?:,[^,.]{0,60},|, who)? (?:was born|died|married|wrote|argued|told|studied|taught|resigned|retired|himself|herself)\\b`,
  'gu',
)

const leading = new RegExp(`^(?:${TITLE}\\s+)+`, 'u')

/** Words that a capital makes look like the first part of a name. */
const OPENER =
  /^(The|But|And|When|After|Before|In|On|While|As|Then|Although|If|Since|For|At|By|Here|There|His|Her|Their|Its|This|That|With|Both|However|Later|Also|Even|From) /

/** Two names or more, of which the first, or the first after an opening word, is a first name. */
const called = new RegExp(NAME, 'gu')

const byFirstName = (text: string): { name: string; at: number }[] =>
  [...text.matchAll(called)].flatMap(match => {
    const words = match[0].replace(leading, '').split(/\s+/)
    const from = isFirstName(words[0] ?? '') ? 0 : 1
    const name = words.slice(from)
    const isPerson =
      isFirstName(name[0] ?? '') &&
      name.length > 1 &&
      !name.slice(1).some(word => kindOfNoun(word.toLowerCase()) || /^[IVX]+$/.test(word))
    return isPerson ? [{ name: name.join(' '), at: match.index }] : []
  })

/**
 * People whom the text introduces with a title or a first name, or who do what only people do, with at least two names.
 */
export function findPersonNames(text: string): PersonNames {
  const names = new Map<string, { name: string; at: number } | 'ambiguous'>()
  const told = [...text.matchAll(titled), ...text.matchAll(acting)].map(match => ({
    name: match[1] ?? '',
    at: match.index,
  }))
  for (const found of [...told, ...byFirstName(text)]) {
    const name = found.name
      .replace(/\s+/g, ' ')
      .replace(/['’]s$/, '')
      .replace(leading, '')
    if (
      !name.includes(' ') ||
      OPENER.test(name) ||
      new Set(name.split(' ')).size < name.split(' ').length ||
      name
        .split(' ')
        .slice(1)
        .some(word => kindOfNoun(word.toLowerCase()))
    )
      continue
    const surname = name.split(' ').at(-1) ?? ''
    if (isCountryWord(surname) || name.split(' ').some(isCountryWord)) continue
    const known = names.get(surname)
    if (known === undefined) names.set(surname, { name, at: found.at })
    else if (known !== 'ambiguous' && known.name !== name && !name.endsWith(known.name) && !known.name.endsWith(name))
      names.set(surname, 'ambiguous')
  }
  return names
}

/** The whole name for a surname that stands at `offset`, if the text gave it before. */
export function fullNameOf(names: PersonNames, surname: string, offset: number): string | undefined {
  const found = names.get(surname)
  return found && found !== 'ambiguous' && found.at < offset ? found.name : undefined
}
