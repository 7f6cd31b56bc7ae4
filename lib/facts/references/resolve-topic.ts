import type { Mention } from './mention'
import { isNamed, type Referent } from './referent'
import { agreement, type Resolution } from './resolve-pronoun'

/** Sentences in which another of its kind stands in the way of the topic. */
const REACH = 1

/**
 * A pronoun that grammar and weight leave open means what the text is about, where the text has named that, and where
 * nothing else of its kind is told of in the last two sentences; a person who was told of just before stays in view.
 */
export function resolveTopic(
  pronoun: Mention,
  topic: Referent | undefined,
  referents: readonly Referent[],
): Resolution | undefined {
  if (!topic || pronoun.pronoun === 'they' || topic.mentions.length < 2 || agreement(pronoun, topic) === 0)
    return undefined
  if (pronoun.gender !== undefined && topic.gender !== pronoun.gender) return undefined
  // The subject of the sentence before goes before whatever that sentence says of others.
  const leads = topic.mentions.some(mention => mention.role === 'subject' && mention.distance === pronoun.distance + 1)
  const near = (referent: Referent, reach: number): boolean =>
    referent.mentions.some(
      mention =>
        isBefore(mention, pronoun) &&
        mention.distance - pronoun.distance <= reach &&
        (mention.role === 'subject' || (!leads && mention.role === 'object') || mention.pronoun !== undefined) &&
        !mention.embedded,
    )
  const reach = topic.kind === 'person' && near(topic, REACH) ? 0 : REACH
  const isRival = (referent: Referent): boolean =>
    referent !== topic && near(referent, reach) && agreement(pronoun, referent) > 0 && isAlike(referent, topic)
  return referents.some(isRival) ? undefined : { referent: topic, sure: true, rivals: [] }
}

/** Of one kind, or named without a word of what it is. */
const isAlike = (referent: Referent, topic: Referent): boolean =>
  referent.kind === topic.kind || (referent.kind === undefined && isNamed(referent))

/** "the Skarre glacier" under the heading "State of the Skarre glacier": no name by its tag, but the topic by its words. */
export function isTopicPhrase(mention: Mention, topic: Referent): boolean {
  if (mention.pronoun || mention.members) return false
  const words = mention.read.parse.words.slice(mention.from, mention.to).map(word => word.lower)
  const own = topic.mentions[0]?.name?.toLowerCase()
  return own !== undefined && own.includes(' ') && words.filter((word, i) => i > 0 || word !== 'the').join(' ') === own
}

const isBefore = (mention: Mention, pronoun: Mention): boolean =>
  mention.distance > pronoun.distance || (mention.distance === pronoun.distance && mention.from < pronoun.from)
