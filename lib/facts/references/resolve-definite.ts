import { isCountryWord } from '../countries'
import type { Known } from './find-mentions'
import type { Mention } from './mention'
import { isAnaphoric, kindOfNoun, singular, takesUp } from './noun-kinds'
import { isPersonNoun } from './person-nouns'
import { isNamed, nounsOf, type Referent } from './referent'
import type { Resolution } from './resolve-pronoun'

/** Words before a noun that do not tell one of its kind from another. */
const VACUOUS = /^(new|old|former|whole|entire|very|same|said|original|young|late|current|famous|resulting|ensuing)$/

/** "the company", "this visit": an article or pointer, and a noun that nothing else makes known. */
export function isBare(mention: Mention): boolean {
  if (mention.pronoun || mention.members || mention.name !== undefined) return isBareTitle(mention)
  if (mention.determiner !== 'the' && mention.determiner !== 'this') return false
  const { words } = mention.read.parse
  if (words.slice(mention.from + 1, mention.head).some(word => !VACUOUS.test(word.lower))) return false
  return !isQualified(mention)
}

/** "the Kingdom", "the Act": a capital does not make it a name. */
function isBareTitle(mention: Mention): boolean {
  const { words } = mention.read.parse
  const lower = mention.name?.toLowerCase() ?? ''
  return (
    mention.determiner === 'the' &&
    mention.to === mention.from + 2 &&
    mention.head === mention.to - 1 &&
    !mention.members &&
    (isAnaphoric(lower) || isPersonNoun(lower)) &&
    !isCountryWord(mention.name ?? '') &&
    words[mention.to]?.lower !== 'of'
  )
}

/** Followed by what says which one is meant: "of Lund", "that followed", "signed in Rome". */
export function isQualified(mention: Mention): boolean {
  const { words } = mention.read.parse
  const next = words[mention.to]
  if (!next || mention.determiner === 'this') return false
  if (/^(of|between|that|which|who|whom|whose|where|against|regarding)$/.test(next.lower)) return true
  if (next.lower === 'and' && words[mention.to + 1]?.tag === 'NOUN' && words[mention.to + 2]?.lower === 'of')
    return true
  const isLinked = /^(on|with|for|over)$/.test(next.lower) && next.tag === 'ADP'
  const ahead = words.slice(mention.to + 1, mention.to + 3)
  if (isLinked && ahead[0]?.tag !== 'TIMEX' && ahead.some(word => /^\p{Lu}/u.test(word.text))) return true
  return false
}

/**
 * What a bare noun phrase takes up: the last referent of which the text has used this noun, or one that it may stand for.
 * Sure where that is the only one, or the others lie two sentences further back.
 */
export function resolveDefinite(
  mention: Mention,
  referents: readonly Referent[],
  known: Known,
): Resolution | undefined {
  const { words } = mention.read.parse
  const noun = words[mention.head]?.lower ?? ''
  const fitting = referents
    .filter(referent => fits(noun, mention, referent, known))
    .map(referent => ({ referent, last: lastBefore(referent, mention) }))
    .filter((one): one is { referent: Referent; last: Mention } => one.last !== undefined)
    .toSorted((a, b) => a.last.distance - b.last.distance || b.last.from - a.last.from)
  const [best, ...others] = fitting
  if (!best) return undefined
  // "this" is the nearest, "the" the one in view.
  const isNearest = mention.determiner === 'this' || isLastSubject(best.last, mention)
  const reach = isNearest && isNamed(best.referent) ? 1 : 2
  const rivals = others.filter(other => other.last.distance < best.last.distance + reach).map(other => other.referent)
  const isOtherNoun = !nounsOf(best.referent, known).has(singular(noun))
  const unknown =
    isNamed(best.referent) || isOtherNoun
      ? referents.filter(referent => isNearerUnknown(referent, best.last, mention))
      : []
  return { referent: best.referent, sure: rivals.length + unknown.length === 0, rivals: [...rivals, ...unknown] }
}

/** "Harlan was incorporated in 1916. The company …": the last sentence was about it. */
const isLastSubject = (last: Mention, mention: Mention): boolean =>
  last.role === 'subject' &&
  mention.role === 'subject' &&
  last.name !== undefined &&
  last.distance === mention.distance + 1

/** A name of which the text does not say what it is, and that stands nearer: "the probe" may be that one. */
function isNearerUnknown(referent: Referent, than: Mention, mention: Mention): boolean {
  if (referent.kind !== undefined || !isNamed(referent)) return false
  const last = lastBefore(referent, mention)
  if (!last || last.members) return false
  return (
    last.distance < than.distance ||
    (last.distance === than.distance && last.from > than.from && last.role === 'subject')
  )
}

const lastBefore = (referent: Referent, mention: Mention): Mention | undefined =>
  referent.mentions
    .filter(one => one.distance > mention.distance || (one.distance === mention.distance && one.to <= mention.from))
    .at(-1)

function fits(noun: string, mention: Mention, referent: Referent, known: Known): boolean {
  const plural = mention.number === 'many'
  if (referent.mentions.some(one => !one.pronoun && (one.number === 'many') !== plural)) return false
  if (isPersonNoun(noun) && !plural) return referent.kind === 'person' && nounsOf(referent, known).has(noun)
  if (kindOfNoun(noun) === 'state') return referent.kind === 'state' && isNamed(referent)
  if (referent.kind === 'person') return false
  return [...nounsOf(referent, known)].some(other => takesUp(noun, other))
}
