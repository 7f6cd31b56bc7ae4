import type { Generated, GeneratedCard, GeneratedFact } from '../generate/generated'
import type { CardId, FactId } from '../ids'
import { type CardWording, cardPlacingHash, cardWordingHash, factPlacingHash, factWordingHash } from './fingerprint'

/** A fact or card as it stands in the database. The hashes are those of what the generator said last. */
export type Standing<Id> = {
  readonly id: Id
  /** The generator's id. */
  readonly key: string
  readonly version: number
  readonly status: 'active' | 'retired'
  readonly wordingHash: string | null
  readonly placingHash: string | null
}
/** `wording` is what the card says now, which the owner may have edited. */
export type StandingCard = Standing<CardId> & { readonly wording: CardWording }

export type Hashes = { readonly wordingHash: string; readonly placingHash: string }
export type PlannedFact = Hashes & { readonly fact: GeneratedFact }
/** `ordinal`: place in the deck, from 0. */
export type PlannedCard = Hashes & { readonly card: GeneratedCard; readonly ordinal: number }

/** `version` is the one that stands; the change makes the next. */
export type Changes<Id, Planned> = {
  readonly add: readonly (Planned & { readonly id: Id })[]
  readonly keep: readonly Id[]
  /** The same wording at another place, or back from retirement: no new version. */
  readonly move: readonly (Planned & { readonly id: Id })[]
  readonly change: readonly (Planned & { readonly id: Id; readonly version: number })[]
  /** Gone from the document. Nothing is deleted: learners' memory stays with the card. */
  readonly retire: readonly Id[]
}

export type IngestPlan = {
  readonly facts: Changes<FactId, PlannedFact>
  readonly cards: Changes<CardId, PlannedCard>
  /** Id in the database of each fact that the generator names. */
  readonly factIds: ReadonlyMap<string, FactId>
}

export type Ids = { readonly fact: () => FactId; readonly card: () => CardId }

/**
 * What changes in a document's facts and cards when it is generated anew. Applying the plan and planning again gives a
 * plan that changes nothing (see `isIdle`).
 */
export function planIngest(
  standing: { readonly facts: readonly Standing<FactId>[]; readonly cards: readonly StandingCard[] },
  generated: Generated,
  ids: Ids,
): IngestPlan {
  const facts = compare(standing.facts, generated.facts.map(plannedFact), one => one.fact.id, ids.fact, outcomeOf)
  const cards = compare(standing.cards, generated.cards.map(plannedCard), one => one.card.id, ids.card, cardOutcome)
  return { facts: facts.changes, cards: cards.changes, factIds: facts.ids }
}

export const isIdle = (plan: IngestPlan): boolean =>
  [plan.facts, plan.cards].every(({ add, move, change, retire }) =>
    [add, move, change, retire].every(list => list.length === 0),
  )

const plannedFact = (fact: GeneratedFact): PlannedFact => ({
  fact,
  wordingHash: factWordingHash(fact),
  placingHash: factPlacingHash(fact),
})

const plannedCard = (card: GeneratedCard, ordinal: number): PlannedCard => ({
  card,
  ordinal,
  wordingHash: cardWordingHash(card),
  placingHash: cardPlacingHash(card, ordinal),
})

type Outcome = 'keep' | 'move' | 'change'

function outcomeOf(old: Standing<unknown>, next: Hashes): Outcome {
  if (old.wordingHash !== next.wordingHash) return 'change'
  return old.status === 'active' && old.placingHash === next.placingHash ? 'keep' : 'move'
}

/** An owner's edit stays as long as the generator's answer is still the edited card's answer. */
function cardOutcome(old: StandingCard, next: PlannedCard): Outcome {
  const outcome = outcomeOf(old, next)
  const edited = cardWordingHash(old.wording) !== old.wordingHash
  return outcome === 'change' && edited && old.wording.answer === next.card.answer ? 'move' : outcome
}

function compare<Id, Old extends Standing<Id>, Planned extends Hashes>(
  standing: readonly Old[],
  planned: readonly Planned[],
  keyOf: (one: Planned) => string,
  newId: () => Id,
  judge: (old: Old, next: Planned) => Outcome,
): { readonly changes: Changes<Id, Planned>; readonly ids: ReadonlyMap<string, Id> } {
  const old = new Map(standing.map(one => [one.key, one]))
  const add: (Planned & { id: Id })[] = []
  const keep: Id[] = []
  const move: (Planned & { id: Id })[] = []
  const change: (Planned & { id: Id; version: number })[] = []
  const ids = new Map<string, Id>()
  for (const next of planned) {
    const known = old.get(keyOf(next))
    const id = known?.id ?? newId()
    ids.set(keyOf(next), id)
    const outcome = known ? judge(known, next) : 'add'
    if (outcome === 'keep') keep.push(id)
    else if (outcome === 'move') move.push({ ...next, id })
    else if (known) change.push({ ...next, id, version: known.version })
    else add.push({ ...next, id })
  }
  const retire = standing.filter(one => one.status === 'active' && !ids.has(one.key)).map(one => one.id)
  return { changes: { add, keep, move, change, retire }, ids }
}
