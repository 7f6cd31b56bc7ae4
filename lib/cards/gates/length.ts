import type { Gate } from './gate'

const MOST_WORDS = 35

/** A card of more than 35 words asks for reading, not for remembering; one of fewer than five asks for nothing. */
export const length: Gate = card => {
  const words = card.prompt
    .replace(/\([^)]*\)/g, '')
    .trim()
    .split(/\s+/).length
  return words >= 5 && words <= MOST_WORDS
}
