import { type Draft, draftOrder } from '../draft'
import type { Edit, ReferenceContext } from '../reference-context'
import type { Discourse } from './discourse'
import { isReplaced } from './is-replaced'
import type { Mention } from './mention'
import { discourseOf, knownOf } from './mention-edits'
import { kindOfNoun, singular, takesUp } from './noun-kinds'
import { isPersonNoun } from './person-nouns'
import { nounsOf } from './referent'
import { tellReferent } from './tell-referent'

/** "the two companies", "both kings", "the couple": the two that the text last named together, if they are such. */
export function pairEdits(draft: Draft, context: ReferenceContext): readonly Edit[] {
  const { words } = draft
  const order = draftOrder(draft)
  let discourse: Discourse | undefined
  return order.flatMap((i, k): readonly Edit[] => {
    const at = pairAt(draft, order, k)
    if (!at || at.some(j => isReplaced(draft, j)) || /^['’]/.test(words[i + 1]?.text ?? '')) return []
    discourse ??= discourseOf(context, knownOf(context))
    const text = lastPair(discourse, draft, words[i]?.lower ?? '', i, context)
    return text === undefined ? [] : [{ at, text }]
  })
}

/** The words of "the two N", "both N", "the couple" that end at `order[k]`. */
function pairAt(draft: Draft, order: readonly number[], k: number): readonly number[] | undefined {
  const [i, one, two] = [order[k] ?? -1, order[k - 1] ?? -1, order[k - 2] ?? -1]
  const lower = (at: number): string => draft.words[at]?.lower ?? ''
  if (draft.words[i]?.tag !== 'NOUN') return undefined
  if (/^(couple|pair|duo)$/.test(lower(i)) && lower(one) === 'the' && lower(i + 1) !== 'of') return [one, i]
  if (lower(one) === 'both') return [one, i]
  return lower(one) === 'two' && /^(the|these)$/.test(lower(two)) ? [two, one, i] : undefined
}

function lastPair(
  discourse: Discourse,
  draft: Draft,
  noun: string,
  at: number,
  context: ReferenceContext,
): string | undefined {
  const known = knownOf(context)
  const groups = discourse.referents
    .map(referent => ({ referent, last: referent.mentions.filter(one => isBefore(one, at)).at(-1) }))
    .filter(({ last }) => last?.members && last.distance <= 2)
    .toSorted((a, b) => (a.last?.distance ?? 9) - (b.last?.distance ?? 9) || (b.last?.from ?? 0) - (a.last?.from ?? 0))
  const best = groups[0]
  const members = best?.last?.members ?? []
  if (!best || members.length !== 2 || !members.every(member => member.name !== undefined)) return undefined
  if (members.every(member => member.distance === 0 && isTold(draft, member.head))) return undefined
  const fits = members.every(member => fitsNoun(noun, member, discourse, context))
  return fits ? tellReferent(best.referent, known, discourse) : undefined
}

const isTold = (draft: Draft, at: number): boolean => draftOrder(draft).includes(at)

const isBefore = (mention: Mention, at: number): boolean => mention.distance > 0 || mention.to <= at

function fitsNoun(noun: string, member: Mention, discourse: Discourse, context: ReferenceContext): boolean {
  if (/^(couple|pair|duo)$/.test(noun)) return member.kind === 'person'
  const one = singular(noun)
  if (/^(side|party)$/.test(one)) return member.kind !== 'person' && member.kind !== 'thing'
  if (isPersonNoun(one) || /^(man|woman|brother|sister|leader)$/.test(one)) return member.kind === 'person'
  const kind = kindOfNoun(one)
  if (kind === 'state') return member.kind === 'state' || member.kind === undefined
  const referent = discourse.referents.find(other => other.mentions.includes(member))
  const nouns = referent ? [...nounsOf(referent, knownOf(context))] : []
  return (
    nouns.some(other => takesUp(one, other)) || (member.kind === undefined && (kind === 'body' || kind === 'place'))
  )
}
