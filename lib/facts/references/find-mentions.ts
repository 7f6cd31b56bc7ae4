import { relationOf } from '../../syntax/tree-word'
import type { Word } from '../../syntax/word'
import { isCountryWord } from '../countries'
import type { PersonNames } from '../person-names'
import type { SentenceRead } from '../read-sentence'
import { isExpletiveIt } from './expletive-it'
import { groupMentions } from './group-mentions'
import { type Mention, type Pronoun, pronounOf } from './mention'
import type { NameBook } from './name-book'
import { type Kind, kindOfNoun, singular } from './noun-kinds'
import { isOwner, nounPhrases, type Phrase } from './noun-phrases'
import { type Gender, genderOfFirstName, genderOfNoun, isFirstName, isPeopleNoun, isPersonNoun } from './person-nouns'
import { roleOfPhrase } from './role-of-phrase'
import { isBeforeSubject, topOf } from './tree-place'

export type Known = { readonly book: NameBook; readonly people: PersonNames }

type Kept = { readonly book: NameBook; readonly people: PersonNames; readonly mentions: readonly Mention[] }
const kept = new WeakMap<SentenceRead, Kept>()

/**
 * All that a sentence refers to, from left to right; a group joined by "and" stands before its members. Found once for
 * each sentence: the next one in question stands at another distance, no more.
 */
export function findMentions(read: SentenceRead, distance: number, known: Known): readonly Mention[] {
  const before = kept.get(read)
  if (before && before.book === known.book && before.people === known.people) return moved(before.mentions, distance)
  const mentions = mentionsIn(read, distance, known)
  kept.set(read, { ...known, mentions })
  return mentions
}

function moved(mentions: readonly Mention[], distance: number): readonly Mention[] {
  if (mentions.every(mention => mention.distance === distance)) return mentions
  const single = new Map(mentions.flatMap(one => (one.members ? [] : [[one, { ...one, distance }] as const])))
  return mentions.map(
    one =>
      single.get(one) ?? { ...one, distance, members: one.members?.map(member => single.get(member) ?? member) ?? [] },
  )
}

function mentionsIn(read: SentenceRead, distance: number, known: Known): readonly Mention[] {
  const { words } = read.parse
  const single = nounPhrases(words)
    .filter(phrase => isReferring(words, phrase))
    .map(phrase => nounMention(read, distance, phrase, known))
  const pronouns = words.flatMap((word, i): readonly Mention[] => {
    const isType = word.text === 'He' && words[i + 1]?.tag === 'NUM'
    const pronoun = isType ? undefined : pronounOf(word.lower)
    return pronoun && !isExpletiveIt(words, i) ? [pronounMention(read, distance, i, pronoun)] : []
  })
  return [...single, ...pronouns, ...groupMentions(words, single)].toSorted((a, b) => a.from - b.from || b.to - a.to)
}

/** Measures of time and manner are no things that a pronoun takes up. */
function isReferring(words: readonly Word[], phrase: Phrase): boolean {
  const head = words[phrase.head]
  if (words[phrase.head]?.tag === 'TIMEX') return false
  return !/^(time|times|year|years|month|months|week|weeks|day|days|decade|decades|century|centuries|example|instance|part|fact|addition|order|result|wake|aftermath|course|terms|percent|per|cent|million|billion|way|end|beginning|january|february|march|april|june|july|august|september|october|november|december)$/.test(
    head?.lower ?? '',
  )
}

function pronounMention(read: SentenceRead, distance: number, at: number, pronoun: Pronoun): Mention {
  const { words } = read.parse
  const word = words[at]
  const owns = /^(his|its|their)$/.test(word?.lower ?? '') || (word?.lower === 'her' && isFollowedByNoun(words, at))
  return {
    read,
    distance,
    from: at,
    to: at + 1,
    head: at,
    pronoun,
    role: owns ? 'owner' : roleOfPhrase(read, { from: at, to: at + 1, head: at }),
    number: pronoun === 'they' ? 'many' : 'one',
    kind: pronoun === 'he' || pronoun === 'she' ? 'person' : undefined,
    gender: pronoun === 'he' || pronoun === 'she' ? pronoun : undefined,
    determiner: 'none',
    embedded: owns && words[at - 1]?.tag === 'ADP',
  }
}

const isFollowedByNoun = (words: readonly Word[], at: number): boolean =>
  /^(NOUN|PROPN|ADJ|NUM)$/.test(words[at + 1]?.tag ?? '')

