import { subjectOf } from '../../syntax/predicate'
import { isComma, type Word } from '../../syntax/word'
import type { SentenceRead } from '../read-sentence'
import { findMentions, type Known } from './find-mentions'
import { localAntecedent } from './local-antecedent'
import type { Mention } from './mention'
import { addMention, isNamed, isSameName, newReferent, type Referent } from './referent'
import { isBare, resolveDefinite } from './resolve-definite'
import { clauseAt, type Resolution, resolvePronoun } from './resolve-pronoun'
import { isTopicPhrase, resolveTopic } from './resolve-topic'
import { isBeforeSubject, predicateAt, topOf } from './tree-place'

/** What the sentence (`own`) and those before it speak of. `of` gives what the phrase that begins at a word refers to. */
export type Discourse = {
  readonly own: readonly Mention[]
  readonly referents: readonly Referent[]
  readonly resolutionOf: (mention: Mention) => Resolution | undefined
  readonly of: (read: SentenceRead, pronoun: number) => Resolution | undefined
}

/** Reads the sentences in order, the one in question last, and tells for each phrase what it takes up. */
export function readDiscourse(reads: readonly SentenceRead[], known: Known, topic?: Referent): Discourse {
  const referents: Referent[] = topic ? [topic] : []
  const resolved = new Map<Mention, Resolution>()
  let own: readonly Mention[] = []
  reads.forEach((read, i) => {
    own = findMentions(read, reads.length - 1 - i, known)
    for (const mention of own) {
      const told = referents.find(referent => referent.mentions.includes(mention))
      if (told) {
        resolved.set(mention, { referent: told, sure: true, rivals: [] })
        continue
      }
      const found = resolve(mention, { referents, all: own, known, topic })
      if (found) {
        if (!referents.includes(found.referent)) referents.push(found.referent)
        addMention(found.referent, mention)
        resolved.set(mention, found)
      } else if (!mention.pronoun) {
        const referent = newReferent(mention)
        referents.push(referent)
        resolved.set(mention, { referent, sure: true, rivals: [] })
      }
    }
  })
  const pronouns = [...resolved].filter(([mention]) => mention.pronoun)
  return {
    own,
    referents,
    resolutionOf: mention => resolved.get(mention),
    of: (read, at) => pronouns.find(([mention]) => mention.read === read && mention.from === at)?.[1],
  }
}

type Told = {
  readonly referents: readonly Referent[]
  readonly all: readonly Mention[]
  readonly known: Known
  readonly topic: Referent | undefined
}

function resolve(mention: Mention, { referents, all, known, topic }: Told): Resolution | undefined {
  if (mention.pronoun) {
    const local =
      besides(mention, referents, all) ??
      cataphor(mention, referents, all, known) ??
      localAntecedent(mention, referents, all)
    if (local) return local
    const weighed = resolvePronoun(mention, referents, all, known)
    return weighed?.sure ? weighed : (resolveTopic(mention, topic, referents) ?? weighed)
  }
  if (topic && isTopicPhrase(mention, topic)) return { referent: topic, sure: true, rivals: [] }
  const apposed = apposition(mention, referents, all) ?? predicate(mention, referents, all)
  if (apposed) return { referent: apposed, sure: true, rivals: [] }
  if (isBare(mention)) return resolveDefinite(mention, referents, known)
  if (mention.members) return sameGroup(mention, referents, known)
  if (mention.name === undefined) return undefined
  const same = referents
    .filter(
      referent => referent.gender === undefined || mention.gender === undefined || referent.gender === mention.gender,
    )
    .filter(referent => referent.mentions.some(other => !other.members && isSameName(other, mention, known)))
    .toSorted((a, b) => lastPlace(b) - lastPlace(a))[0]
  return same && { referent: same, sure: true, rivals: [] }
}

/** The later, the greater; only to compare. */
function lastPlace(referent: Referent): number {
  const last = referent.mentions.at(-1)
  return last ? last.read.start + last.from : 0
}

function sameGroup(mention: Mention, referents: readonly Referent[], known: Known): Resolution | undefined {
  const members = mention.members ?? []
  const same = referents.findLast(referent => {
    const others = referent.mentions.find(other => other.members)?.members
    return (
      others?.length === members.length &&
      members.every(member => others.some(other => isSameName(member, other, known)))
    )
  })
  return same && { referent: same, sure: true, rivals: [] }
}

