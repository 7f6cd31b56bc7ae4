import type { CardCandidate } from '../candidate'
import type { Gate } from './gate'

const key = ({ kind, prompt }: CardCandidate): string =>
  `${kind} ${prompt
    .toLowerCase()
    .replace(/\([^()]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()}`

/** The answers to each prompt of a document; kept per list of candidates, since the gate is asked once for each. */
const answers = new WeakMap<readonly CardCandidate[], ReadonlyMap<string, ReadonlySet<string>>>()

function answersByPrompt(siblings: readonly CardCandidate[]): ReadonlyMap<string, ReadonlySet<string>> {
  const known = answers.get(siblings)
  if (known) return known
  const byPrompt = new Map<string, Set<string>>()
  for (const card of siblings) {
    const same = byPrompt.get(key(card)) ?? new Set()
    byPrompt.set(key(card), same.add(card.answer))
  }
  answers.set(siblings, byPrompt)
  return byPrompt
}

/** No other fact of the document answers the same prompt with another date. */
export const uniqueness: Gate = (card, { siblings }) => answersByPrompt(siblings).get(key(card))?.size === 1
