import type { CardId, FactId } from '../ids'
import type { Candidate, Gathered } from './candidate'

/**
 * Of the cards of one fact only the first stays for today, since one gives the other away; a card in its learning steps
 * stays in any case. `gathered` must be in order of precedence. Also buried: siblings of what was answered today.
 */
export function burySiblings(
  gathered: readonly Gathered[],
  all: readonly Candidate[],
  answeredToday: ReadonlySet<CardId>,
): Gathered[] {
  const holder = new Map<FactId, CardId>()
  const claim = (card: Candidate) => {
    for (const fact of card.factIds) if (!holder.has(fact)) holder.set(fact, card.cardId)
  }
  for (const card of all) if (answeredToday.has(card.cardId)) claim(card)
  return gathered.filter(card => {
    const taken = card.factIds.some(fact => (holder.get(fact) ?? card.cardId) !== card.cardId)
    if (taken && card.bucket !== 'learning') return false
    claim(card)
    return true
  })
}
