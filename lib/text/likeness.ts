const IDLE = new Set(
  (
    'the and for with from that this was were had has have been its their his her who which when what did into over ' +
    'under between about after before during until since than then them they not but more most also would could will ' +
    'first new year years month day century decade'
  ).split(' '),
)

/** The words of a sentence that carry it: lower case, without endings, numbers, months' days or function words. */
export function contentWords(text: string): ReadonlySet<string> {
  const words = text.toLowerCase().match(/\p{L}+/gu) ?? []
  return new Set(words.filter(word => word.length > 2 && !IDLE.has(word)).map(stem))
}

/** Crude on purpose: "signed", "signs" and "signing" must meet, and nothing is ever shown. */
const stem = (word: string): string => word.replace(/(?:ing|ed|es|s|e)$/, '').replace(/(.)\1$/, '$1')

/** 0 to 1: the share of the shorter sentence's content words that the other has too (overlap coefficient). */
export const likeness = (a: string, b: string): number => sharedWords(contentWords(a), contentWords(b))

/** The same over content words that were found before, for whoever compares many. */
export function sharedWords(a: ReadonlySet<string>, b: ReadonlySet<string>): number {
  const [small, large] = a.size < b.size ? [a, b] : [b, a]
  let shared = 0
  for (const word of small) if (large.has(word)) shared++
  return small.size === 0 ? 0 : shared / small.size
}
