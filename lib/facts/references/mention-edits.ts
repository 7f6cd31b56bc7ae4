import { isComma } from '../../syntax/word'
import { countryPhrase } from '../countries'
import { type Draft, draftOrder } from '../draft'
import type { SentenceRead } from '../read-sentence'
import type { Edit, ReferenceContext } from '../reference-context'
import { PAIR, statesBefore } from '../resolve-states'
import { type Discourse, readDiscourse } from './discourse'
import { findMentions, type Known } from './find-mentions'
import { isReplaced } from './is-replaced'
import type { Mention } from './mention'
import { emptyNameBook } from './name-book'
import { isAnaphoric } from './noun-kinds'
import { isPersonNoun } from './person-nouns'
import { isNamed, type Referent } from './referent'
import { isBare } from './resolve-definite'
import type { Resolution } from './resolve-pronoun'
import { fullerNoun, phraseText, possessive, tellReferent } from './tell-referent'
import { topicFor } from './topic'
import { topicReferent } from './topic-referent'

export type Told = {
  readonly edits: readonly Edit[]
  readonly unresolved: readonly number[]
  readonly doubtful: readonly number[]
}

export const knownOf = (context: ReferenceContext): Known => ({
  book: context.book ?? emptyNameBook,
  people: context.names,
})

type Kept = { readonly sentence: SentenceRead; readonly headings: readonly string[] } & Known & {
    readonly told: Discourse
  }
/** By the list of the sentences before, which all drafts of a sentence share. */
const kept = new WeakMap<readonly SentenceRead[], Kept>()

/** What the sentences at hand speak of: the same for each draft of a sentence. */
export function discourseOf(context: ReferenceContext, known: Known): Discourse {
  const { sentence, headings } = context
  const before = context.before()
  const last = kept.get(before)
  if (
    last?.sentence === sentence &&
    last.headings === headings &&
    last.book === known.book &&
    last.people === known.people
  )
    return last.told
  const told = discourseRead(context, known)
  kept.set(before, { sentence, headings, ...known, told })
  return told
}

/** Of the sentences at hand; where a pronoun finds nobody in them, of those further back in the section too. */
function discourseRead(context: ReferenceContext, known: Known): Discourse {
  const near = readDiscourse([...context.before(), context.sentence], known, topicReferent(context.headings, known))
  if (!context.further || near.own.every(mention => isSettled(mention, near.resolutionOf(mention)))) return near
  return readDiscourse(
    [...context.further(), ...context.before(), context.sentence],
    known,
    topicReferent(context.headings, known),
  )
}

/** A pronoun that has found something, and one for a person somebody of whom the text has said the name. */
const isSettled = (mention: Mention, found: Resolution | undefined): boolean =>
  mention.pronoun === undefined ||
  (found !== undefined &&
    (mention.gender === undefined || (found.referent.kind === 'person' && isNamed(found.referent))))

type Place = ReadonlyMap<number, number>

/** Pronouns and bare noun phrases of a draft: left where it names what they mean, else told by name, else reported. */
export function tellMentions(draft: Draft, context: ReferenceContext): Told {
  const known = knownOf(context)
  const order = draftOrder(draft).filter(i => draft.edits.get(i) !== '')
  const place: Place = new Map(order.map((i, k) => [i, k]))
  // Where nothing points back, the sentences before need not be read.
  const own = findMentions(context.sentence, 0, known)
  if (!own.some(mention => place.has(mention.head) && points(mention, draft)))
    return { edits: [], unresolved: [], doubtful: [] }
  const discourse = discourseOf(context, known)
  const inside = discourse.own
    .filter(mention => place.has(mention.head))
    .toSorted((a, b) => (place.get(a.head) ?? 0) - (place.get(b.head) ?? 0))
  const edits: Edit[] = []
  const unresolved: number[] = []
  const doubtful: number[] = []
  const told = new Set<Referent>()
  for (const mention of inside) {
    const found = discourse.resolutionOf(mention)
    if (points(mention, draft) && !isAtHome(mention, found, told, inside, place) && !isOfPair(mention, draft, place)) {
      const text = wordsFor(mention, found, discourse, context)
      const isTold = text !== undefined && fitsHere(mention, text, place)
      if (isTold) edits.push(editOf(mention, text))
      if (!isTold || isFaint(text)) {
        if (!isTold && (mention.pronoun || mention.determiner === 'this')) unresolved.push(mention.head)
        else if (isPointing(mention, discourse)) doubtful.push(mention.head)
      }
    }
    // What stays open is at least the same for all that take it up later in the draft.
    if (found) told.add(found.referent)
  }
  return { edits, unresolved, doubtful }
}

/** A pronoun or bare noun that no edit has told yet. */
const points = (mention: Mention, draft: Draft): boolean =>
  (mention.pronoun !== undefined || isBare(mention)) && !isReplaced(draft, mention.head)

/** "the reprocessing plant": said more fully, but still without a name. */
const isFaint = (text: string): boolean => !/\p{Lu}|\d/u.test(text)

