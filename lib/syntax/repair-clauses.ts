import { childrenOf, hasSubject, isBelow, type Node } from './repair-node'
import { verbForm } from './verb-forms'

/** "while Sark, under the terms of the accord, banned the sale": what stands behind "while" is the subject of a clause. */
export function subjectAfterWhile(words: Node[]): void {
  words.forEach((noun, i) => {
    if (!/^(NOUN|PROPN)$/.test(noun.tag) || !/^(obl|nmod|advmod|dep)/.test(noun.relation)) return
    const opener = childrenOf(words, i).find(k => k < i && /^(while|whereas)$/.test(words[k]?.lower ?? ''))
    const at = opener === undefined ? -1 : clauseVerb(words, i)
    const verb = words[at]
    const host = noun.head
    if (opener === undefined || !verb || host < 0 || isBelow(words, host, at)) return
    const mark = words[opener] as Node
    for (const k of childrenOf(words, host)) if (k > i && k < at) (words[k] as Node).head = at
    verb.head = host
    verb.relation = 'advcl'
    verb.xpos = verb.xpos === 'VBN' ? 'VBD' : verb.xpos
    noun.head = at
    noun.relation = 'nsubj'
    mark.head = at
    mark.relation = 'mark'
  })
}

/** The finite verb right behind the noun, or behind a phrase between two commas that has no verb. */
function clauseVerb(words: readonly Node[], noun: number): number {
  const isVerb = (k: number): boolean => {
    const word = words[k]
    return (
      word?.tag === 'VERB' &&
      (/^VB[DZP]$/.test(word.xpos) || (word.xpos === 'VBN' && /^(past|ed)$/.test(verbForm(word.lower))))
    )
  }
  const at = words.findIndex((word, k) => k > noun && (word.tag === 'VERB' || word.tag === 'AUX'))
  if (at < 0 || !isVerb(at) || hasSubject(words, at)) return -1
  const between = words.slice(noun + 1, at).map(word => word.text)
  const isAside =
    between.length > 2 && between[0] === ',' && between.at(-1) === ',' && !between.slice(1, -1).includes(',')
  return between.length === 0 || isAside ? at : -1
}

/** "Sales fell, the firm closed its plant": a clause with its own subject and no conjunction stands beside the next one. */
export function listedClause(words: Node[]): void {
  words.forEach((verb, i) => {
    const late = words[verb.head]
    const lateAt = verb.head
    if (verb.relation !== 'advcl' || !late || lateAt < i || !hasSubject(words, i) || !hasSubject(words, lateAt)) return
    if (!/^VB[DN]$/.test(verb.xpos) || !/^(past|ed)$/.test(verbForm(verb.lower)) || late.tag !== 'VERB') return
    const own = childrenOf(words, i)
    if (own.some(k => /^(mark|aux|cc)/.test(words[k]?.relation ?? '') || words[k]?.lower === 'when')) return
    const subject = own.find(k => /^nsubj/.test(words[k]?.relation ?? '')) ?? i
    if (subject > i || childrenOf(words, subject).some(k => words[k]?.relation === 'case')) return
    verb.head = late.head
    verb.relation = late.relation
    verb.xpos = 'VBD'
    late.head = i
    late.relation = 'conj'
  })
}

/** "with the ministry agreeing to sell": the noun behind "with" is the subject of the participle behind it. */
export function absoluteClause(words: Node[]): void {
  words.forEach((verb, i) => {
    const at = words[i - 1]?.tag === 'ADV' ? i - 2 : i - 1
    const noun = words[at]
    if (
      verb.relation !== 'advcl' ||
      verb.xpos !== 'VBG' ||
      hasSubject(words, i) ||
      verb.text !== verb.lower ||
      noun?.head !== verb.head
    )
      return
    if (!/^obl/.test(noun.relation) || !/^(NOUN|PROPN)$/.test(noun.tag)) return
    if (!childrenOf(words, at).some(k => words[k]?.relation === 'case' && words[k]?.lower === 'with')) return
    noun.head = i
    noun.relation = 'nsubj'
  })
}
