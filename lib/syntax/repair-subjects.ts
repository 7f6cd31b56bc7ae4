import { hasCase, hasSubject, isBelow, isFiniteVerb, type Node } from './repair-node'

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
