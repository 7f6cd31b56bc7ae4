import { childrenOf, hasSubject, isBelow, isFiniteVerb, type Node } from './repair-node'

/** "in July 2008, but the Supreme Court restored it": no noun is coordinated with a date; it is the subject that follows. */
export function subjectUnderDate(words: Node[]): void {
  words.forEach((noun, i) => {
    if (noun.relation !== 'conj' || words[noun.head]?.tag !== 'TIMEX' || !/^(NOUN|PROPN|PRON)$/.test(noun.tag)) return
    const verb = words.findIndex(
      (word, k) =>
        k > i && word.relation === 'conj' && word.head < i && isFiniteVerb(words, k) && !hasSubject(words, k),
    )
    if (verb < 0) {
      // "the drills in 2014, and the Druzhba": beside what the date hangs on.
      const governor = words[noun.head]?.head ?? -1
      if (governor >= 0 && words[governor]?.tag !== 'VERB') noun.head = governor
      return
    }
    noun.head = verb
    noun.relation = 'nsubj'
  })
}

/** "while by 2015 the export increased": the date goes with the clause that the conjunction opens. */
export function dateAfterConjunction(words: Node[]): void {
  words.forEach((date, i) => {
    if (date.tag !== 'TIMEX') return
    const before = [i - 1, i - 2].find(k => /^(while|whereas|although|though)$/.test(words[k]?.lower ?? ''))
    const opener =
      childrenOf(words, i).find(
        k => k < i && /^(while|whereas|although|though|when|until)$/.test(words[k]?.lower ?? ''),
      ) ?? (before === i - 1 || words[i - 1]?.tag === 'ADP' ? before : undefined)
    if (opener === undefined || /^until$/.test(words[opener]?.lower ?? '')) return
    const verb = words.findIndex(
      (word, k) => k > i && (word.tag === 'VERB' || hasSubject(words, k)) && hasSubject(words, k),
    )
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

/** "… operations – till 2011, some $8.9 billion had been paid": a date behind a break goes with what follows. */
export function dateAfterBreak(words: Node[]): void {
  words.forEach((date, i) => {
    if (date.tag !== 'TIMEX' || date.head < 0) return
    const opens = Math.min(i, ...childrenOf(words, i).filter(k => words[k]?.relation === 'case'))
    if (!/^[;:–—]$/.test(words[opens - 1]?.text ?? '') || date.head > opens) return
    const verb = words.findIndex((word, k) => k > i && /^(VERB|NOUN|ADJ|PROPN)$/.test(word.tag) && hasSubject(words, k))
    if (verb < 0 || isBelow(words, verb, i)) return
    date.head = verb
    date.relation = 'obl'
  })
}

/** "1983: Yuki Tanabe sketches a pen": an entry of a chronicle. */
export function dateBeforeColon(words: Node[]): void {
  const at = words.findIndex(word => word.tag !== 'PUNCT')
  const date = words[at]
  if (date?.tag !== 'TIMEX' || !/^(:|–|—|-|--)$/.test(words[at + 1]?.text ?? '')) return
  const verb = words.findIndex((_, k) => k > at && hasSubject(words, k))
  const main = words[verb]
  if (!main || isBelow(words, at, verb)) return
  if (date.head < 0 || isBelow(words, verb, at)) {
    main.head = -1
    main.relation = 'root'
    for (const k of childrenOf(words, at)) if (k !== verb && k > at) (words[k] as Node).head = verb
  }
  date.head = verb
  date.relation = 'obl'
}

/** "In 1931 profits fell": a preposition and a date before a bare subject are an adjunct of the verb. */
export function dateInSubject(words: Node[]): void {
  words.forEach((date, i) => {
    const nounAt = date.head
    const noun = words[nounAt]
    const opener = words[i - 1]
    if (date.tag !== 'TIMEX' || !noun || !opener || nounAt < i) return
    if (!/^(in|on|by|during|since|until|from|after|before|around|throughout)$/.test(opener.lower)) return
    if (opener.head !== nounAt && opener.head !== i) return
    const verb = /^nsubj/.test(noun.relation) ? noun.head : verbOfPhrase(words, nounAt)
    if (verb < nounAt) return
    date.head = verb
    date.relation = 'obl'
    opener.head = i
    opener.relation = 'case'
  })
}

/** The past that was taken for a participle behind its subject, made the verb that it is; −1 where there is none. */
function verbOfPhrase(words: Node[], nounAt: number): number {
  const noun = words[nounAt]
  const verb = childrenOf(words, nounAt).find(
    k => k > nounAt && words[k]?.relation === 'acl' && words[k]?.xpos === 'VBD' && !hasSubject(words, k),
  )
  const word = words[verb ?? -1]
  if (verb === undefined || !word || !noun || noun.head < verb || !/^obl/.test(noun.relation)) return -1
  word.head = noun.head
  word.relation = 'advcl'
  noun.head = verb
  noun.relation = 'nsubj'
  return verb
}

/** "taught at Leeds until 1949, was awarded": a comma closes what a date before it belongs to. */
export function dateBeforeComma(words: Node[]): void {
  words.forEach((date, i) => {
    const late = words[date.head]
    const first = late?.head ?? -1
    if (date.tag !== 'TIMEX' || !late || date.head < i || first < 0 || first > i - 2) return
    if (!/^(conj|ccomp|parataxis|advcl)$/.test(late.relation) || hasSubject(words, date.head)) return
    const opener = words[i - 1]
    if (words[i + 1]?.text !== ',' || opener?.tag !== 'ADP' || /^(CCONJ|PUNCT)$/.test(words[i - 2]?.tag ?? '')) return
    if (words[first]?.tag !== 'VERB' || !isFiniteVerb(words, date.head)) return
    late.relation = 'conj'
    date.head = first
    if (opener.head !== i) opener.head = i
  })
}
