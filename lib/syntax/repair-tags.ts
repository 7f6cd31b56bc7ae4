import { childrenOf, hasSubject, type Node } from './repair-node'
import { verbForm } from './verb-forms'

/** What may be tagged IN; with it nearly all that stands as a case or opens a clause. */
const PREPOSITIONS: ReadonlySet<string> = new Set(
  `aboard about above according across after against ahead albeit along alongside although amid amidst among amongst
apart around as at atop because before behind below beneath beside besides between beyond but by circa close compared
concerning considering contrary depending despite down due during ere except far following for from given how if in
including inside instead into irrespective lest like minus near next notwithstanding of off on once onto opposite out
outside over owing past pending per plus post prior pursuant rather regarding regardless round save since so
subsequent such than thanks that then though through throughout till to together toward towards under underneath
unless unlike until unto up upon versus via vs when where whereas whether while why with within without worth`.split(
    /\s+/,
  ),
)

export const isPreposition = (lower: string): boolean => PREPOSITIONS.has(lower)

/** "Fridtjof Nansen": prepositions are few, and a capitalised word that is none of them is part of a name. */
export function unknownPreposition(words: Node[]): void {
  for (const word of words)
    if (
      word.relation === 'case' &&
      word.xpos === 'IN' &&
      /^\p{Lu}\p{Ll}/u.test(word.text) &&
      !isPreposition(word.lower)
    ) {
      word.tag = 'PROPN'
      word.xpos = 'NNP'
      word.relation = 'compound'
    }
}

/** "profits fell": a form that is no participle is a past, unless a helper says otherwise. */
export function pastNotParticiple(words: Node[]): void {
  words.forEach((word, i) => {
    if (word.xpos !== 'VBN' || verbForm(word.lower) !== 'past') return
    if (!childrenOf(words, i).some(k => /^aux/.test(words[k]?.relation ?? ''))) word.xpos = 'VBD'
  })
}

/** "a fall in arms imports by Peru": what stands as a finite verb without a subject, right behind a noun, is a noun. */
export function nounNotVerb(words: Node[]): void {
  words.forEach((word, i) => {
    const before = words[i - 1]
    if (word.xpos !== 'VBZ' || !/^(advcl|acl)$/.test(word.relation) || hasSubject(words, i)) return
    if (
      !before ||
      !/^(NOUN|ADJ)$/.test(before.tag) ||
      before.head === i ||
      !/^(nmod|obl|obj|conj)/.test(before.relation)
    )
      return
    if (childrenOf(words, i).some(k => /^(mark|aux|obj|advmod)/.test(words[k]?.relation ?? '') && k < i)) return
    word.tag = 'NOUN'
    word.xpos = 'NNS'
    word.head = before.head
    word.relation = before.relation
    for (const k of childrenOf(words, i - 1)) if (words[k]?.relation === 'case') (words[k] as Node).head = i
    for (const k of childrenOf(words, i)) if (words[k]?.relation.startsWith('obl')) (words[k] as Node).relation = 'nmod'
    before.head = i
    before.relation = 'compound'
  })
}

/** "will perform a fly-over": what has an article is a noun. */
export function nounWithArticle(words: Node[]): void {
  words.forEach((word, i) => {
    const verb = words[word.head]
    if (!/^(ADV|ADJ|VERB|ADP|SCONJ)$/.test(word.tag) || !/^(mark|advmod)$/.test(word.relation) || !verb) return
    if (!/^(a|an|the)$/.test(words[i - 1]?.lower ?? '') || words[i - 1]?.head !== i || word.head > i) return
    if (verb.tag !== 'VERB' || childrenOf(words, word.head).some(k => words[k]?.relation === 'obj')) return
    Object.assign(word, { tag: 'NOUN', xpos: 'NN', relation: 'obj' })
  })
}
