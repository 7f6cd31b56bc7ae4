import type { Clause } from '../../syntax/clause'
import { relationOf } from '../../syntax/tree-word'
import type { SentenceRead } from '../read-sentence'
import type { Known } from './find-mentions'
import type { Mention } from './mention'
import { isNamed, isSameName, type Referent } from './referent'
import { topOf } from './tree-place'

/** `sure` where no other candidate comes near. `rivals` are those that do, the best first. */
export type Resolution = { readonly referent: Referent; readonly sure: boolean; readonly rivals: readonly Referent[] }

/**
 * The best antecedent of a pronoun among what was mentioned before it, by salience as Lappin and Leass weigh it
 * ("An algorithm for pronominal anaphora resolution", Computational Linguistics 20, 1994): recency, subject over object
 * over oblique, heads over what is inside them, halved with every sentence, summed over the mentions of one referent.
 */
export function resolvePronoun(
  pronoun: Mention,
  referents: readonly Referent[],
  ahead: readonly Mention[],
  known: Known,
): Resolution | undefined {
  const clause = clauseAt(pronoun.read, pronoun.head)
  const scored = referents
    .map(referent => ({
      referent,
      score: agreement(pronoun, referent) * salience(pronoun, referent),
    }))
    .filter(({ referent, score }) => score > 0 && !isBound(pronoun, clause, referent, ahead, known))
    .toSorted((a, b) => b.score - a.score)
  const best = scored[0]
  if (!best) return undefined
  const near = isCollective(pronoun, best.referent) ? COLLECTIVE : NEAR[pronoun.pronoun ?? 'it']
  const rivals = scored
    .slice(1)
    .filter(
      other =>
        other.score > best.score * near ||
        isNewer(other.referent, best.referent, pronoun) ||
        isCloser(other.referent, best.referent, pronoun),
    )
  const isAlone = near !== COLLECTIVE || !referents.some(other => sharesSentence(other, best.referent))
  return { referent: best.referent, sure: rivals.length === 0 && isAlone, rivals: rivals.map(other => other.referent) }
}

/** A candidate with more than this share of the best one's weight leaves the reference open; persons are fewer than things. */
const NEAR = { he: 0.75, she: 0.75, it: 0.6, they: 0.65 }

/** Somebody else who has come in by name since the best was last named, and as more than an aside, may be meant. */
function isNewer(other: Referent, best: Referent, pronoun: Mention): boolean {
  if (pronoun.gender === undefined || other.kind !== 'person' || !isNamed(other)) return false
  const [a, b] = [lastNamed(other, pronoun), lastNamed(best, pronoun)]
  if (!a || !b || a.embedded || (a.role !== 'subject' && a.role !== 'object')) return false
  return a.distance < b.distance
}

/** Something that the sentence itself has told of, where it has not told of the best. */
function isCloser(other: Referent, best: Referent, pronoun: Mention): boolean {
  if (pronoun.pronoun !== 'it') return false
  const inside = (referent: Referent): Mention | undefined =>
    referent.mentions.find(mention => mention.distance === pronoun.distance && isBefore(mention, pronoun))
  const mention = inside(other)
  return (
    mention !== undefined &&
    !mention.embedded &&
    (mention.role === 'subject' || mention.role === 'object') &&
    /^(state|body|place)$/.test(other.kind ?? '') &&
    inside(best) === undefined
  )
}

const lastNamed = (referent: Referent, pronoun: Mention): Mention | undefined =>
  referent.mentions.filter(mention => !mention.pronoun && isBefore(mention, pronoun)).at(-1)

const COLLECTIVE = 0.4

/** Named in the sentence that last named the other: "they" may be both. */
function sharesSentence(other: Referent, best: Referent): boolean {
  const last = best.mentions.filter(mention => !mention.pronoun).at(-1)
  return (
    other !== best &&
    isNamed(other) &&
    other.mentions.some(mention => mention.distance === last?.distance && mention.role !== 'oblique')
  )
}

