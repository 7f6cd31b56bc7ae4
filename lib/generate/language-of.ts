const COMMON = /\b(?:the|of|and|in|to|was|were|is|that|by|with|for|on|from)\b/gi
/** Of English prose about a quarter of the words are these; of other languages next to none. */
const LEAST_SHARE = 0.1
const SAMPLE = 20_000

/** `en`, or `und` when the beginning does not read like English: the rules know English alone. */
export function languageOf(text: string): 'en' | 'und' {
  const sample = text.slice(0, SAMPLE)
  const words = sample.match(/\p{L}+/gu)?.length ?? 0
  return words > 0 && (sample.match(COMMON)?.length ?? 0) >= words * LEAST_SHARE ? 'en' : 'und'
}
