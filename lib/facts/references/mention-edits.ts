import { type Draft, draftOrder } from '../draft'
import type { ReferenceContext } from '../reference-context'
import type { Edit } from '../reference-context'
import { type Discourse, readDiscourse } from './discourse'
import type { Known } from './find-mentions'
import type { Mention } from './mention'
import { emptyNameBook } from './name-book'
import { isAnaphoric, kindOfNoun } from './noun-kinds'
import { isPersonNoun } from './person-nouns'
import { isNamed, type Referent } from './referent'
import { isBare } from './resolve-definite'
import type { Resolution } from './resolve-pronoun'
import { possessive, tellReferent } from './tell-referent'

export type Told = { readonly edits: readonly Edit[]; readonly unresolved: readonly number[]; readonly doubtful: readonly number[] }

export const knownOf = (context: ReferenceContext): Known => ({
  book: context.book ?? emptyNameBook,
  people: context.names,
})

/** Of the sentences at hand; where a pronoun finds nobody in them, of those further back in the section too. */
export function discourseOf(context: ReferenceContext, known: Known): Discourse {
  const near = readDiscourse([...context.before, context.sentence], known)
  if (!context.further || near.own.every(mention => isSettled(mention, near.resolutionOf(mention)))) return near
  return readDiscourse([...context.further(), ...context.before, context.sentence], known)
}

/** A pronoun that has found something, and one for a person somebody of whom the text has said the name. */
const isSettled = (mention: Mention, found: Resolution | undefined): boolean =>
  mention.pronoun === undefined ||
  (found !== undefined && (mention.gender === undefined || (found.referent.kind === 'person' && isNamed(found.referent))))

/** Pronouns and bare noun phrases of a draft: left where it names what they mean, else told by name, else reported. */
export function tellMentions(draft: Draft, context: ReferenceContext): Told {
  const known = knownOf(context)
  const discourse = discourseOf(context, known)
  const order = draftOrder(draft).filter(i => draft.edits.get(i) !== '')
  const place = new Map(order.map((i, k) => [i, k]))
  const inside = discourse.own
    .filter(mention => place.has(mention.head))
    .toSorted((a, b) => (place.get(a.head) ?? 0) - (place.get(b.head) ?? 0))
  const edits: Edit[] = []
  const unresolved: number[] = []
  const doubtful: number[] = []
  const told = new Set<Referent>()
  for (const mention of inside) {
    const found = discourse.resolutionOf(mention)
    const points = mention.pronoun !== undefined || isBare(mention)
    if (!points || draft.edits.has(mention.head)) {
      if (found) told.add(found.referent)
      continue
    }
    if (found && (told.has(found.referent) || isAhead(found.referent, mention, inside, place))) continue
    const topic = found?.sure || mention.pronoun ? undefined : topicFor(mention, discourse, context)
    const text = topic ?? (found?.sure ? tellReferent(found.referent, known, discourse) : undefined)
    if (topic !== undefined && fitsHere(mention, topic, place)) {
      edits.push(editOf(mention, topic))
      continue
    }
    if (found && text !== undefined && fitsHere(mention, text, place)) {
      edits.push(editOf(mention, text))
      told.add(found.referent)
      continue
    }
    // What stays open is at least the same for all that take it up later in the draft.
    if (found) told.add(found.referent)
    if (mention.pronoun) unresolved.push(mention.head)
    else if (isPointing(mention, discourse)) (mention.determiner === 'this' ? unresolved : doubtful).push(mention.head)
  }
  return { edits, unresolved, doubtful }
}

/** "the town" under the heading "Warwick": the one name of the title, if the text near by speaks of it as of no other kind. */
function topicFor(mention: Mention, discourse: Discourse, context: ReferenceContext): string | undefined {
  const noun = mention.read.parse.words[mention.head]?.lower ?? ''
  if (mention.determiner !== 'the' || !/^(town|city|village|island|river|club|castle|school|university|company)$/.test(noun)) return undefined
  const titles = new Set(context.headings.map(heading => /^(?:(?:A |The )?(?:Brief |Short )?History of )?((?:\p{Lu}[\p{L}’'-]+ ?){1,3})$/u.exec(heading.trim())?.[1]?.trim()))
  const named = discourse.referents.filter(referent => (referent.kind === undefined || referent.kind === kindOfNoun(noun)) && referent.mentions.some(one => titles.has(one.name) && one.name !== undefined))
  const rivals = discourse.referents.filter(referent => referent.kind === kindOfNoun(noun) && isNamed(referent) && !named.includes(referent) && noun !== '')
  const name = named[0]?.mentions.find(one => titles.has(one.name))?.name
  return named.length === 1 && rivals.length === 0 ? name : undefined
}

/** "In its report, the council": the draft names it after the pronoun, before anything else could be meant. */
const isAhead = (
  referent: Referent,
  pronoun: Mention,
  inside: readonly Mention[],
  place: ReadonlyMap<number, number>,
): boolean =>
  pronoun.role === 'owner' &&
  inside.some(
    other =>
      !other.pronoun &&
      other.role === 'subject' &&
      referent.mentions.includes(other) &&
      (place.get(other.head) ?? 0) > (place.get(pronoun.head) ?? 0),
  )

/** All words of the phrase stand in the draft, and an owner is short enough for "'s". */
const fitsHere = (mention: Mention, text: string, place: ReadonlyMap<number, number>): boolean => {
  for (let i = mention.from; i < mention.to; i++) if (!place.has(i)) return false
  return !(mention.role === 'owner' && (text.split(' ').length > 5 || / (?:and|of) /.test(text) && text.split(' ').length > 4))
}

function editOf(mention: Mention, text: string): Edit {
  const at = Array.from({ length: mention.to - mention.from }, (_, k) => mention.from + k)
  return { at, text: mention.pronoun && mention.role === 'owner' ? possessive(text) : text }
}

/** A noun with "the" that the text has used before, or that as such takes up something. */
function isPointing(mention: Mention, discourse: Discourse): boolean {
  const noun = mention.read.parse.words[mention.head]?.lower ?? ''
  if (mention.determiner === 'this') return true
  return isAnaphoric(noun) || isPersonNoun(noun) || (discourse.resolutionOf(mention)?.referent.mentions.length ?? 0) > 1
}
