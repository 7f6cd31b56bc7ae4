import { isBreak, isComma, isNominal, type Word } from '../syntax/word'
import type { Draft } from './draft'

/**
 * Takes the other dates out of a draft ("in December 2021, …" where the question is about March 2022): a sibling date
 * gives the answer away or asks for two things. Only adjuncts can go; a date inside a noun phrase stays, and the leak
 * gate judges it.
 */
export function dropOtherDates(draft: Draft): Draft {
  return {
    ...draft,
    attribution: without(draft, draft.attribution),
    fronted: draft.fronted.map(part => without(draft, part)).filter(part => part.length > 0),
    predicate: withoutItems(draft, without(draft, draft.predicate)),
  }
}

function without(draft: Draft, at: readonly number[]): number[] {
  const { words } = draft
  const gone = new Set<number>()
  at.forEach((i, k) => {
    if (words[i]?.tag !== 'TIMEX' || i === draft.timex) return
    const phrase = adjunctAround(words, at, k)
    if (phrase.some(j => j === draft.timex)) return
    for (const j of phrase) gone.add(j)
  })
  return at.filter(i => !gone.has(i))
}

/** "in 2014 and 2015": one date of a pair cannot go alone. */
const isJoined = (words: readonly Word[], at: readonly number[], k: number): boolean =>
  [k - 2, k + 2].some(j => words[at[j] ?? -1]?.tag === 'TIMEX' && words[at[(j + k) / 2] ?? -1]?.tag === 'CCONJ')

/** Indices of the adjunct that holds the date at `at[k]`, empty where it is no adjunct. */
function adjunctAround(words: readonly Word[], at: readonly number[], k: number): number[] {
  const next = words[at[k + 1] ?? -1]
  if (isJoined(words, at, k)) return []
  const premodifies = next !== undefined && (isNominal(next) || next.tag === 'ADJ') && !isComma(next)
  let from = k - 1
  while (from >= 0 && premodifies && /^(DET|ADJ|PROPN)$/.test(words[at[from] ?? -1]?.tag ?? '')) from--
  const governor = words[at[from] ?? -1]
  if (!governor || (governor.tag !== 'ADP' && governor.tag !== 'SCONJ')) return []
  if (premodifies && !/^(after|before|during|since|following|until)$/.test(governor.lower)) return []
  let to = k + 1
  if (premodifies) while (to < at.length && isNominal(words[at[to] ?? -1])) to++
  while (
    from > 0 &&
    words[at[from - 1] ?? -1]?.tag === 'ADV' &&
    /^(later|earlier|back|again|only)$/.test(words[at[from - 1] ?? -1]?.lower ?? '')
  )
    from--
  if (words[at[from - 1] ?? -1]?.lower === 'decades' || words[at[from - 1] ?? -1]?.lower === 'years') from--
  const open = isComma(words[at[from - 1] ?? -1])
  const closes = to >= at.length || isComma(words[at[to] ?? -1]) || isBreak(words[at[to] ?? -1])
  return at.slice(open && closes ? from - 1 : from, to)
}

/** "including A in 2017, B in 2014, and C": for the date of B, A goes. */
function withoutItems(draft: Draft, at: readonly number[]): number[] {
  const { words } = draft
  const target = at.indexOf(draft.timex)
  if (target < 0) return [...at]
  let comma = target
  while (comma >= 0 && !isComma(words[at[comma] ?? -1])) comma--
  let intro = comma
  while (intro >= 0 && !/^(including|include|included|includes)$/.test(words[at[intro] ?? -1]?.lower ?? '')) intro--
  if (intro < 0 || comma <= intro) return [...at]
  const after = words[at[comma + 1] ?? -1]?.tag === 'CCONJ' ? comma + 2 : comma + 1
  return [...at.slice(0, intro + 1), ...at.slice(after)]
}
