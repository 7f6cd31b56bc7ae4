import type { Gate } from './gate'

/**
 * The key can be read again, normalised, from a quote of the source. Where the sentence leaves the year to its
 * surroundings, the expression itself must be found there and must not say otherwise.
 */
export const grounding: Gate = (card, { reread }) => {
  const { fact, timex } = card.found
  const bound = fact.edtf.replace(/^\.\.\/|\/\.\.$/g, '')
  return fact.sources.some(quote =>
    reread(quote).some(({ text, value }) => {
      if (value === fact.edtf || value === bound) return true
      if (timex.certainty !== 'inferred' || text !== timex.text) return false
      return /^XXXX|_REF$/.test(value) ? bound.endsWith(value.replace(/^XXXX|.*_REF$/, '')) : sharesSuffix(value, bound)
    }),
  )
}

/** The same day and month under another year: "5 May" read without its paragraph. */
const sharesSuffix = (a: string, b: string): boolean =>
  a.length === b.length && (a.slice(4) === b.slice(4) || a.length === 4)
