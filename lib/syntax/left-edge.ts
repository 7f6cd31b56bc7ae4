import type { ClauseKind, VerbGroup } from './clause'
import { isRelative } from './resolve-participles'
import { baseOf } from './verb-forms'
import { isBreak, isComma, isNominal, type Range, type Word } from './word'

export type LeftEdge = {
  readonly from: number
  readonly kind: ClauseKind
  readonly marker?: number
  /** Where the words of the subject start; undefined for a shared or relative subject. */
  readonly runFrom?: number
}

/** Everything the walk needs to know about the sentence. */
export type VerbMap = {
  readonly words: readonly Word[]
  readonly groups: readonly VerbGroup[]
  readonly at: ReadonlyMap<number, VerbGroup>
}

export const verbMap = (words: readonly Word[], groups: readonly VerbGroup[]): VerbMap => {
  const at = new Map<number, VerbGroup>()
  for (const group of groups) for (let i = group.from; i < group.to; i++) at.set(i, group)
  return { words, groups, at }
}

/** Walks back from a finite verb over its subject to the mark that opens its clause. */
export function leftEdge(map: VerbMap, verb: VerbGroup): LeftEdge {
  const { words } = map
  let j = verb.from - 1
  let nominal = false
  // A noun right of a date is free of the preposition left of it: "in 1971 China signed".
  let free = false
  while (j >= 0) {
    const word = words[j]
    if (!word) break
    const group = map.at.get(j)
    if (group) {
      const skipped = skipGroup(words, group, nominal) ?? overRelative(words, group, nominal)
      if (skipped === undefined) return nominal ? afterVerb(map, group, j + 1) : shared(j + 1)
      if (skipped.reset) nominal = false
      j = skipped.to
    } else if (isComma(word) || isBreak(word)) {
      if (nominal) {
        const list = isComma(word) ? listStart(words, j, verb.from) : undefined
        if (list === undefined) return fronted(map, j + 1, j)
        j = list
      } else j = beforeParenthesis(map, j)
    } else if (word.tag === 'CCONJ') {
      if (!nominal) return { from: j, kind: 'coordinate', marker: j }
      if (!joinsNouns(map, j)) return opened(map, j + 1, 'coordinate', j)
      j--
    } else if (isSubordinator(words, j) && nominal) return opened(map, j + 1, 'adverbial', j)
    else if (isRelative(word) && !isPronounThat(words, j)) return relativeOrComplement(map, j, nominal)
    else {
      if (word.tag === 'TIMEX' || word.lower === 'then') free = nominal
      if (isNominal(word)) nominal = true
      else if (word.tag === 'ADP') nominal = free
      j--
    }
  }
  return opened(map, 0, 'main')
}

const SAYS =
  /^(say|think|believe|claim|hope|fear|know|feel|argue|insist|suppose|expect|suggest|announce|report|admit|find|need|want|have)$/

/** "said Rome fell" has a clause for an object; "it collapsed Peace came" has lost a full stop. */
function afterVerb(map: VerbMap, group: VerbGroup, runFrom: number): LeftEdge {
  const says = SAYS.test(baseOf(map.words[group.main]?.lower ?? ''))
  const relative = map.words[runFrom]?.tag === 'PRON' || !/^\p{Lu}/u.test(map.words[runFrom]?.text ?? '')
  return opened(map, runFrom, says || relative ? 'complement' : 'main')
}

const shared = (from: number): LeftEdge => ({ from, kind: 'coordinate' })

const opened = (_map: VerbMap, runFrom: number, kind: ClauseKind, marker?: number): LeftEdge =>
  marker === undefined ? { from: runFrom, kind, runFrom } : { from: marker, kind, marker, runFrom }

/** "the treaty that ended the war was signed": a relative clause without commas between noun and verb. */
function overRelative(
  words: readonly Word[],
  group: VerbGroup,
  nominal: boolean,
): { to: number; reset: boolean } | undefined {
  let j = group.from - 1
  while (words[j]?.tag === 'ADV') j--
  if (!isRelative(words[j]) && !nominal)
    while (j >= 0 && (isNominal(words[j]) || /^(DET|ADJ|PART)$/.test(words[j]?.tag ?? ''))) j--
  if (!isRelative(words[j]) || isPronounThat(words, j) || isComma(words[j - 1]) || !isNominal(words[j - 1]))
    return undefined
  return { to: words[j - 1]?.tag === 'ADP' ? j - 2 : j - 1, reset: true }
}

/** Reduced relatives and infinitives hang on the noun before them; a finite verb ends the walk. */
function skipGroup(
  words: readonly Word[],
  group: VerbGroup,
  nominal: boolean,
): { to: number; reset: boolean } | undefined {
  if (group.kind === 'finite') return undefined
  const before = words[group.from - 1]
  if (group.kind === 'ing' && (!before || before.tag === 'ADP'))
    return { to: group.from - 1, reset: nominal && before?.tag === 'ADP' }
  return { to: group.from - 1, reset: true }
}

export const isSubordinator = (words: readonly Word[], j: number): boolean => {
  const word = words[j]
  if (word?.lower === 'that' || (word?.tag !== 'SCONJ' && word?.lower !== 'when' && word?.lower !== 'while'))
    return false
  const next = words[j + 1]
  return next?.tag !== 'TIMEX' && next?.lower !== 'then'
}

/** "that" as a pronoun or determiner: "that year", "and that to India". */
const isPronounThat = (words: readonly Word[], j: number): boolean =>
  words[j]?.lower === 'that' && (words[j]?.tag === 'DET' || words[j + 1]?.tag === 'ADP' || isComma(words[j + 1]))

