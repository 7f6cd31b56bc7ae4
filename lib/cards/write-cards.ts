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
import { wordUse } from './word-use'
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

/** One card a fact, and for each candidate whether it was used, gave way to another, or which gate refused it; then the facts likewise. */
export function writeCards(facts: readonly FoundFact[], context: CardContext): CardOutput {
  const use = wordUse(context.text)
  const siblings = facts.flatMap(found => [writeCloze(found), writeWhen(found, use)].filter(card => card !== undefined))
  const names = findPersonNames(context.text)
  const judged = siblings.map(candidate => ({
    card: asCard(candidate, facts, context),
    refused: gates.find(([, gate]) => !gate(candidate, { reread: context.reread, names, siblings }))?.[0],
  }))
  const chosen = onePerFact(judged.filter(one => one.refused === undefined).map(one => one.card))
  const ledger = judged.map(({ card, refused }): LedgerEntry => {
    const entry = { stage: 'card', ref: card.id } as const
    if (refused) return { ...entry, outcome: 'left', reason: refused }
    const into = chosen.get(card.facts.join())?.id
    return into === undefined || into === card.id
      ? { ...entry, outcome: 'used' }
      : { ...entry, outcome: 'merged', reason: 'sibling', into }
  })
  const cards = [...chosen.values()]
  return { cards, ledger: [...factEntries(facts, cards), ...ledger] }
}

/** By fact, the card that asks for its date: the question where there is one, else the cloze. Nobody is asked twice. */
function onePerFact(sound: readonly GeneratedCard[]): ReadonlyMap<string, GeneratedCard> {
  const chosen = new Map<string, GeneratedCard>()
  for (const card of sound) {
    const fact = card.facts.join()
    if (!chosen.has(fact) || card.kind === 'when') chosen.set(fact, card)
  }
  return chosen
}

function asCard(candidate: CardCandidate, facts: readonly FoundFact[], context: CardContext): GeneratedCard {
  const { fact } = candidate.found
  const where = cardContext(candidate)
  return {
    id: context.idOf('card', [candidate.kind, fact.id]),
    kind: candidate.kind,
    facts: [fact.id, ...alsoAsked(candidate, facts)],
    ...(where !== undefined && { context: where }),
    prompt: candidate.prompt,
    answer: candidate.answer,
    accept: candidate.accept,
    quotes: fact.sources,
  }
}

/** "in 2014 and 2015" is asked in one gap: the card is that of both facts. */
function alsoAsked({ found, answer }: CardCandidate, facts: readonly FoundFact[]): readonly string[] {
  const [, year, twin] = /^(\d{4}) and (\d{4})$/.exec(answer) ?? []
  if (year !== found.fact.edtf || twin === undefined) return []
  return facts
    .filter(
      ({ fact, timex, draft }) =>
        draft.words === found.draft.words &&
        draft.verb.main === found.draft.verb.main &&
        timex !== found.timex &&
        fact.edtf === twin,
    )
    .map(({ fact }) => fact.id)
}

const factEntries = (facts: readonly FoundFact[], cards: readonly GeneratedCard[]): LedgerEntry[] => {
  const carded = new Set(cards.flatMap(card => card.facts))
  return facts.map(({ fact }) =>
    carded.has(fact.id)
      ? { stage: 'fact', ref: fact.id, outcome: 'used' }
      : { stage: 'fact', ref: fact.id, outcome: 'left', reason: 'no-card' },
  )
}
