import { isCountryWord } from '../countries'
import { type Draft, draftOrder } from '../draft'
import type { Edit, ReferenceContext } from '../reference-context'
import { isReplaced } from './is-replaced'
import type { Mention } from './mention'
import { discourseOf, knownOf } from './mention-edits'
import { kindOfNoun } from './noun-kinds'
import { isBare } from './resolve-definite'
import { topicReferent } from './topic-referent'

/** "there": the one place that the text last went to or was in. Its preposition is "in" unless the text says "at" or "on". */
export function placeEdits(draft: Draft, context: ReferenceContext): readonly Edit[] {
  const at = draftOrder(draft).filter(i => isPlaceAdverb(draft, i) && !isReplaced(draft, i))
  if (at.length === 0) return []
  const discourse = discourseOf(context, knownOf(context))
  return at.flatMap((i): readonly Edit[] => {
    const places = discourse.referents
      .flatMap(referent => referent.mentions)
      .filter(one => isPlace(one) && (one.distance > 0 || one.to <= i))
    const nearest = Math.min(...places.map(place => place.distance))
    if (nearest > 1) return topicPlace(context, i)
    const last = places.filter(place => place.distance === nearest)
    const names = new Set(last.map(place => place.name))
    const place = last.at(-1)
    return place && names.size === 1
      ? [{ at: [i], text: `${linkTo(place)} ${place.determiner === 'the' ? 'the ' : ''}${place.name}` }]
      : []
  })
}

/** A town or the like that the title names. */
function topicPlace(context: ReferenceContext, at: number): readonly Edit[] {
  const topic = topicReferent(context.headings, knownOf(context))
  const name = topic?.mentions[0]?.name
  const noun = name?.split(' ').at(-1)?.toLowerCase() ?? ''
  return topic?.kind === 'place' && name && kindOfNoun(noun) === undefined ? [{ at: [at], text: `in ${name}` }] : []
}

/** "there" as an adverb: not in "there was", which opens a clause. */
export function isPlaceAdverb({ words }: Draft, i: number): boolean {
  if (words[i]?.lower !== 'there') return false
  return !/^(is|was|are|were|had|has|have|been|be|will|would|could|may|might|came|remained|existed|seemed)$/.test(
    words[i + 1]?.lower ?? '',
  )
}

const LINK = /^(in|to|at|on|from|into|near|of|for|towards?|through)$/

const isPlace = (mention: Mention): boolean => {
  if (mention.name === undefined || isBare(mention) || mention.members) return false
  if (mention.kind !== undefined && !/^(place|state)$/.test(mention.kind)) return false
  const before = mention.read.parse.words[mention.from - 1]?.lower ?? ''
  return (
    /^(in|to|at|from|into|near|towards?)$/.test(before) ||
    isCountryWord(mention.name) ||
    (mention.kind === 'place' && LINK.test(before))
  )
}

const linkTo = (mention: Mention): string => {
  const before = mention.read.parse.words[mention.from - 1]?.lower ?? ''
  return before === 'at' || before === 'on' || before === 'near' ? before : 'in'
}
