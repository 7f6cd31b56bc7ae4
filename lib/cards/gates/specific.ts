import type { Gate } from './gate'

const EMPTY =
  /^(the|a|an|of|in|on|at|to|for|and|or|by|with|from|as|its|their|his|her|was|were|is|are|be|been|has|have|had|did|which|that|this|year|when|signed?|agreement|visited?|held|met|made|took|place|new|also|month|decade|day)$/i

/** Enough to tell the event from others: a name, and three words of content besides. */
export const specific: Gate = card => {
  const { draft } = card.found
  const bare = card.prompt
    .replace(/＿＿( \([^)]*\))?/gu, ' ')
    .replace(/^(?:In|On|By|Since) which .*?(?:did|was|were|has|have|had|does|do|is|are|will) /u, '')
  const words = bare.match(/[\p{L}\p{N}$%.'’-]+/gu) ?? []
  const content = words.filter(word => !EMPTY.test(word))
  const named = words
    .slice(0)
    .some((word, i) => /^\p{Lu}/u.test(word) && (i > 0 || draft.words[draft.subject[0] ?? -1]?.tag === 'PROPN'))
  return named && content.length >= 4
}
