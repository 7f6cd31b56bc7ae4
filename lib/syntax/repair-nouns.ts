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
