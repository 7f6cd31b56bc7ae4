import type { TreeWord } from './tree-word'

type Node = { -readonly [K in keyof TreeWord]: TreeWord[K] }

/**
 * Mends trees that no English sentence has, each rule from what the tags say for certain: a finite verb has a subject, a
 * clause has one subject, a conjunction of time opens a clause. In order: later rules see what earlier ones made.
 */
export function repairTree(given: readonly TreeWord[]): readonly TreeWord[] {
  const words: Node[] = given.map(word => ({ ...word }))
  for (const repair of [
    secondSubject,
    subjectUnderDate,
    predicateBeforeItsVerb,
    verbUnderItsSubject,
    headlessPredicate,
    dateAfterConjunction,
  ]) repair(words)
  return words
}

const childrenOf = (words: readonly Node[], at: number): number[] => words.flatMap((word, i) => (word.head === at ? [i] : []))
const hasSubject = (words: readonly Node[], at: number): boolean =>
  childrenOf(words, at).some(i => /^[nc]subj/.test(words[i]?.relation ?? ''))
const hasCase = (words: readonly Node[], at: number): boolean =>
  childrenOf(words, at).some(i => words[i]?.relation === 'case' && i < at)
const isFinite = (words: readonly Node[], at: number): boolean =>
  /^(VBD|VBZ|VBP|MD)$/.test(words[at]?.xpos ?? '') ||
  childrenOf(words, at).some(i => /^(aux|cop)/.test(words[i]?.relation ?? '') && /^(VBD|VBZ|VBP|MD)$/.test(words[i]?.xpos ?? ''))

/** "Pakistan was left alone, Russia was emerging": a clause behind a verb that has its subject is no subject. */
function secondSubject(words: Node[]): void {
  words.forEach((word, i) => {
    if (!/^csubj/.test(word.relation) || i < word.head) return
    if (childrenOf(words, word.head).some(k => k < word.head && /^nsubj/.test(words[k]?.relation ?? ''))) word.relation = 'parataxis'
  })
}

/** "in July 2008, but the Supreme Court restored it": no noun is coordinated with a date; it is the subject that follows. */
function subjectUnderDate(words: Node[]): void {
  words.forEach((noun, i) => {
    if (noun.relation !== 'conj' || words[noun.head]?.tag !== 'TIMEX' || !/^(NOUN|PROPN|PRON)$/.test(noun.tag)) return
    const verb = words.findIndex(
      (word, k) => k > i && word.relation === 'conj' && word.head < i && isFinite(words, k) && !hasSubject(words, k),
    )
    if (verb < 0) return
    noun.head = verb
    noun.relation = 'nsubj'
  })
}

/** "Mrs Harte, who had moved in, complained, received a visit and heard nothing": the first verb leads the others. */
function predicateBeforeItsVerb(words: Node[]): void {
  words.forEach((verb, i) => {
    const noun = words[verb.head]
    if (verb.relation !== 'acl' || verb.xpos !== 'VBD' || !noun || noun.relation !== 'nsubj' || verb.head > i) return
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
    const bare = verb.xpos === 'VBD' || (verb.xpos === 'VBN' && /^(root|parataxis)$/.test(noun.relation))
    if (!bare && !isFinite(words, i)) return
    if (hasCase(words, verb.head) || /^(obj|obl|nmod|iobj)/.test(noun.relation)) return
    const subject = verb.head
    verb.head = noun.head
    verb.relation = noun.relation
    noun.head = i
    noun.relation = 'nsubj'
    // What stood behind the verb under the noun belongs to the verb.
    for (const k of childrenOf(words, subject)) {
      const child = words[k]
      if (child && k > i) child.head = i
      if (child && k < subject && /^(obl|advmod|cc|mark|advcl)/.test(child.relation)) child.head = i
    }
  })
}

/** "Relations with China, a neighbour, are a pillar": the finite predicate that lacks a subject takes the noun above it. */
function headlessPredicate(words: Node[]): void {
  words.forEach((predicate, i) => {
    const noun = words[predicate.head]
    if (!noun || predicate.head > i || !/^(conj|parataxis|appos|acl|dep)$/.test(predicate.relation)) return
    if (hasSubject(words, i) || !isFinite(words, i)) return
    if (noun.tag === 'VERB' || noun.tag === 'AUX' || noun.head >= 0 || hasSubject(words, predicate.head)) return
    if (childrenOf(words, predicate.head).some(k => words[k]?.relation === 'cop')) return
    const subject = predicate.head
    predicate.head = noun.head
    predicate.relation = noun.relation
    noun.head = i
    noun.relation = 'nsubj'
    for (const k of childrenOf(words, subject)) {
      const child = words[k]
      if (child && (k > i || (k < subject && /^(obl|advmod|cc|mark|advcl)/.test(child.relation)))) child.head = i
    }
  })
}

/** "while by 2015 the export increased": the date goes with the clause that the conjunction opens. */
function dateAfterConjunction(words: Node[]): void {
  words.forEach((date, i) => {
    if (date.tag !== 'TIMEX') return
    const opener = childrenOf(words, i).find(k => k < i && /^(while|whereas|although|though|when|until)$/.test(words[k]?.lower ?? ''))
    if (opener === undefined || /^until$/.test(words[opener]?.lower ?? '')) return
    const verb = words.findIndex((word, k) => k > i && (word.tag === 'VERB' || hasSubject(words, k)) && hasSubject(words, k))
    if (verb < 0 || verb - i > 12 || isBelow(words, verb, i)) return
    date.head = verb
    date.relation = 'obl'
    const mark = words[opener]
    if (mark) {
      mark.head = verb
      mark.relation = 'mark'
    }
  })
}

const isBelow = (words: readonly Node[], at: number, above: number): boolean => {
  for (let i = at, n = 0; i >= 0 && n <= words.length; i = words[i]?.head ?? -1, n++) if (i === above) return true
  return false
}
