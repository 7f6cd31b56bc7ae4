import type { CardCandidate } from '../candidate'
import type { Gate } from './gate'

const META =
  /\b(?:this (?:paper|report|article|study|essay|chapter|section|book|survey)|the (?:author|authors|paper|report|article) (?:argues?|notes?|examines?|finds?)|retrieved|accessed|published online|copyright|all rights reserved|photo|figure \d|table \d|source:|for the first time since)\b/i

/** Three things or more. */
const LIST = /, [^,]+, and |\p{Lu}[^,]*, \p{Lu}[^,]* and \p{Lu}/u

/** Dates about the document, not about its subject, teach nothing; neither do states that "today" makes stale. */
export const worth: Gate = card =>
  !META.test(card.prompt) &&
  !/\b(?:today|nowadays|recently(?!-)|currently|now|ago|so far|to date|at present)\b/i.test(card.prompt) &&
  !isBackground(card)

/** A decade over a state that was going on, or over a list: a remark that sets the scene, not an event. */
function isBackground({ prompt, found: { draft, fact } }: CardCandidate): boolean {
  if (fact.precision !== 'decade') return false
  const { words, verb } = draft
  const progressive = /^(was|were)$/.test(words[verb.from]?.lower ?? '') && /ing$/.test(words[verb.main]?.lower ?? '')
  const left = /\b(?:was|were) left to\b/.test(fact.statement)
  return progressive || left || LIST.test(prompt)
}
