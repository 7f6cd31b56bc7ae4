import { countriesIn } from '../countries'
import { type Draft, draftOrder } from '../draft'
import { isReplaced } from './is-replaced'
import { isPlaceAdverb } from './place-edits'

/** Words that point at something by themselves, apart from phrases: which are left without what they point at. */
export type OpenPointers = { readonly unresolved: readonly number[]; readonly doubtful: readonly number[] }

/**
 * "we", "this was", "the latter", "one of them", "six were hurt": no draft can say them alone. "similar", "another",
 * "further" compare with something that may or may not be told: doubtful.
 */
export function openPointers(draft: Draft): OpenPointers {
  const order = draftOrder(draft).filter(i => !isReplaced(draft, i))
  return {
    unresolved: order.filter((i, k) => i !== draft.timex && isOpen(draft, order, i, k)),
    doubtful: order.filter(
      (i, k) => i !== draft.timex && (isComparison(draft, order, i, k) || isHalfTold(draft, order, i, k)),
    ),
  }
}

function isOpen(draft: Draft, order: readonly number[], i: number, k: number): boolean {
  const { words } = draft
  const word = words[i]
  const lower = word?.lower ?? ''
  const next = words[order[k + 1] ?? -1]
  const before = words[order[k - 1] ?? -1]
  if (/^(we|us|our|ours|you|your|i|my|me)$/.test(lower))
    return word?.tag === 'PRON' && word.text !== 'US' && !isQuoted(draft, order, k)
  if (/^(here|therein|thereby|thereof)$/.test(lower)) return true
  if (lower === 'there') return isPlaceAdverb(draft, i)
  if (/^(this|these|those|that)$/.test(lower)) return isDemonstrativePronoun(draft, order, k)
  if (/^(latter|aforementioned)$/.test(lower)) return namesBefore(draft, order, k) < 2
  if (lower === 'former') return before?.lower === 'the' && (next === undefined || !/^(NOUN|PROPN|ADJ)$/.test(next.tag))
  if (lower === 'both') return isAloneBoth(draft, order, k)
  if (/^(countries|sides|nations|states|neighbours|neighbors|parties)$/.test(lower))
    return (
      order.slice(Math.max(0, k - 4), k).some(j => /^(two|both)$/.test(words[j]?.lower ?? '')) &&
      !order.some(j => isJoint(draft, j)) &&
      !/^(in|to|of)$/.test(next?.lower ?? '')
    )
  return (isDescribedState(draft, order, k) && !namesState(draft, order, k)) || isElliptic(draft, order, k)
}

/** "Peru dug mines in Chile and left the war-torn country": beside the one that acts another is named, that may be meant. */
const namesState = ({ words, edits }: Draft, order: readonly number[], k: number): boolean =>
  countriesIn(
    order
      .slice(0, k)
      .map(i => edits.get(i) ?? words[i]?.text ?? '')
      .join(' '),
  ).length > 1

/** "the country of Asia", "in Asia", "that …"; a date tells nothing of it. */
const isToldAfter = (words: Draft['words'], order: readonly number[], k: number): boolean =>
  /^(of|that|which|in|to|where)$/.test(words[order[k + 1] ?? -1]?.lower ?? '') &&
  words[order[k + 2] ?? -1]?.tag !== 'TIMEX'

/** "the war-torn country": says what it is like, and not which. */
function isDescribedState({ words }: Draft, order: readonly number[], k: number): boolean {
  const head = words[order[k] ?? -1]
  if (!/^(country|nation)$/.test(head?.lower ?? '') || isToldAfter(words, order, k)) return false
  const before = order.slice(Math.max(0, k - 4), k).map(i => words[i])
  const from = before.findLastIndex(word => word?.lower === 'the')
  const said = before.slice(from + 1)
  return (
    from >= 0 &&
    said.length > 0 &&
    said.every(word => /^\p{Ll}|^[-–]$/u.test(word?.text ?? '') && word?.tag !== 'ADP') &&
    !said.some(word => /(?:est|^most|^only|^first|^last|^next|^whole|^entire|^rest|^other)$/.test(word?.lower ?? ''))
  )
}

/** How many names, with other words between them, the draft gives before. */
const namesBefore = ({ words }: Draft, order: readonly number[], k: number): number =>
  order.slice(0, k).filter(i => words[i]?.tag === 'PROPN' && words[i - 1]?.tag !== 'PROPN').length

