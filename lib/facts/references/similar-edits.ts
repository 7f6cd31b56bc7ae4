import type { Word } from '../../syntax/word'
import { draftOrder } from '../draft'
import type { Resolver } from '../reference-context'

/** "a boundary agreement in 1962, and a similar agreement": the noun that stood before it the first time, in its place. */
export const similarEdits: Resolver = (draft, { sentence, before }) =>
  draftOrder(draft).flatMap(i => {
    const noun = draft.words[i + 1]
    const article = draft.words[i - 1]
    if (draft.words[i]?.lower !== 'similar' || noun?.tag !== 'NOUN' || article?.lower !== 'a') return []
    const said = sentence.parse.words.slice(0, Math.max(0, i - 1))
    const isHere = said.some(word => word.lower === noun.lower)
    const kind = kindOf(isHere ? said : (before().at(-1)?.parse.words ?? []), noun.lower)
    if (kind === undefined) return []
    const an = article.text === 'A' ? 'An' : 'an'
    return [{ at: [i], text: kind }, ...(/^[aeio]/i.test(kind) ? [{ at: [i - 1], text: an }] : [])]
  })

/** Words that say nothing of the kind. */
const NO_KIND = /^(new|first|second|last|similar|large|long|secret|formal)$/

/** The small word before the last one of its name: "boundary" of "boundary agreement". */
function kindOf(words: readonly Word[], noun: string): string | undefined {
  const kind = words[words.findLastIndex(word => word.lower === noun) - 1]
  if (!kind || !/^(NOUN|ADJ)$/.test(kind.tag) || !/^\p{Ll}/u.test(kind.text)) return undefined
  return NO_KIND.test(kind.lower) ? undefined : kind.text
}
