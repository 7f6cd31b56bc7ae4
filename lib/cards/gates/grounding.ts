import type { Gate } from './gate'

/** The key, or the bound that it names of an open stretch, is one of the readings of a quote of the source. */
export const grounding: Gate = (card, { reread }) => {
  const { fact } = card.found
  const bound = fact.edtf.replace(/^\.\.\/|\/\.\.$/g, '')
  return fact.sources.some(quote => reread(quote).some(value => value === fact.edtf || value === bound))
}
