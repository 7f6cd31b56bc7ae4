import type { Word } from '../../syntax/word'
import { isCountryWord } from '../countries'
import { renderWords } from '../draft'
import { fullNameOf } from '../person-names'
import type { Discourse } from './discourse'
import type { Known } from './find-mentions'
import { isPossessive, type Mention } from './mention'
import { isPersonNoun } from './person-nouns'
import { reducedClause } from './reduced-clause'
import type { Referent } from './referent'
import { isBare } from './resolve-definite'

/** More words than this are no phrase to put in place of a pronoun. */
const MOST_WORDS = 14

/**
 * What to call a referent where it must be known without its text: its fullest name, else the phrase that told most of
 * it, with the words of the document. Nothing where the document never says enough.
 */
export function tellReferent(referent: Referent, known: Known, discourse: Discourse): string | undefined {
  const mentions = referent.mentions.filter(mention => !mention.pronoun)
  if (referent.kind === 'person')
    return (
      tellPerson(mentions, known) ??
      firstOf(mentions, mention => tellPhrase(mention) ?? tellOwned(mention, known, discourse))
    )
  return (
    firstOf(
      mentions.toReversed().filter(mention => !isBare(mention)),
      mention => tellName(mention, known),
    ) ??
    firstOf(mentions, mention => tellGroup(mention, known)) ??
    firstOf(mentions, mention => tellPhrase(mention)) ??
    firstOf(mentions, mention => tellOwned(mention, known, discourse)) ??
    firstOf(mentions, mention => reducedClause(mention))
  )
}

function firstOf(mentions: readonly Mention[], tell: (mention: Mention) => string | undefined): string | undefined {
  for (const mention of mentions) {
    const text = tell(mention)
    if (text !== undefined && text.split(' ').length <= MOST_WORDS) return text
  }
  return undefined
}

/** The longest name of somebody; a surname or first name alone keeps its title. */
function tellPerson(mentions: readonly Mention[], known: Known): string | undefined {
  const named = mentions.filter(
    mention => mention.name !== undefined && !isBare(mention) && !isPersonNoun(mention.name.toLowerCase()),
  )
  const best = named.toSorted((a, b) => (b.name ?? '').length - (a.name ?? '').length)[0]
  if (!best?.name) return undefined
  const surname = best.name.split(' ').at(-1) ?? ''
  if (!best.name.includes(' ')) return fullNameOf(known.people, surname, best.read.end) ?? best.name
  const full = fullNameOf(known.people, surname, best.read.end)
  return full && full.length > best.name.length ? full : best.name
}

/** "the Soviet Union", "Chile", "the Royal Society": a name with the article that the text gives it. */
function tellName(mention: Mention, known: Known): string | undefined {
  const { words } = mention.read.parse
  if (mention.members || mention.name === undefined) return undefined
  const long = known.book.abbreviations.get(mention.name)
  const article = words[mention.from]?.lower === 'the' ? 'the ' : ''
  if (long !== undefined) return `${article}${long}`
  const from = mention.head + 1 - mention.name.split(' ').length
  if (
    mention.determiner === 'owned' ||
    (mention.determiner !== 'none' && isCountryWord(words[mention.from + 1]?.text ?? '') && from > mention.from + 1)
  )
    return phraseText(mention)
  return `${article}${mention.name}`
}

/** "Chile and Peru": each of a group by its name. */
function tellGroup(mention: Mention, known: Known): string | undefined {
  if (!mention.members) return undefined
  const { words } = mention.read.parse
  if (mention.members.some(member => member.name === undefined)) {
    const inside = words.slice(mention.from, mention.to)
    const text = renderWords(
      words,
      inside.map((_, k) => mention.from + k),
      new Map(),
    )
    const isTold =
      inside.some(word => word.tag === 'PROPN') &&
      inside.every(word => word.tag !== 'PRON' && !/^(a|an|some|two|three)$/.test(word.lower))
    return isTold ? lowered(text, words[mention.from]) : undefined
  }
  const names = mention.members.map(member =>
    member.kind === 'person' ? tellPerson([member], known) : tellName(member, known),
  )
  if (names.some(name => name === undefined)) return undefined
  return names.length === 2 ? names.join(' and ') : `${names.slice(0, -1).join(', ')} and ${names.at(-1)}`
}

/** "the Graustark army", "the boundary agreement with China": a noun with a name in it. */
function tellPhrase(mention: Mention): string | undefined {
  if (mention.members || mention.pronoun || isBare(mention)) return undefined
  const text = phraseText(mention)
  return text !== undefined && hasName(text) ? text : undefined
}

