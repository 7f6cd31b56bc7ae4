/** At the end of a line: a hyphen of any kind after a letter. U+00AD is one that is only shown there. */
const HYPHEN = /(?<=[\p{L}\p{N}])[-\u2010\u00ad]$/u
/** First parts that keep their hyphen before a small letter. */
const PREFIXES =
  /^(?:self|non|anti|ex|post|pre|pro|well|long|short|half|cross|vice|mid|semi|all|high|low|two|three|four|five|six|seven|eight|nine|ten|one|first|second|third|so|then|co|counter|ill|north|south|east|west)$/

/** Words as they stand inside lines, in lower case, with the hyphens that they have there. */
export function wordsInside(lines: readonly string[]): ReadonlySet<string> {
  const words = new Set<string>()
  for (const text of lines)
    for (const word of text.toLowerCase().match(/\p{L}{2,}(?:-\p{L}+)*(?=.)/gu) ?? []) words.add(word)
  return words
}

/**
 * How the end of a line joins the next: `drop` the hyphen that only parts a word, `keep` one that belongs to it, or put
 * a `space`. The document's own spelling elsewhere decides first.
 */
export function joinAt(before: string, after: string, words: ReadonlySet<string>): 'drop' | 'keep' | 'space' {
  if (/[\p{L}\p{N}][–—/]$/u.test(before)) return /^[\p{L}\p{N}]/u.test(after) ? 'keep' : 'space'
  if (!HYPHEN.test(before)) return 'space'
  if (before.endsWith('\u00ad')) return 'drop'
  if (!/^\p{Ll}/u.test(after)) return /^[\p{L}\p{N}]/u.test(after) ? 'keep' : 'space'
  const head = /[\p{L}\p{N}-]+$/u.exec(before.slice(0, -1))?.[0].toLowerCase() ?? ''
  const tail = /^\p{L}+/u.exec(after)?.[0].toLowerCase() ?? ''
  // "pre- and post-war": the hyphen stands for a word.
  if (/^(?:and|or|to)$/.test(tail)) return 'space'
  if (words.has(head + tail)) return 'drop'
  if (words.has(`${head}-${tail}`)) return 'keep'
  return PREFIXES.test(head) || /\d$/.test(head) ? 'keep' : 'drop'
}
