import type { Discourse } from './discourse'
import type { Mention } from './mention'
import { kindOfNoun } from './noun-kinds'
import { isNamed } from './referent'

const SUBJECT = /^(?:(?:A |The )?(?:Brief |Short )?History of )?((?:\p{Lu}[\p{L}’'-]+ ?){1,3})$/u
const WHOLE = /^(town|city|village|island|river|club|castle|school|university|company)$/

/**
 * "the town" under the heading "Warwick": the one name of a title, where the text near by speaks of that and of nothing
 * else of the kind. The last resort.
 */
export function topicFor(mention: Mention, discourse: Discourse, headings: readonly string[]): string | undefined {
  const noun = mention.read.parse.words[mention.head]?.lower ?? ''
  if (mention.determiner !== 'the' || !WHOLE.test(noun)) return undefined
  const titles = new Set(headings.flatMap(heading => SUBJECT.exec(heading.trim())?.[1]?.trim() ?? []))
  const kind = kindOfNoun(noun)
  const isTopic = (one: Mention): boolean => one.name !== undefined && titles.has(one.name)
  const alike = discourse.referents.filter(
    referent =>
      isNamed(referent) && (referent.kind === kind || (referent.kind === undefined && referent.mentions.some(isTopic))),
  )
  return alike.length === 1 ? alike[0]?.mentions.find(isTopic)?.name : undefined
}
