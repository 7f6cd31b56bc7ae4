import type { FoundFact } from '../facts/found-fact'
import { findPersonNames } from '../facts/person-names'
import type { GeneratedCard, LedgerEntry } from '../generate/generated'
import type { CardCandidate } from './candidate'
import { cardContext } from './card-context'
import { danglingReference } from './gates/dangling-reference'
import { disputed } from './gates/disputed'
import type { Gate, GateName, Reread } from './gates/gate'
import { grounding } from './gates/grounding'
import { leak } from './gates/leak'
import { length } from './gates/length'
import { restated } from './gates/restated'
import { specific } from './gates/specific'
import { uniqueness } from './gates/uniqueness'
import { wellFormed } from './gates/well-formed'
import { worth } from './gates/worth'
import { writeCloze } from './write-cloze'
import { writeWhen } from './write-when'

/** In the order in which a reason helps most: what is wrong with the fact before what is wrong with the wording. */
const gates: readonly (readonly [GateName, Gate])[] = [
  ['disputed', disputed],
  ['grounding', grounding],
  ['worth', worth],
  ['dangling-reference', danglingReference],
  ['leak', leak],
  ['length', length],
  ['well-formed', wellFormed],
  ['specific', specific],
  ['restated', restated],
  ['uniqueness', uniqueness],
]

export type CardContext = {
  /** The whole document. */
  readonly text: string
  readonly reread: Reread
  readonly idOf: (kind: 'fact' | 'card', parts: readonly string[]) => string
}

export type CardOutput = { readonly cards: readonly GeneratedCard[]; readonly ledger: readonly LedgerEntry[] }

/** Cards of all facts, and for each candidate whether it was used or which gate refused it; then the facts likewise. */
export function writeCards(facts: readonly FoundFact[], context: CardContext): CardOutput {
  const siblings = facts.flatMap(found =>
    [writeCloze(found), writeWhen(found, context.text)].filter(card => card !== undefined),
  )
  const names = findPersonNames(context.text)
  const cards: GeneratedCard[] = []
  const ledger: LedgerEntry[] = []
  for (const candidate of siblings) {
    const card = asCard(candidate, context)
    const refused = gates.find(([, gate]) => !gate(candidate, { reread: context.reread, names, siblings }))?.[0]
    if (refused) ledger.push({ stage: 'card', ref: card.id, outcome: 'left', reason: refused })
    else {
      cards.push(card)
      ledger.push({ stage: 'card', ref: card.id, outcome: 'used' })
    }
  }
  return { cards, ledger: [...factEntries(facts, cards), ...ledger] }
}

function asCard(candidate: CardCandidate, context: CardContext): GeneratedCard {
  const { fact } = candidate.found
  const where = cardContext(candidate)
  return {
    id: context.idOf('card', [candidate.kind, fact.id]),
    kind: candidate.kind,
    facts: [fact.id],
    ...(where !== undefined && { context: where }),
    prompt: candidate.prompt,
    answer: candidate.answer,
    accept: candidate.accept,
    quotes: fact.sources,
  }
}

const factEntries = (facts: readonly FoundFact[], cards: readonly GeneratedCard[]): LedgerEntry[] => {
  const carded = new Set(cards.flatMap(card => card.facts))
  return facts.map(({ fact }) =>
    carded.has(fact.id)
      ? { stage: 'fact', ref: fact.id, outcome: 'used' }
      : { stage: 'fact', ref: fact.id, outcome: 'left', reason: 'no-card' },
  )
}
