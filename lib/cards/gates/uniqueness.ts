import type { Gate } from './gate'

const key = (prompt: string): string =>
  prompt
    .toLowerCase()
    .replace(/\([^)]*\)/g, '')
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()

/** No other fact of the document answers the same prompt with another date. */
export const uniqueness: Gate = (card, { siblings }) =>
  siblings.every(
    other =>
      other === card ||
      other.kind !== card.kind ||
      key(other.prompt) !== key(card.prompt) ||
      other.answer === card.answer,
  )