function relativeOrComplement(map: VerbMap, j: number, nominal: boolean): LeftEdge {
  const { words } = map
  const before = words[j - 1]
  const prep = before?.tag === 'ADP' ? j - 1 : j
  if (words[j]?.lower === 'that' && nominal) return { from: j, kind: 'complement', marker: j, runFrom: j + 1 }
  if (nominal) return { from: prep, kind: 'relative', marker: j, runFrom: j + 1 }
  return { from: j, kind: 'relative', marker: j }
}

/** "A, B and C signed": with the conjunction already passed, a comma may stand inside the list. */
function listStart(words: readonly Word[], comma: number, end: number): number | undefined {
  const tail = words.slice(comma + 1, end)
  const cc = tail.findIndex(word => word.tag === 'CCONJ')
  if (cc < 0 || tail.some(word => word.tag === 'TIMEX')) return undefined
  if (!isNominal(words[comma - 1]) || words[comma - 1]?.tag === 'NUM') return undefined
  let k = comma - 1
  while (k >= 0 && !isComma(words[k]) && (isNominal(words[k]) || /^(DET|ADJ|PART)$/.test(words[k]?.tag ?? ''))) k--
  const opener = words[k]
  if (opener?.tag === 'ADP') return isNominal(words[k - 1]) ? comma - 1 : undefined
  return opener === undefined || isComma(opener) || opener.tag === 'SCONJ' || opener.tag === 'CCONJ'
    ? comma - 1
    : undefined
}

/** Over an apposition or a relative clause between commas: "Bajwa, the army chief, visited". */
function beforeParenthesis(map: VerbMap, close: number): number {
  const { words } = map
  for (let k = close - 1; k > 0; k--) {
    const word = words[k]
    const pair = isBreak(words[close]) ? isBreak(word) : isComma(word)
    if (!pair) continue
    const inner = map.groups.filter(group => group.kind === 'finite' && group.from > k && group.to <= close)
    const opener = words[k + 1]
    const closed =
      isSubordinator(words, k + 1) ||
      inner.every(group =>
        words.slice(k + 1, group.from).some((word, at) => isRelative(word) && !isPronounThat(words, k + 1 + at)),
      )
    if (closed && opener?.tag !== 'CCONJ') return k - 1
  }
  return close - 1
}

/** Is the conjunction between nouns ("Rome and Carthage signed") or between clauses ("… built it and Rome signed")? */
function joinsNouns(map: VerbMap, cc: number): boolean {
  const { words } = map
  if (isComma(words[cc - 1])) return listBefore(words, cc - 1)
  for (let k = cc - 1; k >= 0; k--) {
    const word = words[k]
    const group = map.at.get(k)
    if (group) return group.kind !== 'finite'
    if (isComma(word) || isBreak(word) || word?.tag === 'CCONJ') return true
    if (word && (isSubordinator(words, k) || isRelative(word))) return true
    if (word?.lower === 'between' || word?.lower === 'both') return true
  }
  return true
}

const listBefore = (words: readonly Word[], comma: number): boolean => {
  for (let k = comma - 1; k >= 0; k--) {
    const word = words[k]
    if (isComma(word)) return true
    if (!word || !(isNominal(word) || /^(DET|ADJ|PART)$/.test(word.tag))) return false
  }
  return false
}

/** Takes in adjuncts before the subject that have no verb of their own: "In 1971, after the war, Rome signed". */
function fronted(map: VerbMap, runFrom: number, comma: number): LeftEdge {
  const { words } = map
  let from = runFrom
  let k = comma - 1
  for (; k >= 0; k--) {
    const word = words[k]
    const group = map.at.get(k)
    if (isBreak(word)) return settled(k + 1, runFrom, words)
    if (group?.kind === 'finite') {
      const says = k === comma - 1 && SAYS.test(baseOf(words[group.main]?.lower ?? ''))
      return says ? { from: runFrom, kind: 'complement', runFrom } : settled(from, runFrom, words)
    }
    if (isComma(word)) from = k + 1
    else if (word?.tag === 'CCONJ' && isComma(words[k - 1])) return { from: k, kind: 'coordinate', marker: k, runFrom }
    else if (isSubordinator(words, k) && !verbless(map, k, comma)) return { from, kind: 'main', runFrom }
    else if (isClauseOpener(words, k)) return { from: k, kind: 'adverbial', marker: k, runFrom }
    else if (isRelative(word) && !isPronounThat(words, k))
      return { from: k, kind: word?.lower === 'that' ? 'complement' : 'relative', marker: k, runFrom }
  }
  return { from: 0, kind: 'main', runFrom }
}

const settled = (from: number, runFrom: number, words: readonly Word[]): LeftEdge => {
  const at = words[from]?.tag === 'CCONJ' ? from : undefined
  return at === undefined ? { from, kind: 'main', runFrom } : { from, kind: 'coordinate', marker: at, runFrom }
}

const verbless = (map: VerbMap, from: number, to: number): boolean =>
  !map.groups.some(group => group.kind === 'finite' && group.from > from && group.to <= to)

/** "while by 2015, exports rose", "as in 1967, France sold": a subordinator directly before a fronted adjunct. */
const isClauseOpener = (words: readonly Word[], k: number): boolean =>
  words[k]?.tag === 'SCONJ' && words[k + 1]?.tag === 'ADP'

export const trimmed = (words: readonly Word[], range: Range): Range => {
  let { from, to } = range
  const loose = (word: Word | undefined): boolean =>
    word !== undefined && (isComma(word) || isBreak(word) || word.tag === 'ADV')
  while (from < to && (isComma(words[from]) || isBreak(words[from]))) from++
  while (to > from && loose(words[to - 1])) to--
  return { from, to }
}