function nounMention(read: SentenceRead, distance: number, phrase: Phrase, known: Known): Mention {
  const { words } = read.parse
  const name = nameIn(words, phrase)
  const kind = kindOf(words, phrase, name, known)
  const head = words[phrase.head] as Word
  const first = words[phrase.from] as Word
  return {
    ...phrase,
    read,
    distance,
    role: isOwner(words, phrase) ? 'owner' : roleOfPhrase(read, phrase),
    number: numberOf(head, kind, name, first.lower === 'the'),
    kind,
    gender: kind === 'person' ? genderIn(words, phrase, known) : undefined,
    ...(name === undefined ? {} : { name }),
    determiner: determinerOf(first, phrase, words),
    embedded: isEmbedded(read, phrase),
  }
}

const isEmbedded = (read: SentenceRead, phrase: Phrase): boolean => {
  const top = topOf(read.tree, phrase)
  const relation = relationOf(read.tree.words[top])
  return (
    read.parse.words[phrase.from - 1]?.lower === 'of' ||
    relation === 'nmod' ||
    (relation === 'obl' && isBeforeSubject(read.tree, top))
  )
}

function determinerOf(first: Word, phrase: Phrase, words: readonly Word[]): Mention['determiner'] {
  if (first.lower === 'the') return words.slice(phrase.from, phrase.head).some(isMarkWord) ? 'owned' : 'the'
  if (/^(this|that|these|those)$/.test(first.lower) && first.tag === 'DET') return 'this'
  if (pronounOf(first.lower) || words.slice(phrase.from, phrase.head).some(isMarkWord)) return 'owned'
  return first.tag === 'DET' ? 'a' : 'none'
}