/** "Her father, the shipowner Nils Lindqvist,": two phrases for one, where one of them is a name. */
function apposition(mention: Mention, referents: readonly Referent[], all: readonly Mention[]): Referent | undefined {
  const { words } = mention.read.parse
  const after = words[mention.to]
  const comma = words[mention.from - 1]?.tag === 'ADV' ? mention.from - 2 : mention.from - 1
  if (
    !isComma(words[comma]) ||
    !(
      after === undefined ||
      after.tag === 'PUNCT' ||
      (/^(of|at|in|for|from)$/.test(after.lower) && mention.name === undefined)
    )
  )
    return undefined
  const before = all.find(other => !other.members && !other.pronoun && isUpTo(words, other, comma))
  if (!before || (before.name === undefined) === (mention.name === undefined)) return undefined
  const kinds = before.kind === mention.kind || before.kind === undefined || mention.kind === undefined
  return kinds && before.number !== 'many' ? referents.find(referent => referent.mentions.includes(before)) : undefined
}

/** The phrase ends at `comma`, or what it has after "of" does. */
function isUpTo(words: readonly Word[], phrase: Mention, comma: number): boolean {
  if (phrase.to > comma || phrase.from >= comma) return false
  const after = words.slice(phrase.to, comma)
  return (
    after.length === 0 ||
    (after.length < 8 && after[0]?.lower === 'of' && after.every(word => /^(ADP|DET|NOUN|PROPN|ADJ)$/.test(word.tag)))
  )
}

/** "Microsoft is a corporation": the noun says what the subject is. */
function predicate(mention: Mention, referents: readonly Referent[], all: readonly Mention[]): Referent | undefined {
  const { words } = mention.read.parse
  if (
    mention.determiner === 'none' ||
    mention.name !== undefined ||
    !/^(is|was|became|remains|remained)$/.test(words[mention.from - 1]?.lower ?? '')
  )
    return undefined
  const subject = all.find(
    other =>
      other.role === 'subject' &&
      other.to <= mention.from &&
      clauseAt(other.read, other.head) === clauseAt(mention.read, mention.head),
  )
  return (
    subject &&
    referents.find(referent => referent.mentions.includes(subject) && (isNamed(referent) || mention.kind === 'person'))
  )
}

/** "Washington and his army": who stands before "and" owns what follows it. */
function besides(pronoun: Mention, referents: readonly Referent[], all: readonly Mention[]): Resolution | undefined {
  const { words } = pronoun.read.parse
  if (pronoun.role !== 'owner' || words[pronoun.from - 1]?.lower !== 'and') return undefined
  const before = all.find(other => other.to === pronoun.from - 1 && !other.members)
  const referent = before && referents.find(one => one.mentions.includes(before))
  if (!before || !referent || (before.number === 'many') !== (pronoun.number === 'many')) return undefined
  const isSomebody =
    referent.kind === 'person' ||
    referent.kind === undefined ||
    (referent.kind === 'state' && before.name !== undefined)
  const fits = pronoun.pronoun === 'it' ? referent.kind !== 'person' : pronoun.pronoun === 'they' || isSomebody
  const agrees = referent.gender === undefined || pronoun.gender === undefined || referent.gender === pronoun.gender
  return fits && agrees ? { referent, sure: true, rivals: [] } : undefined
}

/** "In its report, the council …": before the subject of its own clause a possessive points forward to it. */
function cataphor(
  pronoun: Mention,
  referents: readonly Referent[],
  all: readonly Mention[],
  known: Known,
): Resolution | undefined {
  const { tree } = pronoun.read
  if (pronoun.role !== 'owner' || !isBeforeSubject(tree, pronoun.head)) return undefined
  const head = subjectOf(tree, predicateAt(tree, pronoun.head) ?? -1)
  const subject = all.find(one => !one.members && one.from > pronoun.from && topOf(tree, one) === head)
  if (!subject || subject.pronoun || isBare(subject)) return undefined
  const single = pronoun.pronoun !== 'they'
  if (single === (subject.number === 'many')) return undefined
  if (
    pronoun.pronoun === 'it'
      ? subject.kind === 'person'
      : single && subject.kind !== 'person' && subject.kind !== undefined
  )
    return undefined
  if (single && subject.gender !== undefined && pronoun.gender !== undefined && subject.gender !== pronoun.gender)
    return undefined
  const same = referents.findLast(referent => referent.mentions.some(other => isSameName(other, subject, known)))
  return { referent: same ?? newReferent(subject), sure: true, rivals: [] }
}
