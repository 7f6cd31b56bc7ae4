import { isCountryWord } from '../countries'
import { type Draft, draftOrder } from '../draft'
import { fullNameOf } from '../person-names'
import type { SentenceRead } from '../read-sentence'
import type { Edit, ReferenceContext } from '../reference-context'
import { isReplaced } from './is-replaced'

const PARTICLE = /^(bin|ibn|al|de|van|von|der|ul|da|di|la|le|el|of)$/

/** A surname alone, where the document gives the whole name; after a title only what stands before the surname is added. */
export function surnameEdits(draft: Draft, context: ReferenceContext): readonly Edit[] {
  const { words } = draft
  const seen = new Set<string>()
  return draftOrder(draft).flatMap((i): readonly Edit[] => {
    const word = words[i]
    const before = words[i - 1]
    if (
      word?.tag !== 'PROPN' ||
      isReplaced(draft, i) ||
      words[i + 1]?.tag === 'PROPN' ||
      /^\p{Lu}/u.test(words[i + 1]?.text ?? '')
    )
      return []
    if (
      PARTICLE.test(before?.lower ?? '') ||
      /^[-–]$/.test(before?.text ?? '') ||
      /^[-–]$/.test(words[i + 1]?.text ?? '')
    )
      return []
    const full = fullNameOf(context.names, word.text, word.start)
    const isTitled = before?.tag === 'PROPN' && TITLE.test(before.text) && words[i - 2]?.tag !== 'PROPN'
    if (
      full
        ?.split(' ')
        .slice(0, -1)
        .includes(before?.text ?? '')
    )
      return []
    if (!isTitled && isFirm(words, i, context)) return []
    if (!full || (before?.tag === 'PROPN' && !isTitled) || seen.has(full)) return []
    if (!isTitled && isCapital(words, i - 1, context.sentence)) return []
    seen.add(full)
    return [{ at: [i], text: full }]
  })
}

/** A founder's name that his firm has too: "Harlan" once "Harlan Watch Co." is told. */
const isFirm = (words: Draft['words'], i: number, { book }: ReferenceContext): boolean =>
  book?.firms.has(words[i]?.text ?? '') === true

/** Surnames alone that two people of the document have: nobody can tell which is meant. */
export const sharedSurnames = (draft: Draft, context: ReferenceContext): readonly number[] =>
  draftOrder(draft).filter(
    i =>
      draft.words[i]?.tag === 'PROPN' &&
      draft.words[i - 1]?.tag !== 'PROPN' &&
      draft.words[i + 1]?.tag !== 'PROPN' &&
      context.names.get(draft.words[i]?.text ?? '') === 'ambiguous',
  )

/** Another part of a longer name, whatever its tag; not the first word of the sentence. */
function isCapital(words: Draft['words'], at: number, sentence: SentenceRead): boolean {
  const word = words[at + 1]
  if (at < 1 || !word || /^(TIMEX|ADP|SCONJ|DET|PRON|CCONJ)$/.test(words[at]?.tag ?? '')) return false
  // Letters outside the tagger's alphabet may have torn the part before into pieces.
  const piece = /(\S+)\s+$/.exec(sentence.prose.slice(0, word.start - sentence.start))?.[1] ?? ''
  return /^\p{Lu}[\p{L}\p{M}’'-]*$/u.test(piece)
}

const TITLE =
  /^(General|Gen\.?|President|Senator|Governor|Colonel|Admiral|Marshal|Chancellor|Premier|Judge|Justice|Dr\.?|Mr\.?|Ms\.?|Mrs\.?|Professor|Ambassador|Minister|Secretary)$/

/** Abbreviations that stand for themselves in any text. */
const KNOWN_TO_ALL =
  /^(UN|NATO|EU|US|USA|UK|USSR|UAE|NASA|BBC|FIFA|UEFA|NBA|NFL|FBI|CIA|KGB|AIDS|HIV|DNA|RNA|COVID|UNESCO|UNICEF|IMF|OPEC|GDP|TV|CEO|FC|IBM|SARS|PRC|GDR|SS)$/

/** An abbreviation that the document explains elsewhere, told in full where it first stands in the draft. */
export function abbreviationEdits(draft: Draft, context: ReferenceContext): readonly Edit[] {
  const { words } = draft
  const order = draftOrder(draft)
  const seen = new Set<string>()
  return order.flatMap((i, k): readonly Edit[] => {
    const word = words[i]
    const short = word?.text ?? ''
    const long = context.book?.abbreviations.get(short)
    if (!long || isReplaced(draft, i) || KNOWN_TO_ALL.test(short) || isCountryWord(short) || seen.has(short)) return []
    if (isJoined(draft, i) || order.slice(0, k).some(j => long.endsWith(words[j]?.text ?? '?'))) return []
    seen.add(short)
    const article = words[i - 1]?.lower === 'the' ? '' : withArticle(long, draft, i)
    return [{ at: [i], text: `${article}${long}` }]
  })
}

/** "the" before a long name of common words, which the short form did without. */
const withArticle = (long: string, draft: Draft, i: number): string =>
  draft.words[i - 1]?.tag !== 'PROPN' &&
  draft.words[i - 1]?.tag !== 'DET' &&
  draft.words[i - 1]?.tag !== 'ADJ' &&
  !/^['’]/.test(draft.words[i - 1]?.text ?? '') &&
  /(?:Organi[sz]ation|Agency|Union|Association|Committee|Council|Commission|Court|Fund|Bank|Party|Institute|Corporation|Authority|Force|Company|League|Federation|Treaty|Service|Administration|Front|Conservancy|Society)\b/.test(
    long,
  )
    ? 'the '
    : ''

/** Part of a longer name ("JF-17", "TTP-led"). */
const isJoined = (draft: Draft, i: number): boolean => {
  const word = draft.words[i]
  const next = draft.words[i + 1]
  const before = draft.words[i - 1]
  return (
    (next?.start === word?.end && /^[-–/]/.test(next?.text ?? '')) ||
    (before?.end === word?.start && /[-–/]$/.test(before?.text ?? ''))
  )
}
