import type { Gate } from './gate'

const META =
  /\b(?:this (?:paper|report|article|study|essay|chapter|section|book|survey)|the (?:author|authors|paper|report|article) (?:argues?|notes?|examines?|finds?)|retrieved|accessed|published online|copyright|all rights reserved|photo|figure \d|table \d|source:|for the first time since)\b/i

/** Dates about the document, not about its subject, teach nothing; neither do states that "today" makes stale. */
export const worth: Gate = card =>
  !META.test(card.prompt) &&
  !/\b(?:today|nowadays|recently(?!-)|currently|now|ago|so far|to date|at present)\b/i.test(card.prompt)