/** "her husband": "Clara Lindqvist's husband", where it is known who she is. */
function tellOwned(mention: Mention, known: Known, discourse: Discourse): string | undefined {
  const { words } = mention.read.parse
  if (mention.members || !isPossessive(words[mention.from]?.lower ?? '')) return undefined
  const owner = discourse.of(mention.read, mention.from)
  const rest = words.slice(mention.from + 1, mention.to)
  if (!owner?.sure || owner.referent.mentions.includes(mention) || rest.some(word => word.tag === 'PRON'))
    return undefined
  const name = tellReferent(owner.referent, known, discourse)
  if (name === undefined || name.split(' ').length > 4) return undefined
  const indices = rest.map((_, k) => mention.from + 1 + k)
  return `${possessive(name)} ${renderWords(words, indices, new Map())}`
}

/** With the mark of an owner: an apostrophe alone after plurals and the names that are plurals. */
export const possessive = (text: string): string =>
  /(?:States|Emirates|Netherlands|Philippines|[a-z]{4}(?:ers|ians|ies|ons))$/.test(text) ? `${text}'` : `${text}'s`

const hasName = (text: string): boolean => /\p{Lu}/u.test(text)

/** The phrase with "the" for its own article, and with what follows its head. */
export function phraseText(mention: Mention): string | undefined {
  const { words } = mention.read.parse
  const to = complementEnd(words, mention)
  const inside = words.slice(mention.from, to)
  if (inside.some((word, k) => word.tag === 'PRON' && !(k === 0 && mention.determiner === 'the'))) return undefined
  if (inside.some(word => /^(its|their|his|her|our|my|this|that|these|those|such|both)$/.test(word.lower)))
    return undefined
  const opens = mention.determiner === 'the' || mention.determiner === 'a' || mention.determiner === 'this'
  const from = opens ? mention.from + 1 : mention.from
  const indices = Array.from({ length: to - from }, (_, k) => from + k).filter(i => !ADDED.test(words[i]?.lower ?? ''))
  const text = renderWords(words, indices, new Map())
  if (mention.determiner === 'owned' || (mention.number === 'many' && !opens && words[from]?.tag !== 'NUM'))
    return lowered(text, words[from])
  const counted = words[from]?.tag === 'NUM'
  return mention.name !== undefined && !opens && !counted ? text : `the ${text}`
}

/** "the reprocessing plant" for "the plant": the noun with the noun that stood before it when it was first told. */
export function fullerNoun(mention: Mention, referent: Referent): string | undefined {
  const head = mention.read.parse.words[mention.head]?.lower
  for (const other of referent.mentions) {
    const { words } = other.read.parse
    const [modifier, noun] = [words[other.head - 1], words[other.head]]
    if (other.pronoun || other.members || noun?.lower !== head || other.head - 1 <= other.from) continue
    if (modifier?.tag === 'NOUN' || (modifier?.tag === 'ADJ' && /ing$/.test(modifier.lower)))
      return `the ${modifier.text} ${noun?.text}`
  }
  return undefined
}

/** Words that count one thing after another: gone when that one is meant. */
const ADDED = /^(another|further|similar|additional|second|new|also)$/

const lowered = (text: string, first: Word | undefined): string =>
  first?.tag === 'DET' ? text.charAt(0).toLowerCase() + text.slice(1) : text

/** Nouns made of verbs take what the verb takes: "exports to Peru", "the agreement with Chile". */
const TAKES =
  /(?:ment|tion|sion|ance|al|ship|ing|port|ports)$|^(supply|visit|attack|war|sale|sales|talks|trade|aid|deal|treaty|pact|contract|accord|ban|embargo|claim|trip|raid|assault|loan|campaign|protest|law|act|bill|tax|support|relations|ties|victory|march|strike|suit|case)$/

/** "the plant at Nara": the tree hangs the place on the noun, not on the verb. */
function isPlaceOf({ read, head }: Mention, at: number): boolean {
  const word = read.tree.words[at]
  return word?.tag === 'PROPN' && word.head === head && word.relation === 'nmod'
}

function complementEnd(words: readonly Word[], mention: Mention): number {
  let to = mention.to
  const head = words[mention.head]?.lower ?? ''
  for (let turn = 0; turn < 2; turn++) {
    const link = words[to]?.lower ?? ''
    const fits =
      /^(of|between)$/.test(link) ||
      (TAKES.test(head) && /^(with|to|on|against|from|over|for|into)$/.test(link) && words[to]?.tag === 'ADP') ||
      (/^(in|at|near)$/.test(link) && isPlaceOf(mention, to + 1))
    if (!fits) break
    let end = to + 1
    while (end < words.length && /^(DET|ADJ|NOUN|PROPN|NUM|CCONJ)$/.test(words[end]?.tag ?? '')) end++
    if (words[end - 1]?.tag === 'CCONJ') end--
    if (
      end === to + 1 ||
      !/^(NOUN|PROPN)$/.test(words[end - 1]?.tag ?? '') ||
      (words[end]?.tag === 'VERB' && words[end + 1]?.tag === 'NOUN')
    )
      break
    to = end
  }
  return to
}
