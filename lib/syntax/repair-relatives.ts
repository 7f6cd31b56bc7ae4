import { childrenOf, hasSubject, isBelow, isFiniteVerb, type Node } from './repair-node'

/** "the league, to which it paid": a preposition and a relative pronoun open a clause on the noun before them. */
export function clauseBehindPreposition(words: Node[]): void {
  words.forEach((pronoun, i) => {
    const opener = words[i - 1]
    if (!/^(which|whom)$/.test(pronoun.lower) || opener?.tag !== 'ADP' || opener.head !== i) return
    const noun = words[i - 2]?.text === ',' ? i - 3 : i - 2
    const verb = words.findIndex((_, k) => k > i && isFiniteVerb(words, k) && hasSubject(words, k))
    const clause = words[verb]
    const antecedent = headOfName(words, noun)
    if (!clause || antecedent < 0 || isBelow(words, antecedent, verb)) return
    const subject = childrenOf(words, verb).find(k => /^nsubj/.test(words[k]?.relation ?? '')) ?? -1
    if (subject < i || words.slice(i + 1, verb).some(word => /^[,;:]$/.test(word.text))) return
    if (clause.head < 0 || !/^(advcl|conj|parataxis|ccomp|acl:relcl)$/.test(clause.relation)) return
    pronoun.head = verb
    pronoun.relation = 'obl'
    clause.head = antecedent
    clause.relation = 'acl:relcl'
  })
}

/** "Hale, whose contract ran until 2006": the noun that "whose" owns, right before a verb without a subject, is its subject. */
export function subjectOfWhose(words: Node[]): void {
  words.forEach((whose, i) => {
    const at = whose.head
    const noun = words[at]
    if (whose.lower !== 'whose' || !noun || at < i || /^nsubj/.test(noun.relation)) return
    const verb = words.findIndex((word, k) => k > at && word.tag === 'VERB')
    const clause = words[verb]
    const between = words.slice(at + 1, verb)
    if (!clause || hasSubject(words, verb) || !between.every(word => /^(AUX|ADV)$/.test(word.tag))) return
    if (clause.head < 0 || isBelow(words, noun.head, verb)) return
    const host = noun.head
    if (clause.head === at) clause.head = host
    clause.relation = 'acl:relcl'
    noun.head = verb
    noun.relation = 'nsubj'
  })
}

/** The head of the noun phrase that ends at a word. */
function headOfName(words: readonly Node[], end: number): number {
  let at = end
  if (!/^(NOUN|PROPN)$/.test(words[at]?.tag ?? '')) return -1
  while (/^(flat|compound)$/.test(words[at]?.relation ?? '') && (words[at]?.head ?? -1) >= 0) at = words[at]?.head ?? -1
  return at
}
