import { verbGroupOf } from '../../syntax/predicate'
import type { SentenceTree } from '../../syntax/tree-word'
import type { Draft } from '../draft'

/** Words before the subject go to the front, all others follow it. */
export function assembleClause(
  tree: SentenceTree,
  head: number,
  kept: readonly number[],
  subject: readonly number[],
  timex: number,
): Draft {
  const own = new Set(subject)
  const verb = verbGroupOf(tree, head)
  const edge = subject.length > 0 && kept.includes(subject[0] ?? -1) ? (subject[0] ?? verb.from) : verb.from
  const rest = withoutCount(
    tree,
    kept.filter(i => !own.has(i)),
    timex,
  )
  const before = rest.filter(i => i < edge && tree.words[i]?.tag !== 'PUNCT')
  const after = withoutLateDate(
    tree,
    rest.filter(i => i >= edge),
    timex,
  )
  return {
    words: tree.words,
    attribution: [],
    fronted: frontedParts(tree, head, before, timex).filter(part => !refersToAll(tree, part)),
    subject: trimmed(tree, withoutOpener(tree, subject)),
    predicate: trimmedEnd(
      tree,
      withoutTail(tree, withoutItems(tree, withoutLooseMarks(tree, after, subject, verb.from), timex), timex),
    ),
    verb,
    timex,
    edits: new Map(),
  }
}

/** "in 1950 and the heads of state in 1960": the date of what has gone goes too. */
function withoutLateDate(tree: SentenceTree, at: readonly number[], timex: number): readonly number[] {
  const own = at.indexOf(timex)
  const [opener = 0, late = -1] = at.slice(own + 1, own + 3)
  const cut = own >= 0 && opener > timex + 1 && late === opener + 1 && tree.words[late]?.tag === 'TIMEX'
  return cut && tree.words[opener]?.tag === 'ADP' ? at.filter(i => i !== opener && i !== late) : at
}

/** "two decades later in 1990": counted from what is not said. */
export function withoutCount(tree: SentenceTree, at: readonly number[], timex: number): readonly number[] {
  const lower = (k: number): string => tree.words[at[k] ?? -1]?.lower ?? ''
  const k = at.indexOf(timex) - (/^(in|on)$/.test(lower(at.indexOf(timex) - 1)) ? 2 : 1)
  if (
    k < 2 ||
    !/^(later|earlier|afterwards?)$/.test(lower(k)) ||
    !/^(years?|decades?|months?|weeks?|days?)$/.test(lower(k - 1))
  )
    return at
  const isNumber = /^(an?|some|several|many|few|\d+)$/.test(lower(k - 2)) || tree.words[at[k - 2] ?? -1]?.tag === 'NUM'
  return at.filter((_, n) => n > k || n < (isNumber ? k - 2 : k - 1))
}