const isMarkWord = (word: Word): boolean => /^['’]s?$/.test(word.text)

/** The words of the name that ends the phrase: "Anders Holm" of "the Danish sculptor Anders Holm". */
function nameIn(words: readonly Word[], phrase: Phrase): string | undefined {
  const alone = phrase.head === phrase.from && phrase.from === 0
  const lower = words[phrase.head]?.lower ?? ''
  if (alone && (isPersonNoun(singular(lower)) || isPeopleNoun(lower) || kindOfNoun(lower))) return undefined
  if (phrase.demonym) return words[phrase.head]?.text
  const isName = words[phrase.head]?.tag === 'PROPN' || isNameEnd(words, phrase)
  if (!isName || !/^\p{Lu}|^\p{Ll}\p{Lu}/u.test(words[phrase.head]?.text ?? '')) return undefined
  let from = phrase.head
  while (from > phrase.from && isNamePart(words[from - 1])) from--
  let text = ''
  for (let i = from; i < phrase.to; i++) {
    const word = words[i] as Word
    text += (i > from && word.start > (words[i - 1]?.end ?? 0) ? ' ' : '') + word.text
  }
  return FORM_ALONE.test(text) ? undefined : text
}

/** "Co." of "Bell, Marsh and Co.": the last piece of a name that the commas before it tore. */
const FORM_ALONE = /^(Co|Inc|Ltd|Corp|Bros|plc|AG|GmbH|LLC)\.?$/

/** "Norvell Instruments": a common noun with a capital behind a name. */
const isNameEnd = (words: readonly Word[], { from, head }: Phrase): boolean =>
  head > from &&
  words[head]?.tag === 'NOUN' &&
  words[head - 1]?.tag === 'PROPN' &&
  /^\p{Lu}/u.test(words[head - 1]?.text ?? '')

const isNamePart = (word: Word | undefined): boolean =>
  word !== undefined &&
  (word.tag === 'PROPN' ||
    (word.tag === 'NOUN' && TITLED.test(word.text)) ||
    (word.tag === 'ADJ' && /^\p{Lu}/u.test(word.text) && !isCountryWord(word.text)) ||
    (word.tag === 'NUM' && /^\p{L}/u.test(word.text)) ||
    /^[-–]$/.test(word.text))

const TITLED =
  /^(President|Premier|Chancellor|Minister|Secretary|Ambassador|Senator|Governor|King|Queen|Emperor|Empress|Prince|Princess|Pope|Sultan|Shah|Tsar|Czar|General|Gen\.?|Lieutenant|Major|Colonel|Captain|Admiral|Marshal|Sir|Lord|Lady|Dr\.?|Mr\.?|Mrs\.?|Ms\.?|Miss|Professor|Prof\.?|Sheikh|Bishop|Archbishop|Saint|Judge|Justice|Duke|Count|Baron|Earl|Duchess|Countess|Dame|Cardinal|Commander|Sergeant|Father|Inspector|Chief)$/

function kindOf(words: readonly Word[], phrase: Phrase, name: string | undefined, known: Known): Kind | undefined {
  const head = (words[phrase.head]?.lower ?? '').replace(/\.$/, '')
  if (name !== undefined) return kindOfName(words, phrase, name, known)
  if (isPersonNoun(head)) return 'person'
  if (isPersonNoun(singular(head)) || isPeopleNoun(head)) return 'people'
  return kindOfNoun(head) ?? 'thing'
}

/** First names that are as well known as places. */
const PLACE_TOO =
  /^(Santiago|Diego|Salvador|Sultan|Jordan|Chester|Lincoln|Washington|Wellington|Alexandria|Santiago|Franklin|Jefferson)$/

function kindOfName(words: readonly Word[], phrase: Phrase, name: string, known: Known): Kind | undefined {
  if (phrase.demonym) return 'people'
  if (isCountryWord(name)) return known.book.genders.get(name) === 'he' ? 'person' : 'state'
  const parts = name.split(' ')
  const last = parts.at(-1) ?? ''
  const own = phrase.to > phrase.head + 1 ? (words[phrase.head]?.lower ?? '') : last.toLowerCase()
  const apposed = words
    .slice(phrase.from, phrase.head)
    .filter(word => word.tag === 'NOUN')
    .at(-1)
  const told = [...(known.book.nouns.get(name) ?? [])]
  if ((parts.length > 1 || words[phrase.from]?.lower === 'the') && kindOfNoun(own)) return kindOfNoun(own)
  if (
    words.slice(phrase.from, phrase.head).some(word => TITLED.test(word.text) || isPersonNoun(word.lower)) &&
    !told.some(kindOfNoun)
  )
    return 'person'
  if (TITLED.test(last) || isPersonNoun(own)) return 'person'
  if (told.some(isPersonNoun) || known.people.has(last)) return 'person'
  const noun = told.find(kindOfNoun) ?? apposed?.lower
  if (noun !== undefined && kindOfNoun(noun)) return kindOfNoun(noun)
  if (parts.length > 1 && isFirstName(parts[0] ?? '')) return 'person'
  if (/^(married|wed|divorced)$/.test(words[phrase.from - 1]?.lower ?? '')) return 'person'
  if (known.book.genders.has(last)) return 'person'
  if (genderOfFirstName(name) === 'he' && !PLACE_TOO.test(name) && words[phrase.from - 1]?.tag !== 'ADP')
    return 'person'
  return /^(in|at|near|into)$/.test(words[phrase.from - 1]?.lower ?? '') ? 'place' : undefined
}

function genderIn(words: readonly Word[], phrase: Phrase, known: Known): Gender | undefined {
  const inside = words.slice(phrase.from, phrase.to)
  const told = inside.map(word => genderOfNoun(word.lower.replace(/\.$/, ''))).find(gender => gender)
  if (told) return told
  const name = nameIn(words, phrase) ?? ''
  for (const noun of known.book.nouns.get(name) ?? []) if (genderOfNoun(noun)) return genderOfNoun(noun)
  const called = inside.map(word => genderOfFirstName(word.text)).find(gender => gender)
  if (called && name.includes(' ')) return called
  const taken = known.book.genders.get(name.split(' ').at(-1) ?? '')
  if (taken) return taken
  const full = known.people.get(name.split(' ').at(-1) ?? '')
  const whole = full && full !== 'ambiguous' ? full.name : name
  return called ?? genderOfFirstName(whole.split(' ')[0] ?? '')
}

function numberOf(head: Word, kind: Kind | undefined, name: string | undefined, article: boolean): Mention['number'] {
  if (name !== undefined) {
    if (/^(the )?(Netherlands|Philippines|United States|US|U\.S\.?|United Arab Emirates|UAE)$/.test(name)) return 'one'
    if (kind === 'body') return 'either'
    if (kind === 'people') return 'many'
    if (!/[^s]s$/.test(name) || /(is|us|ics)$/.test(name)) return 'one'
    if (article && !name.includes(' ') && kind !== 'person') return 'many'
    return kind === undefined && article ? 'either' : 'one'
  }
  if (kind === 'people') return 'many'
  if (/^(media|data|people|police|cattle|series|species|means|troops|headquarters|works|forces)$/.test(head.lower))
    return 'either'
  const plural = /[^s]s$/.test(head.lower) && !/(us|is|ics|news)$/.test(head.lower)
  if (plural || /^(men|women|children|aircraft)$/.test(head.lower)) return head.lower === 'aircraft' ? 'either' : 'many'
  return kind === 'body' ? 'either' : 'one'
}
