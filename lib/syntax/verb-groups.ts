import type { VerbGroup } from './clause'
import { verbForm } from './verb-forms'
import type { Word } from './word'

const BE = new Set('am is are was were be been being'.split(' '))
const HAVE = new Set('has have had having'.split(' '))
const NOT = /^(?:not|n't|never)$/

/** Verb groups from left to right. Adverbs inside a group belong to it, those around it do not. */
export function findVerbGroups(words: readonly Word[]): readonly VerbGroup[] {
  const groups: VerbGroup[] = []
  for (let i = 0; i < words.length; i++) {
    const group = groupAt(words, i)
    if (!group) continue
    groups.push(group)
    i = group.to - 1
  }
  return groups
}

function groupAt(words: readonly Word[], from: number): VerbGroup | undefined {
  const first = words[from]
  if (!first) return undefined
  if (first.lower === 'to' && (first.tag === 'PART' || isVerbal(nextVerbal(words, from + 1)?.word)))
    return infinitive(words, from)
  return first.tag === 'AUX' || first.tag === 'VERB' ? collect(words, from, from) : undefined
}

const isVerbal = (word: Word | undefined): boolean =>
  word !== undefined && (word.tag === 'VERB' || word.tag === 'AUX') && /^(base|ed)$/.test(verbForm(word.lower))

const nextVerbal = (words: readonly Word[], at: number): { word: Word; at: number } | undefined => {
  let i = at
  while (words[i]?.tag === 'ADV') i++
  const word = words[i]
  return word ? { word, at: i } : undefined
}

function infinitive(words: readonly Word[], from: number): VerbGroup | undefined {
  const next = nextVerbal(words, from + 1)
  if (!next || (next.word.tag !== 'VERB' && next.word.tag !== 'AUX' && next.word.tag !== 'NOUN')) return undefined
  if (next.word.tag === 'NOUN' && words[from]?.tag !== 'PART') return undefined
  const inner = next.word.tag === 'NOUN' ? undefined : collect(words, from, next.at)
  const blank = {
    from,
    to: next.at + 1,
    main: next.at,
    tense: 'present',
    perfect: false,
    passive: false,
    negated: false,
  } as const
  return { ...(inner ?? blank), kind: 'infinitive', ambiguous: false }
}

/** Walks auxiliaries, adverbs and "not" to the main verb; an auxiliary without a verb after it is the main verb. */
function collect(words: readonly Word[], from: number, at: number): VerbGroup {
  let main = at
  let negated = false
  for (let i = at; i < words.length; i++) {
    const word = words[i]
    if (!word) break
    if (NOT.test(word.lower)) negated = true
    else if (word.tag === 'ADV' && words[main]?.tag === 'AUX') continue
    else if (i === at || (words[main]?.tag === 'AUX' && continues(words, main, i))) main = i
    else break
    if (word.tag === 'VERB') break
  }
  return described(words, from, at, main, negated)
}

function continues(words: readonly Word[], main: number, i: number): boolean {
  const word = words[i]
  const last = words[main]
  if (!word || !last) return false
  if (word.tag === 'AUX')
    return word.lower !== 'is' && word.lower !== 'was' && word.lower !== 'are' && word.lower !== 'were'
  if (word.tag !== 'VERB') return false
  const form = verbForm(word.lower)
  if (BE.has(last.lower)) return form !== 'base' && form !== 's' && form !== 'past'
  if (HAVE.has(last.lower))
    return form === 'ed' || form === 'participle' || /^(come|become|run|overcome)$/.test(word.lower)
  return form === 'base' || form === 'ed'
}

function described(words: readonly Word[], from: number, at: number, main: number, negated: boolean): VerbGroup {
  const lowers = words.slice(at, main + 1).map(word => word.lower)
  const last = words[main]
  const form = last ? verbForm(last.lower) : 'base'
  const aux = lowers.slice(0, -1)
  const hasBe = aux.some(word => BE.has(word))
  const passive =
    hasBe && last?.tag === 'VERB' && (form === 'ed' || form === 'participle' || /^(come|become|run)$/.test(last.lower))
  return {
    from,
    to: main + 1,
    main,
    kind: kindOf(words, at, main),
    tense: tenseOf(words[at]),
    perfect: aux.some(word => HAVE.has(word)),
    passive,
    negated,
    ambiguous: at === main && last?.tag === 'VERB' && form === 'ed',
  }
}

function kindOf(words: readonly Word[], at: number, main: number): VerbGroup['kind'] {
  const first = words[at]
  if (!first) return 'finite'
  if (first.lower === 'being' || first.lower === 'having') return 'ing'
  if (first.lower === 'been' || first.lower === 'be') return first.lower === 'be' ? 'infinitive' : 'participle'
  if (first.tag === 'AUX') return 'finite'
  const form = verbForm(first.lower)
  if (form === 'ing') return 'ing'
  return form === 'participle' && at === main ? 'participle' : 'finite'
}

function tenseOf(first: Word | undefined): VerbGroup['tense'] {
  if (!first) return 'present'
  if (first.tag === 'AUX' && !BE.has(first.lower) && !HAVE.has(first.lower) && !/^d(o|oes|id)$/.test(first.lower))
    return 'modal'
  return /^(was|were|had|did)$/.test(first.lower) || (first.tag === 'VERB' && /^(past|ed)$/.test(verbForm(first.lower)))
    ? 'past'
    : 'present'
}
