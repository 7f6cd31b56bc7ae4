import type { VerbGroup } from './clause'
import { baseOf, verbForm } from './verb-forms'
import { isBreak, isComma, isNominal, type Word } from './word'

/**
 * "the plant built by Krupp opened": which bare -ed forms are finite and which are participles. Left to right, because
 * a decision needs those before it.
 */
export function resolveParticiples(words: readonly Word[], groups: readonly VerbGroup[]): readonly VerbGroup[] {
  const out: VerbGroup[] = []
  groups.forEach((group, i) => {
    const later = groups.slice(i + 1)
    if (isNoun(words, group, out.at(-1), later)) return
    if (isBareInfinitive(words, group, out.at(-1))) out.push({ ...group, kind: 'infinitive' })
    else if (group.ambiguous && !isFiniteForm(words, group, out, later)) out.push({ ...group, kind: 'participle' })
    else out.push(group)
  })
  return out
}

/** "saw the king fall", "helped build". */
function isBareInfinitive(words: readonly Word[], group: VerbGroup, last: VerbGroup | undefined): boolean {
  if (group.kind === 'finite' && isBase(words, group) && goesOn(words, group, last)) return true
  const governs = last && /^(see|make|let|help|watch|hear|have)$/.test(baseOf(words[last.main]?.lower ?? ''))
  if (!governs || group.kind !== 'finite' || !isBase(words, group)) return false
  return words
    .slice(last.to, group.from)
    .every(word => !isComma(word) && !isBreak(word) && word.tag !== 'SCONJ' && !isRelative(word))
}

/** "plans to build and operate", "will meet and talk", "to further strengthen": one verb after another under one "to" or "will". */
function goesOn(words: readonly Word[], group: VerbGroup, last: VerbGroup | undefined): boolean {
  if (!last || (last.kind !== 'infinitive' && last.tense !== 'modal')) return false
  if (group.from === last.to) return true
  let p = group.from - 1
  while (words[p]?.tag === 'ADV') p--
  return words[p]?.tag === 'CCONJ'
}

const isBase = (words: readonly Word[], group: VerbGroup): boolean =>
  group.to - group.from === 1 &&
  words[group.main]?.tag === 'VERB' &&
  verbForm(words[group.main]?.lower ?? '') === 'base'

/** A lone base form among past verbs is mostly a noun that the tagger mistook: "the arms transfer to Iran amounted to". */
function isNoun(
  words: readonly Word[],
  group: VerbGroup,
  last: VerbGroup | undefined,
  after: readonly VerbGroup[],
): boolean {
  if (group.kind !== 'finite' || !isBase(words, group)) return false
  const before = words[group.from - 1]
  const next = words[group.to]
  if (!before || before.tag === 'PRON' || before.tag === 'ADV') return false
  if (next?.lower === 'of') return true
  if (before.tag === 'CCONJ') return last?.kind === 'finite' && last.tense === 'past' && next?.tag === 'ADP'
  if (before.tag === 'NOUN' && !/s$/.test(before.lower) && next?.tag === 'ADP') return true
  const rival = after.find(later => later.kind === 'finite')
  return (
    rival !== undefined &&
    !words
      .slice(group.to, rival.from)
      .some(word => isComma(word) || isBreak(word) || word.tag === 'CCONJ' || word.tag === 'SCONJ' || isRelative(word))
  )
}

function isFiniteForm(
  words: readonly Word[],
  group: VerbGroup,
  before: readonly VerbGroup[],
  after: readonly VerbGroup[],
): boolean {
  let p = group.from - 1
  while (words[p]?.tag === 'ADV') p--
  const previous = words[p]
  if (!previous) return false
  const last = before.at(-1)
  if (previous.tag === 'CCONJ') return last?.kind === 'finite' || isNominal(words[p - 1])
  if (previous.tag === 'ADP' || previous.tag === 'SCONJ') return false
  if (isComma(previous) || isBreak(previous)) return afterComma(words, group, p, last, after)
  if (isAgent(words, group.to) && after.some(later => later.kind === 'finite')) return false
  if (isFixedPhrase(words, group)) return false
  const finite = before.findLast(one => one.kind === 'finite')
  if (finite && openObject(words, finite.to, group.from)) return false
  if (isAbsolute(words, group) || isInObject(words, group, before)) return false
  return !takenOver(words, group, after)
}

/** "by Krupp", not "by 70 %". */
const isAgent = (words: readonly Word[], at: number): boolean =>
  words[at]?.lower === 'by' && !/^(NUM|SYM|TIMEX)$/.test(words[at + 1]?.tag ?? '')

/** "was in 1952 receiving aid under the plan agreed with": the noun is inside the object of another verb's object. */
function isInObject(words: readonly Word[], group: VerbGroup, before: readonly VerbGroup[]): boolean {
  const last = before.at(-1)
  const finite = before.findLast(one => one.kind === 'finite')
  if (!last || !finite || last.kind === 'finite' || !openObject(words, last.to, group.from)) return false
  return words
    .slice(finite.to, group.from)
    .every(word => word.tag !== 'CCONJ' && word.tag !== 'SCONJ' && !isRelative(word) && !isBreak(word))
}

