import { sha256 } from '@noble/hashes/sha2.js'
import { bytesToHex, utf8ToBytes } from '@noble/hashes/utils.js'
import type { GeneratedCard, GeneratedFact } from '../generate/generated'

/** 64 bits of SHA-256 in hexadecimal over the values in order; enough to tell two wordings of one fact apart. */
function hashOf(values: readonly unknown[]): string {
  return bytesToHex(sha256(utf8ToBytes(JSON.stringify(values)))).slice(0, 16)
}

/** What a card says; a change of it makes a new version. */
export type CardWording = {
  readonly kind: string
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
  readonly options?: readonly string[] | null | undefined
  readonly quotes: readonly { readonly text: string }[]
}

export const cardWordingHash = (card: CardWording): string =>
  hashOf([card.kind, card.prompt, card.answer, card.accept, card.options ?? null, card.quotes.map(quote => quote.text)])

/** Under which heading it and where its quotes stand, on which facts it hangs, and its place in the deck. */
export const cardPlacingHash = (card: GeneratedCard, ordinal: number): string =>
  hashOf([
    ordinal,
    card.context ?? null,
    card.facts,
    card.quotes.map(quote => [quote.start, quote.end, quote.page ?? null]),
  ])

/** What a fact says; a change of it makes a new version. */
export const factWordingHash = (fact: GeneratedFact): string =>
  hashOf([
    fact.edtf,
    fact.mod ?? null,
    fact.role,
    fact.statement,
    fact.hedge ?? null,
    fact.attribution ?? null,
    fact.disputed ?? null,
  ])

/** Where the fact stands, and what was read around it. */
export const factPlacingHash = (fact: GeneratedFact): string =>
  hashOf([
    fact.precision,
    fact.confidence,
    fact.entities.map(entity => [entity.text, entity.type, entity.start ?? null, entity.end ?? null]),
    [fact.timex.start, fact.timex.end, fact.sentence.start, fact.sentence.end],
    fact.sources.map(source => [source.start, source.end, source.text, source.page ?? null]),
  ])