/** "Chile and Peru": the draft names two. */
const isJoint = ({ words }: Draft, j: number): boolean =>
  words[j]?.lower === 'and' && words[j - 1]?.tag === 'PROPN' && words[j + 1]?.tag === 'PROPN'

/** Inside quotation marks the speaker is known, or not meant to be. */
const isQuoted = (draft: Draft, order: readonly number[], k: number): boolean =>
  order.slice(0, k).filter(i => /^["“”]$/.test(draft.words[i]?.text ?? '')).length % 2 === 1

/** "This was evident", "these were stolen"; not "this year", "those who fled", "said that", "that of Peru". */
function isDemonstrativePronoun(draft: Draft, order: readonly number[], k: number): boolean {
  const { words } = draft
  const lower = words[order[k] ?? -1]?.lower ?? ''
  const next = words[order[k + 1] ?? -1]
  if (lower === 'that') return k === 0 && /^(AUX|VERB)$/.test(next?.tag ?? '')
  if (lower === 'those' && /^(who|of|in|that|which|with|from)$/.test(next?.lower ?? '')) return false
  return next === undefined || /^(AUX|VERB|ADV|PUNCT|ADP|PART|TIMEX)$/.test(next.tag)
}

/** "both sent pictures"; not "both Peru and Chile", "both countries". */
function isAloneBoth(draft: Draft, order: readonly number[], k: number): boolean {
  const next = draft.words[order[k + 1] ?? -1]
  return next === undefined || /^(VERB|AUX|PUNCT|ADP)$/.test(next.tag)
}

/** A number or ordinal that stands for a noun told before: "six were hurt", "the second followed", "a second one". */
function isElliptic(draft: Draft, order: readonly number[], k: number): boolean {
  const { words } = draft
  const word = words[order[k] ?? -1]
  const next = words[order[k + 1] ?? -1]
  const before = words[order[k - 1] ?? -1]
  if (word?.lower === 'one' || word?.lower === 'ones') return before?.tag === 'ADJ' || before?.tag === 'DET'
  const opens = order[k] === draft.subject[0] || (order[k] === draft.subject[1] && before?.lower === 'the')
  if (!opens) return false
  const counts =
    (word?.tag === 'NUM' && !/^\d{4}$/.test(word.text)) ||
    /^(first|second|third|last|others|another|some|many|most|all|several|none)$/.test(word?.lower ?? '')
  return counts && (next === undefined || /^(VERB|AUX|PUNCT)$/.test(next.tag))
}

/** "the war-torn country", "the first prototype was tested", "bilateral ties" of nobody. */
function isHalfTold(draft: Draft, order: readonly number[], i: number, k: number): boolean {
  const { words } = draft
  const lower = words[i]?.lower ?? ''
  const [one, two] = [words[order[k - 1] ?? -1], words[order[k - 2] ?? -1]]
  const next = words[order[k + 1] ?? -1]
  if (/^(bilateral|mutual)$/.test(lower))
    return (
      countriesIn(
        draftOrder(draft)
          .map(j => draft.edits.get(j) ?? words[j]?.text ?? '')
          .join(' '),
      ).length < 2
    )
  if (two?.lower !== 'the' || words[i]?.tag !== 'NOUN' || next?.lower === 'of') return false
  if (/^(country|nation|power|neighbou?r|company|firm|city|town|group|organi[sz]ation)$/.test(lower))
    return one?.tag === 'ADJ' && /^\p{Ll}/u.test(one.text)
  const isOrdinal = /^(first|second|third|fourth|last)$/.test(one?.lower ?? '')
  return isOrdinal && draft.subject.at(-1) === i && draft.subject.length === 3
}

function isComparison(draft: Draft, order: readonly number[], i: number, k: number): boolean {
  const { words } = draft
  const lower = words[i]?.lower ?? ''
  const next = words[order[k + 1] ?? -1]
  const before = words[order[k - 1] ?? -1]
  if (lower === 'such') return next?.lower !== 'as'
  if (lower === 'same') return next?.tag === 'NOUN' && before?.lower === 'the' && next.lower !== 'time'
  if (/^(similar|subsequent|previous|aforesaid)$/.test(lower)) return next?.lower !== 'to'
  return lower === 'another' && before?.lower !== 'one' && next?.tag !== 'NUM'
}
