import { ROMAN, SHIP_PREFIXES, WEAPON_LETTERS, WEAPON_NAMES, WEAPON_NOUNS } from './entity-words'
import { inSingular } from './name-lexicon'

const MAKERS =
  /^(Boeing|Airbus|Douglas|Lockheed|Fokker|Junkers|Heinkel|Cessna|Sukhoi|Tupolev|Antonov|Ilyushin|Dornier|Concorde|Sopwith)$/

/** "T-129", "JF-17s", "Mi-35M", "HQ-9/P": letters that designs bear, then a figure. Isotopes ("U-235", "C-14") are none. */
export function isDesignation(word: string): boolean {
  const match = /^(\p{Lu}[\p{L}]{0,3}?)-?(\d{1,4})(?:[A-Z]{0,3}\d?(?:\/[A-Z]+)?)s?$/u.exec(word)
  if (!match || /^(?:U-?23\d|C-?1[234]|B-?(?:6|12)|P5|G\d+|H-?[123]|K-?40)$/.test(word)) return false
  return WEAPON_LETTERS.has(match[1] ?? '') && !/^\p{Lu}\d{2,}$/u.test(match[1] ?? '')
}

/** A weapon or vehicle by its form: designation, ship's prefix, class, a type's well-known name. */
export function isWeaponName(parts: readonly string[]): boolean {
  const [first = '', second = ''] = parts
  if (isDesignation(first) || parts.some((part, i) => i > 0 && /-\d/.test(part) && isDesignation(part))) return true
  if (SHIP_PREFIXES.has(first) && parts.length > 1) return true
  if (/^Type-\d/.test(first) || (first === 'Type' && /^\d/.test(second))) return true
  if (/-class$/.test(parts.at(-1) ?? '')) return true
  if (WEAPON_LETTERS.has(first) && /^\d{2,3}[A-Z]?$/.test(second)) return true
  if (MAKERS.test(first) && /\d/.test(second)) return true
  if (WEAPON_NAMES.has(first.replace(/s$/, '')) && parts.slice(1).every(isMark)) return true
  return parts.length > 1 && isNoun(parts.at(-1) ?? '')
}

const isMark = (part: string): boolean =>
  ROMAN.test(part.replace(/s$/, '')) || /^(?:Block|Mk|Mark|Mk\.|\d+\w*|[A-Z]\d*)$/.test(part)

/** "Multiple Rocket Launcher": the nouns of weapons with a capital. */
const isNoun = (word: string): boolean =>
  /^\p{Lu}/u.test(word) &&
  !/^(?:Mine|Carrier|Plane|Gun|Bomb|Jet|Tank)s?$/.test(word) &&
  inSingular(WEAPON_NOUNS, word.toLowerCase())
