import { absoluteClause, listedClause, subjectAfterWhile } from './repair-clauses'
import {
  dateAfterBreak,
  dateAfterConjunction,
  dateBeforeColon,
  dateBeforeComma,
  dateInSubject,
  subjectUnderDate,
} from './repair-dates'
import { childrenOf, hasCase, hasSubject, isBelow, isFiniteVerb, type Node } from './repair-node'
import { complementOfNoun, linkInName, nameInTwo, relativeOfObject } from './repair-nouns'
import { clauseBehindPreposition, subjectOfWhose } from './repair-relatives'
import {
  firstOfTwoSubjects,
  nounBehindPreposition,
  subjectBeforeAside,
  subjectBehindDate,
  subjectBehindSemicolon,
} from './repair-subjects'
import { isPreposition, nounNotVerb, nounWithArticle, pastNotParticiple, unknownPreposition } from './repair-tags'
import type { TreeWord } from './tree-word'

/**
 * Mends trees that no English sentence has, each rule from what the tags say for certain: a finite verb has a subject, a
 * clause has one subject, a conjunction of time opens a clause. In order: later rules see what earlier ones made.
 */
export function repairTree(given: readonly TreeWord[]): readonly TreeWord[] {
  const words: Node[] = given.map(word => ({ ...word }))
  for (const repair of [
    unknownPreposition,
    pastNotParticiple,
    nounNotVerb,
    nounWithArticle,
    linkInName,
    nameInTwo,
    complementOfNoun,
    relativeOfObject,
    missingMainVerb,
    unknownSubject,
    speakerBehind,
    nounBehindPreposition,
    subjectBeforeAside,
    firstOfTwoSubjects,
    secondSubject,
    clauseAsSubject,
    subjectUnderConjunct,
    subjectUnderDate,
    subjectBehindDate,
    subjectBehindSemicolon,
    predicateBeforeItsVerb,
    verbUnderItsSubject,
    clauseUnderVerb,
    headlessPredicate,
    subjectAfterWhile,
    dateAfterConjunction,
    dateAfterBreak,
    dateBeforeColon,
    dateInSubject,
    dateBeforeComma,
    listedClause,
    absoluteClause,
    clauseBehindPreposition,
    subjectOfWhose,
  ])
    repair(words)
  return words
}

/** "Fridtjof Nansen crossed Greenland": a name that no table has, right before a finite verb without a subject. */
function unknownSubject(words: Node[]): void {
  words.forEach((verb, v) => {
    if (verb.tag !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos) || hasSubject(words, v)) return
    if (!/^(root|ccomp|parataxis)$/.test(verb.relation)) return
    const at = childrenOf(words, v)
      .filter(i => i < v && /^(PROPN|NOUN)$/.test(words[i]?.tag ?? ''))
      .at(-1)
    const name = words[at ?? -1]
    if (at === undefined || !name || !/^(advmod|obl|discourse|vocative|dep|dislocated|parataxis)/.test(name.relation))
      return
    const before = childrenOf(words, at).filter(i => i < at && words[i]?.relation === 'case')
    if (before.some(i => isPreposition(words[i]?.lower ?? ''))) return
    if (name.relation.startsWith('obl') && before.length === 0 && name.tag === 'NOUN') return
    name.relation = 'nsubj'
    for (const i of before) {
      const part = words[i] as Node
      part.tag = 'PROPN'
      part.xpos = 'NNP'
      part.relation = 'compound'
    }
  })
}

/** "…, said the ministry": who speaks stands behind the verb, as its object would. */
function speakerBehind(words: Node[]): void {
  words.forEach((verb, v) => {
    if (!/^(said|says|wrote|writes|announced|reported|added|claimed|explained|warned)$/.test(verb.lower)) return
    if (hasSubject(words, v) || !childrenOf(words, v).some(i => i < v && words[i]?.relation === 'ccomp')) return
    const speaker = childrenOf(words, v).find(i => i > v && /^(obj|obl:unmarked)$/.test(words[i]?.relation ?? ''))
    if (speaker !== undefined) (words[speaker] as Node).relation = 'nsubj'
  })
}

/** "The Soviet Union, stressing its ties, mediated talks": a sentence without a finite verb has one that stands as an adjective. */
function missingMainVerb(words: Node[]): void {
  const root = words.findIndex(word => word.head < 0)
  if (root < 0 || words[root]?.tag === 'VERB' || words.some((_, i) => isFiniteVerb(words, i))) return
  const at = words.findIndex(
    (word, i) =>
      i > root &&
      word.tag === 'VERB' &&
      /^(amod|acl)$/.test(word.relation) &&
      /^VB[DN]$/.test(word.xpos) &&
      (/^[,–—]$/.test(words[i - 1]?.text ?? '') ||
        (word.relation === 'amod' && /^(NOUN|PROPN)$/.test(words[i - 1]?.tag ?? ''))),
  )
  const verb = words[at]
  const noun = words[root]
  if (!verb || !noun) return
  const object = verb.relation === 'amod' ? words[verb.head] : undefined
  if (object && object !== noun) {
    object.head = at
    object.relation = 'obj'
  }
  verb.head = -1
  verb.relation = 'root'
  verb.xpos = 'VBD'
  noun.head = at
  noun.relation = 'nsubj'
  words.forEach((word, i) => {
    if (i <= at || word.head >= at || word.head < 0 || word === object) return
    word.head = at
    if (word.relation === 'nmod') word.relation = 'obl'
  })
}

