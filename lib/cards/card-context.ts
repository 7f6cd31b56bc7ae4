import { countriesIn } from '../facts/countries'
import type { CardCandidate } from './candidate'
import { givesAway } from './gates/leak'

/** A line longer than this is a paragraph that only looks like a heading. */
const LONGEST = 120

/**
 * Where a card stands: title of the article › heading of its section, so that a party which the sentence takes as known
 * is known on the card. Undefined where neither can be told without the date.
 */
export function cardContext({ found, answer }: CardCandidate): string | undefined {
  const [title, ...above] = found.headings
  const parts = [title, above.at(-1)].filter(
    (part): part is string => part !== undefined && part !== '' && part.length <= LONGEST && !givesAway(part, answer),
  )
  return parts.length === 0 ? undefined : [...new Set(parts)].join(' › ')
}

/** "its embargo" under "Chile's neighbours › Peru": the title and the heading beside the card name both parties. */
export function tellsBothParties(card: CardCandidate): boolean {
  const parties = countriesIn(cardContext(card) ?? '')
  const told = countriesIn(card.prompt)
  return parties.length === 2 && told.every(country => parties.includes(country))
}