/** "…, with contracts concluded in 2020 estimated at": after "with" no clause of its own. */
function isAbsolute(words: readonly Word[], group: VerbGroup): boolean {
  let k = group.from - 1
  while (k >= 0 && !isComma(words[k]) && !isBreak(words[k])) k--
  return k >= 0 && words[k + 1]?.lower === 'with'
}

/** Participles that never are the verb of a clause: "compared to", "followed by". */
const isFixedPhrase = (words: readonly Word[], group: VerbGroup): boolean =>
  /^(compared (to|with)|followed by|aimed at|based on|known as)$/.test(
    `${words[group.main]?.lower} ${words[group.to]?.lower}`,
  )

/** Between a finite verb and this form lies nothing that could start a clause: the noun before it is an object. */
function openObject(words: readonly Word[], from: number, to: number): boolean {
  for (let i = from; i < to; i++) {
    const word = words[i]
    if (!word) continue
    if (isComma(word) || isBreak(word) || word.tag === 'SCONJ' || isRelative(word)) return false
    if (word.tag === 'CCONJ' && !isShortList(words, i)) return false
  }
  return true
}

const isShortList = (words: readonly Word[], i: number): boolean =>
  words[i + 1]?.tag === 'NOUN' || words[i + 1]?.tag === 'ADJ'

export const isRelative = (word: Word | undefined): boolean =>
  word !== undefined && /^(which|who|whom|whose|that|where)$/.test(word.lower)

/** A later finite verb of the same segment has no subject but this form's noun: "the bill passed in 2009, pledged". */
function takenOver(words: readonly Word[], group: VerbGroup, after: readonly VerbGroup[]): boolean {
  const next = words[group.to]
  if (
    next &&
    (next.tag === 'DET' ||
      next.tag === 'PROPN' ||
      next.tag === 'NUM' ||
      next.tag === 'PRON' ||
      next.tag === 'NOUN' ||
      next.tag === 'ADJ')
  )
    return false
  if (isEnclosed(words, group, after)) return true
  const rival = after.find(later => later.kind === 'finite')
  if (!rival) return false
  if (words[rival.from - 1]?.tag === 'PRON') return false
  let nominalAfterBoundary = false
  for (let i = group.to; i < rival.from; i++) {
    const word = words[i]
    if (!word) continue
    if (word.tag === 'SCONJ' || word.tag === 'CCONJ' || isRelative(word) || isBreak(word)) return false
    if (isComma(word)) nominalAfterBoundary = false
    else if (isNominal(word) && ((words[i - 1] && isComma(words[i - 1])) || nominalAfterBoundary))
      nominalAfterBoundary = true
    else if (word.tag === 'DET' && isComma(words[i - 1])) nominalAfterBoundary = true
  }
  return !nominalAfterBoundary
}

/** "the dam, completed in 1970 and paid for by X, regulates": a finite verb follows right after a later comma. */
function isEnclosed(words: readonly Word[], group: VerbGroup, after: readonly VerbGroup[]): boolean {
  if (!isComma(words[group.from - 1]) || words[group.to]?.tag === 'DET') return false
  return after.some(later => {
    if (later.kind !== 'finite' || !isComma(words[later.from - 1])) return false
    return words.slice(group.to, later.from).every(word => word.tag !== 'SCONJ' && !isRelative(word) && !isBreak(word))
  })
}

/** After a comma: finite when the clause has had no verb yet ("Bajwa, the chief, visited"), or in a list of predicates. */
function afterComma(
  words: readonly Word[],
  group: VerbGroup,
  comma: number,
  last: VerbGroup | undefined,
  after: readonly VerbGroup[],
): boolean {
  if (isAgent(words, group.to) && (last !== undefined || after.some(later => later.kind === 'finite'))) return false
  if (isFixedPhrase(words, group)) return false
  let k = comma - 1
  let verbs = 0
  while (k >= 0) {
    const word = words[k]
    if (!word || isBreak(word) || (word.tag === 'SCONJ' && !isComma(words[k - 1]))) break
    if (last && k === last.main && last.kind === 'finite' && !inRelative(words, last.from, comma)) verbs++
    k--
  }
  if (verbs > 0) return isPredicateList(words, group, after)
  if (takenOver(words, group, after)) return false
  return (
    k + 1 < comma &&
    words.slice(Math.max(0, k), comma).some(isNominal) &&
    !/^(starting|beginning)$/.test(words[0]?.lower ?? '')
  )
}

function inRelative(words: readonly Word[], at: number, comma: number): boolean {
  let i = at - 1
  while (words[i]?.tag === 'ADV') i--
  return isRelative(words[i]) && isComma(words[i - 1]) && comma > at
}

/** "seized the port, crossed the river, and burned the fleet". */
function isPredicateList(words: readonly Word[], group: VerbGroup, after: readonly VerbGroup[]): boolean {
  const next = after[0]
  if (next?.kind !== 'finite') return false
  let p = next.from - 1
  while (words[p]?.tag === 'ADV') p--
  return words[p]?.tag === 'CCONJ' && group.to < p && words[group.to]?.tag !== 'ADP'
}