/** "the team … they": possible, but anything plural is likelier. */
const isCollective = (pronoun: Mention, referent: Referent): boolean =>
  pronoun.pronoun === 'they' && referent.mentions.every(mention => mention.pronoun || mention.number !== 'many')

/** 0 where number, gender or kind forbid it; below 1 where they are not known to agree. */
export function agreement(pronoun: Mention, referent: Referent): number {
  const { kind, gender } = referent
  const numbers = referent.mentions.filter(mention => !mention.pronoun).map(mention => mention.number)
  if (pronoun.pronoun === 'they') {
    if (kind === 'person' || numbers.every(number => number === 'one')) return 0
    if (!numbers.includes('many')) return kind === 'body' ? 0.9 : 0.7
    return kind === 'thing' || kind === 'place' ? 0.8 : 1
  }
  if (numbers.includes('many')) return 0
  if (pronoun.pronoun === 'it') {
    if (kind === 'person' || kind === 'people') return 0
    return kind === undefined ? 0.8 : 1
  }
  if (kind !== 'person' && !(kind === undefined && isLikePerson(referent))) return 0
  if (gender !== undefined && gender !== pronoun.pronoun) return 0
  return kind === undefined ? 0.5 : gender === undefined ? 0.85 : 1
}

/** A name without an article, as subject: most are of people. */
const isLikePerson = (referent: Referent): boolean =>
  referent.mentions.some(
    mention =>
      mention.name !== undefined &&
      mention.determiner === 'none' &&
      !mention.members &&
      relationOf(mention.read.tree.words[topOf(mention.read.tree, mention)]) === 'nsubj',
  )

function salience(pronoun: Mention, referent: Referent): number {
  const bySentence = new Map<number, number>()
  for (const mention of referent.mentions) {
    if (!isBefore(mention, pronoun)) continue
    const weight = weightOf(mention) + (mention.role === pronoun.role ? PARALLEL : 0)
    bySentence.set(mention.distance, Math.max(bySentence.get(mention.distance) ?? 0, weight))
  }
  let sum = 0
  for (const [distance, weight] of bySentence) sum += weight * 0.5 ** (distance - pronoun.distance)
  return sum
}

const isBefore = (mention: Mention, pronoun: Mention): boolean =>
  mention.distance > pronoun.distance || (mention.distance === pronoun.distance && mention.from < pronoun.from)

const PARALLEL = 35
const ROLES = { subject: 80, object: 50, oblique: 40, owner: 30 }

function weightOf(mention: Mention): number {
  const heads = mention.embedded || mention.role === 'owner' ? 0 : mention.role === 'oblique' ? 50 : 80
  const argument = mention.role === 'subject' || mention.role === 'object' ? 50 : 0
  return 100 + ROLES[mention.role] + heads + argument
}

/** The smallest clause around a word. */
export function clauseAt(read: SentenceRead, at: number): Clause | undefined {
  return read.parse.clauses
    .filter(clause => clause.from <= at && at < clause.to)
    .toSorted((a, b) => a.to - a.from - (b.to - b.from))[0]
}

/**
 * What grammar rules out: the phrase that a possessive stands in; for a subject whatever its own clause names after it;
 * for an object the subject of its clause.
 */
function isBound(
  pronoun: Mention,
  clause: Clause | undefined,
  referent: Referent,
  ahead: readonly Mention[],
  known: Known,
): boolean {
  const own = referent.mentions.filter(mention => mention.distance === pronoun.distance)
  if (own.some(mention => mention.from <= pronoun.from && pronoun.to <= mention.to)) return true
  if (pronoun.role === 'owner' || !clause) return false
  if (pronoun.role !== 'subject')
    return own.some(mention => mention.role === 'subject' && clauseAt(mention.read, mention.head) === clause)
  return ahead.some(
    later =>
      later.from > pronoun.from &&
      clauseAt(later.read, later.head) === clause &&
      referent.mentions.some(mention => isSameName(mention, later, known)),
  )
}