/** "with 21 people killed", "and ships dock": what tied the clause to its host goes. */
const withoutOpener = (tree: SentenceTree, subject: readonly number[]): readonly number[] => {
  const from = subject.findIndex(
    i =>
      (!/^(CCONJ|SCONJ|ADP|PUNCT)$/.test(tree.words[i]?.tag ?? '') || /^["“(]$/.test(tree.words[i]?.text ?? '')) &&
      !/^(however|moreover|furthermore|meanwhile|therefore|thus|consequently|nevertheless)$/.test(
        tree.words[i]?.lower ?? '',
      ),
  )
  return from < 0 ? subject : subject.slice(from)
}

/** "joined in 2017 - and in return", "invaded France and, after a pause": a conjunction whose clause went leaves a stump. */
function withoutTail(tree: SentenceTree, at: readonly number[], timex: number): readonly number[] {
  const k = at.findLastIndex(i => tree.words[i]?.tag === 'CCONJ')
  const rest = at.slice(k + 1)
  if (k < 1 || rest.includes(timex)) return at
  const isLoose = rest.every(i => /^(ADP|ADV|PUNCT|SCONJ|TIMEX)$/.test(tree.words[i]?.tag ?? ''))
  // A comma and no verb: something else stood between the two conjuncts.
  const isCut =
    tree.words[rest[0] ?? -1]?.text === ',' &&
    /^(ADP|SCONJ)$/.test(tree.words[rest[1] ?? -1]?.tag ?? '') &&
    !rest.some(i => /^(MD|VBD|VBP|VBZ)$/.test(tree.words[i]?.xpos ?? ''))
  return isLoose || isCut ? at.slice(0, k) : at
}

/** "… were counted; in 1970, 412": further items, without a verb. */
function withoutItems(tree: SentenceTree, at: readonly number[], timex: number): readonly number[] {
  const k = at.findIndex(i => tree.words[i]?.text === ';')
  const rest = at.slice(k)
  const isBare = k > 0 && !rest.some(i => i === timex || /^(VERB|AUX)$/.test(tree.words[i]?.tag ?? ''))
  return isBare ? at.slice(0, k) : at
}

/** A comma or dash right after the subject closed something that went; one that opens a phrase before the verb stays. */
const withoutLooseMarks = (
  tree: SentenceTree,
  after: readonly number[],
  subject: readonly number[],
  verb: number,
): readonly number[] => {
  const [first, second] = after
  if (first === undefined || tree.words[first]?.tag !== 'PUNCT' || first !== (subject.at(-1) ?? -1) + 1) return after
  // "The Crown Prince, Karl Ludwig, opened": the subject has a comma that this one closes.
  const isOpen = subject.filter(i => tree.words[i]?.text === ',').length % 2 === 1
  return isOpen || (second === first + 1 && second < verb) ? after : after.slice(1)
}

const trimmedEnd = (tree: SentenceTree, at: readonly number[]): readonly number[] => {
  const kept = new Set(trimmed(tree, at))
  const last = at.findLastIndex(i => kept.has(i))
  return at.slice(0, last + 1)
}

export function trimmed(tree: SentenceTree, at: readonly number[]): readonly number[] {
  const loose = (i: number | undefined): boolean => /^[,;:.–—-]$|^--$/.test(tree.words[i ?? -1]?.text ?? '')
  let from = 0
  let to = at.length
  while (from < to && loose(at[from])) from++
  while (to > from && loose(at[to - 1])) to--
  return at.slice(from, to)
}

/** "Further complicating matters, …": says something of what was told before. */
const refersToAll = (tree: SentenceTree, part: readonly number[]): boolean =>
  /^(matters|things)$/.test(tree.words[part.at(-1) ?? -1]?.lower ?? '') &&
  part.every(i => !/^(PROPN|TIMEX)$/.test(tree.words[i]?.tag ?? ''))

/** One part for each branch before the subject. */
function frontedParts(
  tree: SentenceTree,
  head: number,
  before: readonly number[],
  timex: number,
): readonly (readonly number[])[] {
  const parts: number[][] = []
  let last = -1
  for (const i of before) {
    let branch = i
    while (tree.words[branch]?.head !== head && (tree.words[branch]?.head ?? -1) >= 0)
      branch = tree.words[branch]?.head ?? -1
    // The preposition may hang elsewhere: "later on, in the 1970s".
    const joins = branch === last || (i === timex && parts.at(-1)?.at(-1) === timex - 1)
    if (joins) parts.at(-1)?.push(i)
    else parts.push(i === timex && tree.words[i - 1]?.tag === 'ADP' && !before.includes(i - 1) ? [i - 1, i] : [i])
    last = branch
  }
  // Loose prepositions and adverbs that have lost what they stood with.
  return parts
    .map(part =>
      tree.words[part[0] ?? -1]?.lower === 'as' && tree.words[part[1] ?? -1]?.tag === 'ADP' ? part.slice(1) : part,
    )
    .filter(part => part.some(i => !/^(ADP|ADV|CCONJ|SCONJ|PUNCT)$/.test(tree.words[i]?.tag ?? '')))
}
