import { childrenOf, hasCase, hasSubject, isBelow, isFiniteVerb, type Node } from './repair-node'

const NOMINAL = /^(NOUN|PROPN|PRON)$/

/** "From 1922 to 1925 Norland accused": a bare noun under a date right before a finite verb without a subject is that subject. */
export function subjectBehindDate(words: Node[]): void {
  words.forEach((noun, i) => {
    const date = words[noun.head]
    if (date?.tag !== 'TIMEX' || !NOMINAL.test(noun.tag) || i < noun.head || hasCase(words, i)) return
    if (!/^(flat|nmod|compound|appos|dep|conj|list)/.test(noun.relation)) return
    const verb = verbBehind(words, i)
    if (verb < 0 || isBelow(words, verb, i)) return
    noun.head = verb
    noun.relation = 'nsubj'
  })
}

/** "…; an inventory calls her a saint": behind a semicolon begins a clause, whose subject is no part of the clause before. */
export function subjectBehindSemicolon(words: Node[]): void {
  words.forEach((mark, s) => {
    if (mark.text !== ';') return
    const noun = words.findIndex((word, k) => k > s && NOMINAL.test(word.tag) && word.head < s && !hasCase(words, k))
    const verb = noun < 0 ? -1 : words.findIndex((_, k) => k > noun && isFiniteVerb(words, k) && !hasSubject(words, k))
    const subject = words[noun]
    const clause = words[verb]
    if (!subject || !clause || subject.head < 0 || !/^(obj|obl|conj|nmod|appos|dep|list)/.test(subject.relation)) return
    const between = words.slice(noun + 1, verb)
    if (between.some(word => word.text === ';') || !/^(conj|parataxis|advcl|acl|root)$/.test(clause.relation)) return
    if (isBelow(words, noun, verb) && subject.head === verb) return
    const host = subject.head
    if (isBelow(words, verb, noun)) {
      clause.head = host
      clause.relation = 'parataxis'
    }
    subject.head = verb
    subject.relation = 'nsubj'
  })
}

/** Right behind the noun, but for adverbs and auxiliaries; its main word. */
function verbBehind(words: readonly Node[], noun: number): number {
  let at = noun + 1
  while (/^(ADV|AUX|PART)$/.test(words[at]?.tag ?? '') || words[at]?.relation === 'cop') at++
  const isClause = isFiniteVerb(words, at) && !hasSubject(words, at)
  return isClause && /^(VERB|ADJ|NOUN)$/.test(words[at]?.tag ?? '') ? at : -1
}

/** "while Sark, under the terms of the accord, banned the sale": no noun behind a preposition has a subject before it. */
export function subjectBeforeAside(words: Node[]): void {
  words.forEach((noun, i) => {
    const aside = words[noun.head]
    const at = noun.head
    if (!/^nsubj/.test(noun.relation) || !aside || at < i || !/^(NOUN|PROPN)$/.test(aside.tag)) return
    const own = childrenOf(words, at)
    const opener = own.find(k => k > i && k < at && words[k]?.relation === 'case')
    if (opener === undefined || words[opener - 1]?.text !== ',' || own.some(k => words[k]?.relation === 'cop')) return
    const verb = words.findIndex((word, k) => k > at && word.tag === 'VERB' && isFiniteVerb(words, k))
    const clause = words[verb]
    if (!clause || words[verb - 1]?.text !== ',' || hasSubject(words, verb) || isBelow(words, at, verb)) return
    const marks = own.filter(k => k < i && /^(while|whereas|although|though|because)$/.test(words[k]?.lower ?? ''))
    for (const k of marks) Object.assign(words[k] as Node, { head: verb, relation: 'mark' })
    if (marks.length > 0) clause.relation = 'advcl'
    Object.assign(noun, { head: verb, relation: 'nsubj' })
    Object.assign(aside, { head: verb, relation: 'obl' })
  })
}

/** "Although trade grew in 1975, an embargo was placed": of two subjects the first is that of the participle on it. */
export function firstOfTwoSubjects(words: Node[]): void {
  words.forEach((late, at) => {
    const [first = -1, second = -1] = childrenOf(words, at).filter(
      k => k < at && /^nsubj/.test(words[k]?.relation ?? ''),
    )
    const verb = childrenOf(words, first).find(
      k => words[k]?.relation === 'acl' && /^VB[DN]$/.test(words[k]?.xpos ?? ''),
    )
    const clause = words[verb ?? -1]
    if (second < 0 || verb === undefined || !clause || verb > second || words[verb - 1] !== words[first]) return
    if (!words.slice(verb, second).some(word => word.text === ',') || late.head === verb) return
    Object.assign(clause, { head: at, relation: 'advcl', xpos: 'VBD' })
    Object.assign(words[first] as Node, { head: verb, relation: 'nsubj' })
    for (const k of childrenOf(words, at))
      if (k < first && words[k]?.relation === 'mark') (words[k] as Node).head = verb
  })
}

/** "sales to India, during and after the war only stifled trade": "during" opens no clause. */
export function nounBehindPreposition(words: Node[]): void {
  words.forEach((opener, i) => {
    const verb = opener.head
    if (opener.relation !== 'mark' || !/^(during|despite|between|against|under|among)$/.test(opener.lower)) return
    const noun = childrenOf(words, verb).find(k => k > i && k < verb && /^nsubj/.test(words[k]?.relation ?? ''))
    if (noun === undefined || !isFiniteVerb(words, verb)) return
    Object.assign(words[noun] as Node, { relation: 'obl' })
    Object.assign(opener, { head: noun, relation: 'case' })
    subjectBehindBut(words, verb, i)
  })
}

/** "…, but sales to India, during the war, stifled trade": "but" joins clauses, and the noun behind it is the subject. */
function subjectBehindBut(words: Node[], verb: number, before: number): void {
  const at = words.findLastIndex(
    (noun, k) =>
      k < before &&
      noun.relation === 'conj' &&
      NOMINAL.test(noun.tag) &&
      childrenOf(words, k).some(c => words[c]?.lower === 'but' && words[c - 1]?.text === ','),
  )
  if (at < 0 || hasSubject(words, verb) || words.slice(at, before).some(word => word.tag === 'VERB')) return
  Object.assign(words[at] as Node, { head: verb, relation: 'nsubj' })
  for (const k of childrenOf(words, at)) if (words[k]?.lower === 'but') (words[k] as Node).head = verb
}
