import { childrenOf, type Node } from './repair-node'

/** Nouns of a deed, and the prepositions that bring in its goal: "a visit to Vienna", "the raid on Orra". */
const GOALS: readonly (readonly [nouns: RegExp, prepositions: RegExp])[] = [
  [
    /^(visit|trip|journey|tour|voyage|expedition|return|pilgrimage|access|accession|answer|reply|response|contribution|letter|speech|address|sale|export|transfer|delivery|move|mission|retreat|flight|march)s?$/,
    /^(to|into)$/,
  ],
  [/^(attack|raid|assault|ban|embargo|tax|agreement|treaty|accord|strike|bombing)s?$/, /^(on|upon)$/],
  [/^(war|campaign|revolt|uprising|rebellion|coup|protest|sanction|offensive)s?$/, /^(against)$/],
]

/** What such a noun is followed by belongs to it, not to the verb before it. */
export function complementOfNoun(words: Node[]): void {
  words.forEach((goal, i) => {
    const opener = words.findIndex(word => word.head === i && word.relation === 'case')
    const noun = words[opener - 1]
    if (goal.relation !== 'obl' || opener < 1 || opener > i || !noun || noun.head !== goal.head) return
    if (goal.head > opener || !/^(obl|obj|nsubj)/.test(noun.relation)) return
    const preposition = words[opener]?.lower ?? ''
    if (!GOALS.some(([nouns, prepositions]) => nouns.test(noun.lower) && prepositions.test(preposition))) return
    goal.head = opener - 1
    goal.relation = 'nmod'
  })
}

/** Verbs whose "which" mostly takes up all that was said before. */
const OF_ALL =
  /^(meant|means|led|leads|resulted|caused|causes|prompted|made|makes|allowed|allows|enabled|helped|forced|angered|surprised|triggered|sparked|increased|reduced|brought|came|happened|occurred|followed)$/

/** "signed the treaty in August, which gave India help": behind a date the relative clause is still that of the object. */
export function relativeOfObject(words: Node[]): void {
  words.forEach((verb, i) => {
    const opener = words.findIndex(word => word.head === i && /^nsubj/.test(word.relation) && word.lower === 'which')
    if (verb.relation !== 'advcl:relcl' || opener < 0 || OF_ALL.test(verb.lower)) return
    const object = childrenOf(words, verb.head).find(k => k < opener && words[k]?.relation === 'obj')
    if (object === undefined || words.slice(object, opener).some(word => /^(VERB|SCONJ)$/.test(word.tag))) return
    verb.head = object
    verb.relation = 'acl:relcl'
  })
}

/** "the ambassador to Kabul, Zhao Xing": the second part of a name goes with the first, not with what it describes. */
export function nameInTwo(words: Node[]): void {
  words.forEach((part, i) => {
    const before = words[i - 1]
    if (part.relation !== 'flat' || part.tag !== 'PROPN' || before?.relation !== 'appos' || before.tag !== 'PROPN')
      return
    if (part.head === before.head) part.head = i - 1
  })
}

/** Small words of other languages inside names. */
const LINK = /^(ve|de|du|des|di|da|do|dos|del|della|y|e|et|und|og|och|en|van|von|der|la|le|los|las|al|el)$/

/** "Orra ve Sella": such a word between two names is no verb, and what hung on it goes to what it hung on. */
export function linkInName(words: Node[]): void {
  words.forEach((link, i) => {
    const [before, after] = [words[i - 1], words[i + 1]]
    if (!LINK.test(link.text) || !/^(VERB|AUX)$/.test(link.tag) || before?.tag !== 'PROPN' || after?.tag !== 'PROPN')
      return
    const name = childrenOf(words, i).find(k => k < i && words[k]?.relation === 'nsubj')
    const first = words[name ?? -1]
    const host = link.head
    if (name === undefined || !first || host < 0) return
    for (const k of childrenOf(words, i))
      if (k !== name)
        Object.assign(words[k] as Node, words[k]?.tag === 'PROPN' ? { head: name, relation: 'flat' } : { head: host })
    const noun = words.findLastIndex((word, k) => k < name && word.tag === 'NOUN')
    const isApposed = /^[,(]$/.test(words[name - 1]?.text ?? '') && noun >= 0 && noun === name - 2
    Object.assign(first, isApposed ? { head: noun, relation: 'appos' } : { head: host, relation: 'dep' })
    Object.assign(link, { tag: 'PROPN', xpos: 'NNP', head: name, relation: 'flat' })
  })
}
