import type { SentenceTree, TreeWord } from '../../syntax/tree-word'

/** "0.8 in 2000": the words before a date that stand for a whole clause, and the date with its preposition. */
export type GappedItem = {
  readonly body: readonly number[]
  readonly date: readonly number[]
  readonly timex: number
  /** "and" stands before it, or a comma. */
  readonly isJoined: boolean
  readonly hasComma: boolean
}
/** `timex`: the date of the clause that has the verb. */
export type GappedList = { readonly timex: number; readonly items: readonly GappedItem[] }

const LONGEST_BODY = 8

/**
 * "beat A on 10 January 2004 and B on 5 March", "was 0.3 in 1990, 0.8 in 2000 and 1.4 in 2010": dates in a row of which
 * only the first has a verb. A list ends where its sentence or a new clause begins, else it may be no list.
 */
export function gappedList(tree: SentenceTree, timex: number): GappedList | undefined {
  const dates = tree.words.flatMap((word, i) => (word.tag === 'TIMEX' ? [i] : []))
  let first = dates.indexOf(timex)
  while (first > 0 && itemBetween(tree, dates[first - 1] ?? 0, dates[first] ?? 0)) first--
  const items: GappedItem[] = []
  for (let k = first; k + 1 < dates.length; k++) {
    const item = itemBetween(tree, dates[k] ?? 0, dates[k + 1] ?? 0)
    if (!item) break
    items.push(item)
  }
  const last = items.at(-1)?.timex
  return last !== undefined && isClosed(tree, last) ? { timex: dates[first] ?? timex, items } : undefined
}

const DATE_PREPOSITION = /^(in|on|at|by|from|since|until|till|during|before|after|around|throughout|between)$/

/** The item between two dates: a comma or "and", a few words without a verb, a preposition. */
function itemBetween(tree: SentenceTree, from: number, to: number): GappedItem | undefined {
  let at = from + 1
  while (at < to && (/^[,;]$/.test(tree.words[at]?.text ?? '') || tree.words[at]?.lower === 'and')) at++
  const lead = dateLead(tree, to)
  const body = Array.from({ length: Math.max(0, to - lead - at) }, (_, k) => at + k)
  const isBare = body.every(i => isNominalWord(tree.words[i]))
  if (at === from + 1 || body.length === 0 || body.length > LONGEST_BODY || !isBare) return undefined
  const date = Array.from({ length: lead + 1 }, (_, k) => to - lead + k)
  return {
    body,
    date,
    timex: to,
    isJoined: tree.words[at - 1]?.lower === 'and',
    hasComma: /^[,;]$/.test(tree.words[from + 1]?.text ?? ''),
  }
}

/** How many words before a date belong to it: "in", "as late as". */
function dateLead(tree: SentenceTree, timex: number): number {
  const lower = (n: number): string => tree.words[timex - n]?.lower ?? ''
  if (lower(1) === 'as' && /^(late|early|recently)$/.test(lower(2)) && lower(3) === 'as') return 3
  return DATE_PREPOSITION.test(lower(1)) ? 1 : 0
}

const isNominalWord = (word: TreeWord | undefined): boolean =>
  word !== undefined &&
  (/^(NOUN|PROPN|NUM|DET|ADJ|ADP|ADV|PART|SYM)$/.test(word.tag) || word.xpos === 'PRP$') &&
  !/^V/.test(word.xpos) &&
  !/^(as|than|like|including|not|then|later|while|when|where)$/.test(word.lower)

const isClosed = (tree: SentenceTree, timex: number): boolean => {
  const next = tree.words[timex + 1]
  if (!next || /^[.;:]$/.test(next.text)) return true
  const verb = tree.words[timex + 2]
  return next.lower === 'and' && (verb?.tag === 'VERB' || verb?.tag === 'AUX')
}