/** "the export increased and China supplied": a finite clause before a verb is no noun subject, but stands beside it. */
function clauseAsSubject(words: Node[]): void {
  words.forEach((verb, i) => {
    const late = words[verb.head]
    if (!/^nsubj/.test(verb.relation) || !/^VB[DZP]$/.test(verb.xpos) || !late || verb.head < i) return
    if (!hasSubject(words, i)) return
    const lateAt = verb.head
    verb.head = late.head
    verb.relation = late.relation
    late.head = i
    late.relation = 'conj'
    for (const k of childrenOf(words, lateAt)) if (k < i) (words[k] as Node).head = i
  })
}

/** A clause with a subject of its own describes no verb: it stands beside it. */
function clauseUnderVerb(words: Node[]): void {
  words.forEach((verb, i) => {
    if (verb.relation === 'acl' && words[verb.head]?.tag === 'VERB' && hasSubject(words, i) && isFiniteVerb(words, i))
      verb.relation = 'conj'
  })
}

/** "by 70 % and China supplied arms": a name right before a finite verb that has no subject is its subject. */
function subjectUnderConjunct(words: Node[]): void {
  words.forEach((noun, i) => {
    const verb = words[i + 1]
    if (noun.relation !== 'conj' || !/^(NOUN|PROPN|PRON)$/.test(noun.tag) || !verb) return
    if (verb.tag !== 'VERB' || !/^VB[DZP]$/.test(verb.xpos) || verb.head === i || hasSubject(words, i + 1)) return
    if (isBelow(words, i + 1, i) || !/^(conj|parataxis|acl|root|advcl)$/.test(verb.relation)) return
    noun.head = i + 1
    noun.relation = 'nsubj'
    for (const k of childrenOf(words, i)) if (words[k]?.relation === 'cc') (words[k] as Node).head = i + 1
  })
}

/** "Pakistan was left alone, Russia was emerging": a clause behind a verb that has its subject is no subject. */
function secondSubject(words: Node[]): void {
  words.forEach((word, i) => {
    if (!/^csubj/.test(word.relation) || i < word.head) return
    if (childrenOf(words, word.head).some(k => k < word.head && /^nsubj/.test(words[k]?.relation ?? '')))
      word.relation = 'parataxis'
  })
}

/** "Mrs Harte, who had moved in, complained, received a visit and heard nothing": the first verb leads the others. */
function predicateBeforeItsVerb(words: Node[]): void {
  words.forEach((verb, i) => {
    const noun = words[verb.head]
    if (verb.relation !== 'acl' || verb.xpos !== 'VBD' || !noun || !/^nsubj/.test(noun.relation) || verb.head > i)
      return
    const late = words[noun.head]
    const lateAt = noun.head
    if (!late || lateAt < i || hasSubject(words, i)) return
    verb.head = late.head
    verb.relation = late.relation
    late.head = i
    late.relation = 'conj'
    noun.head = i
  })
}

/** "the export increased": a finite verb that hangs on a free noun before it has this noun as subject. */
function verbUnderItsSubject(words: Node[]): void {
  words.forEach((verb, i) => {
    const noun = words[verb.head]
    if (verb.relation !== 'acl' || !noun || verb.head > i || hasSubject(words, i)) return
    const isClause =
      /^(root|parataxis)$/.test(noun.relation) || (noun.relation === 'conj' && words[noun.head]?.tag === 'VERB')
    const bare = verb.xpos === 'VBD' || (verb.xpos === 'VBN' && isClause)
    if (!bare && !isFiniteVerb(words, i)) return
    if (hasCase(words, verb.head) || /^(obj|obl|nmod|iobj)/.test(noun.relation)) return
    takeAsSubject(words, i)
  })
}

/** "Relations with China, a neighbour, are a pillar": the finite predicate that lacks a subject takes the noun above it. */
function headlessPredicate(words: Node[]): void {
  words.forEach((predicate, i) => {
    const noun = words[predicate.head]
    if (!noun || predicate.head > i || !/^(conj|parataxis|appos|acl|dep)$/.test(predicate.relation)) return
    if (hasSubject(words, i) || !isFiniteVerb(words, i)) return
    if (noun.tag === 'VERB' || noun.tag === 'AUX' || noun.head >= 0 || hasSubject(words, predicate.head)) return
    if (childrenOf(words, predicate.head).some(k => words[k]?.relation === 'cop')) return
    takeAsSubject(words, i)
  })
}

/** The noun that a predicate hangs on becomes its subject, and the predicate takes the noun's place in the tree. */
function takeAsSubject(words: Node[], at: number): void {
  const predicate = words[at]
  const subject = predicate?.head ?? -1
  const noun = words[subject]
  if (!predicate || !noun) return
  predicate.head = noun.head
  predicate.relation = noun.relation
  noun.head = at
  noun.relation = 'nsubj'
  // What stands behind the predicate under the noun belongs to the predicate, and so do adverbs and clauses before it.
  for (const k of childrenOf(words, subject)) {
    const child = words[k]
    if (child && (k > at || (k < subject && /^(obl|advmod|cc|mark|advcl)/.test(child.relation)))) child.head = at
  }
}
