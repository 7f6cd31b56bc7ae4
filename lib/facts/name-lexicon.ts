import { isCountryWord } from './countries'
import { isFirstName } from './first-names'
import { isPlaceName, isPlaceWord } from './place-names'

/** "Wars" → "War"; the word itself where that is in the set. */
export const inSingular = (heads: ReadonlySet<string>, word: string): boolean =>
  heads.has(word) || heads.has(word.replace(/s$/, '')) || heads.has(word.replace(/ies$/, 'y'))

/** A state, people, region, city, or two of them with a hyphen ("Indo-Pak", "U.S.-Taliban"). */
export function isPlace(text: string): boolean {
  if (isCountryWord(text) || isPlaceName(text) || isCountryWord(text.replace(/s$/, ''))) return true
  const parts = text.split(/[-–]/)
  return parts.length > 1 && parts.every(part => isCountryWord(part) || isPlaceName(part))
}

/** "U.S.-led", "Turkish-made": the place in it. */
export const compoundPlace = (text: string): string | undefined => {
  const place = COMPOUND.exec(text)?.[1]
  return place && isPlace(place) ? place : undefined
}
export const isCompoundPlace = (text: string): boolean => compoundPlace(text) !== undefined
const COMPOUND =
  /^(.+)-(?:led|made|built|based|backed|born|owned|sponsored|held|controlled|funded|style|speaking|occupied|administered|brokered|era|trained|run|bound|allied|wide|funded|friendly)$/

/** May stand before another name as an adjective of place: "Russian", "Roman", "Tajikistan". */
export const isPlaceLead = (text: string): boolean => isPlace(text) || isPlaceWord(text)

/** "J.", "H.W.": letters for given names. */
export const isInitial = (text: string): boolean => /^(?:\p{Lu}\.)+$/u.test(text)

export const isGivenName = (text: string): boolean => isFirstName(text.replace(/-.*$/, '')) || isInitial(text)
