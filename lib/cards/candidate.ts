import type { FoundFact } from '../facts/found-fact'
import type { CardKind } from '../generate/generated'

/** `＿＿`: two full-width low lines, so that no source text holds it by chance. */
export const GAP = '＿＿'

/** A card before the gates. */
export type CardCandidate = {
  readonly kind: CardKind
  readonly found: FoundFact
  readonly prompt: string
  readonly answer: string
  readonly accept: readonly string[]
}
