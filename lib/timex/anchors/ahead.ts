/** Words of plans and deadlines. */
const AHEAD =
  /\b(?:will|shall|deadline|upcoming|forthcoming|expected to|expects to|scheduled|slated|planned for|plans to|due to|due (?:on|by|in)|set to|to be (?:held|delivered|completed|signed))\b/gi
/** Verbs of what has happened; "to be signed" and "will have left" are none. */
const HAPPENED =
  /(?<!\b(?:be|have|to|will)[ \u00a0])\b(?:said|told|was|were|had|did|went|came|took|met|made|began|held|became|gave|left|won|lost|killed|(?!scheduled|slated|planned|expected|need|speed|seed|indeed|hundred)\p{Ll}{2,}ed)\b/giu

/** Whether a sentence speaks of what is to come at all: a cheap look before the nearer one. */
export const speaksAhead = (prose: string): boolean => prose.search(AHEAD) >= 0

/** How far before an expression its verb is looked for, in characters; and after it where none stands before. */
const REACH = 160

/**
 * Whether an expression from `start` to `end` is told as still to come: by the nearest word before it that looks ahead or
 * back ("said on Thursday that it will end in May"), else by the nearest after it. Ask `speaksAhead` first.
 */
export function looksAhead(prose: string, start: number, end: number): boolean {
  const before = prose.slice(Math.max(0, start - REACH), start)
  const [ahead, back] = [lastOf(AHEAD, before), lastOf(HAPPENED, before)]
  if (ahead !== back) return ahead > back
  const after = prose.slice(end, end + REACH)
  const [next, past] = [firstOf(AHEAD, after), firstOf(HAPPENED, after)]
  return next <= past
}

function lastOf(pattern: RegExp, text: string): number {
  let at = -1
  for (const match of text.matchAll(pattern)) at = match.index
  return at
}

function firstOf(pattern: RegExp, text: string): number {
  const at = text.search(pattern)
  return at < 0 ? Number.POSITIVE_INFINITY : at
}
