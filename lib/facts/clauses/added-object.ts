import { childrenBy, isWithin, type SentenceTree, subtree } from '../../syntax/tree-word'
import type { Draft } from '../draft'

/** Verbs whose "to X" is whom they give to, wherever it stands. */
const GIVES =
  /^(s[eo]ll(?:s)?|sold|suppl(?:y|ies|ied)|gives?|gave|given|exports?|exported|provides?|provided|delivers?|delivered|transfers?|transferred|sends?|sent|offers?|offered|grants?|granted|lends?|lent|ships?|shipped|hands?|handed|donates?|donated)$/

/**
 * "sold ships as well as guns to X in 1967", "sold ships in 1967 along with guns": a draft for what is sold first and
 * one for what is added. The draft alone where nothing is added, or not to its object for certain.
 */
export function withAddedObject(tree: SentenceTree, draft: Draft): readonly Draft[] {
  const added = addedPhrase(tree, draft)
  const object = added && objectOf(tree, draft, added)
  if (!added || !object || draft.verb.negated) return [draft]
  const { predicate } = draft
  const gone = new Set([...added.link, ...added.noun])
  const first = withoutMarks(
    tree,
    predicate.filter(i => !gone.has(i)),
  )
  const at = predicate.indexOf(object[0] ?? -1)
  const moved = new Set([...gone, ...object])
  const rest = (from: number, to?: number) => predicate.slice(from, to).filter(i => !moved.has(i))
  const second = withoutMarks(tree, [...rest(0, at), ...added.noun, ...rest(at)])
  return [
    { ...draft, predicate: first },
    { ...draft, predicate: second },
  ]
}

type Added = { readonly head: number; readonly link: readonly number[]; readonly noun: readonly number[] }

/** The phrase behind "as well as", "along with" or "together with". */
function addedPhrase(tree: SentenceTree, { predicate, verb, timex }: Draft): Added | undefined {
  const k = predicate.findIndex((i, n) => i >= verb.to && linkLength(tree, predicate, n) > 0)
  if (k < 0) return undefined
  const link = predicate.slice(k, k + linkLength(tree, predicate, k))
  const head = tree.words[link[0] ?? -1]?.head ?? -1
  if (head <= (link.at(-1) ?? 0) || !/^(NOUN|PROPN)$/.test(tree.words[head]?.tag ?? '')) return undefined
  const shared = new Set([...dateAt(tree, timex), ...receiver(tree, verb.main, head)])
  const noun = subtree(tree, head).filter(i => predicate.includes(i) && i > (link.at(-1) ?? 0) && !shared.has(i))
  const isWhole =
    noun.length > 0 && noun[0] === (link.at(-1) ?? 0) + 1 && noun.every((i, n) => i === (noun[0] ?? 0) + n)
  return isWhole && !noun.includes(timex) ? { head, link, noun } : undefined
}

const LINKS = [
  ['as', 'well', 'as'],
  ['along', 'with'],
  ['together', 'with'],
] as const

const linkLength = (tree: SentenceTree, at: readonly number[], k: number): number =>
  LINKS.find(link => link.every((lower, n) => tree.words[at[k + n] ?? -1]?.lower === lower))?.length ?? 0

/** The object before the link, to which the phrase is added; without the date and whom it was given to. */
function objectOf(tree: SentenceTree, { predicate, verb, timex }: Draft, added: Added): readonly number[] | undefined {
  const link = added.link[0] ?? 0
  // "machinery worth a million": what it is worth may stand as a second object.
  const objects = childrenBy(tree, verb.main, /^obj$/).filter(i => i < link)
  const worth = objects.flatMap(i => childrenBy(tree, i, /^appos$/))
  const head = objects[0]
  if (head === undefined || ![verb.main, ...objects, ...worth].includes(tree.words[added.head]?.head ?? -1))
    return undefined
  const heads = [...objects, ...worth]
  const shared = new Set([...dateAt(tree, timex), ...heads.flatMap(i => receiver(tree, verb.main, i))])
  const within = (i: number): boolean => objects.some(object => isWithin(tree, i, object))
  const phrase = predicate.filter(i => i < link && within(i) && !shared.has(i))
  // "towns in Norland as well as Orland": the other name may be beside the nearer one.
  const isName = tree.words[added.head]?.tag === 'PROPN'
  const nearer = phrase.some(i => i !== head && tree.words[i]?.tag === 'PROPN') && tree.words[head]?.tag !== 'PROPN'
  const between = predicate.filter(i => i > (phrase[0] ?? head) && i < link && tree.words[i]?.tag !== 'PUNCT')
  const isNext = between.every(i => phrase.includes(i) || shared.has(i))
  return phrase.every((i, n) => i === (phrase[0] ?? 0) + n) && isNext && !(isName && nearer) ? phrase : undefined
}

const dateAt = (tree: SentenceTree, timex: number): readonly number[] => [
  timex,
  ...childrenBy(tree, timex, /^case$/),
  timex - 1,
]

/** "to X" behind a verb of giving, though it hangs on what is given. */
const receiver = (tree: SentenceTree, verb: number, noun: number): readonly number[] =>
  GIVES.test(tree.words[verb]?.lower ?? '')
    ? (tree.children[noun] ?? [])
        .filter(child => childrenBy(tree, child, /^case$/).some(i => tree.words[i]?.lower === 'to') && child > noun)
        .flatMap(child => tree.words.flatMap((_, i) => (isWithin(tree, i, child) ? [i] : [])))
    : []

/** Commas that set off what has gone. */
const withoutMarks = (tree: SentenceTree, at: readonly number[]): readonly number[] =>
  at.filter((i, k) => tree.words[i]?.text !== ',' || (at[k - 1] === i - 1 && at[k + 1] === i + 1))
