import { childrenBy, relationOf, subtree } from '../../syntax/tree-word'
import type { Mention } from './mention'
import type { Referent } from './referent'
import { agreement, type Resolution } from './resolve-pronoun'
import { predicateAt, subjectFor, topOf } from './tree-place'

/**
 * What grammar says inside one sentence, before anything is weighed: the owner is the subject of the same clause, the
 * subject of a joined clause is that of the clause it is joined to, and its object that one's object.
 */
export function localAntecedent(
  pronoun: Mention,
  referents: readonly Referent[],
  all: readonly Mention[],
): Resolution | undefined {
  const { tree } = pronoun.read
  const predicate = predicateAt(tree, pronoun.head)
  if (predicate === undefined) return undefined
  const place: Place = { pronoun, referents, all, predicate }
  const found =
    pronoun.role === 'owner'
      ? (ownSubject(place) ?? ofJoinedObject(place))
      : pronoun.role === 'subject'
        ? joinedSubject(place)
        : joinedObject(place)
  return found && { referent: found, sure: true, rivals: [] }
}

type Place = {
  readonly pronoun: Mention
  readonly referents: readonly Referent[]
  readonly all: readonly Mention[]
  readonly predicate: number
}

/** The referent of the phrase that a word heads, if the pronoun may stand for it. */
function fitting({ pronoun, referents, all }: Place, head: number | undefined): Referent | undefined {
  if (head === undefined || head === pronoun.head) return undefined
  const { tree } = pronoun.read
  const mention = mentionAt(all, head, tree)
  if (!mention || (mention.from <= pronoun.from && pronoun.to <= mention.to)) return undefined
  const referent = referents.find(one => one.mentions.includes(mention))
  return referent && agreement(pronoun, referent) > 0 ? referent : undefined
}

/** The widest phrase first, so that "Chile and Peru" goes before "Chile". */
const mentionAt = (all: readonly Mention[], head: number, tree: Mention['read']['tree']): Mention | undefined =>
  all.find(one => (one.members ? headOfGroup(one, tree) : topOf(tree, one)) === head)

const headOfGroup = (group: Mention, tree: Mention['read']['tree']): number =>
  group.members?.[0] ? topOf(tree, group.members[0]) : -1

/** "The council opened its hall": who can own things, and is named or a person. */
function ownSubject(place: Place): Referent | undefined {
  const { pronoun, predicate } = place
  const { tree } = pronoun.read
  const subject = subjectFor(tree, predicate)
  if (subject === undefined || subtree(tree, subject).includes(pronoun.head) || subject > pronoun.head) return undefined
  const found = fitting(place, subject)
  if (!found || found.kind === 'thing') return undefined
  return found
}

/** "Chile signed, while it bought guns": of two that fit, the first clause's subject and object, neither is taken. */
function joinedSubject(place: Place): Referent | undefined {
  const { pronoun, predicate } = place
  const { tree } = pronoun.read
  const relation = relationOf(tree.words[predicate])
  const above = tree.words[predicate]?.head ?? -1
  if (!/^(conj|parataxis|advcl)$/.test(relation) || above < 0 || above > predicate) return undefined
  const governor = predicateAt(tree, above)
  const head = governor === undefined ? undefined : subjectFor(tree, governor)
  const subject = fitting(place, head)
  if (governor === undefined || !subject) return undefined
  if (tree.words[head ?? -1]?.lower === tree.words[pronoun.head]?.lower) return subject
  if (pronoun.gender !== undefined) return isRival(place, governor, subject) ? undefined : subject
  const acts = childrenBy(tree, predicate, /^obj$/).length > 0
  return acts && subject.kind !== 'thing' ? subject : isRival(place, governor, subject) ? undefined : subject
}

/** The first clause has an object that the pronoun may stand for as well. */
const isRival = (place: Place, governor: number, subject: Referent): boolean =>
  childrenBy(place.pronoun.read.tree, governor, /^(obj|iobj)$/).some(i => {
    const object = fitting(place, i)
    return object !== undefined && object !== subject
  })

/** "Zay took Tresa and emptied its stores": who does it can own nothing that is "its". */
function ofJoinedObject(place: Place): Referent | undefined {
  const { pronoun, predicate } = place
  const { tree } = pronoun.read
  const above = tree.words[predicate]?.head ?? -1
  if (relationOf(tree.words[predicate]) !== 'conj' || above < 0 || pronoun.gender !== undefined) return undefined
  const subject = subjectFor(tree, predicate)
  const objects = childrenBy(tree, above, /^obj$/)
  if (subject === undefined || subject !== subjectFor(tree, above) || fitting(place, subject)) return undefined
  return objects.length === 1 ? fitting(place, objects[0]) : undefined
}

/** "The firm opened the plant and closed it", "the court reversed the decision, but the lords restored it". */
function joinedObject(place: Place): Referent | undefined {
  const { pronoun, predicate } = place
  const { tree } = pronoun.read
  const above = tree.words[predicate]?.head ?? -1
  if (relationOf(tree.words[pronoun.head]) !== 'obj' || relationOf(tree.words[predicate]) !== 'conj' || above < 0)
    return undefined
  const objects = childrenBy(tree, above, /^obj$/)
  const found = objects.length === 1 ? fitting(place, objects[0]) : undefined
  const mention = found?.mentions.at(-1)
  if (!found || found.kind === 'person') return undefined
  const shared = subjectFor(tree, predicate) === subjectFor(tree, above)
  const rival = shared ? undefined : fitting(place, subjectFor(tree, above))
  return rival && (rival.kind === found.kind || mention?.determiner === 'a') ? undefined : found
}
