import type { Gate } from './gate'

/** The key can be read again from a quote of the source, normalised. */
export const grounding: Gate = (card, { reread }) => {
  const { fact } = card.found
  const bound = fact.edtf.replace(/^\.\.\/|\/\.\.$/g, '')
  return fact.sources.some(quote => reread(quote).some(value => value === fact.edtf || value === bound))
}
