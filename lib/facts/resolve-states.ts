import { countriesIn, countryPhrase } from './countries'
import { type Draft, draftOrder } from './draft'
import type { Edit, ReferenceContext, Resolver } from './reference-context'
import { isFirstName } from './references/person-nouns'

/** Nouns of which "the two" or "both" may be states. */
export const PAIR = /^(countries|nations|sides|states|neighbours|neighbors|governments|powers|parties|capitals|allies)$/

/** "both countries", "the two sides": the two states that the nearest text names, if it names just two. */
export const pairOfStates: Resolver = (draft, context) => {
  const order = draftOrder(draft)
  const edits: Edit[] = []
  order.forEach((i, k) => {
    if (!PAIR.test(draft.words[i]?.lower ?? '')) return
    const one = order[k - 1] ?? -1
    const two = order[k - 2] ?? -1
    const both = draft.words[one]?.lower === 'both'
    const theTwo = draft.words[one]?.lower === 'two' && draft.words[two]?.lower === 'the'
    if (!both && !theTwo) return
    if (/^['’]/.test(draft.words[i + 1]?.text ?? '')) return
    const pair = statesBefore(context, draft.words[i]?.start ?? 0)
    if (pair && !isTold(draft, order.slice(0, k), pair))
      edits.push({ at: both ? [one, i] : [two, one, i], text: pair.map(countryPhrase).join(' and ') })
  })
  return edits
}

/** Both stand in the draft already, before the words that take them up. */
const isTold = (draft: Draft, before: readonly number[], pair: readonly string[]): boolean => {
  const told = before.map(i => draft.edits.get(i) ?? draft.words[i]?.text ?? '').join(' ')
  return told.includes(`${pair[0]} and ${pair[1]}`) || told.includes(`${pair[1]} and ${pair[0]}`)
}

/** The states that title and heading name, if they are just two. */
function headingPair(context: ReferenceContext): readonly string[] | undefined {
  const headed = context.headings.map(countriesIn)
  const near = context.sentence.prose
  const all = [...new Set(headed.filter(named => named.length <= 2).flat())]
  return all.length === 2 ? all.map(name => inItsTime(name, near)) : undefined
}

/** The two states that the nearest text before an offset names. */
export function statesBefore(context: ReferenceContext, offset: number): readonly string[] | undefined {
  const own = countriesIn(context.sentence.prose.slice(0, offset - context.sentence.start))
  if (own.length === 2) return own
  const joined = compoundsIn(context.sentence.prose.slice(0, offset - context.sentence.start))
  if (joined.length === 1 && joined[0]?.length === 2) return joined[0]
  const headings = headingPair(context)
  if (own.length > 2 && headings?.every(name => own.includes(name))) return headings
  if (own.length > 0) return undefined
  for (const read of context.before().toReversed().slice(0, 2)) {
    const named = countriesIn(read.prose)
    if (named.length === 2) return named
    if (named.length > 2) break
  }
  return headings ?? namedPair(context)
}

/** "The accord between Tarkan and Bels": two of which nobody has heard. */
function namedPair({ headings }: ReferenceContext): readonly string[] | undefined {
  const found = headings.flatMap(heading => {
    const match = /\bbetween (\p{Lu}\p{L}+) and (\p{Lu}\p{L}+)$/u.exec(heading.trim())
    return match ? [[match[1] ?? '', match[2] ?? '']] : []
  })
  return found.length === 1 ? found[0] : undefined
}

/** "the Indo-Pak war", "Franco-German talks": pairs that a hyphen makes. */
const compoundsIn = (text: string): readonly (readonly string[])[] =>
  (text.match(/\p{Lu}[\p{L}.]*[-–]\p{Lu}[\p{L}.]*/gu) ?? []).map(countriesIn).filter(pair => pair.length === 2)

/** A heading "Russia" over a text about Soviet times. */
const inItsTime = (name: string, near: string): string =>
  name === 'Russia' && countriesIn(near).includes('Soviet Union') ? 'Soviet Union' : name

/** "the United States lifted their embargo": one state owns in the singular. */
export const ownerInNumber: Resolver = draft => {
  const { words, subject, verb } = draft
  const at = verb.to
  const name = subject.flatMap(i => words[i] ?? []).filter(word => word.tag !== 'DET')
  const joined = draft.subject.some(i => words[i]?.tag === 'CCONJ')
  const oneState = !joined && countriesIn(name.map(word => word.text).join(' ')).length === 1 && name.length <= 2
  const isPeople =
    /(?:ish|ese|ch|ans?|is)$/.test(name.at(-1)?.text ?? '') &&
    countriesIn(name.at(-1)?.text ?? '')[0] !== name.at(-1)?.text
  const goesOn = /^(and|or)$/.test(words[(subject.at(-1) ?? -2) + 1]?.lower ?? '')
  return words[at]?.lower === 'their' && oneState && !goesOn && !isPeople && !name.some(word => word.tag === 'NOUN')
    ? [{ at: [at], text: 'its' }]
    : []
}

const RELATION =
  /^(relations|ties|cooperation|rapprochement|distrust|mistrust|tensions|negotiations|détente|friendship)$/

const AGREED = /^(agreement|accord|treaty|pact|contract|deal|memorandum)$/

/** What may stand before such a noun and still not say between whom. */
const UNTOLD = /^(the|these|bilateral|mutual|diplomatic|military|economic|political|defen[cs]e|close|trade)$/

/**
 * "Relations improved", "the relationship was tested", "bilateral ties were strained": between whom, where the text
 * before names just two states. Two people have a relationship too: it is of states where a heading names one of them.
 */
export const bareRelation: Resolver = (draft, context) => {
  const { words } = draft
  // "The bilateral agreement, signed in 1976,": without what follows its noun.
  const comma = draft.subject.findIndex(i => words[i]?.text === ',')
  const subject = comma > 0 ? draft.subject.slice(0, comma) : draft.subject
  const at = subject.at(-1)
  const word = at === undefined ? undefined : words[at]
  const isBilateral = subject.some(i => words[i]?.lower === 'bilateral') && AGREED.test(word?.lower ?? '')
  const isOne = isBilateral || word?.lower === 'relationship' || word?.lower === 'partnership'
  if (at === undefined || !word || !(isOne || RELATION.test(word.lower))) return []
  if (subject.slice(0, -1).some(i => !UNTOLD.test(words[i]?.lower ?? ''))) return []
  if (isOne && words[subject[0] ?? -1]?.lower !== 'the') return []
  if (/^(between|with|of|to)$/.test(words[at + 1]?.lower ?? '')) return []
  const pair = statesBefore(context, word.start)
  if (!pair || (subject.length > 1 && !isOfHeading(pair, context))) return []
  return [{ at: [at], text: `${word.text} between ${pair.map(countryPhrase).join(' and ')}` }]
}

const isOfHeading = (pair: readonly string[], { headings, before }: ReferenceContext): boolean =>
  headings.flatMap(countriesIn).some(name => pair.includes(name)) &&
  // "Anna met Lars. The relationship ended": of the two last spoken of.
  !(before().at(-1)?.parse.words ?? []).some(word => word.tag === 'PROPN' && isFirstName(word.text))

/** "the Kingdom" under the heading "Saudi Arabia". */
export const stateOfHeading: Resolver = (draft, context) => {
  const own = countriesIn(context.headings.at(-1) ?? '')
  const name = own[0]
  if (name === undefined || own.length > 1) return []
  const order = draftOrder(draft)
  return order.flatMap((i, k): readonly Edit[] => {
    const det = order[k - 1] ?? -1
    if (!/^(Kingdom|Republic|Emirate|Sultanate)$/.test(draft.words[i]?.text ?? '') || draft.words[det]?.lower !== 'the')
      return []
    return draft.words[i + 1]?.lower === 'of' ? [] : [{ at: [det, i], text: countryPhrase(name) }]
  })
}