function wordsFor(
  mention: Mention,
  found: Resolution | undefined,
  discourse: Discourse,
  context: ReferenceContext,
): string | undefined {
  const sure = found?.sure ? tellReferent(found.referent, knownOf(context), discourse) : undefined
  if (sure !== undefined) return sure
  if (mention.pronoun && found && isPairOfStates(mention, found.referent)) {
    const pair = statesBefore(context, mention.read.parse.words[mention.from]?.start ?? 0)
    return pair && pair.map(countryPhrase).join(' and ')
  }
  if (mention.pronoun) return found?.sure ? nearbyPhrase(mention, found.referent) : undefined
  return (
    topicFor(mention, discourse, context.headings) ?? (found?.sure ? fullerNoun(mention, found.referent) : undefined)
  )
}

/**
 * "the right wing" for "it": the phrase of the sentence before, as little known as there; one without a word of its own
 * only from the same sentence, whose other clauses say no more.
 */
function nearbyPhrase(pronoun: Mention, referent: Referent): string | undefined {
  if (referent.kind === 'person') return undefined
  const phrase = referent.mentions.findLast(one => !one.pronoun && !one.members && one.distance - pronoun.distance <= 1)
  if (!phrase || phrase.determiner === 'this' || COUNTED.test(phrase.read.parse.words[phrase.from + 1]?.lower ?? ''))
    return undefined
  if (phrase.distance > pronoun.distance && (isBare(phrase) || phrase.determiner !== 'the')) return undefined
  const text = phraseText(phrase)
  const length = text?.split(' ').length ?? 0
  return length <= 9 && (phrase.determiner !== 'a' || length > 2) ? text : undefined
}

/**
 * The draft names what the pronoun means, or one of those that it may mean: then it leaves no more open than the source
 * does.
 */
function isAtHome(
  mention: Mention,
  found: Resolution | undefined,
  told: ReadonlySet<Referent>,
  inside: readonly Mention[],
  place: Place,
): boolean {
  if (!found) return false
  if (told.has(found.referent) || isAhead(found.referent, mention, inside, place)) return true
  if (inside.some(other => isApposed(other, mention) && found.referent.mentions.includes(other))) return true
  return mention.pronoun !== undefined && !found.sure && found.rivals.some(rival => told.has(rival))
}

/** "the new man, Alec Baird". */
const isApposed = (name: Mention, phrase: Mention): boolean =>
  !name.pronoun && name.from === phrase.to + 1 && isComma(phrase.read.parse.words[phrase.to])

/** "Chile and Peru renewed their ties", where the two came in for "both countries". */
const isOfPair = (mention: Mention, draft: Draft, place: Place): boolean =>
  mention.pronoun === 'they' &&
  [...draft.edits].some(
    ([i, text]) => / and /.test(text) && (place.get(i) ?? Number.MAX_SAFE_INTEGER) < (place.get(mention.head) ?? 0),
  )

/** "In its report, the council": the draft names it after the pronoun, before anything else could be meant. */
const isAhead = (referent: Referent, pronoun: Mention, inside: readonly Mention[], place: Place): boolean =>
  pronoun.role === 'owner' &&
  inside.some(
    other =>
      !other.pronoun &&
      other.role === 'subject' &&
      referent.mentions.includes(other) &&
      (place.get(other.head) ?? 0) > (place.get(pronoun.head) ?? 0),
  )

/** All words of the phrase stand in the draft, and an owner is short enough for "'s". */
function fitsHere(mention: Mention, text: string, place: Place): boolean {
  for (let i = mention.from; i < mention.to; i++) if (!place.has(i)) return false
  if (mention.role !== 'owner') return true
  if (/^the \p{Lu}\p{Ll}+(?:ish|ese|ch)$/u.test(text)) return false
  const length = text.split(' ').length
  return length <= 4 || (length === 5 && !/ (?:and|of) /.test(text))
}

function editOf(mention: Mention, text: string): Edit {
  const at = Array.from({ length: mention.to - mention.from }, (_, k) => mention.from + k)
  return { at, text: mention.pronoun && mention.role === 'owner' ? possessive(text) : text }
}

/** "They" after "the two countries", of which the text before has told. */
const isPairOfStates = (pronoun: Mention, referent: Referent): boolean =>
  pronoun.pronoun === 'they' &&
  referent.mentions.some(
    ({ read, from, head, distance, pronoun: other }) =>
      !other &&
      distance - pronoun.distance <= 1 &&
      PAIR.test(read.parse.words[head]?.lower ?? '') &&
      read.parse.words.slice(from, head).some(word => /^(two|both)$/.test(word.lower)),
  )

const COUNTED = /^(two|three|both|other|others)$/

/** Nouns of which there is one, or one in every land. */
const UNIQUE =
  /^(moon|sun|earth|world|planets|ground|sea|coast|sky|public|clergy|nation|people|press|media|air|front|pope|church|elements|poor|rich|internet)$/

/** A noun with "the" that the text has used before, or that as such takes up something. */
function isPointing(mention: Mention, discourse: Discourse): boolean {
  const noun = mention.read.parse.words[mention.head]?.lower ?? ''
  if (UNIQUE.test(noun)) return false
  if (mention.role === 'subject' && mention.read.parse.words[mention.to]?.tag !== 'ADP') return true
  return isAnaphoric(noun) || isPersonNoun(noun) || (discourse.resolutionOf(mention)?.referent.mentions.length ?? 0) > 1
}
